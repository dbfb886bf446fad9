import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACCESS } from '#core/access.ts';
import type { Act } from '#core/api/report.ts';
import { ROLES, type Role } from '#core/shared/decision.ts';
import { OPERATION_OF } from '#core/use-cases/report-line.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { acting, addStaff, openApi } from './api-house.ts';

const HERE = '31.75';
const THERE = '32.04';
const LANES = ['relief', 'protection'] as const;
const RELATIONS = ['holder', 'colleague of the area', 'somebody elsewhere'] as const;

const BODIES: Readonly<Record<Act, object>> = {
  take: { kind: 'take' },
  release: { kind: 'release', reason: 'lelah' },
  'hand-over': { kind: 'hand-over', to: '', reason: 'ganti giliran' },
  ask: { kind: 'ask', text: 'Di mana?' },
  solve: { kind: 'solve', outcome: 'helped' },
  correct: { kind: 'correct', change: { persons: 7 }, was: { persons: 6 } },
  'mark-duplicate': { kind: 'mark-duplicate', of: '' },
  'unmark-duplicate': { kind: 'unmark-duplicate' },
  reopen: { kind: 'reopen' },
};
const STATE_FOR: Partial<Record<Act, 'received' | 'solved' | 'duplicate'>> = {
  take: 'received',
  reopen: 'solved',
  'unmark-duplicate': 'duplicate',
};
const HOLDERS: readonly Act[] = ['release', 'hand-over', 'ask', 'solve'];

/** One cell, asked of the API itself: what the table and the relation say must come out. */
async function statusOf(
  role: Role,
  act: Act,
  lane: (typeof LANES)[number],
  relation: (typeof RELATIONS)[number],
) {
  const api = openApi();
  const member = await addStaff(api, role, relation === 'somebody elsewhere' ? THERE : HERE);
  const other = await addStaff(api, lane === 'protection' ? 'protection-officer' : 'responder', HERE);
  const holder = relation === 'holder' ? member : other;
  const state = STATE_FOR[act] ?? 'taken';
  const report = sampleReport({
    lane,
    state,
    area: '31.75.03.1001' as never,
    ...(state === 'received' ? {} : { holder: { id: holder.id, name: holder.name, since: 1 } }),
  });
  const twin = sampleReport({ lane, area: '31.75.03.1001' as never });
  await api.house.aggregates.save([sampleSave(report), sampleSave(twin)]);
  const body = {
    ...BODIES[act],
    ...(act === 'hand-over' && { to: other.id }),
    ...(act === 'mark-duplicate' && { of: twin.reference }),
  };
  const read = await api.send(member.account, 'GET', `/api/reports/${report.id}`);
  const done = await api.send(member.account, 'POST', `/api/reports/${report.id}/acts`, {
    body,
    headers: acting(1),
  });
  return { read, done, isHeld: state === 'taken' && relation === 'holder' };
}

describe.each(LANES)('on a report of the %s lane', (lane) => {
  describe.each(RELATIONS)('as %s', (relation) => {
    it.each(ROLES)('a %s reads and does what the access table says, and nothing else', async (role) => {
      for (const act of Object.keys(BODIES) as Act[]) {
        const { read, done, isHeld } = await statusOf(role, act, lane, relation);
        const inLane = (lane === 'protection') === (role === 'protection-officer');
        const reads = ACCESS[role].includes('report.read') && inLane && relation !== 'somebody elsewhere';
        expect([read.status, act], `${role} reads`).toEqual([reads ? 200 : 404, act]);
        if (reads) expect(read.body.sees).toBe(isHeld ? 'all' : 'codes');
        const holds = !HOLDERS.includes(act) || relation === 'holder' || role === 'coordinator';
        const wanted = !reads ? 404 : !ACCESS[role].includes(OPERATION_OF[act]) ? 403 : holds ? 200 : 409;
        expect([done.status, act], `${role} does`).toEqual([wanted, act]);
      }
    });
  });
});

