import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ROLES } from '#core/shared/decision.ts';
import { ChatId, FollowUpId } from '#core/shared/ids.ts';
import { prepareFollowUp, prepareFollowUpAct } from '#core/use-cases/handle-follow-up.ts';
import { findRules } from '#functions/api/programmes.ts';
import { acting, addStaff, type OpenApi, openApi } from './api-house.ts';
import { HERE, LANES } from './cells.ts';
import { addFamily, holdFollowUpCellsOf, SEAT_NAMES } from './follow-up-cells.ts';

/** A family of Jakarta Timur and an API to reach it by. */
async function withOne() {
  const api = openApi();
  const family = await addFamily(api);
  const act = (account: string, body: object, version = 1, key: string = randomUUID()) =>
    api.send(account, 'POST', `${family.path}/acts`, { body, headers: acting(version, key) });
  return { api, act, ...family };
}

/** A family that follows a course and says of its first step that it is stuck. */
async function addStuck({ house: { aggregates, system } }: OpenApi) {
  const rules = await findRules('vocational-blk');
  const opened = prepareFollowUp(
    {
      kind: 'open',
      id: FollowUpId.parse(system.newId()),
      of: 'path',
      programme: 'vocational-blk',
      lane: 'relief',
      chat: ChatId.parse('telegram:7002'),
      language: 'id',
      area: '31.75.03.1001' as never,
      consent: '2026-11',
      people: [],
    },
    rules,
    system,
  );
  await aggregates.save([opened]);
  const answer = { kind: 'answer', step: 'begun', said: 'stuck', words: 'Tidak ada ongkos.' } as const;
  const stuck = prepareFollowUpAct(opened.state, answer, rules, { kind: 'resident' }, system);
  if (!stuck.ok) throw new Error(stuck.refusal.code);
  await aggregates.save([stuck.value]);
  return opened.state;
}

const entryIn = (body: { entries: { entry: string }[] }, entry: string) =>
  body.entries.find((one) => one.entry === entry);

describe.each(LANES)('what goes on after a decision in the %s lane', (lane) => {
  describe.each(SEAT_NAMES)('for somebody of %s', (seat) => {
    it.each(ROLES)(
      'is read, found, recorded and excused by a %s as her role and reach say, and by nobody else',
      async (role) => {
        await holdFollowUpCellsOf(openApi(), { role, lane, seat });
      },
    );
  });
});

