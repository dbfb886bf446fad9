import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LESTARI = 2006;
const TUTI = 2008;
/** Invented: no regency has this code, and nobody is born in it. */
const NIK = '3299990101990001';
const KK = '3299990506150007';

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** Every file that the house has written: its store, its queues, its logs. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

describe('NIK and KK', () => {
  it('go into the vault and out of the chat, are opened by one officer with a reason, and stand readable in no file', async () => {
    const siti = house.player(1001);
    const [lestari, tuti] = [LESTARI, TUTI].map((chat) => house.player(chat));
    if (!lestari || !tuti) throw new Error('two officers');
    for (const officer of [lestari, tuti]) await officer.say('/start');

    await siti.press(await siti.say('/ajukan pkh'), 'Keluarga saya');
    await siti.say('setuju');
    let asked = await siti.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(asked);
    while (/Berkas \d+ dari/.test(asked.text)) asked = await siti.press(asked, 'Ada');
    expect(asked.text).toContain('Boleh kami simpan');
    await siti.press(asked, 'Setuju');
    expect((await siti.say(`NIK ${NIK}`)).text).toContain('berakhir 0001');
    expect((await siti.say(`${KK}`)).text).toContain('berakhir 0007');
    expect(JSON.stringify(await siti.all())).not.toMatch(/3299990101990001|3299990506150007/);

    await siti.press(await siti.say(`status ${reference}`), 'Sudah saya serahkan');
    await lestari.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    const card = await lestari.say(`/berkas ${reference}`);
    expect(card.text).toContain('NIK tercatat, berakhir 0001');
    expect(card.buttons.map(({ text }) => text)).not.toContain('Buka nomor lengkap');
    await lestari.press(await lestari.press(card, 'Teruskan'), 'Teruskan');
    // The notice is out before anything is asked, so that no answer is mistaken for it.
    await tuti.hear(new RegExp(`Ada berkas di meja Anda.*${reference}`));
    await tuti.press(await tuti.say(`/berkas ${reference}`), 'Buka nomor lengkap');
    await tuti.send('Mencocokkan data di SIKS-NG');
    expect((await tuti.hear(/^.*NIK: /s)).text).toContain(NIK);

    await siti.say('/hapus');
    const sure = (await siti.all()).at(-1);
    if (!sure) throw new Error('a question');
    expect((await siti.press(sure, /Ya, hapus|Hapus/)).text).toContain('hapus');
    expect((await tuti.say(`/berkas ${reference}`)).text).not.toContain('berakhir 0001');

    // What the practice Telegram keeps is Telegram's, not ours.
    const files = filesIn(house.folder).filter((path) => !path.includes('/telegram/'));
    for (const ours of ['tables.db', 'fauxqs.db', 'jaring-local-telegram.log'])
      expect(files.some((path) => path.endsWith(ours))).toBe(true);
    for (const canary of [NIK, KK])
      expect(files.filter((path) => readFileSync(path).includes(canary))).toEqual([]);
  }, 90_000);
});
