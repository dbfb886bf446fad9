import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import { ACCOUNT } from './aws-json.ts';

/** Bodies of these types travel as text, all others as base64, as at the HTTP API's door. */
const TEXT =
  /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded)|application\/[^;]+\+(json|xml))/i;

/** A route of the plan, matched against a request. */
export interface Match {
  /** `POST /telegram`, or `$default`. */
  readonly key: string;
  readonly function: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly from: string;
}

/** Finds the route of a request: exact ones first, then those with `{names}`, then `$default`. */
export function findRoute(
  routes: readonly { readonly key: string; readonly function: string }[],
  method: string,
  path: string,
): Match | undefined {
  const matches = routes.flatMap(({ key, function: name }) => {
    const [wanted = '', pattern = ''] = key.split(' ');
    if (wanted !== '$default' && wanted !== 'ANY' && wanted !== method) return [];
    const found = wanted === '$default' ? {} : matchPath(pattern, path);
    return found ? [{ key, function: name, parameters: found }] : [];
  });
  return matches.toSorted((a, b) => looseness(a) - looseness(b))[0];
}

const looseness = ({ key, parameters }: Match): number =>
  key === '$default' ? 100 : (key.includes('+}') ? 50 : 0) + Object.keys(parameters).length;

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const source = pattern
    .split('/')
    .map((part) => part.replace(/^\{(\w+)\+\}$/, '(?<$1>.+)').replace(/^\{(\w+)\}$/, '(?<$1>[^/]+)'))
    .join('/');
  const found = path.match(new RegExp(`^${source}/?$`));
  return found
    ? Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decoded(v)]))
    : undefined;
}

/** A part of a path in plain characters; as it was sent when it is no valid encoding. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The event of an HTTP API (payload format 2.0) for a request; `claims` are those of a token that was checked. */
export function toHttpEvent(
  asked: Asked,
  match: Match,
  now: Date,
  claims?: Readonly<Record<string, string>>,
) {
  const { pathname, search, searchParams } = new URL(asked.url, 'http://door');
  const { cookie, ...headers } = Object.fromEntries(
    Object.entries(asked.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  );
  const text = TEXT.test(headers['content-type'] ?? '');
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key).join(',')]),
  );
  return {
    version: '2.0',
    routeKey: match.key,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers,
    ...(search && { queryStringParameters: query }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: asked.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: asked.from,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.key,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(asked.body.length > 0 && { body: asked.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: asked.body.length > 0 && !text,
  };
}

/** What goes back over the wire. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

const Structured = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** A function's answer as the HTTP API sends it: an object with `statusCode` as told, anything else as JSON. */
export function toHttpAnswer(answer: unknown): Given {
  const told = Structured.safeParse(answer);
  if (!told.success) {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = told.data;
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=utf-8',
      ...lowered(headers),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The door's own short answers. */
export const toPlainAnswer = (status: number, message: string): Given => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});
