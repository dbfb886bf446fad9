import httpErrorHandler from '@middy/http-error-handler';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { type Run, toLambda } from './lambda.ts';

/** A request as our handlers see it: names of headers in lower case, the body as text whatever its transport. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The subject of the access token that the door has checked; absent on open routes. */
  readonly account: string | undefined;
}

/** An answer; `body` is sent as JSON, `text` as it is, nothing when both are absent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** A "no" of the border: thrown by a handler, answered as `{ "error": code }` with this HTTP status. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly statusCode: number;
  readonly expose = true;

  constructor(statusCode: number, code: string) {
    super(toErrorBody(code));
    this.statusCode = statusCode;
  }
}

/** A function behind the door: JSON in and out, security headers, and a bare `{ "error": "failed" }` when something breaks. */
export const toHttpLambda = (name: string, answer: (request: HttpRequest, run: Run) => Promise<HttpAnswer>) =>
  toLambda(
    name,
    async (event: APIGatewayProxyEventV2, run: Run) => toResult(await answer(toRequest(event), run)),
    [httpSecurityHeaders(), httpErrorHandler({ logger: false, fallbackMessage: toErrorBody('failed') })],
  );

/**
 * Reads the body as JSON. Throws an `HttpRefusal` 400 `body.unreadable` when it is none.
 */
export function readJsonOrThrow({ body }: HttpRequest): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new HttpRefusal(400, 'body.unreadable');
  }
}

/** The request of an HTTP API event (payload format 2.0); a base64 body is decoded as UTF-8. */
export function toRequest(event: APIGatewayProxyEventV2): HttpRequest {
  const body = event.body ?? '';
  const headers = Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    headers: Object.fromEntries(headers),
    query: event.queryStringParameters ?? {},
    parameters: event.pathParameters ?? {},
    body: event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    account: accountOf(event),
  };
}

/** Claims as the door's JWT authorizer passes them on. An identity token says who somebody is, but opens nothing. */
const SignedIn = z.object({
  requestContext: z.object({
    authorizer: z.object({
      jwt: z.object({
        claims: z.object({ sub: z.string().min(1).max(128), token_use: z.literal('access') }),
      }),
    }),
  }),
});

/** Most requests come by an open route, where the door has checked no token: nothing is read then, and nothing found wrong. */
const accountOf = (event: APIGatewayProxyEventV2): string | undefined =>
  'authorizer' in event.requestContext
    ? SignedIn.safeParse(event).data?.requestContext.authorizer.jwt.claims.sub
    : undefined;

const toErrorBody = (code: string): string => JSON.stringify({ error: code });

/** An answer as the HTTP API takes it. */
export const toResult = ({ status, headers, body, text }: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }), ...headers },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  ...(text !== undefined && { body: text }),
});
