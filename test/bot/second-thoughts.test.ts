import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7300;

describe('somebody who thinks again', () => {
  it('is never told that nothing was sent when a cry is kept, and takes it back with one tap', async () => {
    const house = openTalkHouse();
    const [reference = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await house.say(CHAT, 'tolong')).text) ?? [];
    const heard = await house.say(CHAT, 'ga jadi');
    expect(heard.text).toBe(`Pertanyaan dihentikan. Laporan ${reference} tetap tersimpan.`);
    expect(heard.buttons.map(({ text }) => text)).toEqual(['Sudah tidak perlu', 'Menu']);
    expect((await house.say(CHAT, 'status')).text).toContain(reference);
  });

  it('hears of a protection matter only that what is kept stays kept', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'suami mukulin saya');
    const { text } = await house.say(CHAT, 'batal');
    expect(text).toMatch(/tetap tersimpan/);
    expect(text).not.toMatch(/Laporan|[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  it('keeps the place that was told when something else is written to "which of these?", and the buttons wait', async () => {
    const house = openTalkHouse();
    const asked = await house.say(CHAT, 'banjir di kp melayu, butuh popok');
    const here = asked.buttons.find(({ text }) => text.includes('Jatinegara'));
    const impatient = await house.say(CHAT, 'kok lama banget sih');
    expect(impatient.text).toContain('Kapan sampai, kami belum tahu');
    expect(impatient.text).not.toContain('Tempat dicatat');
    const paid = await house.say(CHAT, 'eh bansos pkh saya kok blm cair ya');
    expect(paid.text).toContain('Program Keluarga Harapan');
    const placed = await house.press(CHAT, here?.action ?? '');
    expect(placed.text).toContain('Kampung Melayu');
    const [reference = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(placed.text) ?? [];
    const { id = '' } =
      (await house.stores.aggregates.findByReference(reference.replace('-', '') as never)) ?? {};
    const report = await house.stores.aggregates.load('report', id as never);
    expect(report?.area).toMatch(/^31\.75\.03\./);
    expect(report?.private?.place).toBe('kp melayu');
    expect(report?.private?.texts).toContain('kok lama banget sih');
  });

  it.each(['eh salah pencet', 'ga jadi', 'masih butuh'])(
    'takes a withdrawal back that a finger began: %s',
    async (said) => {
      const house = openTalkHouse();
      await house.say(CHAT, 'banjir sedada di kp melayu jaktim, ibu saya tidak bisa jalan');
      expect((await house.say(CHAT, 'Sudah tidak perlu')).text).toContain('dibatalkan karena apa');
      await house.say(CHAT, said);
      const [report] = await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 2);
      expect(report).toMatchObject({ state: 'received', private: { place: 'kp melayu jaktim' } });
    },
  );

  it('hears the place of a report that has none whenever it comes', async () => {
    const house = openTalkHouse();
    for (const said of ['tolong', 'di sini', 'di sini', 'di bidara cina jatinegara'])
      await house.say(CHAT, said);
    const [report] = await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 2);
    expect(report?.area).toBe('31.75.03.1002');
  });

  it('thanks in the middle of the interview are thanks, and the interview waits', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'saya janda, anak dua');
    expect((await house.say(CHAT, 'makasih ya')).text).toContain('Terima kasih kembali');
    expect((await house.say(CHAT, '/cek')).text).toContain('Kita lanjutkan');
  });

  it('who sends the same words twice is not read as saying how many people, because of her RT', async () => {
    const house = openTalkHouse();
    const words = 'bnjir d kp mlayu jaktim rt3, butuh selimut';
    expect((await house.say(CHAT, words)).text).toMatch(/berapa orang/);
    const again = (await house.say(CHAT, words)).text;
    expect(again).toMatch(/berapa orang/);
    expect(again).not.toMatch(/3 orang|Dicatat: 3/);
  });
});
