import { randomInt } from 'node:crypto';
import * as z from 'zod';
import type { Check } from './check.ts';

/** What is written, and what must be in the answer. All of it is a drill: it names itself so and takes itself back. */
export const TALK = [
  { text: '/start', heard: /Jaring/ },
  {
    text: 'Latihan: banjir selutut di Kampung Melayu Jakarta Timur, butuh makanan',
    heard: /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}|\?/,
  },
  { text: '/status', heard: /./ },
  { text: '/batal', heard: /./ },
] as const;

const Messages = z.array(z.object({ message_id: z.number(), text: z.string() }));

/** A conversation with the house that runs here, as somebody new; every answer is read. */
export async function speakHere(url: string): Promise<readonly Check[]> {
  const chat = randomInt(6_000_000, 7_000_000);
  const path = `${url}/local/telegram/chats/${chat}/messages`;
  let newest = 0;
  const checks: Check[] = [];
  for (const { text, heard } of TALK) {
    await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    const answered = Messages.parse(await (await fetch(`${path}?after=${newest}&wait=20`)).json());
    newest = Math.max(newest, ...answered.map(({ message_id }) => message_id));
    const said = answered.map((one) => one.text).join(' | ');
    checks.push({
      what: text,
      state: heard.test(said) ? 'right' : 'wrong',
      say: said ? said.replaceAll('\n', ' ').slice(0, 120) : 'no answer within 20 seconds',
    });
  }
  return checks;
}

/** The same through a deployed door: the door must take each message; the answers are read by whoever owns the chat. */
export async function speakThere(webhook: string, secret: string, chat: number): Promise<readonly Check[]> {
  const stranger = await post(webhook, 'not-the-secret', toUpdate(chat, '/start', 0));
  const first: Check = {
    what: 'a stranger without the secret',
    state: stranger === 401 || stranger === 403 ? 'right' : 'wrong',
    say: `the door answered ${stranger}`,
  };
  const checks: Check[] = [first];
  for (const [place, { text }] of TALK.entries()) {
    const status = await post(webhook, secret, toUpdate(chat, text, place));
    checks.push({
      what: text,
      state: status === 200 ? 'right' : 'wrong',
      say:
        status === 200
          ? 'taken; the answer is in the chat'
          : `the door answered ${status}: read the log of telegram`,
    });
  }
  return checks;
}

async function post(url: string, secret: string, update: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
  const answered = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) });
  return answered.status;
}

/** An update as Telegram sends it. */
function toUpdate(chat: number, text: string, place: number): unknown {
  const date = Math.floor(Date.now() / 1000);
  const command = text.match(/^\/\w+/)?.[0];
  return {
    update_id: date * 10 + place,
    message: {
      message_id: date % 1_000_000,
      date,
      chat: { id: chat, type: 'private', first_name: 'Latihan' },
      from: { id: chat, is_bot: false, first_name: 'Latihan' },
      text,
      ...(command && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
    },
  };
}
