import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LESTARI = 2006;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a missed household', () => {
  it('is proposed by a neighbour, asked by the village, answers itself, and the neighbour hears only that it was taken up', async () => {
    const [siti, wayan, lestari] = [1001, 1003, LESTARI].map((chat) => house.player(chat));
    if (!siti || !wayan || !lestari) throw new Error('three people');
    await lestari.say('/start');
    await siti.press(await siti.say('/usul pkh'), 'Setuju');
    await siti.say('lansia sendirian, atap bocor');
    await siti.say('Nenek Rekaan dekat mushola');
    const kept = await siti.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(kept);
    await lestari.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    const desk = await lestari.say(`/berkas ${reference}`);
    expect(desk.text).toMatch(/Pengusul tidak ditampilkan/);
    expect(desk.text).not.toContain('Siti');
    const lent = await lestari.press(desk, 'Kode untuk keluarga');
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(lent.text)?.[0] ?? '';
    const yes = await wayan.press(await wayan.say(`usul ${code}`), 'Setuju');
    expect(referenceIn(yes)).not.toBe(reference);
    const told = await siti.hear(new RegExp(`${reference}.*sudah diteruskan`));
    expect(told.text).not.toMatch(/Wayan|setuju/);
  }, 90_000);
});
