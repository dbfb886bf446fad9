import { DynamoDBClient, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type PracticeHouse } from './player.ts';

const LESTARI = 2006;
const TUTI = 2008;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

/** Weeks pass in a moment: whatever is to be said of its own accord is due an hour ago. */
async function letWeeksPass({ store, environment }: PracticeHouse['house']): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: store,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const TableName = environment['JARING_TABLE_APPLICATIONS'] ?? '';
  const { Items = [] } = await client.send(new ScanCommand({ TableName }));
  const past = String(Date.now() - 3_600_000);
  for (const { pk, sk, due } of Items) {
    if (!pk || !sk || !due?.S?.startsWith('follow-up#')) continue;
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: { pk, sk },
        UpdateExpression: 'SET #at = :at, #now.#next = :next',
        ExpressionAttributeNames: { '#at': 'at', '#now': 'now', '#next': 'next' },
        ExpressionAttributeValues: { ':at': { S: past }, ':next': { N: past } },
      }),
    );
  }
  client.destroy();
}

describe('a family that receives PKH', () => {
  it('has a calendar, hears what an officer recorded, gives a reason, and hears that it was accepted', async () => {
    const siti = house.player(1001);
    const lestari = house.player(LESTARI);
    const tuti = house.player(TUTI);
    for (const officer of [lestari, tuti]) await officer.say('/start');

    await siti.press(await siti.say('kapan posyandu?'), /Program Keluarga Harapan/);
    await siti.say('ya');
    await siti.say('balita dan anak sekolah');
    const calendar = await siti.say('Kampung Melayu, Jatinegara');
    expect(calendar.text).toContain('Kalender Program Keluarga Harapan');
    expect(calendar.text).toContain('Belum tercatat bukan pelanggaran');

    const list = await lestari.say('/kehadiran');
    const card = await lestari.press(list, /^Buka /);
    expect(card.text).toContain('Anak usia dini');
    expect((await lestari.press(card, 'Tidak hadir')).text).toContain('Tercatat');
    const told = await siti.hear(/Petugas mencatat:[\s\S]*Anak usia dini/);

    const why = await siti.press(told, 'Ada alasan');
    const reason = await siti.press(why, 'sakit');
    expect(reason.text).toContain('sakit');
    expect(reason.text).toContain('Belum tentu diterima');

    const asked = await tuti.hear(/Warga menyampaikan alasan \(sakit\)/);
    const open = await tuti.press(asked, /^Buka /);
    expect(open.text).toContain('Alasan warga: sakit');
    await tuti.press(open, 'Terima alasan');
    await siti.hear(/Alasan Anda diterima petugas di Jaring/);
    expect((await siti.say('/kewajiban')).text).not.toContain('alasan belum dijawab');
  }, 90_000);

  it('that wants to stand alone is asked step by step, and is helped where it is stuck', async () => {
    const wayan = house.player(1003);
    const start = await wayan.say('kami mau mandiri');
    const which = await wayan.press(start, 'Pendampingan usaha dan kerja');
    const ways = await wayan.press(which, /PLUT/);
    await wayan.press(ways, 'Saya sudah ikut');
    await wayan.say('setuju');
    const card = await wayan.say('lewati');
    expect(card.text).toMatch(/Sekarang: Pertemuan pertama[\s\S]*bukan janji kantornya/);
    await letWeeksPass(house.house);
    await house.house.invoke('sweep', {});
    const asked = await wayan.hear(/Kabar Pendampingan[\s\S]*sudah bertemu pendampingnya/);
    expect((await wayan.press(asked, 'Ada kendala')).text).toContain('Tanyakan ke');
    const before = (await wayan.all()).length;
    await house.house.invoke('sweep', {});
    expect((await wayan.all()).length).toBe(before);
  }, 60_000);
});
