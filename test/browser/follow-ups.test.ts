import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

const [SITI, KARNO, WAYAN, LESTARI, TUTI] = [1001, 1002, 1003, 2006, 2008];
const PRESSING = 'Perlu dilihat dulu';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  for (const officer of [LESTARI, TUTI]) await house.player(officer).say('/start');
}, 180_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** A family opens its calendar in chat, by its own yes. */
async function openCalendar(person: number): Promise<void> {
  const family = house.player(person);
  await family.press(await family.say('kapan posyandu?'), /Program Keluarga Harapan/);
  await family.say('ya');
  await family.say('balita dan anak sekolah');
  await family.say('Kampung Melayu, Jatinegara');
}

/** The page of duties, reached through the menu. */
async function openDuties(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kewajiban', exact: true }).click();
  await page.getByRole('heading', { name: 'Kewajiban dan jalan mandiri' }).waitFor();
}

/** Calendars of the families that were played before. */
const played: string[] = [];

const child = (page: Page) =>
  page
    .locator('.follow-entry')
    .filter({ hasText: /^Anak usia dini/ })
    .first();

/** Records the visit of the child as not possible: nothing is sent before the second look. */
async function markMissed(page: Page): Promise<void> {
  await child(page)
    .getByRole('button', { name: /^Catat/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tidak sempat').check();
  await dialog.getByLabel('Apa halangannya?').selectOption('far');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Periksa dulu' }).click();
  await dialog.getByText('Catatan tidak bisa dihapus atau diubah.').waitFor();
  expect(await dialog.getByLabel('Tidak sempat').count()).toBe(0);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ubah dulu' }).click();
  await dialog.getByRole('button', { name: 'Periksa dulu' }).click();
  expect(await page.locator('.follow-mark').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Ya, catat' }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('duties in the console', () => {
  it.each([
    [WIDE, SITI],
    [NARROW, KARNO],
  ])(
    'are recorded after a second look and excused, and the family hears of both, at %i pixels, accessibly',
    async (width, person) => {
      await openCalendar(person);
      const family = house.player(person);
      const lestari = await openConsole(browser, house.url, 'Lestari', width);
      await openDuties(lestari);
      await expectAccessible(lestari);
      const calm = lestari
        .getByRole('region', { name: 'Berikutnya' })
        .locator('[data-file]')
        .filter({ hasNotText: new RegExp(['none', ...played].join('|')) })
        .first();
      await calm.getByText(/Yang bisa menerima alasan: pendamping PKH \(belum pasti\)/).waitFor();
      const number = (await calm.locator('.row-reference').textContent()) ?? '';
      played.push(number);
      await lestari.locator('[data-file]').filter({ hasText: number }).click();
      await child(lestari).waitFor();
      await expectAccessible(lestari);
      expect(await lestari.getByRole('button', { name: /^Terima alasan/ }).count()).toBe(0);
      await markMissed(lestari);
      await family.hear(/Petugas mencatat:[\s\S]*Anak usia dini/);
      await lestari
        .locator('.file')
        .getByText(/Lestari: tidak sempat · jauh/)
        .waitFor();

      const tuti = await openConsole(browser, house.url, 'Tuti', width);
      await openDuties(tuti);
      const first = tuti
        .getByRole('region', { name: PRESSING })
        .locator('[data-file]')
        .filter({ hasText: number });
      await first.getByText(/alasan menunggu jawaban/).waitFor();
      await first.click();
      await child(tuti)
        .getByRole('button', { name: /^Terima alasan/ })
        .click();
      const dialog = tuti.getByRole('dialog');
      await dialog.getByText('Tidak bisa dibatalkan.').waitFor();
      await dialog.getByLabel('Mengapa alasan ini diterima?').fill('Jembatan putus.');
      await expectAccessible(tuti);
      await dialog.getByRole('button', { name: 'Terima alasan' }).click();
      await family.hear(/Alasan Anda diterima petugas di Jaring/);
      await tuti
        .locator('.file')
        .getByText(/Tuti: alasan diterima. Jembatan putus./)
        .waitFor();
      await first.waitFor({ state: 'detached' });
      await expectAccessible(tuti);
      expect(await tuti.locator('.file').textContent()).not.toMatch(/telegram:/);
    },
    180_000,
  );

  it('are walked by keyboard, and each page of the foot menu can be reached on a phone', async () => {
    await openCalendar(WAYAN);
    const tuti = await openConsole(browser, house.url, 'Tuti', NARROW);
    await openDuties(tuti);
    await tuti.locator('[data-file]').first().waitFor();
    await tuti.keyboard.press('j');
    await tuti.keyboard.press('Enter');
    await tuti.locator('.file').waitFor();
    await tuti.keyboard.press('Escape');
    await tuti.locator('.file').waitFor({ state: 'detached' });
    const last = tuti.locator('.nav a').last();
    await last.focus();
    const box = await last.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= NARROW).toBe(true);
  }, 120_000);

  it('that do not exist are not found by number, and who serves the country chooses an area and sees her lane alone', async () => {
    const rina = await openConsole(browser, house.url, 'Rina', NARROW);
    expect(await rina.getByRole('link', { name: 'Kewajiban', exact: true }).count()).toBe(0);
    const sari = await openConsole(browser, house.url, 'Sari', NARROW);
    await openDuties(sari);
    await sari.getByLabel('Wilayah lain').fill('Jakarta Timur');
    await sari.getByRole('button', { name: 'Lihat' }).click();
    await sari.locator('.area-filter .check-marks button').first().click();
    await sari.getByText(/Yang tampak: .*Jakarta Timur/).waitFor();
    await sari.getByText('Belum ada kalender kewajiban di wilayah Anda.').waitFor();
    await expectAccessible(sari);
    const lestari = await openConsole(browser, house.url, 'Lestari');
    await openDuties(lestari);
    await lestari.getByLabel('Nomor kalender').fill('K7M2-9QXD');
    await lestari.getByRole('button', { name: 'Cari' }).click();
    await lestari.getByText('Tidak ada kalender bernomor itu untuk Anda.').first().waitFor();
  }, 120_000);
});
