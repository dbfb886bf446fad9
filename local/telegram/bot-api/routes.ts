import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Delivery } from '../delivery/delivery.ts';
import { sendJson } from '../http.ts';
import type { Parts } from '../parts.ts';
import { executeCall } from './execute.ts';
import { readRequestOrThrow } from './read-request.ts';
import { BotApiRefusal } from './refusal.ts';

/** getFile lends a link for at least an hour; here for exactly one. */
const LINK_LIVES = 3600_000;

export interface BotRoute {
  parts: Parts;
  delivery: Delivery;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

function isToken(parts: Parts, given: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(parts.token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const sendError = (response: ServerResponse, status: number, description: string): void =>
  sendJson(response, status, { ok: false, error_code: status, description });

/** `/local/telegram/bot<token>/<method>`. */
export async function serveMethod(route: BotRoute, token: string, method: string): Promise<void> {
  const { parts, delivery, request, response, url } = route;
  if (!isToken(parts, token)) return sendError(response, 401, 'Unauthorized');
  try {
    const raw = await readRequestOrThrow(request, url.searchParams);
    const outcome = await executeCall(parts, delivery, { method, raw, via: 'http' });
    if (outcome.hangSeconds === undefined) return sendJson(response, outcome.status, outcome.body);
    setTimeout(() => response.destroy(), outcome.hangSeconds * 1000).unref();
  } catch (error) {
    if (!(error instanceof BotApiRefusal)) throw error;
    sendError(response, error.errorCode, error.message);
  }
}

/** `/local/telegram/file/bot<token>/<path>`. */
export function serveDownload({ parts, response }: BotRoute, token: string, path: string): void {
  if (!isToken(parts, token)) {
    sendError(response, 401, 'Unauthorized');
    return;
  }
  const file = parts.files.findByPath(path);
  const isLent = file?.linkedAt !== undefined && parts.now() - file.linkedAt < LINK_LIVES;
  if (!file || !isLent) {
    sendError(response, 404, 'Not Found');
    return;
  }
  response.writeHead(200, { 'content-type': file.mime, 'content-length': file.size });
  response.end(parts.files.bytesOrThrow(file));
}
