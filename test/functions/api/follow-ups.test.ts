import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ACCESS } from '#core/access.ts';
import { AreaCode } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import { ROLES } from '#core/shared/decision.ts';
import { ChatId, FollowUpId } from '#core/shared/ids.ts';
import { prepareFollowUp } from '#core/use-cases/handle-follow-up.ts';
import { findRules } from '#functions/api/programmes.ts';
import { acting, addStaff, openApi } from './api-house.ts';

const HERE = '31.75';
const AWAY = '32.04';
const LANES = ['relief', 'protection'] as const;
/** The village, the regency, the province and another regency. */
const SEATS = ['31.75.03.1001', HERE, '31', AWAY] as const;
/** An id that nothing has. */
const NOBODYS = '01JAR1NG0000000000000000ZZ';
const VILLAGE = AreaCode.parse('31.75.03.1001');

/** A family of Jakarta Timur whose child of three goes to the Posyandu. */
async function withOne(lane: (typeof LANES)[number] = 'relief') {
  const api = openApi();
  const { id, reference } = await openOne(api, lane);
  const entry = `posyandu.0.${dayAt(api.house.system.now()).slice(0, 7)}`;
  const path = `/api/follow-ups/${id}`;
  const act = (account: string, body: object, version = 1, key: string = randomUUID()) =>
    api.send(account, 'POST', `${path}/acts`, { body, headers: acting(version, key) });
  return { api, path, entry, act, reference };
}

async function openOne({ house }: ReturnType<typeof openApi>, lane: (typeof LANES)[number]) {
  const { aggregates, system } = house;
  const save = prepareFollowUp(
    {
      kind: 'open',
      id: FollowUpId.parse(system.newId()),
      of: 'duties',
      programme: 'pkh',
      lane,
      chat: ChatId.parse('telegram:7001'),
      language: 'id',
      area: VILLAGE,
      consent: '2026-11',
      people: [{ age: 3, duties: ['posyandu'], sure: true }],
    },
    await findRules('pkh'),
    system,
  );
  await aggregates.save([save]);
  return save.state;
}

/** What somebody reads of a refusal; its own number sets every answer apart. */
const toWords = ({
  status,
  body: { code, title, detail },
}: Awaited<ReturnType<ReturnType<typeof openApi>['send']>>) => ({
  status,
  code,
  title,
  detail,
});

describe('what goes on after a decision, over the API', () => {
  describe.each(LANES)('in the %s lane', (lane) => {
    it.each(ROLES.flatMap((role) => SEATS.map((seat) => [role, seat] as const)))(
      'is read, recorded and excused by a %s of %s as the access table says',
      async (role, area) => {
        const { api, path, entry, act, reference } = await withOne(lane);
        const { account } = await addStaff(api, role, area);
        const may = (operation: (typeof ACCESS)[typeof role][number]) => ACCESS[role].includes(operation);
        const inLane = (lane === 'protection') === (role === 'protection-officer');
        const reads = may('follow-up.list') && inLane && area !== AWAY;
        const list = await api.send(account, 'GET', '/api/follow-ups');
        expect(list.status).toBe(may('follow-up.list') ? 200 : 403);
        if (may('follow-up.list')) expect(list.body.lines).toHaveLength(reads ? 1 : 0);
        const found = await api.send(account, 'GET', `/api/follow-ups?reference=${reference}`);
        expect(found.status).toBe(reads ? 200 : may('follow-up.list') ? 404 : 403);
        const read = await api.send(account, 'GET', path);
        const missing = await api.send(account, 'GET', `/api/follow-ups/${NOBODYS}`);
        expect(read.status).toBe(reads ? 200 : 404);
        if (!reads) expect(toWords(read)).toEqual(toWords(missing));
        const marked = await act(account, { kind: 'mark', entry, said: 'not-kept', reason: 'far' });
        expect(marked.status).toBe(reads ? 200 : 404);
        if (reads) expect(marked.body.followUp.mayExcuse).toBe(may('follow-up.excuse'));
        const excused = await act(account, { kind: 'excuse', entry, words: 'Jembatan putus.' }, 2);
        expect(excused.status).toBe(!reads ? 404 : may('follow-up.excuse') ? 200 : 403);
      },
    );
  });

  it('shows the calendar, who may excuse and what was recorded, and nobody by name or chat', async () => {
    const { api, path, entry, act } = await withOne();
    const social = await addStaff(api, 'social-worker', HERE);
    const { body } = await api.send(social.account, 'GET', path);
    expect(body.breach).not.toBe('');
    expect(body.followUp).toMatchObject({ mayExcuse: true, due: expect.any(String) });
    expect(body.followUp.excusedBy.name).not.toBe('');
    expect(body.followUp).not.toHaveProperty('presses');
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
    expect(done.body.followUp.presses).toMatchObject({ standing: 'not-yet', reason: true });
    const excused = await act(social.account, { kind: 'excuse', entry, words: 'Jembatan putus.' }, 2);
    expect(excused.body.followUp).not.toHaveProperty('presses');
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
    const missed = { kind: 'mark', entry, said: 'not-kept', reason: 'far' };
    for (let time = 0; time < 2; time += 1) expect((await act(account, missed, 1, key)).status).toBe(200);
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

  it('is recorded once by two who press at once, and not again once it is settled', async () => {
    const { api, entry, act } = await withOne();
    const { account } = await addStaff(api, 'village-officer', HERE);
    const other = await addStaff(api, 'social-worker', HERE);
    const kept = { kind: 'mark', entry, said: 'kept' };
    const missed = { kind: 'mark', entry, said: 'not-kept' };
    expect((await act(account, missed)).status).toBe(200);
    expect(await act(other.account, missed)).toMatchObject({ status: 412, body: { code: 'version.moved' } });
    expect((await act(other.account, kept, 2)).status).toBe(200);
    expect(await act(account, kept, 3)).toMatchObject({ status: 409, body: { code: 'follow-up.settled' } });
    expect(await act(account, { ...kept, entry: 'posyandu.0.1999-01' }, 3)).toMatchObject({
      status: 404,
      body: { code: 'follow-up.unknown' },
    });
  });

  it('stands first where something may be lost soon', async () => {
    const { api, entry, act, reference } = await withOne();
    await openOne(api, 'relief');
    const { account } = await addStaff(api, 'village-officer', HERE);
    expect((await act(account, { kind: 'mark', entry, said: 'not-kept' })).status).toBe(200);
    const { body } = await api.send(account, 'GET', '/api/follow-ups');
    expect(body.lines).toMatchObject([{ reference, presses: { reason: false } }, { counts: { open: 1 } }]);
  });

  it('counts no more days than there were', async () => {
    const { api, entry, act } = await withOne();
    const { account } = await addStaff(api, 'village-officer', HERE);
    const body = { kind: 'mark', entry, said: 'not-kept', counted: { present: 9, of: 4 } };
    expect((await act(account, body)).status).toBe(422);
  });
});
