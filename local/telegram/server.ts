import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveDownload, serveMethod } from './bot-api/routes.ts';
import { openDatabaseOrThrow } from './database.ts';
import type { Delivery } from './delivery/delivery.ts';
import { openDelivery } from './delivery/webhook-delivery.ts';
import { createFaults } from './faults.ts';
import { createFeed } from './feed.ts';
import { BodyTooLargeError, readBodyOrThrow, sendJson } from './http.ts';
import { openPageOrThrow, type Page } from './page-files.ts';
import type { Parts } from './parts.ts';
import { ActRefusal } from './people/act.ts';
import { addPersonOrThrow } from './people/chat.ts';
import { serveLive } from './people/live.ts';
import {
  deleteMessage,
  listMessages,
  listPeople,
  postBlock,
  postMessage,
  postPerson,
} from './people/routes.ts';
import { deleteFaults, listCalls, listFaults, listUpdates, postFaults, showIdle } from './practice-routes.ts';
import { openCallbacks } from './records/callbacks.ts';
import { openCalls } from './records/calls.ts';
import { openChats } from './records/chats.ts';
import { openCommands } from './records/commands.ts';
import { openFiles } from './records/files.ts';
import { openMessages } from './records/messages.ts';
import { openSettings } from './records/settings.ts';
import { openUpdates } from './records/updates.ts';
import type { Route } from './route.ts';

/** Everything of the practice Telegram lies under this path; grammY's `apiRoot` is the address plus it. */
export const TELEGRAM_PATH = '/local/telegram';

export interface TelegramOptions {
  /** Where messages, updates and files are kept, such as `.jaring/telegram`. */
  folder: string;
  token: string;
  /** Where the gateway listens, such as `http://127.0.0.1:3000`. */
  baseUrl: string;
  /** Milliseconds since 1970; the clock when left out. */
  now?: () => number;
  people: readonly { chatId: number; name: string; username?: string; role: string }[];
}

export interface LocalTelegram {
  /** Serves a request; answers false when the path is not one of ours. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
}

type Handler = (route: Route, ...numbers: number[]) => Promise<unknown>;

/** The practice side, by method and path below `/local/telegram`; each group in a pattern is a number. */
const ROUTES: readonly (readonly [method: string, pattern: RegExp, handler: Handler])[] = [
  ['POST', /^\/chats\/(-?\d+)\/messages$/, (route, chatId = 0) => postMessage(route, chatId)],
  ['GET', /^\/chats\/(-?\d+)\/messages$/, (route, chatId = 0) => listMessages(route, chatId)],
  [
    'DELETE',
    /^\/chats\/(-?\d+)\/messages\/(\d+)$/,
    (route, chatId = 0, messageId = 0) => deleteMessage(route, chatId, messageId),
  ],
  ['POST', /^\/chats\/(-?\d+)\/block$/, (route, chatId = 0) => postBlock(route, chatId)],
  ['GET', /^\/people$/, listPeople],
  ['POST', /^\/people$/, postPerson],
  ['POST', /^\/faults$/, postFaults],
  ['GET', /^\/faults$/, listFaults],
  ['DELETE', /^\/faults$/, deleteFaults],
  ['GET', /^\/calls$/, listCalls],
  ['GET', /^\/updates$/, listUpdates],
  ['GET', /^\/idle$/, showIdle],
];

function openParts(options: TelegramOptions): Parts {
  const database = openDatabaseOrThrow(options.folder);
  return {
    token: options.token,
    bot: {
      id: Number(options.token.split(':')[0]) || 4_242_424_242,
      is_bot: true,
      first_name: 'Jaring (latihan)',
      username: 'jaring_latihan_bot',
    },
    now: options.now ?? Date.now,
    database,
    settings: openSettings(database),
    chats: openChats(database),
    messages: openMessages(database),
    updates: openUpdates(database),
    callbacks: openCallbacks(database),
    calls: openCalls(database),
    commands: openCommands(database),
    files: openFiles(database, options.folder),
    feed: createFeed(),
    faults: createFaults(),
  };
}

function seedPeople(parts: Parts, people: TelegramOptions['people']): void {
  for (const { chatId, name, role, username } of people) {
    if (!parts.chats.find(chatId)) addPersonOrThrow(parts, { chat_id: chatId, name, role, username });
  }
}

async function readJsonOrThrow(request: IncomingMessage): Promise<unknown> {
  const body = await readBodyOrThrow(request);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ActRefusal(400, 'the body is not valid JSON');
  }
}

function serveFile(parts: Parts, response: ServerResponse, fileId: string): void {
  const file = parts.files.find(fileId);
  if (!file) {
    sendJson(response, 404, { error: 'no such file' });
    return;
  }
  response.writeHead(200, {
    'content-type': file.mime,
    'content-length': file.size,
    'cache-control': 'private, max-age=86400',
    // A document that a person uploaded is shown as it is, never run.
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  response.end(parts.files.bytesOrThrow(file));
}

async function servePractice(route: Route, path: string): Promise<void> {
  const { request, response, parts } = route;
  if (path === '/events') return serveLive(parts, request, response);
  const fileId = /^\/files\/([\w-]+)$/.exec(path)?.[1];
  if (fileId) return serveFile(parts, response, fileId);
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === request.method ? pattern.exec(path) : null;
    if (!match) continue;
    try {
      return sendJson(response, 200, await handler(route, ...match.slice(1).map(Number)));
    } catch (error) {
      if (!(error instanceof ActRefusal)) throw error;
      return sendJson(response, error.status, { error: error.message });
    }
  }
  sendJson(response, 404, { error: `${request.method} ${TELEGRAM_PATH}${path} does not exist` });
}

async function serve(parts: Parts, delivery: Delivery, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname.slice(TELEGRAM_PATH.length));
  const bot = { parts, delivery, request, response, url };
  const [, isFile, token, rest] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(path) ?? [];
  if (token && rest) return isFile ? serveDownload(bot, token, rest) : await serveMethod(bot, token, rest);
  const jsonOrThrow = () => readJsonOrThrow(request);
  await servePractice({ parts, delivery, request, response, query: url.searchParams, jsonOrThrow }, path);
}

async function handle(
  { parts, delivery, page }: { parts: Parts; delivery: Delivery; page: Page },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (page.serve(path, response)) return true;
  if (!path.startsWith(`${TELEGRAM_PATH}/`)) return false;
  try {
    await serve(parts, delivery, request, response);
  } catch (error) {
    const status = error instanceof BodyTooLargeError ? 413 : 500;
    sendJson(response, status, { error: error instanceof Error ? error.message : 'failed' });
    if (status === 500) console.error('practice Telegram:', error);
  }
  return true;
}

/**
 * Opens the practice Telegram: Bot API server, chat page and the paths for scripts. Throws when the folder
 * cannot be written.
 */
export async function openTelegram(options: TelegramOptions): Promise<LocalTelegram> {
  const parts = openParts(options);
  seedPeople(parts, options.people);
  const delivery = openDelivery(parts);
  const page = await openPageOrThrow();
  const house = { parts, delivery, page };
  return {
    handle: (request, response) => handle(house, request, response),
    close: async () => {
      parts.feed.close();
      await delivery.close();
      parts.database.close();
    },
  };
}
