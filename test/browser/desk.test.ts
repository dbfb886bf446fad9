import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { openHttpApi } from '../journeys/http-api.ts';
import { openHouse, type PracticeHouse, referenceIn } from '../journeys/player.ts';
import { expectAccessible, NARROW, openBrowser, openConsole, WIDE } from './console-people.ts';

const [SITI, LESTARI, TUTI, WIRA] = [1001, 2006, 2008, 2009];

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  for (const officer of [LESTARI, TUTI, WIRA]) await house.player(officer).say('/start');
}, 180_000);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Siti asks for PKH in chat and says that she has handed it over: it stands at the village. */
async function ask(programme = 'pkh'): Promise<string> {
  const siti = house.player(SITI);
  await siti.press(await siti.say(`/ajukan ${programme}`), 'Keluarga saya');
  await siti.say('setuju');
  const kept = await siti.say('Kampung Melayu, Jatinegara');
  const reference = referenceIn(kept);
  await siti.press(kept, 'Hilang');
  await siti.press(await siti.say(`status ${reference}`), 'Sudah saya serahkan');
  return reference;
}

/** The desk of somebody, with one file of it open. */
async function openFile(name: string, reference: string, width = WIDE): Promise<Page> {
  const page = await openConsole(browser, house.url, name, width);
  await page.getByRole('link', { name: 'Berkas' }).click();
  await page.locator('[data-file]').filter({ hasText: reference }).click();
  await page.locator('.file').getByText(reference).waitFor();
  return page;
}

