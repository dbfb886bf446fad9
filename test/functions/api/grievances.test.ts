import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { ROLES } from '#core/shared/decision.ts';
import { chaseGrievances } from '#core/use-cases/handle-grievance.ts';
import { sampleGrievance, saveOfGrievance } from '#test/contracts/sample-grievance.ts';
import { acting, addStaff, openApi } from './api-house.ts';
import { LANES } from './cells.ts';
import { holdGrievanceCellsOf, SEAT_NAMES } from './grievance-cells.ts';

const HERE = '31.75';
const VILLAGE = AreaCode.parse('31.75.03.1001');

describe.each(LANES)('on grievances of the %s lane', (lane) => {
  describe.each(SEAT_NAMES)('from %s', (seat) => {
    it.each(ROLES)('a %s reads and does what the rule says, and nothing else', async (role) => {
      await holdGrievanceCellsOf(openApi(), { role, lane, seat });
    });
  });
});

async function withOne(more: Parameters<typeof sampleGrievance>[0] = {}) {
  const api = openApi();
  const social = await addStaff(api, 'social-worker', HERE);
  const other = await addStaff(api, 'coordinator', HERE);
  const one = sampleGrievance({ area: VILLAGE, ...more });
  await api.house.aggregates.save([saveOfGrievance(one)]);
  const path = `/api/grievances/${one.id}`;
  const act = (account: string, body: object, version: number, key = randomUUID()) =>
    api.send(account, 'POST', `${path}/acts`, {
      body,
      headers: { ...acting(version), 'idempotency-key': key },
    });
  return { api, social, other, one, path, act };
}

describe('a grievance over the API', () => {
  it('shows words, name and number to the holder only, and a chat to nobody', async () => {
    const { api, social, other, path, act } = await withOne({
      about: { kind: 'application', id: 'A'.repeat(26), reference: sampleGrievance().reference },
    });
    const list = await api.send(other.account, 'GET', '/api/grievances');
    expect(list.body.lines).toHaveLength(1);
    expect((await act(social.account, { kind: 'take' }, 1)).status).toBe(200);
    const mine = await api.send(social.account, 'GET', path);
    expect(mine.body).toMatchObject({ sees: 'all', name: 'Sumi Contoh', about: { kind: 'application' } });
    const colleague = await api.send(other.account, 'GET', path);
    expect(colleague.body).toMatchObject({ sees: 'codes', thread: [] });
    expect(JSON.stringify([list.body, colleague.body])).not.toMatch(/Sumi|dipotong|telegram:/);
    expect(JSON.stringify(mine.body)).not.toMatch(/telegram:/);
  });

  it('that is anonymous says no more of its place than the regency, and nothing that it is linked with', async () => {
    const { api, social, path, act } = await withOne({
      anonymous: true,
      about: { kind: 'application', id: 'A'.repeat(26), reference: sampleGrievance().reference },
    });
    await act(social.account, { kind: 'take' }, 1);
    const { body } = await api.send(social.account, 'GET', path);
    expect(body.grievance.area).toBe('31.75');
    expect(body.about).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('31.75.03');
  });

  it('is taken by one of two, and the same key is answered again without being done twice', async () => {
    const { api, social, other, path, act } = await withOne();
    const key = randomUUID();
    expect((await act(social.account, { kind: 'take' }, 1, key)).status).toBe(200);
    expect((await act(social.account, { kind: 'take' }, 1, key)).status).toBe(200);
    expect(await act(other.account, { kind: 'take' }, 1)).toMatchObject({
      status: 409,
      body: { code: 'grievance.already-taken' },
    });
    expect((await api.send(social.account, 'GET', path)).body.grievance.version).toBe(2);
  });

  it('is answered with reasons, and what moves it must have been seen', async () => {
    const { social, act } = await withOne();
    await act(social.account, { kind: 'take' }, 1);
    const answer = { kind: 'answer', outcome: 'righted', text: 'Uang kembali 12 November.' };
    expect((await act(social.account, answer, 1)).status).toBe(412);
    expect((await act(social.account, { ...answer, text: ' ' }, 2)).status).toBe(422);
    const done = await act(social.account, answer, 2);
    expect(done.body).toMatchObject({ sees: 'codes', grievance: { state: 'answered', held: 'nobody' } });
  });

  it('about what an officer acted on is not found by her, by no way', async () => {
    const { api, social, other, one, path } = await withOne();
    const barred = { ...one, version: 2, barred: [social.id] };
    await api.house.aggregates.save([saveOfGrievance(barred, 1)]);
    expect((await api.send(social.account, 'GET', path)).status).toBe(404);
    expect((await api.send(social.account, 'GET', `/api/grievances?reference=${one.reference}`)).status).toBe(
      404,
    );
    expect((await api.send(social.account, 'GET', '/api/grievances')).body.lines).toEqual([]);
    expect((await api.send(other.account, 'GET', path)).status).toBe(200);
  });

  it('that nobody has answered by its day climbs one reach, says so, and the sweep moves it no second time', async () => {
    const { api, social, one, path } = await withOne({ due: 1_700_000_000_000 });
    const { aggregates, system } = api.house;
    expect(await chaseGrievances(aggregates, [one], system)).toBe(1);
    expect(await chaseGrievances(aggregates, [one], system)).toBe(0);
    const { body } = await api.send(social.account, 'GET', path);
    expect(body.grievance).toMatchObject({ late: true, desk: 1, state: 'received', version: 2 });
    expect(body.history.at(-1).name).toBe('grievance.ran-late');
  });

  it('stands by its day in the list, and everywhere for whoever serves the country', async () => {
    const { api, social, one } = await withOne();
    const late = sampleGrievance({ area: VILLAGE, late: true, due: (one.due ?? 0) - 1000 });
    const away = sampleGrievance({ area: AreaCode.parse('11.74.02.2004') });
    await api.house.aggregates.save([saveOfGrievance(late), saveOfGrievance(away)]);
    const idsOf = async (account: string) =>
      (await api.send(account, 'GET', '/api/grievances')).body.lines.map(({ id }: { id: string }) => id);
    expect(await idsOf(social.account)).toEqual([late.id, one.id]);
    const national = await addStaff(api, 'coordinator', 'ID');
    expect(await idsOf(national.account)).toHaveLength(3);
  });
});
