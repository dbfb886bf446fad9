import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Heard, openHouse, type Player, type PracticeHouse, referenceIn } from './player.ts';

const ANDI = 2001;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** Says all of these one after the other; nothing that is heard may carry a button. */
async function talk(player: Player, ...messages: readonly string[]): Promise<Heard> {
  let last: Heard | undefined;
  for (const message of messages) {
    last = await player.say(message);
    expect(last.buttons, `after "${message}"`).toEqual([]);
  }
  if (!last) throw new Error('Nothing was said');
  return last;
}

describe('text alone', () => {
  it('carries a whole flood report by numbers and words, and what follows it, without one button', async () => {
    const siti = house.player(1001);
    const andi = house.player(ANDI);
    await andi.say('/start');

    expect((await siti.say('halo')).buttons.length).toBeGreaterThan(0);
    const menu = await talk(siti, 'teks saja');
    expect(menu.text).toMatch(/^2\. Lapor bencana$/m);
    const first = await talk(siti, '2');
    expect(first.text).toMatch(/Bencana apa[\s\S]*^1\. Banjir$/m);
    expect((await talk(siti, '1')).text).toMatch(/Di mana[\s\S]*Kembali[\s\S]*tanda klip/);
    const kept = await talk(siti, 'kampung melayu jatinegara');
    const reference = referenceIn(kept);
    expect(kept.text).toMatch(/banjir/);

    // A number that answers a question about people is people, not a button.
    expect((await talk(siti, 'butuh selimut', '4')).text).toMatch(/didahulukan[\s\S]*^1\. Bayi$/m);
    expect((await talk(siti, '1, 3')).text).not.toMatch(/belum paham/i);
    const done = await talk(siti, 'lewati', 'jangan telepon', '1');
    expect(done.text).toContain(reference);

    expect((await andi.say(`/ambil ${reference}`)).text).toMatch(/4 orang/);
    expect((await siti.hear(/sudah diambil oleh/)).buttons).toEqual([]);
    await andi.press(await andi.say(`/selesai ${reference}`), 'Sudah ditolong');
    const asked = await siti.hear(/Apakah benar sudah selesai/);
    expect(asked.buttons).toEqual([]);
    expect(asked.text).toMatch(/Bisa tulis: .*Belum selesai/);
    expect((await talk(siti, 'belum selesai')).text).toMatch(/kembali ke antrean/);
    expect((await talk(siti, '/status')).text).toContain(reference);
  });

  it('gives five villages of one name as numbers', async () => {
    const wayan = house.player(1003);
    await talk(wayan, '/teks');
    const which = await talk(wayan, 'longsor di desa sukamaju, butuh selimut');
    expect(which.text).toMatch(/^1\. Suka Maju, /m);
    expect((await talk(wayan, '1')).text).toMatch(/Tempat dicatat: Suka Maju, /);
  });

  it('lets danger pass before every number, and never makes a stray number a cry', async () => {
    const person = house.player(7801);
    const kept = await talk(person, 'hanya teks', 'banjir di kampung melayu jatinegara, 3 orang di atap');
    expect(kept.text).toMatch(/115/);
    expect((await talk(person, '1')).text).not.toMatch(/Telepon sekarang/);
    expect((await talk(person, 'lapor', 'tolong air naik ke atap')).text).toMatch(/Telepon sekarang/);
  });

  it('gives the buttons back, with the question that was open', async () => {
    const person = house.player(7802);
    await talk(person, 'teks saja', '/lapor');
    const back = await person.say('pakai tombol');
    expect(back.text).toMatch(/Bencana apa/);
    expect(back.buttons.map(({ text }) => text)).toContain('Banjir');
    expect((await person.press(back, 'Banjir')).text).toMatch(/Di mana/);
  });
});
