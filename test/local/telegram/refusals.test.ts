import { InputFile } from 'grammy/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice, refusalOf } from './practice.ts';

let practice: Practice;
const CHAT = 1001;

beforeAll(async () => {
  practice = await openPractice();
  await practice.act(CHAT, { text: '/start' });
});
afterAll(() => practice.close());

const inline = (...buttons: Record<string, unknown>[]) => ({ inline_keyboard: [buttons] }) as never;

describe('the practice Bot API refuses what Telegram refuses', () => {
  it.each([
    ['an unknown method', 'sendNothing', {}, 404, 'Not Found'],
    [
      'an unknown parameter',
      'sendMessage',
      { chat_id: CHAT, text: 'a', colour: 'red' },
      400,
      'Bad Request: unknown parameter "colour" of method sendMessage',
    ],
    ['a missing chat', 'sendMessage', { text: 'a' }, 400, 'Bad Request: chat_id is empty'],
    ['a missing text', 'sendMessage', { chat_id: CHAT }, 400, 'Bad Request: message text is empty'],
    ['blank text', 'sendMessage', { chat_id: CHAT, text: ' \n ' }, 400, 'Bad Request: message text is empty'],
    ['a missing photo', 'sendPhoto', { chat_id: CHAT }, 400, 'Bad Request: there is no photo in the request'],
    [
      'a missing place',
      'sendLocation',
      { chat_id: CHAT, latitude: 1 },
      400,
      'Bad Request: parameter "longitude" is required',
    ],
    [
      'a place off the earth',
      'sendLocation',
      { chat_id: CHAT, latitude: 91, longitude: 1 },
      400,
      'Bad Request: wrong latitude or longitude specified',
    ],
    [
      'a chat nobody wrote from',
      'sendMessage',
      { chat_id: 77, text: 'a' },
      400,
      'Bad Request: chat not found',
    ],
    [
      'a wrong action',
      'sendChatAction',
      { chat_id: CHAT, action: 'dancing' },
      400,
      'Bad Request: wrong parameter action in request',
    ],
    ['an unknown file', 'getFile', { file_id: 'abc' }, 400, 'Bad Request: invalid file_id'],
    [
      'an unknown press',
      'answerCallbackQuery',
      { callback_query_id: '1' },
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    ],
    [
      'an answer to nothing',
      'sendMessage',
      { chat_id: CHAT, text: 'a', reply_parameters: { message_id: 999_999 } },
      400,
      'Bad Request: message to be replied not found',
    ],
    [
      'an edit of nothing',
      'editMessageText',
      { chat_id: CHAT, message_id: 999_999, text: 'a' },
      400,
      'Bad Request: message to edit not found',
    ],
    [
      'a deletion of nothing',
      'deleteMessage',
      { chat_id: CHAT, message_id: 999_999 },
      400,
      'Bad Request: message to delete not found',
    ],
    [
      'a keyboard that is none',
      'sendMessage',
      { chat_id: CHAT, text: 'a', reply_markup: 'x' },
      400,
      "Bad Request: can't parse reply keyboard markup JSON object",
    ],
    [
      'an unknown parse mode',
      'sendMessage',
      { chat_id: CHAT, text: 'a', parse_mode: 'Wiki' },
      400,
      'Bad Request: unsupported parse_mode',
    ],
    [
      'a bad command name',
      'setMyCommands',
      { commands: [{ command: 'Lapor!', description: 'x' }] },
      400,
      'Bad Request: BOT_COMMAND_INVALID',
    ],
    [
      'a bad secret',
      'setWebhook',
      { url: 'http://127.0.0.1:1/x', secret_token: 'a b' },
      400,
      'Bad Request: secret token contains unallowed characters',
    ],
    [
      'a bad webhook address',
      'setWebhook',
      { url: 'nowhere' },
      400,
      'Bad Request: bad webhook: invalid webhook URL specified',
    ],
    [
      'an album of one',
      'sendMediaGroup',
      { chat_id: CHAT, media: [{ type: 'photo', media: 'x' }] },
      400,
      'Bad Request: media group must include 2-10 items',
    ],
  ])('%s', async (_what, method, params, code, description) => {
    const answer = await practice.call(method, params);
    expect(answer).toMatchObject({ status: code, ok: false, error_code: code, description });
  });

  it('a wrong token', async () => {
    const response = await fetch(`${practice.base}/local/telegram/bot1:wrong/getMe`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });

  it('a body that is no JSON', async () => {
    const response = await fetch(`${practice.base}/local/telegram/bot424242:practice/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"chat_id":',
    });
    expect(await response.json()).toMatchObject({
      error_code: 400,
      description: "Bad Request: can't parse JSON object",
    });
  });

  it('text over 4,096 and captions over 1,024 UTF-16 units, and takes exactly that many', async () => {
    const { api } = practice;
    expect((await api.sendMessage(CHAT, 'a'.repeat(4096))).text).toHaveLength(4096);
    expect(await refusalOf(api.sendMessage(CHAT, 'a'.repeat(4097)))).toEqual({
      code: 400,
      description: 'Bad Request: message is too long',
    });
    const photo = new InputFile(await samplePhoto());
    expect(await refusalOf(api.sendPhoto(CHAT, photo, { caption: 'a'.repeat(1025) }))).toEqual({
      code: 400,
      description: 'Bad Request: message caption is too long',
    });
  });

  it('counts text after the formatting is read', async () => {
    const sent = await practice.api.sendMessage(CHAT, `<b>${'a'.repeat(4090)}</b>`, { parse_mode: 'HTML' });
    expect(sent.text).toHaveLength(4090);
  });

  it('callback data over 64 bytes, counted in bytes', async () => {
    const { api } = practice;
    const send = (data: string) =>
      api.sendMessage(CHAT, 'a', { reply_markup: inline({ text: 'x', callback_data: data }) });
    await expect(send('a'.repeat(64))).resolves.toBeDefined();
    expect(await refusalOf(send('a'.repeat(65)))).toEqual({
      code: 400,
      description: 'Bad Request: BUTTON_DATA_INVALID',
    });
    expect((await refusalOf(send('é'.repeat(33)))).description).toBe('Bad Request: BUTTON_DATA_INVALID');
  });

  it('too many buttons: over 100 inline, over 300 in a reply keyboard', async () => {
    const { api } = practice;
    const many = (count: number) =>
      Array.from({ length: count / 5 }, (_, row) =>
        Array.from({ length: 5 }, (_, column) => ({
          text: `${row}.${column}`,
          callback_data: `${row}.${column}`,
        })),
      );
    await expect(
      api.sendMessage(CHAT, 'a', { reply_markup: { inline_keyboard: many(100) } }),
    ).resolves.toBeDefined();
    await expect(
      api.sendMessage(CHAT, 'a', { reply_markup: { keyboard: many(300) } }),
    ).resolves.toBeDefined();
    for (const markup of [{ inline_keyboard: many(105) }, { keyboard: many(305) }]) {
      expect((await refusalOf(api.sendMessage(CHAT, 'a', { reply_markup: markup }))).description).toBe(
        'Bad Request: REPLY_MARKUP_TOO_LONG',
      );
    }
  });

  it('an inline button without an action, without words, or with two actions', async () => {
    const { api } = practice;
    for (const button of [{ text: 'x' }, { text: 'x', callback_data: 'a', url: 'https://example.id' }]) {
      expect(
        (await refusalOf(api.sendMessage(CHAT, 'a', { reply_markup: inline(button) }))).description,
      ).toContain('Text buttons are unallowed in the inline keyboard');
    }
    const empty = api.sendMessage(CHAT, 'a', { reply_markup: inline({ text: '', callback_data: 'a' }) });
    expect((await refusalOf(empty)).description).toContain('Text must be non-empty');
  });

  it('a location or contact button in a group', async () => {
    await practice.act(-500, { text: 'halo semua' });
    const keyboard = { keyboard: [[{ text: 'Di mana', request_location: true }]] };
    expect(
      (await refusalOf(practice.api.sendMessage(-500, 'a', { reply_markup: keyboard }))).description,
    ).toBe('Bad Request: location can be requested in private chats only');
  });

  it('an edit that changes nothing, and an edit of what is not the bot’s', async () => {
    const { api } = practice;
    const { message_id: own } = await practice.act(CHAT, { text: 'punya saya' });
    expect((await refusalOf(api.editMessageText(CHAT, own, 'x'))).description).toBe(
      "Bad Request: message can't be edited",
    );
    const sent = await api.sendMessage(CHAT, 'tetap', {
      reply_markup: inline({ text: 'x', callback_data: 'a' }),
    });
    const same = api.editMessageText(CHAT, sent.message_id, 'tetap', {
      reply_markup: inline({ text: 'x', callback_data: 'a' }),
    });
    expect((await refusalOf(same)).description).toContain('message is not modified');
    expect(await api.editMessageText(CHAT, sent.message_id, 'tetap')).toMatchObject({ text: 'tetap' });
    expect((await refusalOf(api.editMessageReplyMarkup(CHAT, sent.message_id))).description).toContain(
      'not modified',
    );
  });

  it('an edit of a message that went out with a reply keyboard', async () => {
    const sent = await practice.api.sendMessage(CHAT, 'a', { reply_markup: { keyboard: [['x']] } });
    expect((await refusalOf(practice.api.editMessageText(CHAT, sent.message_id, 'b'))).description).toBe(
      "Bad Request: message can't be edited",
    );
  });

  it('a deletion after 48 hours', async () => {
    const sent = await practice.api.sendMessage(CHAT, 'lama');
    const { message_id: own } = await practice.act(CHAT, { text: 'lama juga' });
    practice.clock.now += 48 * 3600_000 + 1000;
    for (const id of [sent.message_id, own]) {
      expect((await refusalOf(practice.api.deleteMessage(CHAT, id))).description).toBe(
        "Bad Request: message can't be deleted for everyone",
      );
    }
  });

  it('a photo that is no picture, and a voice note used as a photo', async () => {
    const broken = new InputFile(new TextEncoder().encode('not a picture'), 'x.jpg');
    expect((await refusalOf(practice.api.sendPhoto(CHAT, broken))).description).toBe(
      'Bad Request: IMAGE_PROCESS_FAILED',
    );
    const { voice } = await practice.api.sendVoice(CHAT, new InputFile(new Uint8Array([1, 2, 3]), 'a.oga'));
    expect((await refusalOf(practice.api.sendPhoto(CHAT, voice.file_id))).description).toBe(
      "Bad Request: can't use file of type voice as photo",
    );
    expect((await refusalOf(practice.api.sendPhoto(CHAT, 'https://example.id/a.jpg'))).description).toBe(
      'Bad Request: failed to get HTTP URL content',
    );
  });

  it('a person who blocked the bot, until she takes it back', async () => {
    await practice.post(`/chats/${CHAT}/block`, { blocked: true });
    expect(await refusalOf(practice.api.sendMessage(CHAT, 'a'))).toEqual({
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    expect((await practice.act(CHAT, { text: 'a' })).status).toBe(409);
    await practice.post(`/chats/${CHAT}/block`, { blocked: false });
    await expect(practice.api.sendMessage(CHAT, 'a')).resolves.toBeDefined();
  });
});

async function samplePhoto(): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  return new Uint8Array(await readFile('local/telegram/sample/photo-320.jpg'));
}
