import { readFile } from 'node:fs/promises';
import { Bot, InputFile, InputMediaBuilder } from 'grammy/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice, refusalOf, TOKEN } from './practice.ts';

let practice: Practice;
const CHAT = 1001;

beforeAll(async () => {
  practice = await openPractice();
  await practice.useWebhook();
  await practice.act(CHAT, { text: '/start' });
});
afterAll(() => practice.close());

/** Does it, and answers the update that the bot received. */
async function seen(chatId: number, body: unknown) {
  const answer = await practice.act(chatId, body);
  expect(answer).toMatchObject({ status: 200, update_id: expect.any(Number) });
  await practice.get('/idle?wait=5');
  return practice.received.find(({ update }) => update.update_id === answer.update_id)?.update;
}

const markup = (data: string) => ({
  reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: data }]] },
});
const own = () => practice.get(`/chats/${CHAT}/messages?all=1`);

describe('a person', () => {
  it('sends a photo in several real sizes with a caption, and its file can be fetched for an hour', async () => {
    const { message } = await seen(CHAT, { photo: 'atap.jpg', caption: 'atap hilang' });
    expect(message).toMatchObject({ caption: 'atap hilang' });
    expect(message.photo.map(({ width }: { width: number }) => width)).toEqual([90, 320, 800]);
    const file = await practice.api.getFile(message.photo[1].file_id);
    const url = `${practice.base}/local/telegram/file/bot${TOKEN}/${file.file_path}`;
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xd8]);
    expect(bytes).toHaveLength(file.file_size ?? 0);
    practice.clock.now += 3600_000;
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(url.replace(TOKEN, '1:x'))).status).toBe(401);
  });

  it('sends an own picture, and never the same file twice for two labels', async () => {
    const bytes = await readFile('local/telegram/sample/photo-320.jpg');
    const { message } = await seen(CHAT, { photo: bytes.toString('base64') });
    expect(message.photo.at(-1)).toMatchObject({ width: 320, height: 240, file_size: bytes.length });
    const one = await seen(CHAT, { photo: 'a' });
    const other = await seen(CHAT, { photo: 'b' });
    expect(one.message.photo[0].file_unique_id).not.toBe(other.message.photo[0].file_unique_id);
    expect(await practice.act(CHAT, { photo: 'QUJD'.repeat(40) })).toMatchObject({ status: 400 });
  });

  it('sends a voice note, a place, a contact and a document', async () => {
    expect((await seen(CHAT, { voice: true })).message.voice).toMatchObject({
      duration: 3,
      mime_type: 'audio/ogg',
    });
    expect((await seen(CHAT, { location: { lat: -5.1, lng: 112.4 } })).message.location).toEqual({
      latitude: -5.1,
      longitude: 112.4,
    });
    expect((await seen(CHAT, { contact: '+6281200000001' })).message.contact).toEqual({
      phone_number: '+6281200000001',
      first_name: 'Siti Contoh',
      user_id: CHAT,
    });
    expect((await seen(CHAT, { document: true })).message.document).toMatchObject({
      file_name: 'dokumen.txt',
    });
  });

  it('presses the newest button that carries the data, or an old one by its message', async () => {
    const old = await practice.api.sendMessage(CHAT, 'lama', markup('k:1'));
    const fresh = await practice.api.sendMessage(CHAT, 'baru', markup('k:1'));
    const pressed = await seen(CHAT, { callback_data: 'k:1' });
    expect(pressed.callback_query).toMatchObject({
      data: 'k:1',
      message: { message_id: fresh.message_id },
      from: { id: CHAT },
    });
    await practice.api.editMessageReplyMarkup(CHAT, old.message_id);
    await practice.api.deleteMessage(CHAT, fresh.message_id);
    expect((await practice.act(CHAT, { callback_data: 'k:1' })).error).toContain('give message_id');
    const stale = await seen(CHAT, { callback_data: 'k:1', message_id: old.message_id });
    expect(stale.callback_query.message).toMatchObject({ message_id: old.message_id, text: 'lama' });
    const gone = await seen(CHAT, { callback_data: 'k:1', message_id: fresh.message_id });
    expect(gone.callback_query.message).toMatchObject({ message_id: fresh.message_id, date: 0 });
    await expect(
      practice.api.answerCallbackQuery(pressed.callback_query.id, { text: 'Dicatat' }),
    ).resolves.toBe(true);
    practice.clock.now += 16 * 60_000;
    expect(
      (await refusalOf(practice.api.answerCallbackQuery(stale.callback_query.id))).description,
    ).toContain('too old');
  });

  it('edits and deletes an own message', async () => {
    const { message } = await seen(CHAT, { text: 'bnjir' });
    const { edited_message: edited } = await seen(CHAT, {
      edit: { message_id: message.message_id, text: 'banjir' },
    });
    expect(edited).toMatchObject({
      message_id: message.message_id,
      text: 'banjir',
      edit_date: expect.any(Number),
    });
    expect((await practice.act(CHAT, { edit: { message_id: 999_999, text: 'x' } })).status).toBe(400);
    const path = `${practice.base}/local/telegram/chats/${CHAT}/messages/${message.message_id}`;
    expect((await fetch(path, { method: 'DELETE' })).status).toBe(200);
    expect(
      (await own()).some(({ message_id: id }: { message_id: number }) => id === message.message_id),
    ).toBe(false);
    expect((await fetch(path, { method: 'DELETE' })).status).toBe(404);
  });

  it('wrote earlier, quotes, and chooses the number of the update', async () => {
    const { message } = await seen(CHAT, { text: 'tadi', date: 1_700_000_000 });
    expect(message.date).toBe(1_700_000_000);
    const quoting = await seen(CHAT, { text: 'yang itu', reply_to_message_id: message.message_id });
    expect(quoting.message.reply_to_message).toMatchObject({ text: 'tadi' });
    const chosen = quoting.update_id + 1000;
    expect(await practice.act(CHAT, { text: 'x', update_id: chosen })).toMatchObject({ update_id: chosen });
    expect((await practice.act(CHAT, { text: 'x', update_id: chosen })).status).toBe(409);
    expect((await practice.act(CHAT, { text: 'x' })).update_id).toBe(chosen + 1);
  });

  it('has long text cut as the apps do, and odd text kept as it is', async () => {
    const answer = await practice.act(CHAT, { text: '😀'.repeat(3000) });
    expect(answer.update_ids).toHaveLength(2);
    const odd = 'ا‏tolong\u0000 👩‍👩‍👧 \u202e';
    expect((await seen(CHAT, { text: odd })).message.text).toBe(odd);
  });

  it('blocks and unblocks, and the bot hears of it', async () => {
    await practice.post('/chats/1001/block', { blocked: true });
    await practice.post('/chats/1001/block', { blocked: false });
    await practice.get('/idle?wait=5');
    const states = practice.received.flatMap(
      ({ update }) => update.my_chat_member?.new_chat_member.status ?? [],
    );
    expect(states).toEqual(['kicked', 'member']);
  });

  it('is one of several in a group', async () => {
    const from = { id: 3001, first_name: 'Bu Nur' };
    const { message } = await seen(-700, { text: 'halo', from });
    expect(message).toMatchObject({
      chat: { id: -700, type: 'group' },
      from: { id: 3001, first_name: 'Bu Nur' },
    });
    expect((await seen(-1_000_000_000_700, { text: 'halo', from })).message.chat.type).toBe('supergroup');
    await expect(practice.api.sendMessage(-700, 'Tulis pribadi ya')).resolves.toBeDefined();
  });

  it.each([
    ['nothing', {}],
    ['two acts at once', { text: 'a', photo: true }],
    ['an unknown field', { text: 'a', colour: 'red' }],
    ['blank text', { text: '   ' }],
    ['a place off the earth', { location: { lat: 91, lng: 0 } }],
  ])('is told in a sentence what is wrong with %s', async (_what, body) => {
    const answer = await practice.act(CHAT, body);
    expect(answer.status).toBe(400);
    expect(answer.error).toMatch(/\w+ \w+/);
  });
});