/** Presses an act, fills its dialog and sends it. */
async function act(
  page: Page,
  label: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await page.locator('.acts').getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: label, exact: true });
  await fill(dialog);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('a request on the desk of the console', () => {
  it('goes from the village over a refusal with two reasons and an objection to a receipt, and the person hears each', async () => {
    const siti = house.player(SITI);
    const reference = await ask();
    const lestari = await openFile('Lestari', reference);
    await lestari.locator('.papers').getByText('hilang', { exact: true }).first().waitFor();
    await act(lestari, 'Catat temuan', (dialog) =>
      dialog.getByLabel('Catatan pemeriksa').fill('lantai tanah, lima orang, kontrak'),
    );
    await lestari.locator('.compared').getByText('lantai tanah').waitFor();
    for (const place of [3, 4]) {
      await act(lestari, 'Teruskan', async () => undefined);
      await lestari.locator('.chain-now .chain-mark').getByText(String(place)).waitFor();
    }
    expect(await lestari.locator('.acts').count()).toBe(0);
    await siti.hear(new RegExp(`${reference}.*sekarang di dinas sosial`));
    await lestari.context().close();

    const tuti = await openFile('Tuti', reference);
    await act(tuti, 'Tidak disetujui', async (dialog) => {
      await dialog.getByLabel('Alasan 1').fill('Desil di atas batas');
      await dialog.getByRole('button', { name: 'Tambah alasan' }).click();
      await dialog.getByLabel('Alasan 2').fill('Kuota tahun ini habis');
    });
    await tuti.getByText('Alasan tidak disetujui, oleh Tuti').waitFor();
    await tuti.getByText(/bisa mengajukan keberatan sampai/).waitFor();
    await siti.hear(new RegExp(`${reference}.*tidak disetujui`));
    const why = await siti.say(`status ${reference}`);
    expect(why.text).toMatch(/Desil di atas batas[\s\S]*Kuota tahun ini habis/);
    await siti.press(why, 'Ajukan keberatan');
    await siti.say('Desil kami salah, rumah kontrak');

    await tuti.getByText('Desil kami salah, rumah kontrak').waitFor({ timeout: 40_000 });
    await tuti.getByText(/oleh rekan lain/).waitFor();
    expect(await tuti.locator('.acts').count()).toBe(0);
    await tuti.context().close();

    const wira = await openFile('Wira', reference, NARROW);
    await act(wira, 'Jawab keberatan', async (dialog) => {
      await dialog.getByLabel('Keberatan diterima').check();
      await dialog.getByLabel('Penjelasan untuk warga').fill('Desil lama, sudah diperbaiki');
    });
    await siti.hear(/Keberatan Anda pada .* diterima/);
    await act(wira, 'Teruskan', async () => undefined);
    await act(wira, 'Setujui', (dialog) =>
      dialog.getByLabel('Siapa yang memutuskan').fill('SK Kemensos, 20 November'),
    );
    const accepted = await siti.hear(new RegExp(`${reference}.*disetujui. Dibayar itu langkah lain`));
    await siti.press(await siti.press(accepted, `Buka ${reference}`), 'Sudah saya terima');
    await wira.locator('.file .tag').getByText('Sudah diterima').waitFor({ timeout: 40_000 });
    expect(await wira.locator('.file').textContent()).not.toMatch(/telegram:|1001/);
  }, 240_000);

  it('is found by its number, walked by keyboard, and not for those whose work it is not', async () => {
    const reference = await ask('sembako');
    const lestari = await openConsole(browser, house.url, 'Lestari');
    await lestari.getByRole('link', { name: 'Berkas' }).click();
    await lestari.locator('[data-file]').first().waitFor();
    await lestari.keyboard.press('j');
    await lestari.keyboard.press('Enter');
    await lestari.locator('.file').waitFor();
    await lestari.keyboard.press('Escape');
    await lestari.locator('.file').waitFor({ state: 'detached' });
    await lestari.getByLabel('Nomor berkas').fill(reference.toLowerCase());
    await lestari.getByRole('button', { name: 'Cari' }).click();
    await lestari.locator('.file').getByText(reference).waitFor();
    const andi = await openConsole(browser, house.url, 'Andi');
    expect(await andi.getByRole('link', { name: 'Berkas' }).count()).toBe(0);
    await andi.goto(`${house.url}/console/#/desk`);
    await andi.getByText('bukan bagian tugas Anda').waitFor();
  }, 120_000);

  it.each([WIDE, NARROW])(
    'is accessible and fits at %i pixels, list, file and field check',
    async (width) => {
      const file = compared();
      await openHttpApi(house.house).house.aggregates.save([saveOf(file)]);
      const lestari = await openFile(
        'Lestari',
        `${file.reference.slice(0, 4)}-${file.reference.slice(4)}`,
        width,
      );
      expect(await lestari.locator('.compared .differs').textContent()).toMatch(/6.*12 meter.*berbeda/);
      await expectAccessible(lestari);
      await act(lestari, 'Catat temuan', async (dialog) => {
        await dialog.getByRole('group', { name: /desil/i }).getByLabel('sesuai').check();
      });
      await lestari.locator('.compared').getByText('sesuai').waitFor();
      await lestari.getByRole('button', { name: 'Kembali ke daftar' }).click();
      await expectAccessible(lestari);
    },
    120_000,
  );
});

/** A file whose day has passed, with facts of the household and of one person, of which one was found different. */
const compared = () =>
  sampleFile({
    programme: 'pkh',
    area: AreaCode.parse('31.75.03.1001'),
    steps: [
      {
        id: 'start',
        holder: 'person',
        since: 1_700_000_000_000,
        doneAt: 1_700_000_100_000,
        toldBy: 'person',
      },
      { id: 'village', holder: 'village', days: 7, since: 1_700_000_100_000 },
      { id: 'social-office', holder: 'social-office', days: 14 },
    ],
    step: 1,
    due: { at: 1_700_600_000_000, usual: true },
    papers: [
      { id: 'ktp', state: 'lost' },
      { id: 'kk', state: 'photo' },
    ],
    private: {
      facts: { 'household.decile': 2, 'household.floorAreaPerPerson': 6, members: [{ 'member.age': 34 }] },
      thread: [
        { from: 'person', text: 'Kami mengontrak sejak banjir.', at: 1_700_000_100_000 },
        { from: 'staff', text: 'Berapa orang di rumah?', at: 1_700_000_200_000 },
      ],
      reasons: [],
      findings: [{ fact: 'household.floorAreaPerPerson', said: 6, found: '12 meter' }],
    },
  });
