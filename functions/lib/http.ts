import httpErrorHandler from '@middy/http-error-handler';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Run, toLambda } from './lambda.ts';

/** A request as our handlers see it: names of headers in lower case, the body as text whatever its transport. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An answer; `body` is sent as JSON, nothing when absent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
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
  };
}

const toErrorBody = (code: string): string => JSON.stringify({ error: code });

const toResult = ({ status, headers, body }: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }), ...headers },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});
