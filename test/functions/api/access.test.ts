import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACCESS } from '#core/access.ts';
import { ROLES } from '#core/shared/decision.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { addStaff, openApi } from './api-house.ts';
import { HERE, holdCellsOf, LANES, LISTS, RELATIONS } from './cells.ts';

describe.each(LANES)('on a report of the %s lane', (lane) => {
  describe.each(RELATIONS)('as %s', (relation) => {
    it.each(ROLES)('a %s reads and does what the access table says, and nothing else', async (role) => {
      await holdCellsOf(openApi(), { role, lane, relation });
    });
  });
});

describe('lists', () => {
  it.each(ROLES)('a %s sees those of her role', async (role) => {
    const api = openApi();
    const { account } = await addStaff(api, role, HERE);
    for (const [method, path, operation] of LISTS) {
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
