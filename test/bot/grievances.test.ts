import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const OTHER = 7102;
const VILLAGE = 8101;
const DINSOS = 8102;
const LEAD = 8103;
const PROVINCE = 8104;
const GUARD = 8105;
const HERE = '31.75';

const referenceIn = (text: string): string =>
  /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '';
const bare = (reference: string): string => reference.replace('-', '');

async function staffed() {
  const house = openTalkHouse();
  await house.hire(VILLAGE, 'village-officer', '31.75.03.1001');
  await house.hire(DINSOS, 'social-worker', HERE);
  await house.hire(LEAD, 'coordinator', HERE);
  await house.hire(PROVINCE, 'social-worker', '31');
  await house.hire(GUARD, 'protection-officer', 'ID');
  return house;
}
type House = Awaited<ReturnType<typeof staffed>>;

const kept = async (
  house: House,
  text = 'bantuan saya dipotong pak RT 50 ribu di Kampung Melayu Jatinegara',
) => referenceIn((await house.say(WARGA, text)).text);
const ownOf = (house: House, chat = WARGA) =>
  house.stores.grievances.ofChat(ChatId.parse(`telegram:${chat}`), 10);

describe('a grievance in chat', () => {
  it.each([
    ['bantuan saya dipotong pak RT 50 ribu', 'payment-cut'],
    ['petugas kasar', 'conduct'],
    ['nama saya dicoret dari daftar', 'left-out'],
    ['sudah 3 bulan belum cair', 'payment-late'],
  ])('is kept from one message, with its number in the answer: %s', async (text, category) => {
    const house = await staffed();
    const heard = await house.say(WARGA, text);
    expect(heard.text).toMatch(/Keluhan tersimpan\. Nomor: \S{4}-\S{4}/);
    expect(heard.text).toContain('Ini bukan janji');
    expect(heard.text).toMatch(/171|lapor/i);
    expect(await ownOf(house)).toMatchObject([{ category, state: 'received' }]);
  });

  it('/keluhan asks once, and what is written then is kept; in one go it is kept at once', async () => {
    const house = await staffed();
    expect((await house.say(WARGA, '/keluhan')).text).toContain('Apa keluhannya?');
    expect((await house.say(WARGA, 'antre dari subuh tidak dilayani')).text).toContain('Keluhan tersimpan');
    expect((await house.say(OTHER, '/keluhan listrik posko mati terus')).text).toContain('Keluhan tersimpan');
    expect(await ownOf(house)).toHaveLength(1);
  });

  it('asks in one tap whom it concerns, then where, each to be skipped', async () => {
    const house = await staffed();
    const first = await house.say(WARGA, 'petugas kasar');
    expect(first.text).toContain('Tentang siapa?');
    const tap = first.buttons.find(({ text }) => text.startsWith('Dinas sosial'));
    const where = await house.press(WARGA, tap?.action ?? '');
    expect(where.text).toMatch(/Mereka tidak melihat keluhan ini[\s\S]*desa atau kelurahan mana/);
    const done = await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    expect(done.text).toContain('menunggu petugas kabupaten atau kota');
    expect(await ownOf(house)).toMatchObject([
      { concerns: 'social-office', area: '31.75.03.1001', least: 0 },
    ]);
  });

  it('that never says whom waits for officers of the province', async () => {
    const house = await staffed();
    const reference = await kept(house, 'petugas kasar di Kampung Melayu Jatinegara');
    const skipped = await house.press(WARGA, `gr:whom:${bare(reference)}:unknown`);
    expect(skipped.text).toContain('petugas provinsi');
    expect((await house.say(DINSOS, '/keluhan')).text).toContain('Tidak ada keluhan');
    expect((await house.say(PROVINCE, '/keluhan')).text).toContain(reference);
  });

  it('about an office is in no list and behind no button of that office', async () => {
    const house = await staffed();
    const reference = await kept(house, 'petugas dinsos minta uang 50 ribu di Kampung Melayu Jatinegara');
    for (const chat of [VILLAGE, DINSOS, PROVINCE]) {
      expect((await house.say(chat, '/keluhan')).text).not.toContain(reference);
      for (const verb of ['open', 'take'])
        expect((await house.press(chat, `gs:${verb}:${bare(reference)}`)).text).not.toContain(reference);
    }
    expect((await house.say(LEAD, '/keluhan')).text).toContain(reference);
  });

  it('shows its words to the holder only, and never a chat or an unwanted name', async () => {
    const house = await staffed();
    const reference = await kept(house);
    const before = await house.press(DINSOS, `gs:open:${bare(reference)}`);
    expect(before.text).toContain('Isinya tampak bagi petugas yang membukanya');
    expect(before.text).not.toContain('dipotong pak RT');
    const taken = await house.press(DINSOS, `gs:take:${bare(reference)}`);
    expect(taken.text).toContain('dipotong pak RT');
    expect(taken.text).not.toMatch(/7101|Nama pengadu/);
    expect((await house.press(LEAD, `gs:open:${bare(reference)}`)).text).not.toContain('dipotong pak RT');
    await house.press(WARGA, `gr:name:${bare(reference)}`);
    await house.say(WARGA, 'Sumi Contoh');
    expect((await house.press(DINSOS, `gs:open:${bare(reference)}`)).text).toContain('Sumi Contoh');
    expect((await house.press(LEAD, `gs:open:${bare(reference)}`)).text).not.toContain('Sumi Contoh');
    await house.press(WARGA, `gr:nameless:${bare(reference)}`);
    expect((await house.press(DINSOS, `gs:open:${bare(reference)}`)).text).not.toContain('Sumi Contoh');
  });

  it('is asked about, answered with reasons, opened again by "belum selesai" for somebody else, and accepted', async () => {
    const house = await staffed();
    const reference = bare(await kept(house));
    await house.press(DINSOS, `gs:take:${reference}`);
    await house.press(DINSOS, `gs:ask:${reference}`);
    await house.say(DINSOS, 'Kapan dipotong?');
    expect((await house.press(WARGA, `gr:card:${reference}`)).text).toContain('Kapan dipotong?');
    await house.press(WARGA, `gr:more:${reference}`);
    expect((await house.say(WARGA, 'hari Selasa')).text).toContain('Ditambahkan');
    await house.press(DINSOS, `gs:answer:${reference}`);
    await house.press(DINSOS, `gs:answer:${reference}:explained`);
    await house.say(DINSOS, 'Itu iuran kas.');
    expect((await house.press(WARGA, `gr:card:${reference}`)).text).toContain('Itu iuran kas.');
    expect((await house.say(WARGA, 'belum selesai')).text).toContain('Apa yang belum selesai?');
    expect((await house.say(WARGA, 'saya tidak pernah setuju')).text).toContain('Petugas lain');
    expect((await house.press(DINSOS, `gs:take:${reference}`)).text).toContain('petugas lain');
    await house.press(PROVINCE, `gs:take:${reference}`);
    await house.press(PROVINCE, `gs:answer:${reference}:righted`);
    await house.say(PROVINCE, 'Uang sudah kembali.');
    expect((await house.say(WARGA, 'sudah cukup')).text).toContain('selesai');
    expect(await ownOf(house)).toMatchObject([{ state: 'closed', ended: 'accepted', reopened: 1 }]);
  });

  it('is followed by /status and by its number; from another phone only where it stands', async () => {
    const house = await staffed();
    const reference = await kept(house);
    expect((await house.say(WARGA, '/status')).text).toContain(reference);
    expect((await house.say(WARGA, `/status ${reference}`)).text).toContain(`Keluhan ${reference}`);
    const other = await house.say(OTHER, `status ${reference}`);
    expect(other.text).toContain('menunggu petugas');
    expect(other.text).not.toMatch(/\bRT\b|potong/);
  });

  it('about favours asked for in exchange is quiet: numbers first, nobody told before a yes, in no list', async () => {
    const house = await staffed();
    const heard = await house.say(WARGA, 'petugas posko minta tidur bareng supaya dapat bantuan');
    expect(heard.text).toMatch(/129/);
    expect(heard.text).not.toMatch(/keluhan|tidur/i);
    const [one] = await house.stores.grievances.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    const reference = one?.reference ?? '';
    expect((await house.press(GUARD, `gs:open:${reference}`)).text).not.toContain('Tentang');
    await house.press(WARGA, `gr:yes:${reference}`);
    await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    expect((await house.say(GUARD, '/keluhan')).text).toContain(reference.slice(0, 4));
    expect((await house.say(LEAD, '/keluhan')).text).not.toContain(reference.slice(0, 4));
    expect((await house.say(WARGA, '/status')).text).not.toContain(reference.slice(0, 4));
  });

  it.each([
    'kok tetangga saya yang kaya dapat, saya tidak',
    'bansos di sini salah sasaran, yang punya mobil dapat',
  ])('that may only be a question is answered first, and one tap makes it one: %s', async (text) => {
    const house = await staffed();
    const heard = await house.say(WARGA, text);
    expect(heard.text).toMatch(/Daftar bantuan bisa salah[\s\S]*14 hari/);
    expect(await ownOf(house)).toEqual([]);
    expect((await house.press(WARGA, 'gr:held')).text).toMatch(/Keluhan tersimpan[\s\S]*aturan sanggah/);
    expect(await ownOf(house)).toMatchObject([{ category: 'wrongly-in' }]);
  });

  it('does not take what is a disaster, a cry or a question', async () => {
    const house = await staffed();
    await house.say(WARGA, 'Banjir sepinggang di Kampung Melayu Jakarta Timur, petugas minta bayar perahu');
    expect((await house.say(WARGA, 'tolong')).text).toContain('115');
    expect((await house.say(OTHER, 'pkh blm cair knp ya')).text).toContain('Jaring tidak bisa melihat');
    expect(await ownOf(house)).toEqual([]);
    expect(await ownOf(house, OTHER)).toEqual([]);
  });

  it('gives way to a disaster that is told while it asks whom it is about', async () => {
    const house = await staffed();
    expect((await house.say(WARGA, 'petugas kasar')).text).toContain('Tentang siapa?');
    const flood = await house.say(WARGA, 'Banjir di Kampung Melayu Jakarta Timur, butuh makanan');
    expect(flood.text).toMatch(/Kejadian: banjir/);
  });

  it('has one effect when every update comes twice', async () => {
    const house = await staffed();
    const update = house.toMessage(WARGA, { text: 'petugas kasar di Kampung Melayu' });
    await house.deliver(update);
    await house.deliver(update);
    expect(await ownOf(house)).toHaveLength(1);
  });

  it('goes with /hapus: neither words nor chat are left', async () => {
    const house = await staffed();
    await kept(house);
    const [before] = await ownOf(house);
    await house.say(WARGA, '/hapus');
    await house.press(WARGA, 'erase:yes');
    expect(await ownOf(house)).toEqual([]);
    const left = before && (await house.stores.aggregates.load('grievance', before.id));
    expect(JSON.stringify(left)).not.toMatch(/potong pak|telegram:7101/);
  });
});