describe('odd updates', () => {
  it('pass through as they are, known or not', async () => {
    const poll = { poll_answer: { poll_id: '1', option_ids: [0] } };
    expect(await seen(CHAT, { update: poll })).toMatchObject(poll);
    const future = { hologram: { chat: { id: CHAT } } };
    expect(await seen(CHAT, { update: future })).toMatchObject(future);
    const post = {
      channel_post: { message_id: 1, date: 1, chat: { id: -100_123, type: 'channel' }, text: 'x' },
    };
    expect(await seen(-100_123, { update: post })).toMatchObject(post);
  });

  it('that are messages get what they lack and can be answered', async () => {
    const { message } = await seen(1050, { update: { message: { sticker: { emoji: '👍' } } } });
    expect(message).toMatchObject({ chat: { id: 1050 }, from: { id: 1050 }, sticker: { emoji: '👍' } });
    const reply = { reply_parameters: { message_id: message.message_id } };
    expect(
      (await practice.api.sendMessage(1050, 'Stiker diterima', reply)).reply_to_message?.message_id,
    ).toBe(message.message_id);
  });
});

describe('the list of the bot’s messages', () => {
  it('has text, buttons of both kinds, and what came after; it waits for something new', async () => {
    const sent = await practice.api.sendMessage(1050, 'Pilih', {
      reply_markup: {
        keyboard: [['Lapor', { text: 'Lokasi', request_location: true }]],
        one_time_keyboard: true,
      },
    });
    expect(await practice.get(`/chats/1050/messages?after=${sent.message_id - 1}`)).toMatchObject([
      {
        message_id: sent.message_id,
        text: 'Pilih',
        buttons: [{ text: 'Lapor' }, { text: 'Lokasi', request_location: true }],
      },
    ]);
    const waiting = practice.get(`/chats/1050/messages?after=${sent.message_id}&wait=10`);
    await practice.api.sendMessage(1050, 'Susulan', markup('s'));
    expect(await waiting).toMatchObject([{ text: 'Susulan', buttons: [{ text: 'Ya', callback_data: 's' }] }]);
    expect(await practice.get(`/chats/1050/messages?after=999999&wait=0.05`)).toEqual([]);
  });

  it('shows edits under the same number and no deleted message', async () => {
    const sent = await practice.api.sendMessage(1050, 'satu');
    await practice.api.editMessageText(1050, sent.message_id, '*dua*', { parse_mode: 'MarkdownV2' });
    const path = `/chats/1050/messages?after=${sent.message_id - 1}`;
    expect(await practice.get(path)).toMatchObject([
      { text: 'dua', edited: true, entities: [{ type: 'bold' }] },
    ]);
    await practice.api.deleteMessages(1050, [sent.message_id, 999_999]);
    expect(await practice.get(path)).toEqual([]);
  });
});