const OTHERS = [
  ['GET', '/api/queue', 'report.list'],
  ['GET', '/api/map', 'report.list'],
  ['GET', '/api/reports?held=me', 'report.list'],
  ['GET', '/api/staff', 'staff.list'],
  ['GET', '/api/duty', 'staff.list'],
] as const;

describe('lists', () => {
  it.each(ROLES)('a %s sees those of her role', async (role) => {
    const api = openApi();
    const { account } = await addStaff(api, role, HERE);
    for (const [method, path, operation] of OTHERS) {
      const { status } = await api.send(account, method, path);
      expect([path, status]).toEqual([path, ACCESS[role].includes(operation) ? 200 : 403]);
    }
  });

  it('hold nothing that a person wrote, and no exact place', async () => {
    const api = openApi();
    const { account } = await addStaff(api, 'volunteer', '11.74');
    const report = sampleReport();
    await api.house.aggregates.save([sampleSave(report)]);
    for (const path of [
      '/api/queue',
      '/api/map',
      `/api/reports?reference=${report.reference}`,
      `/api/reports/${report.id}`,
    ]) {
      const { status, body } = await api.send(account, 'GET', path);
      expect(status, path).toBe(200);
      expect(JSON.stringify(body), path).not.toMatch(/atap|masjid|4\.46837|97\.96241|telegram:/);
    }
    const { body } = await api.send(account, 'GET', '/api/map');
    expect(body.marks).toMatchObject([{ coarse: true, point: { lat: 4.465, lng: 97.965 } }]);
  });

  it('of protection are on no map and in no common queue', async () => {
    const api = openApi();
    const { account } = await addStaff(api, 'coordinator', 'ID');
    await api.house.aggregates.save([sampleSave(sampleReport({ lane: 'protection' }))]);
    expect((await api.send(account, 'GET', '/api/queue')).body.lines).toEqual([]);
    expect((await api.send(account, 'GET', '/api/queue?lane=protection')).status).toBe(403);
    expect((await api.send(account, 'GET', '/api/map')).body.marks).toEqual([]);
  });
});

describe('whoever does not work', () => {
  it.each(['waiting', 'cut-off'] as const)('is told so while %s, at every route', async (state) => {
    const api = openApi();
    const { account } = await addStaff(api, 'coordinator', 'ID', { state });
    expect(await api.send(account, 'GET', '/api/me')).toMatchObject({
      status: 403,
      body: { code: 'not-active' },
    });
  });

  it('is nobody without a token or an account that is known', async () => {
    const api = openApi();
    expect((await api.send(undefined, 'GET', '/api/queue')).status).toBe(401);
    expect(await api.send('nobody', 'GET', '/api/queue')).toMatchObject({
      status: 403,
      body: { code: 'not-staff' },
    });
  });

  it('joins by an invitation, waits, and is confirmed by somebody else', async () => {
    const api = openApi();
    const dewi = await addStaff(api, 'coordinator', HERE);
    const invite = { name: 'Orang Baru', role: 'volunteer', area: '31.75.03' };
    const key = { 'idempotency-key': randomUUID() };
    const { body } = await api.send(dewi.account, 'POST', '/api/invitations', { body: invite, headers: key });
    const headers = { 'idempotency-key': randomUUID() };
    const joined = await api.send('new-account', 'POST', '/api/join', { body: { code: body.code }, headers });
    expect(joined).toMatchObject({ status: 200, body: { state: 'waiting' } });
    expect((await api.send('new-account', 'GET', '/api/me')).status).toBe(403);
    const path = `/api/staff/${joined.body.id}/confirm`;
    const done = await api.send(dewi.account, 'POST', path, { headers: { 'idempotency-key': randomUUID() } });
    expect(done).toMatchObject({ status: 200, body: { state: 'active', acts: ['cut-off'] } });
    expect((await api.send('new-account', 'GET', '/api/me')).body.name).toBe('Orang Baru');
  });
});
