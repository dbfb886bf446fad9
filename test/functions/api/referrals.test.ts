import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { ROLES } from '#core/shared/decision.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { sampleReferral, saveOfReferral } from '#test/contracts/sample-referral.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { acting, addStaff, openApi } from './api-house.ts';
import { DESK_NAMES, holdReferralCellsOf, SIDES } from './referral-cells.ts';

const VILLAGE = '31.75.03.1001';
const REGENCY = '31.75';

describe.each(SIDES)('on referrals as %s', (side) => {
  describe.each(DESK_NAMES)('from %s', (desk) => {
    it.each(ROLES)('a %s reads and does what the rule says, and nothing else', async (role) => {
      await holdReferralCellsOf(openApi(), { role, desk, side });
    });
  });
});

/** Lestari of the village, Tuti and a colleague of the social office, Dewi who coordinates, and Sari of protection. */
async function staffed() {
  const api = openApi();
  const [lestari, tuti, wira, dewi, sari] = [
    await addStaff(api, 'village-officer', VILLAGE),
    await addStaff(api, 'social-worker', REGENCY),
    await addStaff(api, 'social-worker', REGENCY),
    await addStaff(api, 'coordinator', REGENCY),
    await addStaff(api, 'protection-officer', 'ID'),
  ];
  const act = (account: string, id: string, body: object, version: number, key = randomUUID()) =>
    api.send(account, 'POST', `/api/referrals/${id}/acts`, { body, headers: acting(version, key) });
  const send = (account: string, body: object, key = randomUUID()) =>
    api.send(account, 'POST', '/api/referrals', { body, headers: { 'idempotency-key': key } });
  const idsOf = async (account: string, query = '') =>
    (await api.send(account, 'GET', `/api/referrals${query}`)).body.lines.map(({ id }: { id: string }) => id);
  return { api, lestari, tuti, wira, dewi, sari, act, send, idsOf };
}

/** One from the village to the social office, sent with the person's yes. */
async function withOne(more: Parameters<typeof sampleReferral>[0] = {}) {
  const house = await staffed();
  const { id, role } = house.lestari;
  const from = { id, role: role as 'village-officer', area: AreaCode.parse(VILLAGE) };
  const one = sampleReferral({ from, ...more });
  await house.api.house.aggregates.save([saveOfReferral(one)]);
  return { ...house, one };
}

const TO_SOCIAL = { role: 'social-worker', area: REGENCY };
const TO_LEAD = { role: 'coordinator', area: REGENCY };

async function withReport() {
  const house = await staffed();
  const report = sampleReport({
    area: AreaCode.parse(VILLAGE),
    state: 'taken',
    holder: { id: house.lestari.id, name: house.lestari.name, since: 1 },
  });
  await house.api.house.aggregates.save([sampleSave(report)]);
  const wish = {
    reference: report.reference,
    to: TO_SOCIAL,
    purpose: 'care',
    reason: 'Perlu kunjungan, NIK 3175034101600001.',
    told: 'Ibu lanjut usia tinggal sendiri.',
  };
  return { ...house, report, wish };
}

