import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from './api-caller.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

/** Invented: no regency has this code, and nobody is born in it. */
const NIK = '3299990101990001';
const KK = '3299990506150007';

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
}, 180_000);
afterAll(() => house?.close());

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

async function until<T>(ask: () => Promise<T>, is: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 120; tries += 1) {
    const found = await ask();
    if (is(found)) return found;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('Never so');
}

describe('papers and numbers of a request', () => {
  it('are opened in the console by whoever works on it: papers one by one, digits for a reason and once', async () => {
    const siti = house.player(1001);
    await siti.press(await siti.say('/ajukan pkh'), 'Keluarga saya');
    await siti.say('setuju');
    let asked = await siti.say('Kampung Melayu, Jatinegara');
    const reference = referenceIn(asked);
    asked = await siti.say({ photo: 'ktp.jpg' });
    while (/Berkas \d+ dari/.test(asked.text)) asked = await siti.press(asked, 'Ada');
    await siti.press(asked, 'Setuju');
    await siti.say(`NIK ${NIK}`);
    await siti.say(`${KK}`);
    await siti.press(await siti.say(`status ${reference}`), 'Sudah saya serahkan');

    const [lestari, tuti, andi] = await Promise.all(
      [2006, 2008, 2001].map((chat) => Caller.signIn(house.house, { chat })),
    );
    if (!lestari || !tuti || !andi) throw new Error('three callers');
    const found = await until(
      () => lestari.get(`/api/applications?reference=${reference}`),
      ({ body }) => body.lines?.length === 1,
    );
    const { id } = found.body.lines[0];
    const path = `/api/applications/${id}`;
    const read = async (who: Caller) => (await who.get(path)).body;
    const page = await until(
      () => read(lestari),
      ({ papers }) => papers.some((one: { sent?: { state: string } }) => one.sent?.state === 'kept'),
    );
    const paper = page.papers.find((one: { sent?: object }) => one.sent);
    expect(paper.sent).toMatchObject({ state: 'kept', type: 'jpeg' });
    expect(page.numbers).toMatchObject([
      { kind: 'nik', end: '0001' },
      { kind: 'kk', end: '0007' },
    ]);
    expect([page.mayOpenPapers, page.mayOpenNumbers]).toEqual([true, false]);

    const opened = await lestari.post(`${path}/papers/${paper.id}/openings`, {});
    expect(opened.status).toBe(200);
    expect((await fetch(opened.body.url)).headers.get('content-type')).toBe('image/jpeg');
    expect((await andi.post(`${path}/papers/${paper.id}/openings`, {})).status).toBe(404);
    expect((await lestari.post(`${path}/numbers`, { reason: 'ingin tahu' })).status).toBe(403);

    // Two steps of the village: its own, and the list that it sends.
    for (let steps = 0; steps < 2; steps += 1) {
      const { application } = await read(lestari);
      const headers = { 'if-match': `"${application.version}"` };
      expect((await lestari.post(`${path}/acts`, { kind: 'forward' }, headers)).status).toBe(200);
    }
    const key = { 'idempotency-key': randomUUID() };
    const reason = { reason: 'Mencocokkan data di SIKS-NG' };
    const digits = await tuti.post(`${path}/numbers`, reason, key);
    expect(digits).toMatchObject({ status: 200, body: { nik: NIK, kk: KK } });
    const again = await tuti.post(`${path}/numbers`, reason, key);
    expect(again.status).toBe(200);
    expect(JSON.stringify(again.body)).not.toMatch(/3299990/);

    const { history } = await read(tuti);
    const seen = history.filter(({ name }: { name: string }) => /opened$/.test(name));
    expect(seen).toMatchObject([
      { name: 'application.paper-opened', by: { name: 'Lestari' } },
      { name: 'application.numbers-opened', by: { name: 'Tuti' } },
    ]);
    for (let times = 0; times < 4; times += 1) await tuti.post(`${path}/numbers`, reason);
    expect(await tuti.post(`${path}/numbers`, reason)).toMatchObject({
      status: 429,
      body: { code: 'identity.too-often' },
    });

    const written = filesIn(house.folder).filter((file) => !file.includes('/telegram/'));
    for (const canary of [NIK, KK])
      expect(written.filter((file) => readFileSync(file).includes(canary))).toEqual([]);
    expect((await fetch(opened.body.url)).status).toBe(200);
    await siti.press(await siti.say('/hapus'), /Ya, hapus|Hapus|Ya/);
    const gone = await until(
      async () => (await fetch(opened.body.url)).status,
      (status) => status === 404,
    );
    expect(gone).toBe(404);
  }, 180_000);
});
