import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from '../journeys/player.ts';
import {
  expectAccessible,
  heard,
  NARROW,
  openBrowser,
  openChat,
  openConsole,
  openSignIn,
  WIDE,
  write,
} from './console-people.ts';

let house: PracticeHouse;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  await house.player(1001).say('/start');
}, 180_000);
afterEach(async () => {
  // Consoles that nobody looks at any more would go on asking.
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('the console beside the chat page', () => {
  it('carries a flood at night from one message to somebody who takes it, asks, solves, and back', async () => {
    const siti = await openChat(browser, house.url, 1001);
    const dewi = await openConsole(browser, house.url, 'Dewi');
    await dewi.getByText('Tidak ada laporan di sini').waitFor();
    await write(siti, 'BANTUAN!!! air naik trs di kampung melayu jatinegara jakarta timur, ada bayi');
    await heard(siti, /115 Basarnas/).waitFor();
    await heard(siti, /Laporan darurat tersimpan/).waitFor();
    const kept = Date.now();
    const row = dewi.locator('[data-report]').filter({ hasText: 'Kampung Melayu' });
    await row.waitFor();
    expect(Date.now() - kept).toBeLessThan(3500);
    expect(await row.textContent()).toMatch(/nyawa terancam.*ada bayi.*belum diambil/s);
    await row.click();
    await dewi.getByText('tampak setelah Anda ambil').waitFor();
    await dewi.getByRole('button', { name: 'Ambil', exact: true }).click();
    await dewi.getByText('air naik trs').waitFor();
    await heard(siti, /sudah diambil oleh Dewi/).waitFor();
    await dewi.getByLabel('Tanya pelapor').fill('Apakah semua bisa berjalan?');
    await dewi.getByRole('button', { name: 'Kirim pertanyaan' }).click();
    await heard(siti, /Apakah semua bisa berjalan/).waitFor();
    await write(siti, 'bisa, semuanya sehat');
    await dewi.locator('.thread').getByText('semuanya sehat').waitFor();
    await dewi.getByRole('button', { name: 'Selesai', exact: true }).click();
    await dewi.getByLabel('Sudah ditolong').check();
    await dewi.getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
    await dewi
      .getByText(/ditandai selesai/)
      .first()
      .waitFor();
    await heard(siti, /selesai/i).waitFor();
    await dewi.locator('.history').getByText('Dewi: menandai selesai').waitFor();
    await write(siti, '/status');
    await heard(siti, /selesai/i).waitFor();
  }, 120_000);

  it('gives one report to one of two who press at once, and tells the other by whom', async () => {
    await house.player(1002).say('/start');
    await house
      .player(1002)
      .say('Banjir di Cipinang Cempedak Jatinegara Jakarta Timur, butuh air bersih, 14 orang');
    const [dewi, andi] = [
      await openConsole(browser, house.url, 'Dewi'),
      await openConsole(browser, house.url, 'Andi'),
    ];
    for (const page of [dewi, andi]) {
      await page.locator('[data-report]').filter({ hasText: 'Cipinang Cempedak' }).click();
      await page.getByRole('button', { name: 'Ambil', exact: true }).waitFor();
    }
    await Promise.all(
      [dewi, andi].map((page) => page.getByRole('button', { name: 'Ambil', exact: true }).click()),
    );
    const told = await Promise.all([dewi, andi].map((page) => page.locator('.notice').textContent()));
    expect(told.filter((line) => /sekarang Anda pegang/.test(line ?? ''))).toHaveLength(1);
    expect(
      told.filter((line) => /Sudah diambil oleh (Dewi|Andi) \d+ detik lalu/.test(line ?? '')),
    ).toHaveLength(1);
  }, 120_000);

  it('keeps a need on the device while the network is dead, and sends it once', async () => {
    const andi = await openConsole(browser, house.url, 'Andi', NARROW);
    await andi.getByRole('link', { name: /Catat/ }).click();
    await andi.getByLabel('Di mana?').fill('RT 03 Rawa Bunga, dekat masjid');
    await andi.context().setOffline(true);
    await andi.getByLabel('keperluan bayi').check();
    await andi.getByRole('button', { name: 'Simpan' }).click();
    await andi.getByText('Tersimpan di perangkat ini').waitFor();
    await andi.getByText(/Tidak ada sambungan/).waitFor();
    await andi.context().setOffline(false);
    await andi.getByText('Terkirim', { exact: true }).waitFor({ timeout: 20_000 });
    const reference = await andi.locator('.logged-sent a').textContent();
    expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await andi.waitForTimeout(5000);
    await andi.getByRole('link', { name: /Antrean/ }).click();
    await andi
      .locator('[data-report]')
      .filter({ hasText: reference ?? '' })
      .waitFor();
    expect(await andi.locator('[data-report]').filter({ hasText: 'keperluan bayi' }).count()).toBe(1);
  }, 120_000);

  it('is worked with the keyboard alone', async () => {
    await house.player(1003).say('/start');
    await house.player(1003).say('rumah roboh kena longsor di pondok kelapa duren sawit jakarta timur');
    const dewi = await openConsole(browser, house.url, 'Dewi');
    const row = dewi.locator('[data-report]').filter({ hasText: 'Pondok Kelapa' });
    await row.waitFor();
    await dewi.keyboard.press('?');
    await dewi.getByRole('dialog', { name: 'Tombol papan ketik' }).waitFor();
    await dewi.keyboard.press('Escape');
    for (let steps = 0; steps < 8; steps += 1) {
      await dewi.keyboard.press('j');
      if (await row.evaluate((one) => one === document.activeElement)) break;
    }
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
    await dewi.keyboard.press('t');
    await dewi
      .getByText(/sekarang Anda pegang/)
      .first()
      .waitFor();
    await dewi.keyboard.press('Enter');
    await dewi.locator('.history').getByText('Dewi: mengambil laporan').waitFor();
    await dewi.keyboard.press('Escape');
    await dewi.locator('.report').waitFor({ state: 'detached' });
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
  }, 120_000);

  it('lets a stranger in by a code that is shown once, after a colleague has confirmed her, and cuts her off', async () => {
    const dewi = await openConsole(browser, house.url, 'Dewi');
    await dewi.getByRole('link', { name: 'Petugas' }).click();
    await dewi.getByRole('button', { name: 'Undang petugas' }).click();
    await dewi.getByLabel('Nama orang yang diundang').fill('Melati');
    await dewi.getByRole('button', { name: 'Buat undangan' }).click();
    const code = (await dewi.locator('.code').textContent()) ?? '';
    await dewi.getByRole('button', { name: 'Sudah saya salin' }).click();
    expect(await dewi.getByText(code).count()).toBe(0);

    const melati = await openSignIn(browser, house.url, NARROW);
    await melati.getByLabel(/Akun baru/).fill('Melati');
    await melati.getByRole('button', { name: 'Masuk sebagai orang baru' }).click();
    await melati.getByLabel('Kode undangan').fill(code);
    await melati.getByRole('button', { name: 'Pakai kode ini' }).click();
    await melati.getByText(/Koordinator memeriksa dulu/).waitFor();
    await expectAccessible(melati);

    await dewi.getByRole('button', { name: 'Terima' }).click();
    await dewi.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
    await melati.getByRole('heading', { name: 'Antrean' }).waitFor();
    const hers = dewi.locator('.person').filter({ hasText: 'Melati' });
    await hers.getByRole('button', { name: 'Putuskan akses' }).click();
    await dewi.getByRole('dialog').getByRole('button', { name: 'Putuskan akses' }).click();
    await dewi.getByText('Akses Melati sudah diputus.').first().waitFor();
    await melati.reload();
    await melati.getByLabel(/Akun baru/).fill('Melati');
    await melati.getByRole('button', { name: 'Masuk sebagai orang baru' }).click();
    await melati.getByText(/Koordinator memeriksa dulu|belum dikenal|ditutup/).waitFor();
    expect(await melati.getByRole('heading', { name: 'Antrean' }).count()).toBe(0);
  }, 120_000);
});

describe('every page of the console', () => {
  it.each([WIDE, NARROW])(
    'is accessible and fits at %i pixels',
    async (width) => {
      const dewi = await openConsole(browser, house.url, 'Dewi', width);
      await dewi.locator('[data-report]').first().waitFor();
      await expectAccessible(dewi);
      await dewi.locator('[data-report]').first().click();
      await dewi.locator('.report').waitFor();
      await expectAccessible(dewi);
      for (const [page, shown] of [
        ['map', '.leaflet-marker-icon'],
        ['log', 'form'],
        ['duty', '.board'],
        ['people', '.person'],
      ] as const) {
        await dewi.goto(`${house.url}/console/#/${page}`);
        await dewi.locator(shown).first().waitFor();
        await expectAccessible(dewi);
      }
    },
    120_000,
  );

  it('begins for an administrator on a page of his own, and shows what failed', async () => {
    const budi = await openSignIn(browser, house.url, NARROW);
    await budi.getByRole('button', { name: /^Budi/ }).click();
    await budi.getByRole('heading', { name: 'Papan siaga 24 jam' }).waitFor();
    await budi.goto(`${house.url}/console/#/parked`);
    await budi.getByText('Pesan', { exact: false }).first().waitFor();
    await budi.locator('.part').first().waitFor();
    await expectAccessible(budi);
  }, 60_000);
});