describe('a referral over the API', () => {
  it('does not begin when its person erases her file meanwhile: there is no such file any more', async () => {
    const { api, lestari, report, wish, send } = await withReport();
    const { aggregates, referrals } = api.house;
    const { save } = aggregates;
    const erased = prepareAct(report, { kind: 'erase' }, { kind: 'resident' }, api.house.system);
    let waits = erased.ok ? [erased.value] : [];
    // She is faster by a breath: her erasure is saved between the officer's reading and writing.
    Object.assign(aggregates, {
      save: async (...asked: Parameters<typeof save>) => {
        const [first, ...rest] = waits;
        waits = rest;
        if (first) expect(await save([first])).toBe('done');
        return save(...asked);
      },
    });
    expect((await send(lestari.account, wish)).status).toBe(404);
    expect(waits).toEqual([]);
    expect(await referrals.ofChat(report.chat, 10)).toEqual([]);
  });

  it('shows what is sought until somebody accepts, then its words to her alone, and a chat to nobody', async () => {
    const { api, tuti, wira, lestari, one, act } = await withOne();
    const path = `/api/referrals/${one.id}`;
    const before = await api.send(tuti.account, 'GET', path);
    expect(before.body).toMatchObject({
      sees: 'codes',
      thread: [],
      history: [],
      referral: { side: 'receiver', purpose: 'care', area: REGENCY, held: 'nobody' },
    });
    expect(before.body).not.toHaveProperty('about');
    const taken = await act(tuti.account, one.id, { kind: 'accept' }, 1);
    expect(taken.body).toMatchObject({
      sees: 'all',
      words: { name: 'Sumi Contoh' },
      about: { kind: 'report' },
    });
    const [colleague, sender] = await Promise.all(
      [wira, lestari].map(({ account }) => api.send(account, 'GET', path)),
    );
    expect(colleague?.body).toMatchObject({ sees: 'codes', referral: { held: 'other', acts: [] } });
    expect(sender?.body).toMatchObject({ sees: 'own', words: { reason: 'Perlu kunjungan ke rumah.' } });
    expect(JSON.stringify([before.body, colleague?.body])).not.toMatch(/kunjungan|Sumi|31\.75\.03\.1001/);
    expect(JSON.stringify([taken.body, sender?.body])).not.toContain('telegram:');
    expect(JSON.stringify(sender?.body)).not.toContain('Sumi');
  });

  it('is accepted by one of two, and the same key is answered again without being done twice', async () => {
    const { api, tuti, wira, one, act } = await withOne();
    const key = randomUUID();
    const first = await act(tuti.account, one.id, { kind: 'accept' }, 1, key);
    const again = await act(tuti.account, one.id, { kind: 'accept' }, 1, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(await act(wira.account, one.id, { kind: 'accept' }, 1)).toMatchObject({
      status: 409,
      body: { code: 'referral.already-taken' },
    });
    expect((await api.send(tuti.account, 'GET', `/api/referrals/${one.id}`)).body.referral.version).toBe(2);
  });

  it('is finished with what came of it by whoever saw it as it is, and the sender sees how', async () => {
    const { api, tuti, lestari, one, act } = await withOne();
    await act(tuti.account, one.id, { kind: 'accept' }, 1);
    expect((await act(tuti.account, one.id, { kind: 'tell', text: 'Kami datang Kamis.' }, 1)).status).toBe(
      200,
    );
    const finish = { kind: 'finish', outcome: 'helped', text: 'Sudah dikunjungi.' };
    expect((await act(tuti.account, one.id, finish, 2)).status).toBe(412);
    expect((await act(tuti.account, one.id, { ...finish, text: ' ' }, 3)).status).toBe(422);
    expect((await act(tuti.account, one.id, finish, 3)).body.referral).toMatchObject({ state: 'done' });
    const { body } = await api.send(lestari.account, 'GET', `/api/referrals?reference=${one.reference}`);
    expect(body.lines).toMatchObject([{ state: 'done', outcome: 'helped', side: 'sender', acts: [] }]);
  });

  it('declined is gone for whoever declined, and goes on to the suggested office with a new question', async () => {
    const { api, tuti, lestari, one, act, idsOf } = await withOne();
    const key = randomUUID();
    const decline = { kind: 'decline', reason: 'Belum ada petugas kunjungan.', next: TO_LEAD };
    expect(
      await act(tuti.account, one.id, { ...decline, next: { ...TO_LEAD, area: '12.71' } }, 1),
    ).toMatchObject({
      status: 422,
      body: { code: 'referral.no-office' },
    });
    expect((await act(tuti.account, one.id, decline, 1, key)).status).toBe(204);
    expect((await act(tuti.account, one.id, decline, 1, key)).status).toBe(204);
    expect((await api.send(tuti.account, 'GET', `/api/referrals/${one.id}`)).status).toBe(404);
    expect(await idsOf(lestari.account)).toEqual([one.id]);
    const back = await api.send(lestari.account, 'GET', `/api/referrals/${one.id}`);
    expect(back.body).toMatchObject({
      next: TO_LEAD,
      words: { declined: 'Belum ada petugas kunjungan.' },
      referral: { state: 'declined', acts: ['send-on', 'revoke'] },
    });
    expect(back.body.offices[0]).toMatchObject(TO_LEAD);
    const away = { kind: 'send-on', to: { role: 'coordinator', area: '12.71' } };
    expect((await act(lestari.account, one.id, away, 2)).body.code).toBe('referral.no-office');
    const on = await act(lestari.account, one.id, { kind: 'send-on', to: back.body.next }, 2);
    expect(on.body.referral).toMatchObject({ state: 'asking', consent: 'waiting', to: TO_LEAD });
  });

  it('that went out in danger goes on the same way: nobody is asked whom the question would endanger', async () => {
    const { lestari, one, act, api } = await withOne({
      state: 'declined',
      consent: 'overridden',
      lane: 'protection',
      to: { role: 'protection-officer', area: AreaCode.parse('32') },
      override: { ground: 'child', tells: false },
      private: { reason: 'Terancam.', told: 'Anak terancam.', override: 'Pelaku serumah.', thread: [] },
    });
    const to = { role: 'protection-officer', area: 'ID' };
    const on = await act(lestari.account, one.id, { kind: 'send-on', to }, 1);
    expect(on.body.referral).toMatchObject({ state: 'sent', consent: 'overridden', ground: 'child', to });
    const kept = await api.house.aggregates.load('referral', one.id);
    expect(kept).toMatchObject({ override: { tells: false }, private: { override: 'Pelaku serumah.' } });
    const events = await api.house.aggregates.history('referral', one.id);
    expect(events.at(-1)).toMatchObject({ name: 'referral.overridden', by: { id: lestari.id } });
  });

  it('is listed by its day, on each side, and for the whole country only by an area', async () => {
    const { api, tuti, lestari, one, idsOf } = await withOne();
    const late = sampleReferral({ from: one.from, late: true, due: (one.due ?? 0) - 1000 });
    const asking = sampleReferral({ from: one.from, state: 'asking', consent: 'waiting' });
    await api.house.aggregates.save([saveOfReferral(late), saveOfReferral(asking)]);
    expect(await idsOf(tuti.account)).toEqual([late.id, one.id]);
    expect(await idsOf(tuti.account, '?side=from')).toEqual([]);
    expect(await idsOf(lestari.account)).toEqual([asking.id, late.id, one.id]);
    expect(await idsOf(lestari.account, '?side=from')).toEqual([asking.id]);
    expect(await idsOf(lestari.account, '?side=sent')).toEqual([late.id, one.id]);
    const national = await addStaff(api, 'social-worker', 'ID');
    expect(await idsOf(national.account)).toEqual([]);
    expect(await idsOf(national.account, `?area=${REGENCY}`)).toEqual([late.id, one.id]);
    expect(await idsOf(tuti.account, '?area=12.71')).toEqual([]);
    const list = await api.send(tuti.account, 'GET', '/api/referrals');
    expect(JSON.stringify(list.body)).not.toMatch(/kunjungan|Sumi|telegram:|31\.75\.03\.1001"/);
    const same = await api.send(tuti.account, 'GET', '/api/referrals', {
      headers: { 'if-none-match': String(list.headers['etag']) },
    });
    expect(same.status).toBe(304);
  });

  it('is listed once for whoever serves the office that sent it and the one that has it', async () => {
    const { api, one, idsOf } = await withOne();
    const both = await addStaff(api, 'social-worker', '31');
    const between = sampleReferral({
      from: { ...one.from, role: 'social-worker', area: AreaCode.parse('31.71') },
      due: one.due,
    });
    await api.house.aggregates.save([saveOfReferral(between)]);
    const found = await idsOf(both.account, '?area=31');
    expect(found.filter((id: string) => id === between.id)).toHaveLength(1);
  });
});

describe('passing somebody on over the API', () => {
  it('names the offices, asks the person first, and keeps no identity number', async () => {
    const { api, lestari, wish, send, report, idsOf, tuti } = await withReport();
    const where = await api.send(lestari.account, 'GET', `/api/offices?reference=${report.reference}`);
    expect(where.body.offices.map(({ role }: { role: string }) => role)).toEqual([
      'social-worker',
      'protection-officer',
      'coordinator',
    ]);
    const key = randomUUID();
    const sent = await send(lestari.account, wish, key);
    expect(sent).toMatchObject({
      status: 201,
      body: { sees: 'own', referral: { state: 'asking', consent: 'waiting', side: 'sender' } },
    });
    expect(JSON.stringify(sent.body)).not.toContain('3175034101600001');
    expect((await send(lestari.account, wish, key)).body).toEqual(sent.body);
    expect(await send(lestari.account, wish)).toMatchObject({ status: 409, body: { code: 'referral.same' } });
    expect(await idsOf(lestari.account, `?about=${report.reference}`)).toEqual([sent.body.referral.id]);
    expect(await idsOf(tuti.account, `?about=${report.reference}`)).toEqual([]);
  });

  it('in danger goes at once to protection, with ground and reason, and is nothing of anybody else’s', async () => {
    const { api, lestari, wish, send, sari, tuti, dewi } = await withReport();
    const override = { ground: 'child', why: 'Anak terancam di rumah itu.', tells: false };
    const to = { role: 'protection-officer', area: 'ID' };
    const sent = await send(lestari.account, { ...wish, to, purpose: 'protection', override });
    expect(sent.body.referral).toMatchObject({ state: 'sent', ground: 'child', discreet: true });
    const { id, reference } = sent.body.referral;
    expect((await api.send(sari.account, 'GET', `/api/referrals/${id}`)).status).toBe(200);
    for (const { account } of [tuti, dewi]) {
      expect((await api.send(account, 'GET', `/api/referrals/${id}`)).status).toBe(404);
      expect((await api.send(account, 'GET', `/api/referrals?reference=${reference}`)).status).toBe(404);
    }
  });

  it('is for whoever holds the file: a colleague, a number of nothing and an office of nobody are refused', async () => {
    const { api, lestari, dewi, wish, send, report } = await withReport();
    expect((await send(dewi.account, wish)).status).toBe(404);
    expect((await api.send(dewi.account, 'GET', `/api/offices?reference=${report.reference}`)).status).toBe(
      404,
    );
    expect((await send(lestari.account, { ...wish, reference: 'K7M29QXD' })).status).toBe(404);
    const nowhere = { ...wish, to: { role: 'responder', area: '12.71' } };
    expect((await send(lestari.account, nowhere)).body.code).toBe('referral.no-office');
    expect((await send(lestari.account, { ...wish, reason: ' ' })).status).toBe(422);
    const volunteer = await addStaff(api, 'volunteer', REGENCY);
    expect((await send(volunteer.account, wish)).status).toBe(404);
    expect(
      (await api.send(volunteer.account, 'GET', `/api/offices?reference=${report.reference}`)).status,
    ).toBe(403);
  });

  it('works from a file on the desk as well', async () => {
    const { api, tuti, send } = await staffed();
    const file = sampleFile({ area: AreaCode.parse(VILLAGE) });
    await api.house.aggregates.save([saveOf(file)]);
    const wish = {
      reference: file.reference,
      to: TO_LEAD,
      purpose: 'relief',
      reason: 'Rumah rusak.',
      told: 'Empat orang.',
    };
    const sent = await send(tuti.account, wish);
    expect(sent).toMatchObject({
      status: 201,
      body: { about: { kind: 'application', reference: file.reference } },
    });
  });
});
