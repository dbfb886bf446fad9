import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noticeKey } from '#adapters/dynamodb/keys.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { decideNow } from '#core/programme/replay.ts';
import { dayAt, daytimeFrom } from '#core/shared/day.ts';
import { ChatId } from '#core/shared/ids.ts';
import { type Wired, wireOrThrow } from '#functions/lib/wire.ts';
import { ACCOUNT, REGION } from '#local/aws-json.ts';
import { toAsk } from '#local/permissions/roles.ts';
import { openHouse, type PracticeHouse } from './player.ts';

const SITI = 1001;
const CHAT = ChatId.parse(`telegram:${SITI}`);
const FACTS = { 'household.decile': 2, members: [{ 'member.age': 30 }] };

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

/** Siti was told by other rules, in which rice was not yet for her. */
async function keepHousehold(): Promise<void> {
  const { session } = await wired.sessions.read(CHAT);
  if (!session) throw new Error('a conversation');
  const at = wired.system.now();
  const decided = decideNow(catalogue, FACTS, dayAt(at));
  const { 'food-aid-rice': _, ...said } = decided.said;
  const household = {
    chat: CHAT,
    version: 1,
    facts: FACTS,
    wants: [],
    decided: { ...decided, said, rules: 'before' },
    consent: { purpose: 'keep-facts' as const, text: 1, at },
    tell: { purpose: 'tell-changes' as const, text: 1, at },
    changedAt: at,
  };
  expect(await wired.sessions.write({ session, saves: [], household })).toBe('done');
}

/** Whatever waits for the day is due an hour ago. */
async function letMorningCome(): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: house.house.store,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const [notice] = await wired.notices.listOfChat(CHAT, 1);
  const { pk, sk } = noticeKey(CHAT, notice?.event ?? '');
  await client.send(
    new UpdateItemCommand({
      TableName: house.house.environment['JARING_TABLE_SESSIONS'] ?? '',
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: 'SET #at = :at',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':at': { S: String(wired.system.now() - 3_600_000) } },
    }),
  );
  client.destroy();
}

it('the built function tells a family by its own few rights, once; one press under the notice ends it', async () => {
  const siti = house.player(SITI);
  await siti.say('/start');
  await keepHousehold();
  const before = wired.system.now();
  expect(await house.house.invoke('replay-decisions', {})).toMatchObject({ ok: true });
  expect(await house.house.invoke('replay-decisions', {})).toMatchObject({ ok: true });
  const notices = await wired.notices.listOfChat(CHAT, 5);
  expect(notices).toMatchObject([{ lane: 'bulk', consent: 'tell-changes' }]);
  expect(notices[0]?.at).toBeGreaterThanOrEqual(daytimeFrom(before));
  expect((await wired.households.find(CHAT))?.decided?.rules).not.toBe('before');

  await letMorningCome();
  await house.house.invoke('sweep', {});
  const heard = await siti.hear(/Aturan program berubah/);
  expect(heard.text).toMatch(/^LATIHAN[\s\S]*- [^\n]+ \(aturan 20\d\d, tempat terbatas\)\nIni bukan janji/);
  expect((await siti.press(heard, 'Jangan kabari lagi')).text).toMatch(/tidak kami kabari/);
  expect((await wired.households.find(CHAT))?.tell).toBeUndefined();
  expect((await siti.say('/dataku')).text).not.toMatch(/mau dikabari/);
}, 120_000);

it('of the table of people the built function may touch households, and nobody of staff', async () => {
  const ask = toAsk(house.house.plan);
  const { Role = '' } = house.house.plan.functions.find(({ name }) => /replay-decisions$/.test(name)) ?? {};
  const table = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${house.house.environment['JARING_TABLE_PEOPLE']}`;
  const may = (action: string, leading: string, resource = table) =>
    ask(Role, { action: `dynamodb:${action}`, resource, leading });
  expect(await may('PutItem', 'CHAT#')).toBe(true);
  expect(await may('BatchGetItem', 'CHAT#')).toBe(true);
  expect(await may('Query', 'household#', `${table}/index/by-area`)).toBe(true);
  for (const other of ['STAFF#', 'INVITATION#', 'VAULT#', 'DOOR#']) {
    expect(await may('PutItem', other), other).toBe(false);
    expect(await may('GetItem', other), other).toBe(false);
  }
  expect(await may('Query', '33.74', `${table}/index/by-area`)).toBe(false);
  expect(await may('DeleteItem', 'CHAT#')).toBe(false);
});
