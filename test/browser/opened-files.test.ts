import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

/** Invented: no regency has this code, and nobody is born in it. */
const NIK = '3299990101990001';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function openFile(name: string, reference: string, width: number) {
  const page = await openConsole(browser, house.url, name, width);
  await page.getByRole('link', { name: 'Berkas' }).click();
  await page.getByLabel('Nomor berkas').fill(reference);
  await page.getByRole('button', { name: 'Cari' }).click();
  await page.locator('.file').waitFor();
  return page;
}

describe('papers and numbers on the desk of the console', () => {
  it('are blurred and masked until somebody who works on the file asks for them, and that stands in its history', async () => {
    const siti = house.player(1001);
    await siti.press(await siti.say('/ajukan pkh'), 'Keluarga saya');
    await siti.say('setuju');
    let asked = await siti.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(asked);
    asked = await siti.say({ photo: 'ktp.jpg' });
    while (/Berkas \d+ dari/.test(asked.text)) asked = await siti.press(asked, 'Ada');
    await siti.press(asked, 'Setuju');
    await siti.say(`NIK ${NIK}`);
    await siti.press(await siti.say('nanti'), /./).catch(() => undefined);
    await siti.press(await siti.say(`status ${reference}`), 'Sudah saya serahkan');

    const lestari = await openFile('Lestari', reference, NARROW);
    await lestari.getByText('NIK berakhir 0001').waitFor();
    expect(await lestari.getByRole('button', { name: 'Buka nomor lengkap' }).count()).toBe(0);
    await lestari.getByRole('button', { name: /^Lihat foto/ }).click({ timeout: 40_000 });
    await lestari.locator('.file-blurred').waitFor();
    await lestari.getByRole('button', { name: 'Tampilkan jelas' }).click();
    await lestari.getByRole('img', { name: /^Foto .* dari warga/ }).waitFor();
    await lestari.locator('.history').getByText('Lestari: membuka foto berkas').waitFor();
    await expectAccessible(lestari);
    for (let steps = 0; steps < 2; steps += 1) {
      await lestari.getByRole('button', { name: 'Teruskan' }).click();
      await lestari.getByRole('dialog').getByRole('button', { name: 'Teruskan' }).click();
      await lestari.getByRole('dialog').waitFor({ state: 'detached' });
      await lestari.waitForTimeout(1500);
    }

    const tuti = await openFile('Tuti', reference, WIDE);
    await tuti.getByRole('button', { name: 'Buka nomor lengkap' }).click();
    await tuti.getByLabel('Untuk apa?').fill('Mencocokkan data di SIKS-NG');
    await tuti.getByRole('dialog').getByRole('button', { name: 'Buka nomor lengkap' }).click();
    await tuti.getByText(`NIK: ${NIK}`).waitFor();
    await tuti.getByText(/Hilang dari layar dalam \d+ detik/).waitFor();
    await tuti.locator('.history').getByText('Tuti: membuka NIK dan KK').waitFor();
    await expectAccessible(tuti);
    await tuti.getByText(`NIK: ${NIK}`).waitFor({ state: 'detached', timeout: 70_000 });
  }, 240_000);
});
