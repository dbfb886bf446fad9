import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACCESS } from '#core/access.ts';
import { AreaCode } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import { ROLES } from '#core/shared/decision.ts';
import { ChatId, FollowUpId } from '#core/shared/ids.ts';
import { prepareFollowUp } from '#core/use-cases/handle-follow-up.ts';
import { findRules } from '#functions/api/programmes.ts';
import { addStaff, openApi } from './api-house.ts';

const HERE = '31.75';
const VILLAGE = AreaCode.parse('31.75.03.1001');

/** A family of Jakarta Timur whose child of three goes to the Posyandu. */
async function withOne(lane: 'relief' | 'protection' = 'relief') {
  const api = openApi();
  const { aggregates, system } = api.house;
  const rules = await findRules('pkh');
  const id = FollowUpId.parse(system.newId());
  const save = prepareFollowUp(
    {
      kind: 'open',
      id,
      of: 'duties',
      programme: 'pkh',
      lane,
      chat: ChatId.parse('telegram:7001'),
      language: 'id',
      area: VILLAGE,
      consent: '2026-11',
      people: [{ age: 3, duties: ['posyandu'], sure: true }],
    },
    rules,
    system,
  );
  await aggregates.save([save]);
  const entry = `posyandu.0.${dayAt(system.now()).slice(0, 7)}`;
  const path = `/api/follow-ups/${id}`;
  const act = (account: string, body: object, key: string = randomUUID()) =>
    api.send(account, 'POST', `${path}/acts`, { body, headers: { 'idempotency-key': key } });
  return { api, path, entry, act, reference: save.state.reference };
}

describe('what goes on after a decision, over the API', () => {
  it.each(ROLES)('is read, recorded and excused by a %s as the access table says', async (role) => {
    const lane = role === 'protection-officer' ? 'protection' : 'relief';
    const { api, path, entry, act } = await withOne(lane);
    const { account } = await addStaff(api, role, HERE);
    const may = (operation: (typeof ACCESS)[typeof role][number]) => ACCESS[role].includes(operation);
    const reads = may('follow-up.list');
    expect((await api.send(account, 'GET', '/api/follow-ups')).status).toBe(reads ? 200 : 403);
    expect((await api.send(account, 'GET', path)).status).toBe(reads ? 200 : 404);
    const marked = await act(account, { kind: 'mark', entry, said: 'not-kept', reason: 'far' });
    expect(marked.status).toBe(reads ? 200 : 404);
    const excused = await act(account, { kind: 'excuse', entry, words: 'Jembatan putus.' });
    expect(excused.status).toBe(!reads ? 404 : may('follow-up.excuse') ? 200 : 403);
  });

  it('shows the calendar, who may excuse and what was recorded, and nobody by name or chat', async () => {
    const { api, path, entry, act } = await withOne();
    const social = await addStaff(api, 'social-worker', HERE);
    const { body } = await api.send(social.account, 'GET', path);
    expect(body.breach.excusedBy).not.toBe('');
    expect(body.entries.find((one: { entry: string }) => one.entry === entry)).toMatchObject({
      age: 3,
      marks: [],
      acts: ['mark'],
    });
    expect(body.entries.some(({ standing }: { standing: string }) => standing === 'ahead')).toBe(true);
    const missed = { kind: 'mark', entry, said: 'not-kept', reason: 'far', words: 'NIK 3299990101990001' };
    const done = await act(social.account, missed);
    const after = done.body.entries.find((one: { entry: string }) => one.entry === entry);
    expect(after).toMatchObject({
      standing: 'not-yet',
      asksExcuse: true,
      marks: [{ said: 'not-kept', by: 'staff', name: social.name, reason: 'far' }],
    });
    const excused = await act(social.account, { kind: 'excuse', entry, words: 'Jembatan putus.' });
    expect(excused.body.entries.find((one: { entry: string }) => one.entry === entry)).toMatchObject({
      standing: 'excused',
      excused: { name: social.name, words: 'Jembatan putus.' },
      acts: [],
    });
    expect(JSON.stringify([body, excused.body])).not.toMatch(/telegram:|3299990101990001/);
  });

  it('is done once for each key, and counts what must be looked at in the list', async () => {
    const { api, path, entry, act } = await withOne();
    const { account } = await addStaff(api, 'village-officer', HERE);
    const key = randomUUID();
    for (let time = 0; time < 2; time += 1)
      expect((await act(account, { kind: 'mark', entry, said: 'not-kept', reason: 'far' }, key)).status).toBe(
        200,
      );
    const { body } = await api.send(account, 'GET', path);
    expect(body.followUp.version).toBe(2);
    const list = await api.send(account, 'GET', '/api/follow-ups');
    expect(list.body).toMatchObject({ narrow: false, lines: [{ counts: { reasons: 1 } }] });
  });

  it('is nobody’s of another area, by no way, and the whole country is narrowed first', async () => {
    const { api, path, reference } = await withOne();
    const away = await addStaff(api, 'social-worker', '11.74');
    expect((await api.send(away.account, 'GET', path)).status).toBe(404);
    expect((await api.send(away.account, 'GET', `/api/follow-ups?reference=${reference}`)).status).toBe(404);
    expect((await api.send(away.account, 'GET', '/api/follow-ups?area=31.75')).body.lines).toEqual([]);
    const national = await addStaff(api, 'social-worker', 'ID');
    expect((await api.send(national.account, 'GET', '/api/follow-ups')).body).toMatchObject({
      narrow: true,
      lines: [],
    });
    expect((await api.send(national.account, 'GET', '/api/follow-ups?area=31.75')).body.lines).toHaveLength(
      1,
    );
  });

  it('counts no more days than there were', async () => {
    const { api, entry, act } = await withOne();
    const { account } = await addStaff(api, 'village-officer', HERE);
    const body = { kind: 'mark', entry, said: 'not-kept', counted: { present: 9, of: 4 } };
    expect((await act(account, body)).status).toBe(422);
  });
});
