import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const ANDI = 2001;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a flood report in Javanese', () => {
  it('is offered in Javanese from the first message, and goes on in it until it is solved', async () => {
    const person = house.player(8101);
    const andi = house.player(ANDI);
    await andi.say('/start');
    const first = await person.say(
      'banjir neng Kampung Melayu Jatinegara, banyune wis sak dhadha, butuh panganan karo kemul',
    );
    const reference = referenceIn(first);
    expect(first.text).toMatch(/Laporan tersimpan|Laporan darurat tersimpan/);

    const chosen = await person.press(first, 'Basa Jawa (masih draf)');
    expect(chosen.text).toMatch(/Basa: Jawa/);
    expect(chosen.text).toMatch(/taksih draf.*basa Indonesia/s);
    expect(chosen.text).toContain(reference);
    expect(chosen.text).toMatch(/Kedadosan: banjir/);
    expect(chosen.text).not.toMatch(/Laporan tersimpan/);
    expect(chosen.buttons.map(({ text }) => text).join()).not.toMatch(/Basa Jawa/);

    expect((await person.say('menu')).buttons.map(({ text }) => text)).toContain('Laporan kula');
    const status = await person.say('Laporan kula');
    expect(status.text).toContain(`${reference}: banjir, kesimpen, dèrèng dicepeng petugas`);

    await andi.say(`/ambil ${reference}`);
    await person.hear(/sampun dicepeng/);
    await andi.press(await andi.say(`/selesai ${reference}`), 'Sudah ditolong');
    const asked = await person.hear(/Napa leres sampun rampung/);
    expect((await person.press(asked, 'Dèrèng rampung')).text).toMatch(/dibukak malih/);
  });

  it('asks the questions of a form in Javanese, and reads the Javanese buttons', async () => {
    const person = house.player(8102);
    await person.say('basa jawa');
    const what = await person.say('Lapor bencana');
    expect(what.text).toMatch(/Wonten bencana napa\?/);
    const where = await person.press(what, 'Lindhu');
    expect(where.text).toMatch(/Teng pundi panggènané/);
    const kept = await person.say('Kampung Melayu Jatinegara');
    expect(kept.text).toMatch(/lindhu/);
    expect(kept.text).not.toMatch(/gempa/);
    expect((await person.say('batal')).text).toMatch(/tetep kesimpen/);
  });
});

describe('a flood report in Sundanese', () => {
  it('is offered in Sundanese from the first message; danger is said again in it', async () => {
    const person = house.player(8103);
    const first = await person.say('caina asup ka imah, tulungan, aya orok, di Kampung Melayu Jatinegara');
    const reference = referenceIn(first);
    expect(first.text).toMatch(/Telepon sekarang/);
    const chosen = await person.press(first, 'Basa Sunda (masih draf)');
    expect(chosen.text).toMatch(/Telepon ayeuna:\n.*11[257]/);
    expect(chosen.text).toMatch(/Teu acan aya patugas nu ngawaler/);
    expect(chosen.text).toContain(reference);
    expect((await person.say('/status')).text).toMatch(/caah, disimpen, teu acan dicandak patugas/);
    expect((await person.say('cai naek wae, tulungan')).text).toMatch(/Disimpen dina laporan darurat/);
  });
});

describe('the language of a chat', () => {
  it('is changed by words and by /bahasa at any time, and a missing sentence is Indonesian', async () => {
    const person = house.player(8104);
    const which = await person.say('/bahasa');
    expect(which.buttons.map(({ text }) => text)).toEqual([
      'Bahasa Indonesia',
      'English',
      'Basa Jawa (masih draf)',
      'Basa Sunda (masih draf)',
    ]);
    expect((await person.press(which, /Basa Sunda/)).text).toMatch(/Basa: Sunda/);
    expect((await person.say('/hak')).text).toMatch(/Hak saha nu hoyong diuninga/);
    expect((await person.say('/gabung')).text).toMatch(/Tulis kode undangan Anda/);
    await person.say('batal');
    expect((await person.say('boso jowo')).text).toMatch(/Basa: Jawa/);
    expect((await person.say('english')).text).toMatch(/Language: English/);
    expect((await person.say('bahasa indonesia')).text).toMatch(/Bahasa: Indonesia/);
  });

  it('is offered once, and never for ordinary Indonesian', async () => {
    const person = house.player(8105);
    expect(
      (await person.say('lampu mati lagi pak, butuh selimut')).buttons.map(({ text }) => text).join(),
    ).not.toMatch(/Basa/);
    const heard = await person.say('banyune mlebu omah, tulung');
    expect(heard.buttons.map(({ text }) => text)).toContain('Basa Jawa (masih draf)');
    const again = await person.say('banyune mlebu omah maneh, tulung');
    expect(again.buttons.map(({ text }) => text).join()).not.toMatch(/Basa/);
  });

  it('is not offered where words may have to vanish', async () => {
    const person = house.player(8106);
    const said = await person.say('aku digebugi bojoku, ora wani metu, ojo telpon');
    expect(said.text).toMatch(/Pesan diterima/);
    expect(said.buttons.map(({ text }) => text).join()).not.toMatch(/Basa/);
  });
});
