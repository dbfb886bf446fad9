import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openChat } from './screening-house.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7500;

describe('want at home, told without an event', () => {
  it.each([
    ['anak saya ga sekolah krn ga ada biaya', /Kami catat: .*kebutuhan sekolah/],
    ['gak ada uang buat berobat', /Kami catat: .*berobat/],
    ['gimana caranya biar bisa dapet', /Saya tanya beberapa hal tentang keluarga/],
  ])('leads to the questions about aid, and to no report: %s', async (said, expected) => {
    const house = openTalkHouse();
    const { text } = await house.say(CHAT, said);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/Di mana tempatnya|belum paham/);
    expect(await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 5)).toEqual([]);
  });

  it('is read back where goods are asked for, and says that it is not kept yet', async () => {
    const { text } = await openTalkHouse().say(CHAT, 'butuh beras sama popok bayi');
    expect(text).toMatch(/^Yang kami tangkap:\nButuh: .*beras[\s\S]*Belum tersimpan[\s\S]*Di mana tempatnya/);
    expect(text).not.toContain('Kejadian');
  });

  it('is asked about aid again, and never agrees by a "ya" to something else', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'bpjs ibu saya mati');
    const again = await house.say(CHAT, 'gak ada uang buat berobat');
    expect(again.text).toMatch(/Isinya hanya dibaca petugas yang mengurusnya. Setuju\?/);
    const other = await house.say(CHAT, 'apa itu desil?');
    expect(other.text).toMatch(/peringkat kesejahteraan/);
    expect((await house.say(CHAT, 'ya')).text).toMatch(/Setuju\?/);
    expect((await house.say(CHAT, 'ya')).text).toContain('desa atau kelurahan mana?');
  });

  it('leaves no consent open behind a question about a place', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'bpjs ibu saya mati');
    expect((await house.say(CHAT, 'butuh beras sama popok bayi')).text).toContain('Di mana tempatnya');
    expect((await house.say(CHAT, 'ya')).text).not.toContain('desa atau kelurahan mana?');
  });
});

describe('an interview', () => {
  it('goes on where nobody knows the ages', async () => {
    const { say } = openChat();
    await say('/cek');
    await say('makan');
    expect((await say('itu saja')).text).toContain('Berapa umur semua');
    expect((await say('gak tau')).text).not.toContain('Berapa umur semua');
  });

  it('takes a story beside the answer, reads it back, and asks only for the ages that it does not know', async () => {
    const { say, session } = openChat();
    await say('/cek');
    await say('makan');
    const told = await say('suami saya sudah meninggal, saya jualan gorengan, anak 3 umur 12, 8 dan 3');
    expect(told.text).toMatch(
      /Kami catat: .*menanggung keluarga sendiri[\s\S]*Sudah dicatat: 12, 8, 3 tahun/,
    );
    await say('36');
    const answers = JSON.stringify((await session())?.talk?.answers);
    expect([...answers.matchAll(/"member.age":(\d+)/g)].map(([, age]) => age)).toEqual([
      '36',
      '12',
      '8',
      '3',
    ]);
    expect(answers).toContain('"household.womanHeaded":true');
  });

  it('counts nobody twice who is written again', async () => {
    const { say, session } = openChat();
    await say('anak saya autis umur 9, tidak kerja');
    await say('sekolah');
    await say('itu saja');
    await say('36, 9');
    const answers = JSON.stringify((await session())?.talk?.answers);
    expect([...answers.matchAll(/"member.age":(\d+)/g)].map(([, age]) => age)).toEqual(['36', '9']);
  });

  it('takes "itu saja" for what was told before', async () => {
    const { say } = openChat();
    await say('anak saya autis umur 9 butuh terapi tapi jauh dan mahal');
    expect((await say('itu saja')).text).not.toMatch(/Belum terbaca|Apa yang sedang dibutuhkan/);
  });
});

describe('small words', () => {
  it.each(['assalamualaikum', 'Assalamu alaikum kak', 'punten', 'met sore', 'kulonuwun'])(
    'greet and are greeted: %s',
    async (said) => {
      expect((await openTalkHouse().say(CHAT, said)).text).toContain('Halo, ini Jaring');
    },
  );

  it('"selesai" ends the questions about a report that is kept, and says its number', async () => {
    const house = openTalkHouse();
    const kept = await house.say(CHAT, 'banjir sepinggang di Kampung Melayu Jatinegara, butuh makanan');
    const [reference = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(kept.text) ?? [];
    expect(reference).not.toBe('');
    expect((await house.say(CHAT, 'selesai')).text).toBe(
      `Terima kasih, sudah lengkap. Nomor laporan: ${reference}`,
    );
  });

  it.each([
    'tetangga saya dapat BLT kok saya nggak padahal sama2 susah',
    'kenapa orang kaya dapat bansos saya ga dapat',
    'yang mampu malah dapet bantuan, kami tidak',
  ])('ask why others get it, and hear what can be done: %s', async (said) => {
    const house = openTalkHouse();
    expect((await house.say(CHAT, said)).text).toContain('Daftar bantuan bisa salah, dan boleh diperbaiki');
    await house.say(CHAT, 'mau nanya dong kak');
    expect((await house.say(CHAT, said)).text).toContain('Daftar bantuan bisa salah, dan boleh diperbaiki');
  });
});
