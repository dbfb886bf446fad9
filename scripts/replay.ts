/**
 * `npm run replay -- FILE.jsonl [--twice] [--faults] [--limit N]`: plays real messages (`{"id","text"}` a line, in order)
 * through the local webhook of a house, each from a chat of its own, and looks in the store for every one of them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { maskIdentity } from '#core/language/mask.ts';
import { ChatId } from '#core/shared/ids.ts';
import { type Wired, wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';
import { startHouse } from '#local/house.ts';
import { findRunning } from '#local/running.ts';

const Line = z.object({ id: z.string(), text: z.string() });
type Line = z.infer<typeof Line>;
interface Door {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}
type Fate = 'kept' | 'answered' | 'parked' | 'lost';

const AT_ONCE = 8;
const FIRST_CHAT = 5_000_000;
const WAIT_SECONDS = 20;

/** Chats of this run only, so that a second replay into the same house is not taken for the first. */
const run = Math.floor(Date.now() / 1000) % 100_000;
const chatNumber = (index: number): number => FIRST_CHAT + run * 10_000 + index;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { twice: { type: 'boolean' }, faults: { type: 'boolean' }, limit: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Say which file: npm run replay -- FILE.jsonl [--twice] [--faults] [--limit N]');
  process.exit(1);
}
const lines = readLines(file).slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
const door = await openDoor();
try {
  process.exitCode = await replay(lines, door);
} finally {
  await door.close();
}

function readLines(path: string): readonly Line[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '');
  return rows.flatMap((row, index) => {
    const line = Line.safeParse(JSON.parse(row));
    if (!line.success) console.error(`Line ${index + 1} has no id and text: left out.`);
    return line.success ? [line.data] : [];
  });
}

/** The house that runs already, or one of our own in a temporary folder. */
async function openDoor(): Promise<Door> {
  const running = findRunning(resolve(process.env['JARING_FOLDER'] ?? '.jaring'));
  if (running) return { url: running.url, environment: running.environment, close: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'jaring-replay-'));
  const house = await startHouse({ port: 0, folder, quiet: true });
  const close = async (): Promise<void> => {
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: house.url, environment: house.environment, close };
}

async function replay(all: readonly Line[], { url, environment }: Door): Promise<number> {
  const started = Date.now();
  if (values.faults) await setFaults(url);
  await inTurns(all, (line, index) => post(url, line, chatNumber(index)));
  await untilIdle(url);
  if (values.faults) await fetch(`${url}/local/telegram/faults`, { method: 'DELETE' });
  Object.assign(process.env, environment, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const house = wireOrThrow();
  const parked = new Set((await house.parking.list(10_000)).map(({ chat }) => chat));
  const fates: Fate[] = new Array(all.length);
  let duplicated = 0;
  await inTurns(all, async (line, index) => {
    const chat = ChatId.parse(`telegram:${chatNumber(index)}`);
    const found = await find(chat, line, house);
    duplicated += found > 1 ? 1 : 0;
    fates[index] =
      found > 0
        ? 'kept'
        : parked.has(chat)
          ? 'parked'
          : (await isAnswered(chat, house))
            ? 'answered'
            : 'lost';
  });
  const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
  for (const [index, fate] of fates.entries()) if (fate === 'lost') console.error(`lost: ${all[index]?.id}`);
  console.log(
    `received   ${all.length}\nkept       ${count('kept')}\nanswered   ${count('answered')}\nduplicated ${duplicated}\nparked     ${count('parked')}\nlost       ${count('lost')}`,
  );
  console.log(`in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return count('lost') > 0 || duplicated > 0 ? 1 : 0;
}

async function post(url: string, { text }: Line, chat: number): Promise<void> {
  const body = JSON.stringify({
    text: text.slice(0, 4096) || '.',
    ...(values.twice ? { duplicate: true } : {}),
  });
  const headers = { 'content-type': 'application/json' };
  const answered = await fetch(`${url}/local/telegram/chats/${chat}/messages`, {
    method: 'POST',
    headers,
    body,
  });
  if (!answered.ok)
    throw new Error(`The local Telegram answered ${answered.status}: ${await answered.text()}`);
}

/** How often the words of a line lie in the store: in reports of the chat, or held in its conversation. */
async function find(chat: ChatId, { text }: Line, house: Wired): Promise<number> {
  const words = maskIdentity(text).text.slice(0, 4000);
  const reports = await house.queries.ofChat(chat, 10);
  const whole = await Promise.all(reports.map(({ id }) => house.aggregates.load('report', id)));
  const inReports = whole
    .flatMap((report) => report?.private?.texts ?? [])
    .filter((kept) => kept.includes(words)).length;
  if (inReports > 0) return inReports;
  const { session } = await house.sessions.read(chat);
  const held = JSON.stringify([session?.awaiting?.params, session?.talk?.answers, session?.last?.reply]);
  if (held.includes(JSON.stringify(words).slice(1, -1))) return 1;
  return 0;
}

/** A question or a greeting that was answered at once: its words are not kept anywhere, and that is said apart. */
async function isAnswered(chat: ChatId, house: Wired): Promise<boolean> {
  const { session } = await house.sessions.read(chat);
  const answers = ['answer.known', 'menu.thanks', 'menu.welcome', 'menu.help'];
  return session?.last?.reply?.parts.some(({ key }) => answers.includes(key)) ?? false;
}

async function setFaults(url: string): Promise<void> {
  const faults = [
    { kind: 'too-many', retry_after: 1, probability: 0.1, seed: 1 },
    { kind: 'server-error', probability: 0.1, seed: 2 },
    { kind: 'timeout-after', probability: 0.05, seed: 3 },
    { kind: 'drop-answer', probability: 0.05, seed: 4 },
    { kind: 'not-delivered', probability: 0.1, seed: 5 },
  ];
  for (const fault of faults) {
    const body = JSON.stringify(fault);
    const answered = await fetch(`${url}/local/telegram/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answered.ok) throw new Error(`Faults were refused: ${await answered.text()}`);
  }
}

async function untilIdle(url: string): Promise<void> {
  for (let waited = 0; waited < 30; waited += 1) {
    const answered = await fetch(`${url}/local/telegram/idle?wait=${WAIT_SECONDS}`);
    const { idle } = z.object({ idle: z.boolean() }).parse(await answered.json());
    if (idle) return;
  }
  throw new Error('Updates are still waiting after ten minutes');
}

async function inTurns(
  all: readonly Line[],
  act: (line: Line, index: number) => Promise<void>,
): Promise<void> {
  const queue = all.map((line, index) => ({ line, index }));
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await act(next.line, next.index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
