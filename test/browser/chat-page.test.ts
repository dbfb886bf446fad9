import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from '../journeys/player.ts';
import { NARROW, openBrowser, openChat, WIDE, write } from './console-people.ts';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
}, 120_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('the chat page, in two browsers', () => {
  it('carries a cry for help from a narrow phone to a volunteer and back', async () => {
    await house.player(1001).say('/start');
    await house.player(2001).say('/start');
    const siti = await openChat(browser, house.url, 1001, 360);
    const andi = await openChat(browser, house.url, 2001, 1280);
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

  it.each([
    [NARROW, 1002],
    [WIDE, 1003],
  ])(
    'shows a frightened sentence understood, read back and corrected in two taps at %i pixels',
    async (width, chat) => {
      await house.player(chat).say('/start');
      const page = await openChat(browser, house.url, chat, width);
      const pane = page.locator('section.pane');
      await write(
        page,
        'banjir dah sedada di kp melayu rt 3/5, ibu sy stroke ga bisa jalan, bayi 3bln, tlg perahu!! makanan msh ada',
      );
      await pane
        .getByText(/Tidak perlu: makanan/)
        .first()
        .waitFor();
      await pane.getByRole('button', { name: 'Ada yang salah' }).last().click();
      await pane.getByRole('button', { name: 'Perlu makanan', exact: true }).last().click();
      await pane
        .getByText(/diperbaiki/)
        .last()
        .waitFor();
      expect(await pane.textContent()).toMatch(/Butuh: [^.]*makanan/);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});
