import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

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

describe('photos and voice notes in the console', () => {
  it('load nothing unasked, are opened by a press, noted in words, and what the note tells is added by a press', async () => {
    const siti = house.player(1001);
    await siti.say({
      photo: 'atap.jpg',
      caption: 'banjir sepinggang di Kampung Melayu Jatinegara Jakarta Timur, butuh makanan',
    });
    await siti.say({ voice: true });
    const dewi = await openConsole(browser, house.url, 'Dewi', WIDE);
    const files: string[] = [];
    dewi.on('request', (request) => {
      if (request.url().includes('/files/') && request.method() === 'GET') files.push(request.url());
    });
    await dewi.getByRole('button', { name: /^Ada suara/ }).click();
    const row = dewi.locator('[data-report]').filter({ hasText: 'Kampung Melayu' });
    await row.getByText('Suara belum didengar').waitFor();
    await row.click();
    await dewi.getByRole('button', { name: 'Ambil', exact: true }).click();
    await dewi.getByRole('button', { name: /^Lihat foto/ }).waitFor({ timeout: 20_000 });
    await dewi.getByRole('button', { name: /^Dengarkan/ }).waitFor();
    expect(files).toEqual([]);

    await dewi.getByRole('button', { name: /^Lihat foto \(.*KB\)/ }).click();
    const picture = dewi.getByRole('img', { name: /^Foto dari pelapor, .*WIB/ });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth), { timeout: 20_000 })
      .toBeGreaterThan(0);
    await dewi.getByRole('button', { name: /^Dengarkan/ }).click();
    const player = dewi.locator('audio');
    await player.waitFor();
    await expect
      .poll(() => player.evaluate((one: HTMLAudioElement) => [one.error?.code ?? 0, one.readyState > 0]), {
        timeout: 20_000,
      })
      .toEqual([0, true]);
    await dewi.locator('.history').getByText('Dewi: membuka yang dikirim').first().waitFor();
    expect(files).toHaveLength(2);

    await dewi.getByLabel('Yang saya dengar').fill('ada bayi di atap, minta perahu');
    await dewi.getByRole('button', { name: 'Simpan catatan' }).click();
    await dewi.locator('.heard').getByText('ada bayi di atap').waitFor();
    const facts = dewi.locator('.facts');
    expect(await facts.textContent()).not.toMatch(/bayi/);
    await expectAccessible(dewi);
    await dewi.getByRole('button', { name: 'Tambahkan yang dicentang' }).click();
    await facts.getByText(/bayi/).waitFor();
    await dewi.locator('.history').getByText('Dewi: menambah data dari yang didengar').waitFor();

    const narrow = await openConsole(browser, house.url, 'Dewi', NARROW);
    await narrow.getByRole('button', { name: /^Saya pegang/ }).click();
    await narrow.locator('[data-report]').first().click();
    await narrow.getByRole('button', { name: /^Lihat foto/ }).waitFor();
    await expectAccessible(narrow);
  }, 180_000);
});
