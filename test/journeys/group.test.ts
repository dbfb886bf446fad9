import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const TUTI = 2008;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** The code that the speaker hands on. */
const codeIn = (text: string): string => /gabung ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '';

describe('a group', () => {
  it('is opened, joined by link and by typed code, declined by one and left by another, sent, worked on, and all hear that it was refused', async () => {
    const [karno, siti, wayan, andi, tuti] = [1002, 1001, 1003, 2001, TUTI].map((chat) => house.player(chat));
    if (!karno || !siti || !wayan || !andi || !tuti) throw new Error('five people');
    await tuti.say('/start');
    await karno.press(await karno.say('/ajukan kube'), 'Setuju');
    await karno.say('Maju Rekaan');
    await karno.press(await karno.say('Pak Karno'), 'Ya, saya anggota');
    const opened = await karno.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(opened);
    const code = codeIn(opened.text);
    expect(opened.text).toMatch(/t\.me\/\w+\?start=gabung_[0-9A-Z]{12}/);

    await siti.press(await siti.say(`/start gabung_${code.replaceAll('-', '')}`), 'Ya, saya ikut');
    await siti.say('Siti Rekaan');
    await wayan.press(await wayan.say(`gabung ${code}`), 'Ya, saya ikut');
    await wayan.say('lewati');
    const declined = await andi.press(await andi.say(`gabung ${code}`), 'Tidak ikut');
    expect(declined.text).toContain('Tidak ada yang dicatat');
    await karno.hear(new RegExp(`Kelompok ${reference}: sudah 3 orang setuju`));

    await wayan.press(await wayan.say('keluar kelompok'), 'Ya, keluar');
    const left = await karno.hear(/satu anggota keluar/);
    expect(left.text).not.toMatch(/Wayan/);

    const card = await karno.press(left, /Buka/);
    expect(card.text).toMatch(/Sudah setuju: 2 orang[\s\S]*Yang mau disebut: Siti Rekaan/);
    const sent = await karno.press(await karno.press(card, 'Kirim'), 'Tetap kirim');
    expect(sent.text).toContain('Permintaan kelompok terkirim');
    await siti.hear(new RegExp(`${reference}.*sudah dikirim juru bicara`));
    expect((await siti.say('/status')).text).toContain('Kelompok yang Anda ikuti:');

    const own = await karno.say(`status ${reference}`);
    await karno.press(own, /Sudah|serahkan/i);
    await tuti.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    await siti.hear(new RegExp(`${reference}.*sekarang di: dinas sosial`));

    const desk = await tuti.press(await tuti.say('/berkas'), `Buka ${reference}`);
    await tuti.press(desk, 'Tidak disetujui');
    await tuti.say('Kuota tahun ini habis');
    await siti.hear(new RegExp(`${reference}.*tidak disetujui`, 's'));
    await karno.hear(new RegExp(`${reference}.*tidak disetujui`, 's'));
  }, 120_000);
});
