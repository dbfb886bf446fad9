import { describe, expect, it } from 'vitest';
import { openManyChats } from './many-chats.ts';

const [SITI, ANDI, DEWI] = [1, 2, 3];

async function open() {
  const played = openManyChats();
  const andi = await played.employ(ANDI, 'Andi', 'volunteer', '31.75.03');
  await played.employ(DEWI, 'Dewi', 'coordinator', '31.75');
  return { ...played, andi };
}

describe('a need logged for others', () => {
  it('is one line, one report, and nothing asked afterwards', async () => {
    const { say, stores } = await open();
    expect(await say(ANDI, 'BUTUH air 20L RT03 Bali Mester 6 org 1 bayi')).toMatch(
      /Dicatat: .*6 orang, bayi/,
    );
    expect(await say(ANDI, 'butuh selimut 10 RT05 Kampung Melayu')).toMatch(/Dicatat/);
    const logged = await stores.queries.ofChat(
      (await stores.staff.list({ roles: ['volunteer'] }))[0]!.chat!,
      5,
    );
    expect(logged).toHaveLength(2);
    for (const report of logged) expect(report).toMatchObject({ onBehalf: true });
    for (const report of logged) expect(report.area).toMatch(/^31\.75\.03/);
  });

  it('asks only for the half that is missing', async () => {
    const { say } = await open();
    expect(await say(ANDI, '/catat')).toMatch(/Apa yang dibutuhkan/);
    expect(await say(ANDI, 'beras 50 kg')).toMatch(/Di mana/);
    expect(await say(ANDI, 'Kampung Melayu')).toMatch(/Dicatat: .* di Kampung Melayu/);
  });

  it('is no way around danger', async () => {
    const { say } = await open();
    expect(await say(ANDI, 'butuh perahu, warga terjebak di atap di Kampung Melayu')).toMatch(/115/);
  });
});

describe('what somebody holds', () => {
  it('is said again when a second one is taken, and handed over with a reason that the colleague reads', async () => {
    const { say, press, heard, stores } = await open();
    await say(SITI, 'butuh makanan 30 bungkus di Kampung Melayu, Jatinegara, Jakarta Timur');
    await say(DEWI, 'butuh selimut 10 di Kampung Melayu, Jatinegara, Jakarta Timur');
    await say(ANDI, '/antrean');
    await press(ANDI, /Ambil/);
    await say(ANDI, '/antrean');
    const text = await press(ANDI, /Ambil/);
    expect(text).toMatch(/Juga Anda pegang: [0-9A-Z]{4}-[0-9A-Z]{4}/);
    await press(ANDI, /Serahkan/);
    expect(await press(ANDI, /Dewi, koordinator/)).toMatch(/Tulis alasannya/);
    expect(await say(ANDI, 'ban motor bocor')).toMatch(/diserahkan kepada Dewi/);
    expect(heard(DEWI).some((one) => /Alasan: ban motor bocor/.test(one))).toBe(true);
    for (const one of heard(SITI)) expect(one).not.toMatch(/bocor/);
    const dewi = (await stores.staff.list({ roles: ['coordinator'] }))[0]!;
    expect(await stores.queries.ofHolder(dewi.id, 5)).toHaveLength(1);
  });
});
