import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ROLES } from '#core/shared/decision.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { acting, addStaff, openApi } from './api-house.ts';
import { holdFileCellsOf, REACHES } from './application-cells.ts';
import { HERE, LANES } from './cells.ts';

const DAY = 86_400_000;
const PLACE = { area: '31.75.03.1001' as never };
const CHAIN = [
  { id: 'village', holder: 'village' as const, days: 7, since: 1 },
  { id: 'social-office', holder: 'social-office' as const },
];

describe.each(LANES)('on a file of the %s lane', (lane) => {
  describe.each(REACHES)('for somebody %s', (reach) => {
    it.each(ROLES)('a %s reads and does what the access table says, and nothing else', async (role) => {
      await holdFileCellsOf(openApi(), { role, lane, reach });
    });
  });
});

async function withFile(more: object = {}) {
  const api = openApi();
  const village = await addStaff(api, 'village-officer', '31.75.03.1001');
  const [tuti, wira] = [
    await addStaff(api, 'social-worker', HERE),
    await addStaff(api, 'social-worker', HERE),
  ];
  const file = sampleFile({ ...PLACE, steps: CHAIN, ...more });
  await api.house.aggregates.save([saveOf(file)]);
  const act = (who: { account: string }, version: number, body: object, key?: string) =>
    api.send(who.account, 'POST', `/api/applications/${file.id}/acts`, {
      body,
      headers: acting(version, key),
    });
  const read = (who: { account: string }) => api.send(who.account, 'GET', `/api/applications/${file.id}`);
  return { api, village, tuti, wira, file, act, read };
}

describe('a desk', () => {
  it('lists the file whose day has passed first, with the reason for each place, page by page', async () => {
    const { api, village } = await withFile({ due: { at: Date.now() + 3 * DAY, usual: true } });
    const late = sampleFile({ ...PLACE, steps: CHAIN, due: { at: Date.now() - DAY, usual: true } });
    const objected = sampleFile({ ...PLACE, steps: CHAIN, state: 'objected', due: undefined, at: 1000 });
    for (const one of [late, objected]) await api.house.aggregates.save([saveOf(one)]);
    const first = await api.send(village.account, 'GET', '/api/applications?limit=2');
    expect(first.body.lines).toMatchObject([
      { id: objected.id, reasons: ['objection', 'waiting'] },
      { id: late.id, reasons: ['day-passed'], step: { place: 1, of: 2, holder: 'village' } },
    ]);
    const next = await api.send(
      village.account,
      'GET',
      `/api/applications?limit=2&cursor=${first.body.cursor}`,
    );
    expect(next.body.lines).toMatchObject([{ reasons: ['day-comes'] }]);
    expect(next.body.cursor).toBeUndefined();
    const headers = { 'if-none-match': first.headers['etag'] ?? '' };
    expect((await api.send(village.account, 'GET', '/api/applications?limit=2', { headers })).status).toBe(
      304,
    );
  });

  it('of a province holds the files of its regencies; the country names an area', async () => {
    const { api, file } = await withFile({ steps: CHAIN.slice(1) });
    const province = await addStaff(api, 'social-worker', '31');
    const country = await addStaff(api, 'social-worker', 'ID');
    const idsFor = async (account: string, query = '') =>
      (await api.send(account, 'GET', `/api/applications${query}`)).body.lines.map(
        (one: { id: string }) => one.id,
      );
    expect(await idsFor(province.account)).toEqual([file.id]);
    expect(await idsFor(country.account)).toEqual([]);
    expect(await idsFor(country.account, '?area=31')).toEqual([file.id]);
    expect(await idsFor(country.account, '?area=32')).toEqual([]);
    expect(await idsFor(country.account, `?reference=${file.reference}`)).toEqual([file.id]);
  });

  it('and a file hold no name, phone, home or chat of the person', async () => {
    const { api, village, file, read } = await withFile({
      private: {
        facts: { 'household.decile': 2 },
        name: 'Sumi Contoh',
        contact: '081234567890',
        place: 'Gang Kelinci 7',
        thread: [],
        reasons: [],
        findings: [],
      },
    });
    const list = await api.send(village.account, 'GET', '/api/applications');
    const page = await read(village);
    expect(list.body.lines).toHaveLength(1);
    expect(page.body.facts).toHaveLength(1);
    const shown = JSON.stringify([list.body, page.body, api.logged]);
    for (const canary of ['Sumi', '0812345', 'Kelinci', file.chat]) expect(shown).not.toContain(canary);
  });
});

