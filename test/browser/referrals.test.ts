import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

const [SITI, KARNO, WAYAN, DEWI, LESTARI, TUTI] = [1001, 1002, 1003, 2003, 2006, 2008];
const SOCIAL = 'Pekerja sosial, Kota Administrasi Jakarta Timur';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  for (const officer of [DEWI, LESTARI, TUTI]) await house.player(officer).say('/start');
}, 180_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Somebody's report, taken by Lestari in her console. */
async function takeReport(person: number, width: number): Promise<Page> {
  const kept = await house
    .player(person)
    .say('Banjir di Kampung Melayu Jatinegara Jakarta Timur, ibu saya lansia tinggal sendiri');
  const lestari = await openConsole(browser, house.url, 'Lestari', width);
  await lestari
    .locator('a.row-link')
    .filter({ hasText: referenceIn(kept) })
    .click();
  await lestari.locator('.acts').getByRole('button', { name: 'Ambil' }).click();
  await lestari.getByRole('button', { name: 'Rujuk ke kantor lain' }).click();
  await lestari.getByRole('dialog').getByLabel(SOCIAL).check();
  return lestari;
}

/** Passes this person on to the social office, with her yes; answers the number. */
async function refer(person: number, lestari: Page): Promise<string> {
  const dialog = lestari.getByRole('dialog');
  await dialog.getByLabel('Alasannya').fill('Perlu kunjungan ke rumah.');
  await dialog.getByLabel('Yang perlu diketahui kantor itu').fill('Ibu lanjut usia tinggal sendiri.');
  await expectAccessible(lestari);
  await dialog.getByRole('button', { name: 'Tanya warga' }).click();
  await dialog.waitFor({ state: 'detached' });
  const number = (await lestari.locator('.referred a').first().textContent()) ?? '';
  const resident = house.player(person);
  const question = await resident.hear(new RegExp(`merujuk Anda ke pekerja sosial[\\s\\S]*${number}`));
  await resident.press(question, 'Ya, setuju');
  return number;
}

/** The referrals of somebody, with one of them open. */
async function openReferral(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: 'Rujukan', exact: true }).click();
  await page.locator('[data-file]').filter({ hasText: number }).click();
  await page.locator('.file').getByText(number).waitFor();
}

describe('referrals in the console', () => {
  it.each([
    [WIDE, SITI],
    [NARROW, KARNO],
  ])(
    'are sent from a report, declined, sent on in one press, accepted and finished at %i pixels, accessibly',
    async (width, person) => {
      const resident = house.player(person);
      const lestari = await takeReport(person, width);
      const number = await refer(person, lestari);

      const tuti = await openConsole(browser, house.url, 'Tuti', width);
      await openReferral(tuti, number);
      await tuti.getByText('Isinya tampak setelah diterima').waitFor();
      expect(await tuti.locator('.file').textContent()).not.toMatch(/kunjungan|Kampung Melayu/);
      await expectAccessible(tuti);
      await tuti.locator('.acts').getByRole('button', { name: 'Belum bisa menerima' }).click();
      const no = tuti.getByRole('dialog');
      await no.getByLabel('Alasannya').fill('Belum ada petugas kunjungan.');
      await no.getByLabel('Kantor yang lebih tepat').selectOption('coordinator:31.75');
      await expectAccessible(tuti);
      await no.getByRole('button', { name: 'Belum bisa menerima' }).click();
      await tuti.locator('[data-file]').filter({ hasText: number }).waitFor({ state: 'detached' });

      await openReferral(lestari, number);
      await lestari.getByText('Belum ada petugas kunjungan.').waitFor();
      await expectAccessible(lestari);
      await lestari.getByRole('button', { name: 'Kirim ke koordinator', exact: true }).click();
      const again = await resident.hear(new RegExp(`merujuk Anda ke koordinator[\\s\\S]*${number}`));
      await resident.press(again, 'Ya, setuju');

      const dewi = await openConsole(browser, house.url, 'Dewi', width);
      await openReferral(dewi, number);
      await dewi.getByRole('button', { name: 'Terima', exact: true }).click();
      await dewi.getByText('Ibu lanjut usia tinggal sendiri.').waitFor();
      await dewi.getByLabel('Tulis kepada warga').fill('Kami datang hari Kamis.');
      await dewi.getByRole('button', { name: 'Kirim pesan' }).click();
      await resident.hear(new RegExp(`Pesan petugas tentang rujukan ${number}[\\s\\S]*hari Kamis`));
      await expectAccessible(dewi);
      await dewi.locator('.acts').getByRole('button', { name: 'Selesai', exact: true }).click();
      const end = dewi.getByRole('dialog');
      await end.getByLabel('Sudah dibantu', { exact: true }).check();
      await end.getByLabel('Apa yang sudah terjadi?').fill('Sudah dikunjungi.');
      await end.getByRole('button', { name: 'Selesai', exact: true }).click();
      await resident.hear(new RegExp(`${number} selesai: sudah dibantu[\\s\\S]*Sudah dikunjungi`));
      await dewi.locator('.history').getByText('Dewi: menyelesaikan').waitFor();
      expect(await dewi.locator('.file').textContent()).not.toMatch(/telegram:/);
    },
    180_000,
  );

  it('are sent from a grievance as well, to no office that it is about', async () => {
    const kept = await house
      .player(SITI)
      .say('petugas dinsos minta 50 ribu supaya bantuan saya cair, di Kampung Melayu Jatinegara');
    const dewi = await openConsole(browser, house.url, 'Dewi', NARROW);
    await dewi.getByRole('link', { name: 'Keluhan' }).click();
    await dewi
      .locator('[data-file]')
      .filter({ hasText: referenceIn(kept) })
      .click();
    await dewi.getByRole('button', { name: 'Buka dan tangani' }).waitFor();
    expect(await dewi.getByRole('button', { name: 'Rujuk ke kantor lain' }).count()).toBe(0);
    await dewi.getByRole('button', { name: 'Buka dan tangani' }).click();
    await dewi.getByRole('button', { name: 'Rujuk ke kantor lain' }).click();
    const dialog = dewi.getByRole('dialog');
    await dialog.getByLabel(/^Koordinator, .*Jakarta/).waitFor();
    expect(await dialog.getByLabel(/^Pekerja sosial/).count()).toBe(0);
    await expectAccessible(dewi);
  }, 120_000);

  it('of other offices are neither listed nor found by number, and who serves the country chooses an area', async () => {
    const lestari = await takeReport(WAYAN, WIDE);
    const number = await refer(WAYAN, lestari);
    const dewi = await openConsole(browser, house.url, 'Dewi');
    await dewi.getByRole('link', { name: 'Rujukan', exact: true }).click();
    await dewi.getByLabel('Nomor rujukan').fill(number);
    await dewi.getByRole('button', { name: 'Cari' }).click();
    await dewi.getByText('Tidak ada rujukan bernomor itu untuk Anda.').first().waitFor();
    const rina = await openConsole(browser, house.url, 'Rina', NARROW);
    await rina.getByRole('link', { name: 'Rujukan', exact: true }).click();
    await rina.getByLabel('Wilayah lain').fill('Jakarta Timur');
    await rina.getByRole('button', { name: 'Lihat' }).click();
    await rina.locator('.area-filter .check-marks button').first().click();
    await rina.getByText(/Yang tampak: .*Jakarta Timur/).waitFor();
    await expectAccessible(rina);
    const andi = await openConsole(browser, house.url, 'Andi');
    expect(await andi.getByRole('link', { name: 'Rujukan', exact: true }).count()).toBe(0);
  }, 180_000);
});