describe('the real grammY', () => {
  it('sends files, albums, contacts and places, and looks things up', async () => {
    const { api } = practice;
    const picture = new Uint8Array(await readFile('local/telegram/sample/photo-320.jpg'));
    const photo = await api.sendPhoto(CHAT, new InputFile(picture, 'a.jpg'), {
      caption: '<b>x</b>',
      parse_mode: 'HTML',
    });
    expect(photo).toMatchObject({ caption: 'x', caption_entities: [{ type: 'bold' }] });
    const again = photo.photo[0]?.file_id ?? '';
    expect((await api.sendPhoto(CHAT, again)).photo.length).toBeGreaterThan(0);
    const album = await api.sendMediaGroup(CHAT, [
      InputMediaBuilder.photo(again),
      InputMediaBuilder.photo(new InputFile(picture, 'b.jpg')),
    ]);
    const groups = album.map((message) => ('media_group_id' in message ? message.media_group_id : undefined));
    expect(groups).toEqual([expect.any(String), groups[0]]);
    expect((await api.sendDocument(CHAT, new InputFile(picture, 'surat.pdf'))).document).toMatchObject({
      file_name: 'surat.pdf',
    });
    expect((await api.sendContact(CHAT, '115', 'Basarnas')).contact).toMatchObject({ phone_number: '115' });
    expect((await api.sendLocation(CHAT, -6.2, 106.8)).location).toEqual({
      latitude: -6.2,
      longitude: 106.8,
    });
    expect(await api.getChat(CHAT)).toMatchObject({ id: CHAT, type: 'private', first_name: 'Siti Contoh' });
    await api.pinChatMessage(CHAT, photo.message_id);
    expect((await api.getChat(CHAT)).pinned_message?.message_id).toBe(photo.message_id);
    await api.unpinChatMessage(CHAT);
    expect((await api.getChat(CHAT)).pinned_message).toBeUndefined();
  });

  it('sets the menu per scope and language, and each person sees hers', async () => {
    const { api } = practice;
    await api.setMyCommands([{ command: 'lapor', description: 'Laporkan' }]);
    await api.setMyCommands([{ command: 'antrean', description: 'Antrean' }], {
      scope: { type: 'chat', chat_id: 1050 },
    });
    const { people } = await practice.get('/people');
    const menuOf = (chatId: number) =>
      people.find(({ chat_id: id }: { chat_id: number }) => id === chatId).commands[0].command;
    expect([menuOf(CHAT), menuOf(1050)]).toEqual(['lapor', 'antrean']);
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: 1050 } });
    expect(await api.getMyCommands({ scope: { type: 'chat', chat_id: 1050 } })).toEqual([]);
  });

  it('takes GET, urlencoded and any spelling of a method', async () => {
    const url = `${practice.base}/local/telegram/bot${TOKEN}`;
    expect(await (await fetch(`${url}/getme`)).json()).toMatchObject({
      ok: true,
      result: { is_bot: true, id: 424242 },
    });
    const body = new URLSearchParams({
      chat_id: String(CHAT),
      text: 'halo',
      reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    });
    expect(await (await fetch(`${url}/SendMessage`, { method: 'POST', body })).json()).toMatchObject({
      ok: true,
      result: { text: 'halo', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] } },
    });
  });

  it('runs a bot by long polling', async () => {
    const other = await openPractice();
    try {
      const bot = new Bot(TOKEN, { client: { apiRoot: `${other.base}/local/telegram` } });
      bot.command('start', (context) => context.reply('Selamat datang'));
      const running = bot.start();
      await other.act(CHAT, { text: '/start' });
      expect(await other.get(`/chats/${CHAT}/messages?wait=10`)).toMatchObject([{ text: 'Selamat datang' }]);
      await bot.stop();
      await running;
    } finally {
      await other.close();
    }
  });
});

describe('the server', () => {
  it('leaves other paths to others, sends the root to the page, and keeps documents from running', async () => {
    expect(await (await fetch(`${practice.base}/telegram`)).text()).toBe('not ours');
    expect((await fetch(practice.base, { redirect: 'manual' })).headers.get('location')).toBe('/chat');
    expect((await fetch(`${practice.base}/local/telegram/nowhere`)).status).toBe(404);
    const page = await fetch(`${practice.base}/chat`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const { message } = await seen(CHAT, {
      document: `data:text/html;base64,${Buffer.from('<script>'.repeat(20)).toString('base64')}`,
    });
    const shown = await fetch(`${practice.base}/local/telegram/files/${message.document.file_id}`);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });
});
