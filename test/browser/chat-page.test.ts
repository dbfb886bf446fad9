import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from '../journeys/player.ts';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox'],
    headless: true,
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** A browser of its own for each person, as wide as asked. */
async function open(chat: number, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${house.url}/chat#${chat}`);
  return page;
}

const write = async (page: Page, text: string): Promise<void> => {
  const field = page.locator('textarea, input[type="text"]').last();
  await field.fill(text);
  await field.press('Enter');
};

describe('the chat page, in two browsers', () => {
  it('carries a cry for help from a narrow phone to a volunteer and back', async () => {
    await house.player(1001).say('/start');
    await house.player(2001).say('/start');
    const siti = await open(1001, 360);
    const andi = await open(2001, 1280);
    await write(siti, 'BANTUAN!!! air naik trs di kampung melayu jatinegara jakarta timur');
    await siti
      .locator('section.pane')
      .getByText(/115 Basarnas/)
      .first()
      .waitFor();
    await siti
      .locator('section.pane')
      .getByText(/Laporan darurat tersimpan/)
      .first()
      .waitFor();
    await write(andi, '/antrean');
    await andi
      .locator('section.pane')
      .getByText(/nyawa terancam/)
      .first()
      .waitFor();
    await andi
      .locator('section.pane')
      .getByRole('button', { name: /^Ambil/ })
      .last()
      .click();
    await andi
      .locator('section.pane')
      .getByText(/sekarang Anda pegang/)
      .first()
      .waitFor();
    await siti
      .locator('section.pane')
      .getByText(/sudah diambil oleh Andi/)
      .first()
      .waitFor();
    for (const page of [siti, andi]) {
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
      ).toEqual([]);
    }
  }, 120_000);
});