describe('a follow-up over the API', () => {
  it('shows the calendar, who may excuse and what was recorded, and nobody by name or chat', async () => {
    const { api, path, entry, act } = await withOne();
    const social = await addStaff(api, 'social-worker', HERE);
    const { body } = await api.send(social.account, 'GET', path);
    expect(body.followUp).toMatchObject({
      excusedBy: { name: 'pendamping PKH', sure: false },
      mayExcuse: true,
      due: expect.any(String),
    });
    expect(body.followUp.presses).toBeUndefined();
    expect(entryIn(body, entry)).toMatchObject({ age: 3, marks: [], acts: ['mark'] });
    expect(body.entries.some(({ standing }: { standing: string }) => standing === 'ahead')).toBe(true);
    const missed = { kind: 'mark', entry, said: 'not-kept', reason: 'far', words: 'NIK 3299990101990001' };
    const done = await act(social.account, missed);
    expect(done.body.followUp.presses).toMatchObject({ standing: 'not-yet', reason: true });
    expect(entryIn(done.body, entry)).toMatchObject({
      standing: 'not-yet',
      asksExcuse: true,
      marks: [{ said: 'not-kept', by: 'staff', name: social.name, reason: 'far' }],
      acts: ['mark', 'excuse'],
    });
    const excused = await act(social.account, { kind: 'excuse', entry, words: 'Jembatan putus.' }, 2);
    expect(entryIn(excused.body, entry)).toMatchObject({
      standing: 'excused',
      excused: { name: social.name, words: 'Jembatan putus.' },
      acts: [],
    });
    expect(excused.body.followUp.presses).toBeUndefined();
    expect(JSON.stringify([body, excused.body])).not.toMatch(/telegram:|3299990101990001/);
    expect(api.logged.join('\n')).toContain('follow-up.seen');
    expect(api.logged.join('\n')).not.toMatch(/posyandu|Jembatan/);
  });

  it('is recorded once for each key, by whoever saw the newest, and not again once it is settled', async () => {
    const { api, path, entry, act } = await withOne();
    const { account } = await addStaff(api, 'social-worker', HERE);
    const key = randomUUID();
    const missed = { kind: 'mark', entry, said: 'not-kept', reason: 'far' };
    for (const repeated of [undefined, 'true']) {
      const { status, headers } = await act(account, missed, 1, key);
      expect([status, headers['idempotency-replayed']]).toEqual([200, repeated]);
    }
    expect((await api.send(account, 'GET', path)).body.followUp.version).toBe(2);
    expect(await act(account, missed, 1)).toMatchObject({ status: 412, body: { code: 'version.moved' } });
    const without = { body: missed, headers: { 'idempotency-key': randomUUID() } };
    expect((await api.send(account, 'POST', `${path}/acts`, without)).status).toBe(428);
    expect((await act(account, { kind: 'mark', entry, said: 'kept' }, 2)).status).toBe(200);
    for (const again of [missed, { kind: 'excuse', entry, words: 'Sudah tidak perlu.' }])
      expect(await act(account, again, 3)).toMatchObject({
        status: 409,
        body: { code: 'follow-up.settled' },
      });
  });

  it('records nothing that has not begun, no entry that there is not, and no more days than there were', async () => {
    const { api, path, entry, act } = await withOne();
    const { account } = await addStaff(api, 'village-officer', HERE);
    const { body } = await api.send(account, 'GET', path);
    const ahead = body.entries.find(({ standing }: { standing: string }) => standing === 'ahead');
    expect(ahead.acts).toEqual([]);
    expect((await act(account, { kind: 'mark', entry: ahead.entry, said: 'kept' })).body.code).toBe(
      'follow-up.settled',
    );
    const unknown = await act(account, { kind: 'mark', entry: 'posyandu.7.2026-11', said: 'kept' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'follow-up.unknown' } });
    const days = { kind: 'mark', entry, said: 'not-kept', counted: { present: 9, of: 4 } };
    expect((await act(account, days)).status).toBe(422);
  });

  it('stands first in the list where something could be lost or a family is stuck, with counts and nobody named', async () => {
    const { api, entry, act, id } = await withOne();
    const [calm, stuck] = [await addFamily(api), await addStuck(api)];
    const { account } = await addStaff(api, 'village-officer', HERE);
    await act(account, { kind: 'mark', entry, said: 'not-kept', reason: 'far', words: 'Ongkos rekaan' });
    const { body } = await api.send(account, 'GET', '/api/follow-ups');
    expect(body.lines.map((line: { id: string }) => line.id)).toEqual([stuck.id, id, calm.id]);
    expect(body.lines[0]).toMatchObject({ step: { place: 1, said: 'stuck' }, mayExcuse: false });
    expect(body.lines[1]).toMatchObject({ counts: { reasons: 1 }, presses: { reason: true } });
    expect(JSON.stringify(body)).not.toMatch(/Ongkos|ongkos|telegram:|Anak usia dini|"age"/);
  });

  it('is nobody’s of another area, and the whole country is narrowed first', async () => {
    const { api } = await withOne();
    const away = await addStaff(api, 'social-worker', '11.74');
    expect((await api.send(away.account, 'GET', '/api/follow-ups?area=31.75')).body.lines).toEqual([]);
    const national = await addStaff(api, 'social-worker', 'ID');
    const whole = await api.send(national.account, 'GET', '/api/follow-ups');
    expect(whole.body).toMatchObject({ narrow: true, lines: [] });
    const narrowed = await api.send(national.account, 'GET', '/api/follow-ups?area=31.75');
    expect(narrowed.body.lines).toHaveLength(1);
  });
});
