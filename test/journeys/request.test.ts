import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Heard, openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LESTARI = 2006;
const TUTI = 2008;
const WIRA = 2009;

const isNotice = ({ text }: Heard): boolean => text.includes('Ada berkas di meja Anda');

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a request for a programme', () => {
  it('goes from one tap over village and social office to a refusal, an objection and a receipt, and everybody is told', async () => {
    const siti = house.player(1001);
    const [lestari, tuti, wira] = [LESTARI, TUTI, WIRA].map((chat) => house.player(chat));
    if (!lestari || !tuti || !wira) throw new Error('three officers');
    for (const officer of [lestari, tuti, wira]) await officer.say('/start');

    await siti.press(await siti.say('/ajukan pkh'), 'Keluarga saya');
    expect((await siti.say('setuju')).text).toContain('desa atau kelurahan mana?');
    const kept = await siti.say('Kampung Melayu, Jatinegara');
    expect(kept.text).toMatch(/Permintaan tersimpan/);
    const reference = referenceIn(kept);
    expect((await siti.press(kept, 'Hilang')).text).toContain('tidak menghalangi');

    const mine = await siti.say(`status ${reference}`);
    await siti.press(mine, 'Sudah saya serahkan');
    await lestari.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    const desk = await lestari.press(await lestari.say('/berkas'), `Buka ${reference}`);
    expect(desk.text).toContain('hilang');
    await lestari.press(desk, 'Catat temuan');
    const checked = await lestari.say('lantai tanah, lima orang, kontrak');
    await lestari.press(await lestari.press(checked, 'Teruskan'), 'Teruskan');
    await siti.hear(new RegExp(`${reference}.*sekarang di dinas sosial`));

    // As with every desk: the notice is out before anything is asked, so that it is not mistaken for the answer.
    await tuti.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    const atOffice = await tuti.press(await tuti.say('/berkas'), `Buka ${reference}`);
    await tuti.press(atOffice, 'Tidak disetujui');
    await tuti.say('Desil di atas batas\nKuota tahun ini habis');
    await siti.hear(new RegExp(`${reference}.*tidak disetujui`));
    const why = await siti.say(`status ${reference}`);
    expect(why.text).toMatch(/Desil di atas batas[\s\S]*Kuota tahun ini habis[\s\S]*keberatan sampai/);
    await siti.press(why, 'Ajukan keberatan');
    expect((await siti.say('Desil kami salah, rumah kontrak')).text).toContain('Keberatan tersimpan');

    // The notice of the objection is out before anything else is asked, so that no answer is mistaken for it.
    await vi.waitFor(async () => expect((await wira.all()).filter(isNotice)).toHaveLength(2), 20_000);
    const objected = await wira.say(`/berkas ${reference}`);
    expect(objected.text).toContain('Desil kami salah');
    await wira.press(objected, 'Keberatan diterima');
    expect((await wira.say('Desil lama, sudah diperbaiki')).text).toContain('sedang berjalan');
    await siti.hear(/Keberatan Anda pada .* diterima/);

    const again = await wira.press(await wira.say(`/berkas ${reference}`), 'Teruskan');
    await wira.press(again, 'Setujui');
    await wira.say('SK Kemensos, 20 November');
    const accepted = await siti.hear(new RegExp(`${reference}.*disetujui. Dibayar itu langkah lain`));
    const open = await siti.press(accepted, `Buka ${reference}`);
    expect((await siti.press(open, 'Sudah saya terima')).text).toContain('sudah diterima');
    expect(house.house.plan.functions.map(({ name }) => name)).toContain('jaring-local-send-notices');
  }, 90_000);
});