describe('an act on a file', () => {
  it('leads from a check over a refusal with every reason and an objection to a decision by somebody else', async () => {
    const { api, village, tuti, wira, file, act, read } = await withFile();
    const findings = [
      { fact: 'household.decile' },
      { fact: 'note', found: 'lantai tanah, NIK 3175034107900001' },
    ];
    const checked = await act(village, 1, { kind: 'check', findings });
    expect(checked.body.facts).toMatchObject([
      { fact: 'household.decile', same: true },
      { fact: 'note', found: expect.stringContaining('lantai tanah') },
    ]);
    expect(JSON.stringify(checked.body)).not.toContain('3175034107900001');
    expect(checked.body.checkedBy).toBe(village.name);
    const forwarded = await act(village, 2, { kind: 'forward' });
    expect(forwarded.body.steps).toMatchObject([
      { state: 'done', toldBy: 'staff', by: village.name },
      { state: 'now', holder: 'social-office' },
    ]);
    expect(forwarded.body.application.acts).toEqual([]);
    const reasons = ['Desil di atas batas.', 'Kuota tahun ini habis.'];
    const refused = await act(tuti, 3, { kind: 'refuse', reasons });
    expect(refused.body.refusal).toMatchObject({ reasons, by: tuti.name });
    expect(refused.body.refusal.objectUntil - Date.now()).toBeGreaterThan(29 * DAY);
    const now = await api.house.aggregates.load('application', file.id);
    if (!now) throw new Error('the file is there');
    const words = { ...(now.private ?? sampleFile().private), objection: 'Desil kami salah.' };
    const objected = { ...now, state: 'objected' as const, version: 5, objections: 1, private: words };
    await api.house.aggregates.save([saveOf(objected as never, 4)]);
    expect((await read(tuti)).body).toMatchObject({ notYours: true, objection: 'Desil kami salah.' });
    const settle = { kind: 'settle', outcome: 'overturned', text: 'Benar, sudah diperbaiki.' };
    expect(await act(tuti, 5, settle)).toMatchObject({
      status: 409,
      body: { code: 'application.not-yours' },
    });
    expect((await act(wira, 5, settle)).body.application.state).toBe('open');
    expect((await act(wira, 6, { kind: 'accept' })).body.application).toMatchObject({
      state: 'accepted',
      acts: ['ask'],
    });
    const history = (await read(wira)).body.history.map(({ name }: { name: string }) => name);
    expect(history.slice(1, 4)).toEqual([
      'application.checked',
      'application.forwarded',
      'application.refused',
    ]);
  });

  it('that moves the file must have seen it, so that two officers cannot pass it on twice', async () => {
    const steps = [CHAIN[0], { id: 'meeting', holder: 'village' }, CHAIN[1]];
    const { village, tuti, act } = await withFile({ steps });
    const both = await Promise.all([act(village, 1, { kind: 'forward' }), act(tuti, 1, { kind: 'forward' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(both.find(({ status }) => status === 412)?.body.code).toBe('version.moved');
    expect((await act(tuti, 1, { kind: 'ask', text: 'Berapa anak?' })).status).toBe(200);
  });

  it('is done once for each key, and asks for a version and a key', async () => {
    const { api, village, file, act } = await withFile();
    const key = randomUUID();
    const both = [
      await act(village, 1, { kind: 'forward' }, key),
      await act(village, 1, { kind: 'forward' }, key),
    ];
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    const path = `/api/applications/${file.id}/acts`;
    const bare = { body: { kind: 'ask', text: 'Berapa?' } };
    expect((await api.send(village.account, 'POST', path, bare)).status).toBe(428);
    const keyless = { ...bare, headers: { 'if-match': '"2"' } };
    expect((await api.send(village.account, 'POST', path, keyless)).status).toBe(400);
  });

  it.each([
    [{ kind: 'refuse', reasons: [] }, 'reasons'],
    [{ kind: 'refuse', reasons: ['Desil.', '  '] }, 'reasons.1'],
    [{ kind: 'refuse', reasons: ['Desil.'], objectDays: 3 }, 'objectDays'],
    [{ kind: 'return' }, 'reason'],
    [{ kind: 'check', findings: [{ fact: 'nama ibu', found: 'x' }] }, 'findings.0.fact'],
    [{ kind: 'settle', outcome: 'maybe', text: 'x' }, 'outcome'],
  ])('%j is refused with the path of the wrong field', async (body, path) => {
    const { village, act } = await withFile();
    const answered = await act(village, 1, body);
    expect(answered).toMatchObject({ status: 422, body: { code: 'fields-wrong' } });
    expect(answered.body.fields.map((one: { path: string }) => one.path)).toContain(path);
  });

  it('that decides for an office elsewhere says who decided there, and the "no" names the field', async () => {
    const { tuti, act } = await withFile({ steps: [{ id: 'ministry', holder: 'ministry' }] });
    expect(await act(tuti, 1, { kind: 'accept' })).toMatchObject({
      status: 422,
      body: { code: 'application.outside', fields: [{ path: 'outside' }] },
    });
    expect((await act(tuti, 1, { kind: 'accept', outside: 'SK rekaan 7' })).status).toBe(200);
  });

  it('does not pass on from the last step', async () => {
    const { tuti, act } = await withFile({ steps: CHAIN.slice(1) });
    expect(await act(tuti, 1, { kind: 'forward' })).toMatchObject({
      status: 409,
      body: { code: 'application.last' },
    });
  });
});
