import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedEvent } from '../feed.ts';
import type { Parts } from '../parts.ts';
import type { MessageRecord } from '../records/messages.ts';
import { toShownMessage } from './shown-message.ts';

/** Keeps proxies and browsers from closing a quiet stream. */
const HEARTBEAT = 20_000;

const isRecord = (data: unknown): data is MessageRecord =>
  typeof data === 'object' && data !== null && 'messageId' in data;

function toLine({ kind, chatId, data }: FeedEvent): string | undefined {
  if (kind === 'updates') return undefined;
  const body = isRecord(data)
    ? { kind, chat_id: chatId, message_id: data.messageId, message: toShownMessage(data) }
    : { kind, chat_id: chatId, ...(typeof data === 'object' ? data : {}) };
  return `data: ${JSON.stringify(body)}\n\n`;
}

/** Server-sent events for the page: everything that happens in every chat, as it happens. */
export function serveLive(parts: Parts, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const unsubscribe = parts.feed.subscribe((event) => {
    const line = toLine(event);
    if (line) response.write(line);
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
  heartbeat.unref();
  request.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
