import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7201;
const DINSOS = 8201;
const DAY = 86_400_000;

const bare = (text: string): string =>
  (/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '').replace('-', '');

const filesOf = (house: ReturnType<typeof openTalkHouse>) =>
  house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);

describe('a health cover that went off before an operation', () => {
  it('is answered at once with what to do today and whom to call, and one yes and one place make a file', async () => {
    const house = openTalkHouse();
    const heard = await house.say(WARGA, 'bpjs saya nonaktif padahal mau operasi');
    expect(heard.text).toMatch(
      /Hari ini:\n1\. Minta surat[\s\S]*dinas sosial[\s\S]*165[\s\S]*171[\s\S]*IGD atau 119/,
    );
    expect(heard.text).toMatch(
      /Menurut Kemensos \(Februari 2026\), bisa selesai sehari; di tiap daerah bisa beda/,
    );
    expect(heard.text).toContain('belum kami tahu pasti');
    expect((await house.say(WARGA, 'ya')).text).toContain('desa atau kelurahan mana?');
    const kept = await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    expect(kept.text).toMatch(
      /Permintaan tersimpan[\s\S]*Hari ini minta surat[\s\S]*sehari. Di tiap daerah bisa beda/,
    );
    expect((await filesOf(house)).map(({ programme }) => programme)).toEqual(['pbi-jkn-reactivation']);
  });

  it('reaches the social office the moment it is handed over, first on its desk, and a day later somebody asks', async () => {
    const house = openTalkHouse();
    await house.hire(DINSOS, 'social-worker', '31.75');
    await house.press(WARGA, 'apply:pkh');
    for (const action of ['applying:self', 'applying:agree']) await house.press(WARGA, action);
    const slow = bare((await house.say(WARGA, 'Kampung Melayu, Jatinegara')).text);
    await house.press(WARGA, `app:handed-over:${slow}`);
    await house.say(WARGA, 'reaktivasi');
    await house.say(WARGA, 'setuju');
    const fast = bare((await house.say(WARGA, 'Kampung Melayu, Jatinegara')).text);
    const card = await house.press(WARGA, `app:handed-over:${fast}`);
    expect(card.text).toMatch(/Sekarang di: dinas sosial\nKami tanyakan lagi pada 26\/11\/2026/);
    expect((await house.say(DINSOS, '/berkas')).text).toMatch(/1\. \S+: Reaktivasi PBI-JKN/);
    const late = await house.stores.applications.overdue(house.now() + 1.1 * DAY, 5);
    expect(late.map(({ programme }) => programme)).toEqual(['pbi-jkn-reactivation']);
  });

  it('before dialysis is an emergency first, and "aktifkan lagi" makes the file', async () => {
    const house = openTalkHouse();
    const heard = await house.say(WARGA, 'bpjs mati bsk cuci darah');
    expect(heard.text).toMatch(/119[\s\S]*Laporan darurat tersimpan[\s\S]*tulis "aktifkan lagi"/);
    expect((await house.say(WARGA, 'aktifkan lagi')).text).toContain('Setuju?');
    await house.say(WARGA, 'ya');
    expect((await house.say(WARGA, 'lewati')).text).toContain('Permintaan tersimpan');
    expect((await house.say(WARGA, 'reaktivasi')).text).toContain('sudah ada');
  });

  it('is kept for nobody who says no', async () => {
    const house = openTalkHouse();
    await house.say(WARGA, 'kis saya tidak aktif');
    expect((await house.say(WARGA, 'tidak')).text).toContain('tidak ada yang dicatat');
    expect(await filesOf(house)).toEqual([]);
  });
});
