import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from './player.ts';

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('from plain words to a card', () => {
  it('goes through the real webhook and store, every message sent twice, and keeps the answers after a yes', async () => {
    const siti = house.player(8101);
    const twice = async (text: string, heard: RegExp) => {
      await siti.send({ text, duplicate: true });
      return siti.hear(heard);
    };
    await twice('saya janda, anak dua, tidak kerja', /2 anak[\s\S]*dibutuhkan/);
    await twice('makan dan sekolah', /Berapa umur/);
    await twice('36, 10, 7', /Berapa desil/);
    await twice('tidak tahu', /Siapa yang sekolah/);
    await twice('sesuai umur', /asrama|KK yang bekerja|desa/);
    const result = await twice('Lihat hasil sekarang', /Ini bukan janji/);
    await siti.press(result, 'MBG');
    const card = await siti.hear(/Makan Bergizi Gratis[\s\S]*Ke mana/);
    const back = await siti.press(card, 'Kembali ke hasil');
    expect((await siti.press(back, 'Ya, simpan')).text).toMatch(/Tersimpan terkunci/);
    await siti.say('batal');
    expect((await siti.say('/cek')).text).toMatch(/jawaban yang tersimpan/);
    expect((await siti.say('/dataku')).text).toMatch(/36 th, 10 th, 7 th/);
  }, 90_000);
});
