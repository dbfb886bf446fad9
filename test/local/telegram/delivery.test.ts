import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPractice, type Practice, refusalOf, until } from './practice.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await openPractice();
});
afterEach(() => practice.close());

const texts = (): string[] => practice.received.map(({ update }) => update.message?.text);
const waitIdle = () => practice.get('/idle?wait=20');

describe('delivery by webhook', () => {
  it('posts the update with the secret header, numbers rising by one', async () => {
    await practice.useWebhook({ secret_token: 'rahasia_1' });
    const first = await practice.act(1001, { text: '/start' });
    const second = await practice.act(1002, { text: 'tolong' });
    expect(await waitIdle()).toEqual({ idle: true, pending: 0 });
    expect(second.update_id).toBe(first.update_id + 1);
    expect(practice.received.map(({ secret }) => secret)).toEqual(['rahasia_1', 'rahasia_1']);
    expect(practice.received[0]?.update).toMatchObject({
      update_id: first.update_id,
      message: {
        text: '/start',
        chat: { id: 1001, type: 'private', first_name: 'Siti Contoh' },
        from: { id: 1001, is_bot: false, first_name: 'Siti Contoh' },
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    });
  });

  it('keeps what was written before there was a webhook', async () => {
    await practice.act(1001, { text: 'lebih dulu' });
    expect(await practice.get('/idle')).toEqual({ idle: false, pending: 1 });
    await practice.useWebhook();
    await waitIdle();
    expect(texts()).toEqual(['lebih dulu']);
  });

  it('tries again after an error; only that chat waits, and its order holds', async () => {
    let failures = 2;
    practice.answerWith(({ update }) => (update.message.chat.id === 1001 && failures-- > 0 ? 500 : 200));
    await practice.useWebhook();
    for (const text of ['a1', 'a2', 'a3']) await practice.act(1001, { text });
    await practice.act(1002, { text: 'b1' });
    await waitIdle();
    expect(texts().filter((text) => text.startsWith('a'))).toEqual(['a1', 'a1', 'a1', 'a2', 'a3']);
    expect(texts().indexOf('b1')).toBeLessThan(texts().lastIndexOf('a1'));
    const [first] = await practice.get('/updates');
    expect(first).toMatchObject({ chat_id: 1001, kind: 'message', state: 'delivered', attempts: 3 });
    expect(first.bytes).toBeGreaterThan(200);
    expect((await practice.api.getWebhookInfo()).last_error_message).toBe(
      'Wrong response from the webhook: 500',
    );
  });

  it('never has two updates of one chat on the way, and many chats at once up to max_connections', async () => {
    const open = new Map<number, number>();
    let most = 0;
    let isMixed = false;
    practice.answerWith(async ({ update }) => {
      const id = update.message.chat.id;
      isMixed ||= open.has(id);
      open.set(id, 1);
      most = Math.max(most, open.size);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open.delete(id);
      return 200;
    });
    await practice.useWebhook({ max_connections: 4 });
    const chats = Array.from({ length: 30 }, (_, index) => 2000 + index);
    await Promise.all([...chats, ...chats].map((id, index) => practice.act(id, { text: `${index}` })));
    await waitIdle();
    expect(practice.received).toHaveLength(60);
    expect(isMixed).toBe(false);
    expect(most).toBe(4);
  });

  it('honours allowed_updates, and leaves out the quiet kinds unless asked', async () => {
    await practice.useWebhook({ allowed_updates: ['callback_query'] });
    await practice.act(1001, { text: 'tidak diminta' });
    await practice.useWebhook({ allowed_updates: [] });
    await practice.act(1001, { update: { message_reaction: { chat: { id: 1001 } } } });
    await practice.act(1001, { update: { poll: { id: '1' } } });
    await waitIdle();
    expect(
      practice.received.map(({ update }) => Object.keys(update).filter((key) => key !== 'update_id')),
    ).toEqual([['poll']]);
  });

  it('delivers twice on request', async () => {
    await practice.useWebhook();
    const { update_id: id } = await practice.act(1001, { text: 'sekali', duplicate: true });
    await waitIdle();
    expect(practice.received.map(({ update }) => update.update_id)).toEqual([id, id]);
  });

  it('drops what is pending on request', async () => {
    await practice.act(1001, { text: 'lama' });
    await practice.useWebhook({ drop_pending_updates: true });
    await practice.act(1001, { text: 'baru' });
    await waitIdle();
    expect(texts()).toEqual(['baru']);
  });
});

describe('a method inside the webhook’s answer', () => {
  it('is carried out and logged, and its errors are heard by nobody', async () => {
    practice.answerWith(({ update }) => ({
      method: 'sendMessage',
      chat_id: update.message.chat.id,
      text: update.message.text,
    }));
    await practice.useWebhook();
    await practice.act(1001, { text: 'gema' });
    await waitIdle();
    expect(await practice.get('/chats/1001/messages')).toMatchObject([
      { text: 'gema', from_bot: true, buttons: [] },
    ]);
    practice.answerWith(() => ({ method: 'sendMessage', chat_id: 4711, text: 'x' }));
    await practice.act(1001, { text: 'salah' });
    await waitIdle();
    const calls = (await practice.get('/calls')).filter(({ via }: { via: string }) => via === 'webhook');
    expect(calls).toMatchObject([
      { method: 'sendMessage', chat_id: 1001, ok: true },
      {
        method: 'sendMessage',
        chat_id: 4711,
        ok: false,
        error_code: 400,
        description: 'Bad Request: chat not found',
      },
    ]);
  });

  it('leaves a body alone that names no method', async () => {
    practice.answerWith(() => ({ hello: 'world' }));
    await practice.useWebhook();
    await practice.act(1001, { text: 'halo' });
    expect(await waitIdle()).toMatchObject({ idle: true });
    expect(await practice.get('/chats/1001/messages')).toEqual([]);
  });
});

describe('a restart', () => {
  it('loses nothing: pending updates, messages, files, commands and the webhook stay', async () => {
    practice.answerWith(() => 503);
    await practice.useWebhook({ secret_token: 's' });
    await practice.api.setMyCommands([{ command: 'lapor', description: 'Laporkan' }]);
    const { update_id: id } = await practice.act(1001, { text: 'sebelum mati' });
    await practice.act(1001, { photo: true });
    await until(() => practice.received.length > 0);
    practice.answerWith(() => 200);
    await practice.restart();
    await waitIdle();
    expect(practice.received.at(-2)).toMatchObject({ secret: 's', update: { update_id: id } });
    const photo = practice.received.at(-1)?.update.message.photo.at(-1);
    expect((await practice.api.getFile(photo.file_id)).file_path).toMatch(/^photos\/.*\.jpg$/);
    expect(await practice.api.getMyCommands()).toEqual([{ command: 'lapor', description: 'Laporkan' }]);
    const next = await practice.act(1001, { text: 'sesudah' });
    expect(next.update_id).toBe(id + 2);
    await expect(practice.api.sendMessage(1001, 'masih kenal')).resolves.toBeDefined();
  });
});

describe('getUpdates', () => {
  it('answers what is pending until it is confirmed', async () => {
    const { update_id: first } = await practice.act(1001, { text: 'satu' });
    await practice.act(1001, { text: 'dua' });
    const { api } = practice;
    expect((await api.getUpdates()).map(({ message }) => message?.text)).toEqual(['satu', 'dua']);
    expect((await api.getUpdates({ offset: first + 1 })).map(({ message }) => message?.text)).toEqual([
      'dua',
    ]);
    expect(await api.getUpdates({ offset: first + 2 })).toEqual([]);
    expect(await practice.get('/idle')).toMatchObject({ idle: true });
  });

  it('waits for the next update', async () => {
    const poll = practice.api.getUpdates({ timeout: 10 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await practice.act(1001, { text: 'akhirnya' });
    expect(await poll).toMatchObject([{ message: { text: 'akhirnya' } }]);
  });

  it('is refused beside a webhook, and the older of two polls ends', async () => {
    const older = refusalOf(practice.api.getUpdates({ timeout: 10 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const newer = practice.api.getUpdates({ timeout: 1 });
    expect(await older).toMatchObject({
      code: 409,
      description: expect.stringContaining('terminated by other getUpdates'),
    });
    expect(await newer).toEqual([]);
    await practice.useWebhook();
    expect(await refusalOf(practice.api.getUpdates())).toMatchObject({
      code: 409,
      description: expect.stringContaining('while webhook is active'),
    });
  });
});
