import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPractice, type Practice, refusalOf } from './practice.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await openPractice();
  await practice.act(1001, { text: '/start' });
  await practice.act(1002, { text: '/start' });
});
afterEach(() => practice.close());

const send = (chatId: number, text = 'x') => practice.api.sendMessage(chatId, text);

describe('a fault', () => {
  it('answers 429 with retry_after, so many times, for one method and chat', async () => {
    await practice.post('/faults', {
      kind: 'too-many',
      retry_after: 7,
      times: 2,
      method: 'sendMessage',
      chat_id: 1001,
    });
    const answer = await practice.call('sendMessage', { chat_id: 1001, text: 'x' });
    expect(answer).toEqual({
      status: 429,
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    await expect(send(1002)).resolves.toBeDefined();
    await expect(practice.api.sendChatAction(1001, 'typing')).resolves.toBe(true);
    await refusalOf(send(1001));
    await expect(send(1001)).resolves.toBeDefined();
    expect(await practice.get('/faults')).toMatchObject([{ kind: 'too-many', struck: 2 }]);
  });

  it('answers 403 and 5xx, and is gone after DELETE', async () => {
    await practice.post('/faults', [
      { kind: 'blocked', chat_id: 1001 },
      { kind: 'server-error', error_code: 502, chat_id: 1002 },
    ]);
    expect(await refusalOf(send(1001))).toEqual({
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    expect((await refusalOf(send(1002))).code).toBe(502);
    await fetch(`${practice.base}/local/telegram/faults`, { method: 'DELETE' });
    expect(await practice.get('/faults')).toEqual([]);
    await expect(send(1001)).resolves.toBeDefined();
  });

  it('carries the call out and loses the answer', async () => {
    await practice.post('/faults', { kind: 'timeout-after', times: 1 });
    await expect(send(1001, 'sampai')).rejects.toThrow();
    expect(await practice.get('/chats/1001/messages')).toMatchObject([{ text: 'sampai' }]);
    const calls = await practice.get('/calls');
    expect(calls.at(-1)).toMatchObject({ method: 'sendMessage', ok: false, error_code: 504, via: 'http' });
  });

  it('hangs and does nothing', async () => {
    await practice.post('/faults', { kind: 'timeout-before', times: 1, hang_seconds: 0.05 });
    await expect(send(1001, 'hilang')).rejects.toThrow();
    expect(await practice.get('/chats/1001/messages')).toEqual([]);
  });

  it('loses the answer of the webhook, so that the update comes again and its reply goes out once', async () => {
    practice.answerWith(() => ({ method: 'sendMessage', chat_id: 1001, text: 'balasan' }));
    await practice.get('/idle');
    await practice.useWebhook({ drop_pending_updates: true });
    await practice.post('/faults', { kind: 'drop-answer', times: 1 });
    const { update_id: id } = await practice.act(1001, { text: 'tanya' });
    await practice.get('/idle?wait=10');
    expect(practice.received.map(({ update }) => update.update_id)).toEqual([id, id]);
    expect(await practice.get('/chats/1001/messages')).toHaveLength(1);
  });

  it('keeps a delivery from reaching the bot at first', async () => {
    await practice.useWebhook({ drop_pending_updates: true });
    await practice.post('/faults', { kind: 'not-delivered', times: 1 });
    const { update_id: id } = await practice.act(1001, { text: 'tanya' });
    await practice.get('/idle?wait=10');
    expect(practice.received).toHaveLength(1);
    expect(await practice.get(`/updates?after=${id - 1}`)).toMatchObject([
      { update_id: id, state: 'delivered', attempts: 2 },
    ]);
  });

  it('strikes by chance the same way for the same seed', async () => {
    const strikes = async () => {
      await practice.post('/faults', { kind: 'server-error', probability: 0.5, seed: 11 });
      const codes: number[] = [];
      for (let n = 0; n < 12; n += 1)
        codes.push((await practice.call('sendMessage', { chat_id: 1001, text: 'x' })).status);
      await fetch(`${practice.base}/local/telegram/faults`, { method: 'DELETE' });
      return codes;
    };
    const first = await strikes();
    expect(await strikes()).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });

  it('is refused with a sentence when it is none', async () => {
    const answer = await practice.post('/faults', { kind: 'flood' });
    expect(answer).toMatchObject({ status: 400, error: expect.stringContaining('kind') });
  });
});
