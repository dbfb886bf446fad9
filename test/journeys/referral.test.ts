import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from './api-caller.ts';
import { openHouse, type Player, type PracticeHouse, referenceIn } from './player.ts';

const [SITI, KARNO, DEWI, LESTARI, TUTI, WIRA] = [1001, 1002, 2003, 2006, 2008, 2009];
const TO_SOCIAL = { role: 'social-worker', area: '31.75' };
const TO_LEAD = { role: 'coordinator', area: '31.75' };

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
  for (const officer of [DEWI, LESTARI, TUTI]) await house.player(officer).say('/start');
}, 120_000);
afterAll(() => house?.close());

const bare = (reference: string): string => reference.replace('-', '');
const signIn = (chat: number): Promise<Caller> => Caller.signIn(house.house, { chat });

/** A report of this person, which the officer of her village holds. */
async function heldByVillage(person: Player, village: Caller): Promise<string> {
  const kept = await person.say(
    'Banjir di Kampung Melayu Jatinegara Jakarta Timur, ibu saya lansia tinggal sendiri',
  );
  const reference = referenceIn(kept);
  const [line] = (await village.get(`/api/reports?reference=${bare(reference)}`)).body.lines;
  expect((await village.act(line.id, line.version, { kind: 'take' })).status).toBe(200);
  return bare(reference);
}

const wishFor = (reference: string) => ({
  reference,
  to: TO_SOCIAL,
  purpose: 'care',
  reason: 'Perlu kunjungan ke rumah.',
  told: 'Ibu lansia tinggal sendiri, lantai masih basah.',
});

/** One act of an officer on a referral, as she sees it now. */
async function act(officer: Caller, id: string, body: object) {
  const { referral } = (await officer.get(`/api/referrals/${id}`)).body;
  return officer.post(`/api/referrals/${id}/acts`, body, { 'if-match': `"${referral.version}"` });
}

