import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram } from '#adapters/telegram.ts';
import { ChatId } from '#core/shared/ids.ts';

const TOKEN = '4242:AAH-canary-token-of-a-bot-that-is-not';
const CHAT = ChatId.parse('telegram:-100700');

interface Call {
  readonly method: string;
  readonly body: Record<string, unknown>;
}
type Answer = {
  readonly status?: number;
  readonly json?: unknown;
  readonly page?: string;
  readonly never?: true;
};

let server: Server;
let root: string;
let calls: Call[];
let answers: Answer[];

/** A Bot API that answers as it is told, on a free port. */
beforeEach(async () => {
  calls = [];
  answers = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.url?.split('/').at(-1) ?? '';
      calls.push({ method, body: JSON.parse(Buffer.concat(chunks).toString()) });
      const {
        status = 200,
        json = { ok: true, result: { message_id: 77 } },
        page,
        never,
      } = answers.shift() ?? {};
      if (never) return;
      response.writeHead(status, { 'content-type': page ? 'text/html' : 'application/json' });
      response.end(page ?? JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const no = (error_code: number, description: string, parameters?: object): Answer => ({
  status: error_code,
  json: { ok: false, error_code, description, ...(parameters && { parameters }) },
});
const telegram = (token: () => Promise<string> = async () => TOKEN) =>
  createTelegram({ root, token, seconds: 2 });
const sendAfter = (answer: Answer) => {
  answers.push(answer);
  return telegram().send(CHAT, { text: 'Laporan tercatat.' });
};

describe('a message to Telegram', () => {
  it('is sent with its keyboard, and answers the id of the message', async () => {
    const sent = await telegram().send(CHAT, {
      text: 'Apa yang terjadi?',
      keyboard: { kind: 'inline', rows: [[{ text: 'Banjir', action: 'hazard:flood' }]] },
    });
    expect(sent).toEqual({ kind: 'sent', messageIds: [77] });
    expect(calls).toEqual([
      {
        method: 'sendMessage',
        body: {
          chat_id: -100700,
          text: 'Apa yang terjadi?',
          link_preview_options: { is_disabled: true },
          reply_markup: { inline_keyboard: [[{ text: 'Banjir', callback_data: 'hazard:flood' }]] },
        },
      },
    ]);
  });

  it.each([
    [
      'blocked when the person blocked the bot',
      no(403, 'Forbidden: bot was blocked by the user'),
      { kind: 'blocked' },
    ],
    ['blocked when there is no such chat', no(400, 'Bad Request: chat not found'), { kind: 'blocked' }],
    [
      'too fast, with the time to wait',
      no(429, 'Too Many Requests', { retry_after: 9 }),
      { kind: 'too-fast', retryAfter: 9 },
    ],
    [
      'refused, with a code that quotes nothing',
      no(400, "Bad Request: can't parse entities: unsupported tag Kenari"),
      { kind: 'refused', code: 'can-t-parse-entities' },
    ],
    ['down when Telegram fails', no(500, 'Internal Server Error'), { kind: 'down' }],
    ['down when only a gateway answers', { status: 502, page: '<html>Bad Gateway</html>' }, { kind: 'down' }],
    ['down while the token is not accepted', no(401, 'Unauthorized'), { kind: 'down' }],
    ['unknown when the gateway waited in vain', { status: 504, page: '<html></html>' }, { kind: 'unknown' }],
    ['unknown when no answer comes in time', { never: true as const }, { kind: 'unknown' }],
  ])('is %s', async (_, answer, expected) => {
    expect(await sendAfter(answer)).toEqual(expected);
  });

  it('is down when nobody listens', async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await telegram().send(CHAT, { text: 'a' })).toEqual({ kind: 'down' });
  });

  it('travels in the answer of the webhook without a call and without the token', () => {
    const channel = telegram(() => Promise.reject(new Error('The token is not needed')));
    const body = channel.inAnswer(CHAT, {
      text: 'Di mana?',
      keyboard: {
        kind: 'reply',
        rows: [[{ text: 'Kirim lokasi', request: 'location' }], [{ text: 'Lewati' }]],
      },
    });
    expect(body).toMatchObject({
      method: 'sendMessage',
      chat_id: -100700,
      reply_markup: {
        keyboard: [[{ text: 'Kirim lokasi', request_location: true }], [{ text: 'Lewati' }]],
        resize_keyboard: true,
      },
    });
    expect(channel.inAnswer(CHAT, { text: 'a', keyboard: { kind: 'remove' } })).toMatchObject({
      reply_markup: { remove_keyboard: true },
    });
    expect(calls).toEqual([]);
  });

  it('asks for the token once, and again after it could not be read', async () => {
    let asked = 0;
    const channel = telegram(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('No parameter')) : Promise.resolve(TOKEN);
    });
    await expect(channel.send(CHAT, { text: 'a' })).rejects.toThrow('No parameter');
    await channel.send(CHAT, { text: 'a' });
    await channel.send(CHAT, { text: 'b' });
    expect(asked).toBe(2);
  });
});

describe('messages that are to be deleted', () => {
  it('are named when they are still there', async () => {
    answers.push({ json: { ok: true, result: true } });
    answers.push(no(400, "Bad Request: message can't be deleted for everyone"));
    const left = await telegram().remove(CHAT, [5, 6]);
    expect(left).toHaveLength(1);
    answers.push(no(400, 'Bad Request: message to delete not found'));
    expect(await telegram().remove(CHAT, [8])).toEqual([]);
    expect(calls.map(({ method }) => method)).toEqual(['deleteMessage', 'deleteMessage', 'deleteMessage']);
  });
});

describe('a pressed button', () => {
  it('stops waiting, and a late press is no failure', async () => {
    answers.push(no(400, 'Bad Request: query is too old and response timeout expired'));
    await telegram().toast('123', 'Tercatat');
    expect(calls).toEqual([
      { method: 'answerCallbackQuery', body: { callback_query_id: '123', text: 'Tercatat' } },
    ]);
  });
});
