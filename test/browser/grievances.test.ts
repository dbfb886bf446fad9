import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse, referenceIn } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

const [SITI, DEWI, TUTI] = [1001, 2003, 2008];

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  for (const officer of [DEWI, TUTI]) await house.player(officer).say('/start');
}, 180_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Siti complains about the social office. */
const complain = async (): Promise<string> =>
  referenceIn(
    await house
      .player(SITI)
      .say('petugas dinsos minta 50 ribu supaya bantuan saya cair, di Kampung Melayu Jatinegara'),
  );

/** The grievances of somebody, with one of them open. */
async function openGrievance(name: string, reference: string, width: number): Promise<Page> {
  const page = await openConsole(browser, house.url, name, width);
  await page.getByRole('link', { name: 'Keluhan' }).click();
  await page.locator('[data-file]').filter({ hasText: reference }).click();
  await page.locator('.file').getByText(reference).waitFor();
  return page;
}

describe('grievances in the console', () => {
  it.each([WIDE, NARROW])(
    'are opened, asked about and answered at %i pixels, accessibly, and the person hears it',
    async (width) => {
      const siti = house.player(SITI);
      const reference = await complain();
      const dewi = await openGrievance('Dewi', reference, width);
      await dewi.getByText('Isinya tampak bagi petugas yang membukanya.').waitFor();
      expect(await dewi.locator('.file').textContent()).not.toContain('50 ribu');
      await expectAccessible(dewi);
      await dewi.getByRole('button', { name: 'Buka dan tangani' }).click();
      await dewi.locator('.thread').getByText('dinsos minta 50 ribu').waitFor();
      await siti.hear(new RegExp(`${reference} dibuka oleh Dewi`));
      await dewi.getByLabel('Tanya warga').fill('Kapan itu?');
      await dewi.locator('.ask').getByRole('button').click();
      await siti.hear(new RegExp(`bertanya tentang keluhan ${reference}`));
      await expectAccessible(dewi);

      await dewi.locator('.acts').getByRole('button', { name: 'Jawab', exact: true }).click();
      const dialog = dewi.getByRole('dialog', { name: 'Jawab', exact: true });
      await dialog.getByLabel('Dijelaskan').check();
      await dialog.getByLabel('Jawaban dengan alasannya').fill('Tidak ada biaya apa pun.');
      await expectAccessible(dewi);
      await dialog.getByRole('button', { name: 'Jawab', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await siti.hear(new RegExp(`${reference} dijawab: dijelaskan[\\s\\S]*Tidak ada biaya`));
      await dewi.locator('.history').getByText('Dewi: menjawab').waitFor();
      expect(await dewi.locator('.file').textContent()).not.toMatch(/telegram:|1001/);
      await dewi.getByRole('button', { name: 'Kembali ke daftar' }).click();
      await expectAccessible(dewi);
    },
    120_000,
  );

  it('about the social office are neither listed for it nor found by number, and a volunteer has no such page', async () => {
    const reference = await complain();
    const tuti = await openConsole(browser, house.url, 'Tuti');
    await tuti.getByRole('link', { name: 'Keluhan' }).click();
    await tuti.getByText('Tidak ada keluhan yang menunggu Anda.').waitFor();
    await tuti.getByLabel('Nomor keluhan').fill(reference);
    await tuti.getByRole('button', { name: 'Cari' }).click();
    await tuti.getByText('Tidak ada keluhan bernomor itu untuk Anda.').first().waitFor();
    const andi = await openConsole(browser, house.url, 'Andi');
    expect(await andi.getByRole('link', { name: 'Keluhan' }).count()).toBe(0);
    await andi.goto(`${house.url}/console/#/grievances`);
    await andi.getByText('bukan bagian tugas Anda').waitFor();
  }, 120_000);
});
