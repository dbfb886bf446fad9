import { describe, expect, it } from 'vitest';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7301;
const OTHER = 7302;
const VILLAGE = 8301;
const DINSOS = 8302;
const DAY = 86_400_000;

const referenceIn = (text: string): string =>
  /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '';
const bare = (reference: string): string => reference.replace('-', '');

/** A request kept in Kampung Melayu; `kk` is lost, the rest is left open. */
async function asked(programme = 'pkh', talk = openTalkHouse()) {
  await talk.press(WARGA, `apply:${programme}`);
  await talk.press(WARGA, 'applying:self');
  await talk.say(WARGA, 'setuju');
  const kept = await talk.say(WARGA, 'Kampung Melayu, Jatinegara');
  const reference = referenceIn(kept.text);
  await talk.say(WARGA, 'ada');
  await talk.say(WARGA, 'hilang');
  await talk.say(WARGA, 'batal');
  return { talk, reference, ref: bare(reference) };
}

async function staffed() {
  const one = await asked();
  await one.talk.hire(VILLAGE, 'village-officer', '31.75.03');
  await one.talk.hire(DINSOS, 'social-worker', '31.75');
  return one;
}

describe('"belum cair, kenapa?"', () => {
  it('names the step of her own, the paper that is missing and what replaces it', async () => {
    const { talk, reference } = await asked();
    const heard = await talk.say(WARGA, 'pkh sy blm cair knp ya');
    expect(heard.text).toContain(reference);
    expect(heard.text).toContain('langkah 1 dari 5');
    expect(heard.text).toContain('Yang perlu Anda lakukan');
    expect(heard.text).toMatch(/Kartu Keluarga.*Dukcapil/);
    expect(heard.text).not.toMatch(/- KTP/);
    expect(heard.buttons.map(({ text }) => text)).toContain('Sudah saya serahkan');
  });

  it('says who holds it, since when, and keeps eligible, duties, listed and received apart', async () => {
    const { talk, ref } = await staffed();
    await talk.press(WARGA, `app:handed-over:${ref}`);
    await talk.wait(3 * DAY);
    const heard = await talk.say(WARGA, 'kok blm cair');
    expect(heard.text).toMatch(
      /langkah 2 dari 5.*\nDipegang kantor desa atau kelurahan sejak 25\/11\/2026 \(3 hari\), menurut Anda/,
    );
    expect(heard.text).toMatch(/Syarat: belum bisa dipastikan/);
    expect(heard.text).toMatch(/Kewajiban: belum dicatat di sini/);
    expect(heard.text).toMatch(/Disetujui dan masuk daftar: belum ada yang mencatat/);
    expect(heard.text).toMatch(/Diterima: belum tercatat/);
    expect(heard.text).toContain('Tidak ada yang menyatakan batas waktu');
    expect(heard.buttons.map(({ text }) => text)).not.toContain('Ingatkan petugas');
  });

  it('reminds the holder once in 72 hours when the day has passed, and says when it can be done again', async () => {
    const { talk, ref } = await staffed();
    await talk.press(WARGA, `app:handed-over:${ref}`);
    await talk.wait(15 * DAY);
    const late = await talk.say(WARGA, 'kapan cair');
    expect(late.text).toContain('sebabnya belum kami tahu');
    const nudge = late.buttons.find(({ text }) => text === 'Ingatkan petugas');
    expect((await talk.press(WARGA, nudge?.action ?? '')).text).toContain('sudah kami ingatkan');
    const again = await talk.say(WARGA, 'belum cair juga, kenapa');
    expect(again.text).toMatch(/sudah kami ingatkan 10\/12\/2026. Bisa diingatkan lagi 13\/12\/2026/);
    expect(again.buttons.map(({ text }) => text)).not.toContain('Ingatkan petugas');
    await talk.wait(3 * DAY);
    expect((await talk.say(WARGA, 'kenapa lama')).buttons.map(({ text }) => text)).toContain(
      'Ingatkan petugas',
    );
  });

  it('does not know what an office elsewhere does: who knows, what to bring, a letter', async () => {
    const { talk, ref } = await staffed();
    await talk.press(WARGA, `app:handed-over:${ref}`);
    for (const chat of [VILLAGE, VILLAGE, DINSOS]) await talk.press(chat, `desk:forward:${ref}`);
    const heard = await talk.say(WARGA, 'pkh durung cair ngopo');
    expect(heard.text).toMatch(/Menurut catatan, di kementerian sejak .*, dicatat petugas/);
    expect(heard.text).toContain('tidak bisa melihat isi kantor kementerian');
    expect(heard.text).toMatch(/Yang tahu:[\s\S]*171[\s\S]*Bawa: KTP/);
    const letter = heard.buttons.find(({ text }) => text === 'Surat untuk dibawa');
    expect((await talk.press(WARGA, letter?.action ?? '')).text).toContain(
      'Tunjukkan pesan ini di kementerian',
    );
  });

  it('says approved and not yet paid as two things, then received', async () => {
    const { talk, ref } = await staffed();
    await talk.press(WARGA, `app:handed-over:${ref}`);
    for (const chat of [VILLAGE, VILLAGE, DINSOS]) await talk.press(chat, `desk:forward:${ref}`);
    await talk.press(DINSOS, `desk:accept:${ref}`);
    await talk.say(DINSOS, 'SK Kemensos, 20 November');
    const heard = await talk.say(WARGA, 'sudah disetujui kok uangnya belum masuk');
    expect(heard.text).toMatch(/Disetujui, dicatat petugas .*Yang belum: uang atau barangnya sampai/);
    expect(heard.text).toMatch(/Disetujui dan masuk daftar: sudah dicatat petugas/);
    expect(heard.text).toMatch(/tidak bisa melihat pembayaran/);
    await talk.press(WARGA, `app:got:${ref}`);
    expect((await talk.say(WARGA, 'pkh kapan cair lagi')).text).toMatch(
      /sudah Anda terima[\s\S]*Diterima: sudah, menurut Anda/,
    );
  });

  it('names a returned request, its reason, and a refusal with its reasons and the last day to object', async () => {
    const { talk, ref } = await staffed();
    await talk.press(WARGA, `app:handed-over:${ref}`);
    await talk.press(VILLAGE, `desk:return:${ref}`);
    await talk.say(VILLAGE, 'Foto KK buram');
    const back = await talk.say(WARGA, 'kenapa pkh saya lama');
    expect(back.text).toMatch(/Menunggu Anda melengkapi[\s\S]*Foto KK buram/);
    expect(back.buttons.map(({ text }) => text)).toContain('Kirim lagi');
    await talk.press(WARGA, `app:resume:${ref}`);
    for (const chat of [VILLAGE, VILLAGE]) await talk.press(chat, `desk:forward:${ref}`);
    await talk.press(DINSOS, `desk:refuse:${ref}`);
    await talk.say(DINSOS, 'Desil di atas batas');
    const no = await talk.say(WARGA, 'kok belum dapat pkh');
    expect(no.text).toMatch(/Tidak disetujui[\s\S]*Desil di atas batas[\s\S]*keberatan sampai/);
  });

  it('asks in one tap which request is meant, and takes the named one at once', async () => {
    const { talk, reference } = await asked();
    const second = await asked('pip', talk);
    const which = await talk.say(WARGA, 'belum cair, kenapa?');
    expect(which.text).toContain('Permintaan yang mana?');
    expect(which.buttons).toHaveLength(2);
    const meant = which.buttons.find(({ text }) => text.startsWith('PKH'));
    const tapped = await talk.press(WARGA, meant?.action ?? '');
    expect(tapped.text).toContain(reference);
    expect((await talk.say(WARGA, 'pip anak saya blm masuk')).text).toContain(second.reference);
  });

  it('without a request asks about which aid in one tap and says what Jaring can and cannot see', async () => {
    const talk = openTalkHouse();
    const which = await talk.say(WARGA, 'kok belum cair');
    expect(which.text).toContain('Bantuan apa yang Anda tunggu?');
    const pip = which.buttons.find(({ action }) => action === 'why:of:pip');
    const heard = await talk.press(WARGA, pip?.action ?? '');
    expect(heard.text).toMatch(
      /tidak ada permintaannya[\s\S]*tidak bisa melihat pembayaran[\s\S]*Yang tahu:[\s\S]*SimPel/,
    );
    expect(heard.buttons.map(({ text }) => text)).toEqual(['Catat permintaan', 'Surat untuk dibawa']);
    expect((await talk.press(WARGA, 'why:letter:pip')).text).toContain('sudah terdaftar, sudah disetujui');
    await talk.press(WARGA, 'why:of:other');
    expect((await talk.say(WARGA, 'blt kesra')).text).toContain('tidak menerima pendaftaran');
  });

  it('stands in /status, and shows nobody the request of another chat', async () => {
    const { talk, ref, reference } = await asked();
    const status = await talk.say(WARGA, '/status');
    expect(status.buttons.map(({ action }) => action)).toContain('why');
    expect((await talk.press(WARGA, 'why')).text).toContain(reference);
    expect((await talk.press(OTHER, `why:${ref}`)).text).not.toContain('Keluarga Harapan');
  });

  it('leaves danger, complaints and news of a report alone', async () => {
    const { talk } = await asked();
    expect((await talk.say(WARGA, 'air naik terus kok bantuan belum datang, tolong')).text).toMatch(
      /112|115|117/,
    );
    expect((await talk.say(OTHER, 'uang pkh saya dipotong pak rt 50 ribu')).text).toContain(
      'Keluhan tersimpan',
    );
    await talk.say(OTHER, 'Banjir di Kampung Melayu Jakarta Timur, butuh makanan');
    await talk.say(OTHER, 'batal');
    expect((await talk.say(OTHER, 'bantuan belum turun juga')).text).not.toContain(
      'Bantuan apa yang Anda tunggu',
    );
  });
});
