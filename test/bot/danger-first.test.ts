import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7401;
const reportsOf = (house: ReturnType<typeof openTalkHouse>) =>
  house.stores.queries.ofChat(ChatId.parse(`telegram:${WARGA}`), 10);

/** An interview that has come to its second question. */
async function asked() {
  const house = openTalkHouse();
  await house.say(WARGA, '/cek');
  const second = await house.say(WARGA, 'tidak ada');
  return { house, second: second.text };
}

describe('what happens while the interview about aid runs', () => {
  it.each([
    'banjir woy rumah gw kelelep',
    'rumah saya kebanjiran barusan',
    'air banjir sepinggang di rumah',
    'banjir di kampung melayu jatinegara, butuh selimut',
  ])('"%s" goes before its questions, which are taken up again where they stood', async (cry) => {
    const { house, second } = await asked();
    const heard = await house.say(WARGA, cry);
    expect(heard.text).toContain('banjir');
    if ((await reportsOf(house)).length === 0) {
      expect(heard.text).toContain('Di mana tempatnya?');
      await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    }
    expect(await reportsOf(house)).toMatchObject([{ hazard: 'flood', state: 'received' }]);
    const resumed = await house.say(WARGA, '/cek');
    expect(resumed.text).toContain('Kita lanjutkan pertanyaan tadi.');
    expect(resumed.text).toContain(second.split('\n').at(-1));
  });

  it.each(['kena banjir', 'rumah saya kebanjiran tahun lalu', 'dulu kebanjiran, sekarang sudah kering'])(
    '"%s" tells of the household, as before',
    async (past) => {
      const house = openTalkHouse();
      await house.say(WARGA, '/cek');
      const heard = await house.say(WARGA, past);
      expect(heard.text).toContain('Apa yang sedang dibutuhkan atau dialami keluarga?');
      expect(await reportsOf(house)).toEqual([]);
    },
  );

  it('a complaint is kept instead of being no answer, and the questions wait', async () => {
    const { house, second } = await asked();
    const heard = await house.say(WARGA, 'pak rt minta uang tiap bansos cair');
    expect(heard.text).toContain('Keluhan tersimpan');
    expect(await house.stores.grievances.ofChat(ChatId.parse(`telegram:${WARGA}`), 10)).toHaveLength(1);
    await house.say(WARGA, 'lewati');
    expect((await house.say(WARGA, '/cek')).text).toContain(second.split('\n').at(-1));
  });
});

describe('thanks that say something', () => {
  it('stay with the open report, which can be ended in one press', async () => {
    const house = openTalkHouse();
    await house.say(WARGA, 'banjir di kampung melayu jatinegara, butuh selimut');
    await house.say(WARGA, 'selesai');
    const heard = await house.say(WARGA, 'udh di jemput sm perahu makasih ya');
    const [report] = await reportsOf(house);
    expect(heard.text).toMatch(/Ditambahkan ke laporan[\s\S]*Terima kasih kembali/);
    expect(heard.buttons.map(({ action }) => action)).toContain(`drop:${report?.reference}`);
    expect(report?.private?.texts).toContain('udh di jemput sm perahu makasih ya');
  });

  it('are answered alone where they say nothing more, or nothing is open', async () => {
    const house = openTalkHouse();
    expect((await house.say(WARGA, 'makasih banyak atas bantuannya ya')).text).toMatch(
      /^Terima kasih kembali/,
    );
    await house.say(WARGA, 'banjir di kampung melayu jatinegara, butuh selimut');
    await house.say(WARGA, 'selesai');
    for (const thanks of [
      'makasih ya',
      'terima kasih banyak ya bu',
      'makasih atas bantuannya kak, sehat selalu',
    ])
      expect((await house.say(WARGA, thanks)).text).toMatch(/^Terima kasih kembali/);
  });
});
