/**
 * `npm run chat`: the practice chat in a terminal. Pick a person, type; numbers press buttons. `/orang` changes the person,
 * `/lokasi LAT,LNG`, `/foto` and `/suara` send those, `/keluar` ends.
 */
import { createInterface } from 'node:readline/promises';
import * as z from 'zod';
import { PEOPLE } from '#local/people.ts';

const Heard = z.object({
  message_id: z.number(),
  text: z.string(),
  buttons: z.array(z.object({ text: z.string(), callback_data: z.string().optional() })),
});
type Heard = z.infer<typeof Heard>;

const url = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;
const terminal = createInterface({ input: process.stdin, output: process.stdout });
let chat = await choosePerson();
let newest = 0;
let buttons: Heard['buttons'] = [];
await showNews(0);

for (;;) {
  const line = (await terminal.question('> ').catch(() => '/keluar')).trim();
  if (line === '/keluar') break;
  if (line === '/orang') {
    chat = await choosePerson();
    newest = 0;
    await showNews(0);
  } else if (line !== '') {
    await send(toMessage(line));
    await showNews(5);
  }
}
terminal.close();

async function choosePerson(): Promise<number> {
  console.log(PEOPLE.map(({ name, role }, index) => `${index + 1}. ${name} (${role})`).join('\n'));
  const answer = await terminal.question('Anda siapa? (nomor, atau nomor chat sendiri) ').catch(() => '1');
  const number = Number(answer) || 1;
  return PEOPLE[number - 1]?.chatId ?? number;
}

function toMessage(line: string): Record<string, unknown> {
  const pressed = buttons[Number(line) - 1];
  if (/^\d{1,2}$/.test(line) && pressed) {
    return pressed.callback_data === undefined
      ? { text: pressed.text }
      : { callback_data: pressed.callback_data };
  }
  const place = /^\/lokasi\s+(-?[\d.]+)\s*,\s*(-?[\d.]+)$/.exec(line);
  if (place) return { location: { lat: Number(place[1]), lng: Number(place[2]) } };
  if (line === '/foto') return { photo: true };
  if (line === '/suara') return { voice: true };
  return { text: line };
}

async function send(message: Record<string, unknown>): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answered = await reach(`/local/telegram/chats/${chat}/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify(message),
  });
  if (!answered.ok) console.log(await answered.text());
}

async function showNews(seconds: number): Promise<void> {
  const answered = await reach(`/local/telegram/chats/${chat}/messages?after=${newest}&wait=${seconds}`);
  if (!answered.ok) return;
  for (const heard of z.array(Heard).parse(await answered.json())) {
    newest = heard.message_id;
    buttons = heard.buttons.length > 0 ? heard.buttons : buttons;
    console.log(`\n${heard.text}`);
    if (heard.buttons.length > 0)
      console.log(heard.buttons.map(({ text }, index) => `  [${index + 1}] ${text}`).join('\n'));
  }
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url + path, init);
  } catch {
    console.error(`No house answers at ${url}: start it with npm start, or name its port with PORT.`);
    process.exit(1);
  }
}
