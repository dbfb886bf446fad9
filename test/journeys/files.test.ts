import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportId } from '#core/shared/ids.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { wireFilesOrThrow } from '#functions/lib/wire-files.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LOCAL_CREDENTIALS = {
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
  Object.assign(process.env, house.house.environment, LOCAL_CREDENTIALS);
}, 120_000);
afterAll(() => house?.close());

async function until<T>(ask: () => Promise<readonly T[]>, count: number): Promise<readonly T[]> {
  for (let tries = 0; tries < 80; tries += 1) {
    const found = await ask();
    if (found.length === count) return found;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`Never ${count}`);
}

describe('a photo with words under it', () => {
  it('is kept, can be opened by a link for a while, and is gone after /hapus', async () => {
    const siti = house.player(1001);
    const said = await siti.say({
      photo: 'atap.jpg',
      caption: 'banjir sepinggang di Kampung Melayu Jakarta Timur, butuh makanan',
    });
    const reference = referenceIn(said).replace('-', '');
    const { aggregates } = wireOrThrow();
    const found = await aggregates.findByReference(
      reference as Parameters<typeof aggregates.findByReference>[0],
    );
    const report = ReportId.parse(found?.id);
    const { ledger, files } = wireFilesOrThrow();

    // It is listed as waiting before its bytes are there.
    const listKept = async () =>
      (await ledger.list({ kind: 'report', id: report })).filter(({ state }) => state !== 'waiting');
    const [kept] = await until(listKept, 1);
    expect(kept).toMatchObject({ kind: 'photo', state: 'kept', type: 'jpeg' });
    if (!kept) throw new Error('nothing kept');
    const link = await files.lend(kept, 60);
    const opened = await fetch(link);
    const bytes = Buffer.from(await opened.arrayBuffer());
    expect(opened.status).toBe(200);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(bytes.length).toBe(kept.size);

    const sure = await siti.say('/hapus');
    await siti.press(sure, /[Yy]a|[Hh]apus/);
    await until(() => ledger.list({ kind: 'report', id: report }), 0);
    expect((await fetch(link)).status).toBe(404);
  });
});
