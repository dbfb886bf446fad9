import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import type { Application } from '#core/programme/application.ts';
import { ChatId } from '#core/shared/ids.ts';
import { type Wired, wireOrThrow } from '#functions/lib/wire.ts';
import { ACCOUNT, REGION } from '#local/aws-json.ts';
import { toAsk } from '#local/permissions/roles.ts';
import { sampleFile, saveOf } from '../contracts/sample-file.ts';
import { openHouse, type PracticeHouse } from './player.ts';

const SITI = 1001;
const CHAT = ChatId.parse(`telegram:${SITI}`);
const DAY = 86_400_000;
/** Invented: no regency has this code, and nobody is born in it. */
const NIK = '3299990101990001';

let house: PracticeHouse;
let wired: Wired;
beforeAll(async () => {
  house = await openHouse();
  Object.assign(process.env, house.house.environment, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  wired = wireOrThrow();
}, 120_000);
afterAll(() => house?.close());

/** Siti's request that was over so many days ago, with her number in the vault. */
async function leaveFile(days: number): Promise<Application> {
  const at = createSystem().now() - days * DAY;
  const file = sampleFile({ programme: 'pkh', chat: CHAT, state: 'received', at, changedAt: at });
  const { session } = await wired.sessions.read(CHAT);
  if (!session) throw new Error('a conversation');
  const number = { digits: NIK, doubts: [] };
  const given = { application: file.id, kind: 'nik', number, consent: '2026-11', at } as const;
  const own = [
    ...session.own,
    { kind: 'application', id: file.id, reference: file.reference, lane: 'relief' },
  ];
  const write = {
    session: { ...session, own: own as typeof session.own },
    saves: [saveOf(file)],
    numbers: [given],
  };
  expect(await wired.sessions.write(write)).toBe('done');
  return file;
}

it('the built function takes the numbers out of what has long been over, under its own rights, and the person is told', async () => {
  const siti = house.player(SITI);
  await siti.say('/start');
  const [old, recent] = [await leaveFile(100), await leaveFile(80)];
  expect((await siti.say('/dataku')).text).toMatch(/NIK berakhir 0001[\s\S]*terhapus sendiri 90 hari/);
  expect(await house.house.invoke('clear-ended', {})).toMatchObject({ ok: true });
  expect(await wired.vault.shown(old.id)).toEqual([]);
  expect(await wired.vault.shown(recent.id)).toHaveLength(1);
  expect((await siti.hear(/sudah lama selesai/)).text).toContain(
    'NIK, KK, dan foto surat Anda sudah kami hapus',
  );
  expect((await siti.say('/dataku')).text).toMatch(/sudah dihapus pada \d/);
  expect(await house.house.invoke('clear-ended', {})).toMatchObject({ ok: true });
  expect((await wired.aggregates.history('application', old.id)).map(({ name }) => name)).toEqual([
    'application.submitted',
    'application.cleared',
  ]);
}, 120_000);

it('of the table of people the built function may see and delete what lies in the vault, and nothing else', async () => {
  const ask = toAsk(house.house.plan);
  const { Role = '' } = house.house.plan.functions.find(({ name }) => /clear-ended$/.test(name)) ?? {};
  const resource = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${house.house.environment['JARING_TABLE_PEOPLE']}`;
  const may = (action: string, leading: string) =>
    ask(Role, { action: `dynamodb:${action}`, resource, leading });
  for (const action of ['Query', 'DeleteItem']) {
    expect(await may(action, 'VAULT#')).toBe(true);
    for (const other of ['CHAT#', 'STAFF#', 'INVITATION#', 'DOOR#'])
      expect(await may(action, other)).toBe(false);
  }
  expect(await may('PutItem', 'VAULT#')).toBe(false);
});
