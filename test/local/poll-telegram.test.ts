import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pollTelegram } from '#local/poll-telegram.ts';
import { openFakeBotApi, textOf } from './fixtures/fake-bot-api.ts';
import { until } from './fixtures/fixture-house.ts';

interface Delivery {
  readonly id: number;
  readonly secret: string | undefined;
}

let api: Awaited<ReturnType<typeof openFakeBotApi>>;
let door: Server;
let stop: AbortController;
let delivered: Delivery[];
/** How the door answers an update. */
let answer: (id: number) => Promise<{ status: number; body?: string }>;

beforeEach(async () => {
  api = await openFakeBotApi();
  delivered = [];
  answer = async () => ({ status: 200 });
  door = createServer(async (request, response) => {
    const { update_id: id } = JSON.parse(await textOf(request));
    delivered.push({ id, secret: request.headers['x-telegram-bot-api-secret-token']?.toString() });
    const { status, body = '' } = await answer(id);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  stop = new AbortController();
  const { port } = door.address() as AddressInfo;
  const bot = { api: api.url, token: '42:token' };
  void pollTelegram({
    bot,
    webhook: `http://127.0.0.1:${port}/telegram`,
    secret: 'geheim',
    say: () => {},
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  api.close();
  door.closeAllConnections();
  door.close();
});

const inChat = (id: number, chat: number) => ({ update_id: id, message: { chat: { id: chat } } });
const ids = () => delivered.map(({ id }) => id);

describe('long polling', () => {
  it('hands updates to the door with the secret and confirms them', async () => {
    api.updates.push(inChat(7, 1), inChat(8, 2));
    await until(() => delivered.length === 2 && api.updates.length === 0);
    expect(delivered.map(({ secret }) => secret)).toEqual(['geheim', 'geheim']);
  });

  it('carries out the method in the answer of the door', async () => {
    answer = async () => ({ status: 200, body: '{"method":"sendMessage","chat_id":1,"text":"Mbek"}' });
    api.updates.push(inChat(7, 1));
    await until(() => api.calls.length > 0);
    expect(api.calls).toEqual([{ method: 'sendMessage', parameters: { chat_id: 1, text: 'Mbek' } }]);
  });

  it('delivers again what the door could not take, and does not confirm it before', async () => {
    answer = async () => ({ status: delivered.length < 2 ? 503 : 200 });
    api.updates.push(inChat(7, 1));
    await until(() => delivered.length === 1);
    expect(api.updates).toHaveLength(1);
    await until(() => api.updates.length === 0);
    expect(ids()).toEqual([7, 7]);
  });

  it('keeps the order of a chat while another chat goes on', async () => {
    let open = false;
    answer = async (id) => {
      while (id === 7 && !open) await new Promise((done) => setTimeout(done, 5));
      return { status: 200 };
    };
    api.updates.push(inChat(7, 1), inChat(8, 1), inChat(9, 2));
    await until(() => ids().includes(9));
    expect(ids()).not.toContain(8);
    open = true;
    await until(() => api.updates.length === 0);
    expect(ids().filter((id) => id !== 9)).toEqual([7, 8]);
  });

  it('knows the chat of a pressed button too', async () => {
    answer = async (id) => ({ status: id === 7 && delivered.length < 3 ? 503 : 200 });
    api.updates.push(inChat(7, 1), {
      update_id: 8,
      callback_query: { message: { chat: { id: 1 } } },
    } as never);
    await until(() => api.updates.length === 0);
    expect(ids().lastIndexOf(7)).toBeLessThan(ids().indexOf(8));
  });
});