describe('a person who is passed on, in chat and over HTTP', () => {
  it('is asked first, told at each step, helped by the other office, and the first one sees how it ended', async () => {
    const [siti, lestari, tuti] = [house.player(SITI), house.player(LESTARI), house.player(TUTI)];
    const [village, social, province] = await Promise.all([signIn(LESTARI), signIn(TUTI), signIn(WIRA)]);
    const report = await heldByVillage(siti, village);

    const { body: choice } = await village.get(`/api/offices?reference=${report}`);
    expect(choice.offices).toContainEqual({ ...TO_SOCIAL, areaName: 'Kota Administrasi Jakarta Timur' });
    expect((await social.post('/api/referrals', wishFor(report))).status).toBe(404);
    const asked = await village.post('/api/referrals', wishFor(report));
    expect(asked).toMatchObject({ status: 201, body: { referral: { state: 'asking' } } });
    const { id } = asked.body.referral;
    // Nothing reaches the other office before her yes.
    expect((await social.get(`/api/referrals/${id}`)).status).toBe(404);
    expect((await social.get('/api/referrals')).body.lines).toEqual([]);

    const question = await siti.hear(
      /merujuk Anda ke pekerja sosial[\s\S]*Perlu kunjungan[\s\S]*Boleh tidak/,
    );
    const reference = /rujukan: (\S{9})/.exec(question.text)?.[1] ?? '';
    expect((await siti.press(question, 'Ya, setuju')).text).toContain(`Rujukan ${reference} dikirim`);
    await tuti.hear(new RegExp(`Rujukan untuk kantor Anda: ${reference}`));
    await lestari.hear(new RegExp(`Rujukan ${reference} ke pekerja sosial[\\s\\S]*Jawaban warga: setuju`));

    const before = await social.get(`/api/referrals/${id}`);
    expect(before.body).toMatchObject({
      sees: 'codes',
      referral: { side: 'receiver', areaName: expect.stringContaining('Jakarta Timur') },
    });
    expect(JSON.stringify(before.body)).not.toMatch(/kunjungan|lantai|Kampung Melayu|telegram:/);
    const taken = await act(social, id, { kind: 'accept' });
    expect(taken.body).toMatchObject({ sees: 'all', words: { told: wishFor(report).told } });
    await siti.hear(new RegExp(`Rujukan ${reference} diterima pekerja sosial[\\s\\S]*Tuti`));
    // Whose duty reaches the office sees that somebody has it, and no word.
    const above = await province.get(`/api/referrals/${id}`);
    expect(above.body).toMatchObject({ sees: 'codes', referral: { held: 'other', holder: 'Tuti' } });

    expect((await act(social, id, { kind: 'tell', text: 'Kami datang Kamis pagi.' })).status).toBe(200);
    const told = await siti.hear(/Pesan petugas tentang rujukan[\s\S]*Kamis pagi/);
    await siti.press(await siti.press(told, `Buka ${reference}`), 'Tulis ke petugas');
    await siti.say('Kamis ibu kontrol di puskesmas, bisa sore?');
    await tuti.hear(new RegExp(`Ada pesan dari warga pada rujukan ${reference}`));
    expect((await social.get(`/api/referrals/${id}`)).body.thread).toMatchObject([
      { from: 'staff', text: 'Kami datang Kamis pagi.' },
      { from: 'person', text: 'Kamis ibu kontrol di puskesmas, bisa sore?' },
    ]);

    const finish = { kind: 'finish', outcome: 'helped', text: 'Sudah dikunjungi, kasur diganti.' };
    expect((await act(social, id, finish)).body.referral).toMatchObject({ state: 'done', outcome: 'helped' });
    await siti.hear(new RegExp(`Rujukan ${reference} selesai: sudah dibantu\\.\\s+Sudah dikunjungi`));
    await lestari.hear(new RegExp(`Rujukan ${reference} ke pekerja sosial[\\s\\S]*: selesai`));
    const [line] = (await village.get(`/api/referrals?about=${report}`)).body.lines;
    expect(line).toMatchObject({ id, side: 'sender', state: 'done', outcome: 'helped', acts: [] });
    expect(JSON.stringify((await village.get(`/api/referrals/${id}`)).body)).not.toContain('kasur');
  }, 90_000);

  it('declined, is told why; the first office hears it and asks her about another one', async () => {
    const [karno, lestari, dewi] = [house.player(KARNO), house.player(LESTARI), house.player(DEWI)];
    const [village, social] = await Promise.all([signIn(LESTARI), signIn(TUTI)]);
    const report = await heldByVillage(karno, village);
    const { id, reference: typed } = (await village.post('/api/referrals', wishFor(report))).body.referral;
    const reference = `${typed.slice(0, 4)}-${typed.slice(4)}`;
    await karno.press(await karno.hear(/Setuju dirujuk\?/), 'Ya, setuju');

    const why = 'Belum ada petugas kunjungan bulan ini.';
    const declined = await act(social, id, { kind: 'decline', reason: why, next: TO_LEAD });
    expect(declined.status).toBe(204);
    expect((await social.get(`/api/referrals/${id}`)).status).toBe(404);
    await karno.hear(new RegExp(`Rujukan ${reference} tidak diterima pekerja sosial[\\s\\S]*${why}`));
    await lestari.hear(new RegExp(`Rujukan ${reference} ke pekerja sosial[\\s\\S]*tidak diterima`));

    const back = (await village.get(`/api/referrals/${id}`)).body;
    expect(back).toMatchObject({ words: { declined: why }, next: TO_LEAD });
    const on = await act(village, id, { kind: 'send-on', to: TO_LEAD });
    expect(on.body.referral).toMatchObject({ state: 'asking', to: TO_LEAD });
    // Her first yes named the office that declined; it does not answer for this one.
    const again = await karno.hear(/merujuk Anda ke koordinator/);
    await karno.press(again, 'Ya, setuju');
    await dewi.hear(new RegExp(`Rujukan untuk kantor Anda: ${reference}`));
    const card = await dewi.say(`/rujukan ${reference}`);
    expect(card.text).not.toContain('kunjungan');
    expect((await dewi.press(card, 'Terima')).text).toContain('Perlu kunjungan ke rumah');
    await karno.hear(new RegExp(`Rujukan ${reference} diterima koordinator[\\s\\S]*Dewi`));
  }, 90_000);
});
