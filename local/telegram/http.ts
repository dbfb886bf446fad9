import type { IncomingMessage, ServerResponse } from 'node:http';

/** A photo of 20 MB as base64 fits. */
const BODY_LIMIT = 30_000_000;

/** The body is larger than the server takes. */
export class BodyTooLargeError extends Error {}

/** The whole body of a request. Throws `BodyTooLargeError` above 30 MB. */
export async function readBodyOrThrow(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > BODY_LIMIT) throw new BodyTooLargeError(`the body is larger than ${BODY_LIMIT} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Answers JSON, unless the connection is gone. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  const json = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  });
  response.end(json);
}

/** A number in the query, or `otherwise` when it is missing or no number. */
export function queryNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const number = Number(query.get(name) ?? otherwise);
  return Number.isFinite(number) ? number : otherwise;
}

/** The longest a request may wait for something new, in milliseconds. */
export const waitOf = (query: URLSearchParams): number =>
  Math.min(Math.max(queryNumber(query, 'wait', 0), 0), 60) * 1000;
