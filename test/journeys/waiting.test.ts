import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LESTARI = 2006;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('why nothing has come yet', () => {
  it('is answered from the file that the village holds, in her own words and from /status', async () => {
    const siti = house.player(1001);
    const lestari = house.player(LESTARI);
    await lestari.say('/start');
    await siti.press(await siti.say('/ajukan pkh'), 'Keluarga saya');
    await siti.say('setuju');
    const kept = await siti.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(kept);
    await siti.press(kept, 'Hilang');
    await siti.press(await siti.say(`status ${reference}`), 'Sudah saya serahkan');
    await lestari.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));

    const why = await siti.say('pkh sy kok blm cair2 knp');
    expect(why.text).toMatch(/langkah 2 dari 5[\s\S]*Dipegang kantor desa atau kelurahan/);
    expect(why.text).toMatch(/Diterima: belum tercatat/);
    expect((await siti.press(await siti.say('/status'), 'Kenapa belum?')).text).toBe(why.text);

    const none = await house.player(1004).say('bpnt ga masuk2 kenapa');
    expect(none.text).toMatch(/tidak ada permintaannya[\s\S]*tidak bisa melihat pembayaran/);
  }, 90_000);
});
