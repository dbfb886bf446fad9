/** `npm run parked`: the updates that failed because of themselves; `-- --replay` sends each through the door again. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { ParkedUpdate } from '#core/use-cases/ports.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';
import { findRunning } from '#local/running.ts';

const { values } = parseArgs({ options: { replay: { type: 'boolean' } } });
const running = findRunning(resolve(process.env['JARING_FOLDER'] ?? '.jaring'));
if (!running) {
  console.error('No house runs here: start it with npm start, then ask again.');
  process.exit(1);
}
Object.assign(process.env, running.environment, {
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
const { parking } = wireOrThrow();
const parked = await parking.list(500);

if (parked.length === 0) console.log('Nothing is parked.');
for (const one of parked) {
  const when = new Date(one.at).toISOString();
  console.log(
    `update ${one.update}  ${when}  ${one.code}${values.replay ? `  ${await replay(one, running.url)}` : ''}`,
  );
}

/** The same message as a new update of the practice Telegram; the parked one goes once it is accepted. */
async function replay(one: ParkedUpdate, url: string): Promise<string> {
  const update = z.record(z.string(), z.unknown()).parse(JSON.parse(one.body));
  const { update_id: _, ...body } = update;
  const chat = one.chat.replace('telegram:', '');
  const answered = await fetch(`${url}/local/telegram/chats/${chat}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ update: body }),
  });
  if (!answered.ok) return `not taken (${answered.status}), still parked`;
  const { update_id } = z.object({ update_id: z.number() }).parse(await answered.json());
  if (!(await isDelivered(url, update_id))) return 'not delivered yet, still parked';
  // A fault that is still there parks the new update; the old one has then nothing to add.
  await parking.remove(one);
  return 'sent again';
}

/** Waits until the door has taken this very update. */
async function isDelivered(url: string, update: number): Promise<boolean> {
  const States = z.array(z.object({ update_id: z.number(), state: z.string() }));
  for (let tries = 0; tries < 20; tries += 1) {
    const states = States.parse(
      await (await fetch(`${url}/local/telegram/updates?after=${update - 1}`)).json(),
    );
    if (states.some((one) => one.update_id === update && one.state === 'delivered')) return true;
    await new Promise((done) => setTimeout(done, 500));
  }
  return false;
}
