import { describe, expect, it } from 'vitest';
import { openManyChats } from './many-chats.ts';

const [SITI, ANDI, DEWI, HARUN, RINA] = [1, 2, 3, 4, 5];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CRY = 'tolong banjir sedada, ada bayi. Kampung Melayu, Jatinegara, Jakarta Timur';
const off = (now: number) => ({ shifts: [{ from: now, until: now + 24 * HOUR, on: false }] });

async function open(everybodyOff: readonly number[] = []) {
  const played = openManyChats();
  const more = (chat: number) => (everybodyOff.includes(chat) ? off(played.now()) : {});
  await played.employ(ANDI, 'Andi', 'volunteer', '31.75', more(ANDI));
  await played.employ(DEWI, 'Dewi', 'coordinator', '31.75', more(DEWI));
  await played.employ(HARUN, 'Harun', 'coordinator', '31', more(HARUN));
  await played.employ(RINA, 'Rina', 'responder', 'ID', more(RINA));
  return played;
}

const urgent = (texts: readonly string[]) => texts.filter((text) => /Laporan mendesak/.test(text)).length;

describe('an urgent report that nobody takes', () => {
  it('climbs from regency to province to the country on the clock, and the person is told the truth', async () => {
    const { say, heard, pass, sweep } = await open();
    await say(SITI, CRY);
    expect([ANDI, DEWI, HARUN, RINA].map((chat) => urgent(heard(chat)))).toEqual([1, 1, 0, 0]);
    pass(9 * MINUTE);
    expect((await sweep()).climbed).toBe(0);
    pass(2 * MINUTE);
    expect((await sweep()).climbed).toBe(1);
    expect([ANDI, DEWI, HARUN, RINA].map((chat) => urgent(heard(chat)))).toEqual([1, 1, 1, 0]);
    expect(heard(SITI).at(-1)).toMatch(/tersimpan, belum ada petugas yang mengambil.*117/s);
    pass(20 * MINUTE);
    await sweep();
    expect([HARUN, RINA].map((chat) => urgent(heard(chat)))).toEqual([1, 1]);
    expect((await sweep()).climbed).toBe(0);
    expect(heard(SITI).filter((text) => /belum ada petugas yang mengambil/.test(text))).toHaveLength(2);
    for (const text of heard(SITI)) expect(text).not.toMatch(/segera datang|sedang menuju|akan datang/);
  });

  it('goes at once past a desk where everybody said no, and one message says so', async () => {
    const { say, heard, sweep, pass } = await open([ANDI, DEWI, HARUN]);
    await say(SITI, CRY);
    expect([ANDI, DEWI, HARUN, RINA].map((chat) => urgent(heard(chat)))).toEqual([0, 0, 0, 1]);
    pass(MINUTE);
    await sweep();
    pass(MINUTE);
    await sweep();
    expect((await sweep()).climbed).toBe(0);
    expect(heard(SITI).filter((text) => /belum ada petugas yang mengambil/.test(text))).toHaveLength(1);
    await say(RINA, '/antrean');
    expect(heard(RINA).at(-1)).toMatch(/banjir/);
  });

  it('is kept and said to be untaken when the whole house is off duty', async () => {
    const { say, heard, sweep, pass } = await open([ANDI, DEWI, HARUN, RINA]);
    expect(await say(SITI, CRY)).toMatch(/115/);
    pass(MINUTE);
    await sweep();
    expect(heard(SITI).at(-1)).toMatch(/belum ada petugas yang mengambil/);
    expect([ANDI, DEWI, HARUN, RINA].flatMap((chat) => heard(chat))).toEqual([]);
  });

  it('rings those who serve a place as soon as the place is known', async () => {
    const { say, heard } = await open();
    await say(SITI, 'tolong');
    expect([ANDI, RINA].map((chat) => urgent(heard(chat)))).toEqual([0, 1]);
    await say(SITI, 'Kampung Melayu Jatinegara Jakarta Timur');
    expect([ANDI, DEWI].map((chat) => urgent(heard(chat)))).toEqual([1, 1]);
  });

  it('stops climbing once somebody has taken it', async () => {
    const { say, press, pass, sweep } = await open();
    await say(SITI, CRY);
    await press(ANDI, /Lihat|Buka/);
    await press(ANDI, /Ambil/);
    pass(HOUR);
    expect((await sweep()).climbed).toBe(0);
  });
});
