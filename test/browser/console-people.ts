import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { expect } from 'vitest';

const ONE_PROCESS = ['--single-process', '--no-zygote'];

/** The browser of the journeys; one for each test file. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process for everything is meant for a function in the cloud: a closed page would take the others with it.
    args: [...chromium.args.filter((arg) => !ONE_PROCESS.includes(arg)), '--no-sandbox'],
    headless: true,
  });

export const WIDE = 1280;
export const NARROW = 360;

/** A console of one's own, signed in through the practice sign-in as a seeded account. */
export async function openConsole(browser: Browser, url: string, name: string, width = WIDE): Promise<Page> {
  const page = await openSignIn(browser, url, width);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { name: 'Antrean' }).waitFor();
  return page;
}

/** The page on which one chooses who to be. */
export async function openSignIn(browser: Browser, url: string, width = WIDE): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${url}/console`);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('button', { name: 'Masuk sebagai orang baru' }).waitFor();
  return page;
}

/** The chat page of somebody, as narrow as a phone unless asked. */
export async function openChat(browser: Browser, url: string, chat: number, width = NARROW): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/chat#${chat}`);
  return page;
}

/** Writes into the chat page. */
export async function write(page: Page, text: string): Promise<void> {
  const field = page.locator('textarea, input[type="text"]').last();
  await field.fill(text);
  await field.press('Enter');
}

/** What stands in the conversation of the chat page. */
export const heard = (page: Page, words: RegExp) => page.locator('section.pane').getByText(words).last();

/** Nothing that axe calls serious, by WCAG 2.2 AA, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // The whole page at once: what just now lies under the bar at the foot is scrolled into sight, not too small.
  // Three times as high, because the map grows with the screen.
  const { width, height } = page.viewportSize() ?? { width: WIDE, height: 800 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 3 * whole) });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width, height });
}
