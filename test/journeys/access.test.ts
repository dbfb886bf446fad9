import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS } from '#core/access.ts';
import { ROLES } from '#core/shared/decision.ts';
import { type House, startHouse } from '#local/house.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { acting, addStaff, type CellApi } from '#test/functions/api/api-house.ts';
import { holdFileCellsOf, REACHES } from '#test/functions/api/application-cells.ts';
import { HERE, holdCellsOf, LANES, LISTS, RELATIONS } from '#test/functions/api/cells.ts';
import { holdFollowUpCellsOf } from '#test/functions/api/follow-up-cells.ts';
import { holdOwnCellsOf } from '#test/functions/api/own-cells.ts';
import { openHttpApi } from './http-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-access-'));
let house: House;
let api: CellApi;

beforeAll(async () => {
  house = await startHouse({ port: 0, folder, quiet: true });
  api = openHttpApi(house);
}, 120_000);
afterAll(async () => {
  await house?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(LANES)('over HTTP, on a report of the %s lane', (lane) => {
  describe.each(RELATIONS)('as %s', (relation) => {
    it.each(ROLES)(
      'a %s reads and does what the access table says, and nothing else',
      async (role) => {
        await holdCellsOf(api, { role, lane, relation });
      },
      60_000,
    );
  });
});

describe.each(LANES)('over HTTP, on a file of the %s lane', (lane) => {
  describe.each(REACHES)('for somebody %s', (reach) => {
    it.each(ROLES)(
      'a %s reads and does what the access table says, and nothing else',
      async (role) => {
        await holdFileCellsOf(api, { role, lane, reach });
      },
      60_000,
    );
  });
});

describe.each(LANES)('over HTTP, on what goes on after a decision in the %s lane', (lane) => {
  it.each(ROLES)(
    'a %s of the village reads, finds, records and excuses as her role says, and nothing else',
    async (role) => {
      await holdFollowUpCellsOf(api, { role, lane, seat: 'the village' });
    },
    60_000,
  );
});

describe('over HTTP, what is her own', () => {
  it.each(ROLES)(
    'is for the colleagues of a %s',
    async (role) => {
      await holdOwnCellsOf(api, role);
    },
    60_000,
  );
});

describe('over HTTP, the lists', () => {
  it.each(ROLES)('are shown to a %s as the access table says', async (role) => {
    const { account } = await addStaff(api, role, HERE);
    for (const [method, path, operation] of [...LISTS, ['GET', '/api/parked', 'parked.list'] as const]) {
      const { status } = await api.send(account, method, path);
      expect([path, status]).toEqual([path, ACCESS[role].includes(operation) ? 200 : 403]);
    }
  });
});

const REPORT_HERE = { area: '31.75.03.1001' as never };

async function withReport(people: number) {
  const members: Awaited<ReturnType<typeof addStaff>>[] = [];
  for (let count = 0; count < people; count += 1) members.push(await addStaff(api, 'responder', HERE));
  const report = sampleReport(REPORT_HERE);
  await api.house.aggregates.save([sampleSave(report)]);
  const act = (index: number, version: number, body: object, key?: string) =>
    api.send(members[index]?.account, 'POST', `/api/reports/${report.id}/acts`, {
      body,
      headers: acting(version, key),
    });
  const load = () => api.house.aggregates.load('report', report.id);
  return { members, report, act, load };
}

describe('races over HTTP', () => {
  it('of ten who take one report at once: one wins, nine are told by whom, one step is kept', async () => {
    const { members, act, load } = await withReport(10);
    const all = await Promise.all(members.map((_, index) => act(index, 1, { kind: 'take' })));
    const won = all.findIndex(({ status }) => status === 200);
    const lost = all.filter(({ status }) => status === 409);
    expect(lost).toHaveLength(9);
    for (const { body } of lost)
      expect(body).toMatchObject({ code: 'report.already-taken', params: { holder: members[won]?.name } });
    expect((await load())?.version).toBe(2);
  });

  it('of the same act sent five times at once: done once, answered alike', async () => {
    const { act, load } = await withReport(1);
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 5 }, () => act(0, 1, { kind: 'take' }, key)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { body } of all) expect(body).toEqual(all[0]?.body);
    expect((await load())?.version).toBe(2);
  });

  it('of two who correct the same field at once: both values are kept and shown', async () => {
    const { report, members, act } = await withReport(1);
    const dewi = await addStaff(api, 'coordinator', HERE);
    const harun = await addStaff(api, 'coordinator', HERE);
    await act(0, 1, { kind: 'take' });
    const correct = (account: string, persons: number) =>
      api.send(account, 'POST', `/api/reports/${report.id}/acts`, {
        body: { kind: 'correct', change: { persons }, was: { persons: 6 } },
        headers: acting(2),
      });
    const both = await Promise.all([correct(dewi.account, 7), correct(harun.account, 9)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await api.send(members[0]?.account, 'GET', `/api/reports/${report.id}`);
    expect(JSON.stringify(body.disputes)).toMatch(/7/);
    expect(JSON.stringify(body.disputes)).toMatch(/9/);
  });

  it('of a take and a hand-over to somebody else: nobody holds it twice', async () => {
    const { members, act, load } = await withReport(3);
    await act(0, 1, { kind: 'take' });
    const over = (to: string | undefined) => act(0, 2, { kind: 'hand-over', to, reason: 'ganti giliran' });
    const all = await Promise.all([over(members[1]?.id), over(members[2]?.id)]);
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await load())?.version).toBe(3);
  });

  it('of two who use one invitation at once: one joins', async () => {
    const { account } = await addStaff(api, 'administrator', 'ID');
    const invited = await api.send(account, 'POST', '/api/invitations', {
      body: { name: 'Melati', role: 'responder', area: HERE },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(invited.status).toBe(201);
    const join = (name: string) =>
      api.send(api.accountOf?.(name), 'POST', '/api/join', {
        body: { code: invited.body.code },
        headers: { 'idempotency-key': randomUUID() },
      });
    const both = await Promise.all([join('Satu'), join('Dua')]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(both.filter(({ status }) => status >= 400 && status < 500)).toHaveLength(1);
  });
});
