import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7900;

const reportOf = async (house: ReturnType<typeof openTalkHouse>) => {
  const [line] = await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 5);
  return house.stores.aggregates.load('report', line?.id as never);
};

describe('somebody who answers a question with something else', () => {
  it('is understood in pieces: needs and people join the report, and the question comes again', async () => {
    const house = openTalkHouse();
    for (const said of ['mau lapor', 'banjir', 'cipinang melayu', 'rt 5']) await house.say(CHAT, said);
    const old = await house.say(CHAT, 'ada nenek nenek gabisa jalan');
    expect(old.text).toMatch(/^Dicatat\.[\s\S]*lansia[\s\S]*Kira-kira berapa orang/);
    await house.say(CHAT, '3 orang');
    const food = await house.say(CHAT, 'gak punya makanan');
    expect(food.text).toMatch(/^Dicatat\.\nButuh: makan[\s\S]*Siapa yang perlu didahulukan/);
    const report = await reportOf(house);
    expect(report).toMatchObject({ persons: 3 });
    expect(report?.groups).toContain('elderly');
    expect(report?.needs.map(({ code }) => code)).toContain('food');
    expect(report?.private?.texts).toContain('gak punya makanan');
  });

  it('names a nearer place, which is taken', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'abdi di Garut, imah kakeunaan longsor, peryogi tenda');
    expect((await house.say(CHAT, 'Cisurupan')).text).toMatch(
      /Cisurupan, Kabupaten Garut[\s\S]*berapa orang/,
    );
    expect((await reportOf(house))?.area).toBe('32.05.20');
  });

  it('is told that a number is wanted where the words say nothing', async () => {
    const house = openTalkHouse();
    for (const said of ['mau lapor', 'banjir', 'cipinang melayu', 'rt 5']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'hmm apa ya')).text).toContain('Tulis dengan angka');
  });
});

describe('a place that comes late, on its own', () => {
  it('is read back with what it lies in', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'tolong');
    await house.say(CHAT, 'banjir');
    const { text } = await house.say(CHAT, 'di Jatinegara Kaum');
    expect(text).toMatch(/Tempat dicatat: Jatinegara Kaum, /);
    expect((await reportOf(house))?.area).toBe('31.75.02.1004');
  });
});

describe('a question about aid in Javanese', () => {
  it.each(['kulo tiyang mboten gadhah, putra kulo kalih, saged angsal bantuan nopo', 'saged angsal bantuan'])(
    'begins the questions about the household: %s',
    async (said) => {
      expect((await openTalkHouse().say(CHAT, said)).text).not.toContain('belum paham');
    },
  );
});

describe('somebody who is frightened', () => {
  const reference = (text: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? 'none';

  it('withdraws nothing by impatience: a report ends only for a reason', async () => {
    const house = openTalkHouse();
    const kept = reference((await house.say(CHAT, 'air nya udh sedada tlong cpt')).text);
    await house.say(CHAT, 'di kp melayu jaktim');
    await house.press(CHAT, `drop:${kept.replace('-', '')}`);
    for (const said of ['ada berapa lama nunggunya', 'saya butuh makanan', 'kok diem aja']) {
      expect((await house.say(CHAT, said)).text, said).toContain('dibatalkan karena apa');
      expect(await reportOf(house), said).toMatchObject({ state: 'received' });
    }
    expect((await house.say(CHAT, 'udah ga perlu')).text).toContain(`${kept} dibatalkan`);
    expect(await reportOf(house)).toMatchObject({ state: 'withdrawn' });
  });

  it.each(['tlong bnjir', 'TOLONG LONGSOR', 'sos gempa woy'])(
    'is told the numbers and kept at once, though only the hazard is named: %s',
    async (said) => {
      const house = openTalkHouse();
      const { text } = await house.say(CHAT, said);
      expect(text).toMatch(/115[\s\S]*Laporan darurat tersimpan[\s\S]*Di mana tepatnya/);
    },
  );

  it('who only asks for aid is not taken for a cry', async () => {
    expect((await openTalkHouse().say(CHAT, 'minta bantuan banjir')).text).not.toContain('Laporan darurat');
  });

  it('lives in no place called "salah pencet"', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'butuh beras sama popok bayi');
    const { text } = await house.say(CHAT, 'salah pencet');
    expect(text).not.toContain('tersimpan. Nomor');
    expect(text).toContain('Di mana tempatnya');
  });

  it('keeps what was said beside thanks', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'banjir di Oelbiteno Kupang, butuh air minum');
    expect((await house.say(CHAT, 'udh di jemput makasih')).text).toContain('sudah lengkap');
    expect((await reportOf(house))?.private?.texts).toContain('udh di jemput makasih');
  });
});
