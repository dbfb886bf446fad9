import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api, type GrammyError } from 'grammy/web';
import { type LocalTelegram, openTelegram } from '#local/telegram/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by the tests
export type Json = any;

export const TOKEN = '424242:practice';

export interface WebhookRequest {
  update: Json;
  secret: string | undefined;
}

/** Answers a webhook request: a status, or a body for a method inside the answer; a promise holds it up. */
export type WebhookAnswer = (request: WebhookRequest) => unknown | Promise<unknown>;

export interface Practice {
  base: string;
  api: Api;
  /** What came to the webhook, in order of arrival. */
  received: WebhookRequest[];
  answerWith(answer: WebhookAnswer): void;
  act(chatId: number, body: unknown): Promise<Json>;
  get(path: string): Promise<Json>;
  post(path: string, body: unknown): Promise<Json>;
  /** A raw Bot API call, with whatever body. */
  call(method: string, params?: Record<string, unknown>): Promise<Json>;
  useWebhook(options?: Record<string, unknown>): Promise<void>;
  /** Ends the server and starts it on the same folder, as after a crash. */
  restart(): Promise<void>;
  clock: { now: number };
  close(): Promise<void>;
}

async function readJson(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
}

const asJson = async (response: Response) => ({ status: response.status, ...wrap(await response.json()) });
const wrap = (body: Json) => (Array.isArray(body) ? { list: body } : body);

/** Opens the practice Telegram on a free port with a folder of its own and a webhook that records. */
export async function openPractice(): Promise<Practice> {
  const folder = await mkdtemp(join(tmpdir(), 'jaring-telegram-'));
  const clock = { now: Date.now() };
  const received: WebhookRequest[] = [];
  let answer: WebhookAnswer = () => 200;
  let telegram: LocalTelegram | undefined;

  async function serveWebhook(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    const seen = { update: await readJson(request), secret: typeof secret === 'string' ? secret : undefined };
    received.push(seen);
    const answered = await answer(seen);
    if (typeof answered === 'number') response.writeHead(answered).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered ?? {}));
  }

  const server = createServer(async (request, response) => {
    if (request.url === '/hook') await serveWebhook(request, response);
    else if (!(await telegram?.handle(request, response))) response.writeHead(404).end('not ours');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = async () => {
    telegram = await openTelegram({
      folder,
      token: TOKEN,
      baseUrl: base,
      now: () => clock.now,
      people: [{ chatId: 1001, name: 'Siti Contoh', role: 'warga' }],
    });
  };
  await open();

  const api = new Api(TOKEN, { apiRoot: `${base}/local/telegram` });
  const root = `${base}/local/telegram`;
  const post = (path: string, body: unknown) =>
    fetch(root + path, { method: 'POST', body: JSON.stringify(body) }).then(asJson);
  return {
    base,
    api,
    received,
    clock,
    answerWith: (given) => {
      answer = given;
    },
    act: (chatId, body) => post(`/chats/${chatId}/messages`, body),
    get: (path) => fetch(root + path).then((response) => response.json()),
    post,
    call: (method, params = {}) =>
      fetch(`${root}/bot${TOKEN}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(params),
      }).then(asJson),
    useWebhook: async (options = {}) => {
      await api.setWebhook(`${base}/hook`, options);
    },
    restart: async () => {
      await telegram?.close();
      await open();
    },
    close: async () => {
      await telegram?.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until `test` holds; fails after five seconds. */
export async function until(test: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!test()) {
    if (Date.now() > end) throw new Error('this did not come true within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The refusal of a call, as grammY throws it. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: number; description: string }> {
  try {
    await call;
  } catch (error) {
    const { error_code: code, description } = error as GrammyError;
    return { code, description };
  }
  throw new Error('the call was not refused');
}
