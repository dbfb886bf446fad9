import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
type Talk = ReturnType<typeof openTalkHouse>;

async function interviewed(): Promise<Talk> {
  const talk = openTalkHouse();
  await talk.say(WARGA, 'saya janda, anak dua, tidak kerja');
  return talk;
}
const reportsOf = (talk: Talk) => talk.stores.queries.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);

describe('in the middle of the interview', () => {
  it.each(['kenapa nanya itu', 'gak ngerti maksudnya', 'maksudnya apa?', 'buat apa?'])(
    '"%s" is told why, and the question stays',
    async (words) => {
      const talk = await interviewed();
      const asked = await talk.say(WARGA, words);
      expect(asked.text).toMatch(/^Ditanya karena menentukan \S/);
      expect(asked.text).toContain('Apa yang sedang dibutuhkan');
    },
  );

  it('questions about money are for the result, which is a word away', async () => {
    const talk = await interviewed();
    expect((await talk.say(WARGA, 'berapa uangnya')).text).toContain('Itu terjawab setelah hasilnya ada');
    expect((await talk.say(WARGA, 'lihat hasil')).text).toContain('Ini bukan janji');
  });

  it('"daftar" shows what there is to choose from', async () => {
    const talk = await interviewed();
    const shown = await talk.say(WARGA, 'mau daftar dong');
    expect(shown.text).toContain('Pilih dulu bantuannya');
    expect(shown.buttons.some(({ action }) => action.startsWith('s:c:'))).toBe(true);
  });
});

describe('under the card of a programme', () => {
  it.each(['mau daftar', 'Daftar', 'ajukan dong pak', 'saya mau daftarkan saya'])(
    '"%s" applies for it, as its button does',
    async (words) => {
      const talk = await interviewed();
      await talk.say(WARGA, 'lihat hasil');
      await talk.say(WARGA, 'PKH itu apa');
      const begun = await talk.say(WARGA, words);
      expect(begun.text).toContain('Program Keluarga Harapan');
      expect(begun.text).toContain('untuk siapa?');
    },
  );

  it('is never applied for where none was shown', async () => {
    const talk = openTalkHouse();
    expect((await talk.say(WARGA, 'mau daftar')).text).not.toContain('untuk siapa?');
  });
});

describe('words that were read wrongly', () => {
  it('a health card that is "mati" is nobody who died', async () => {
    const talk = openTalkHouse();
    const heard = await talk.say(WARGA, 'bpjs saya mati padahal mau cuci darah besok');
    expect(heard.text).toContain('119');
    expect(heard.text).not.toContain('orang meninggal');
  });

  it('who fell for a false link is told what is left to do, without blame', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'ada link bansos 600rb suruh isi nik, bener gak?');
    const heard = await talk.say(WARGA, 'udah terlanjur isi');
    expect(heard.text).toContain('Anda tidak salah');
    expect(heard.text).toContain('110');
  });

  it('aid for the family of an official is a complaint about the list', async () => {
    const talk = openTalkHouse();
    const heard = await talk.say(WARGA, 'bansos cuma buat keluarga pak RT, saya gak dapat apa-apa');
    expect(heard.buttons.map(({ action }) => action)).toContain('gr:held');
  });

  it.each(['adik saya dipasung di rumah sudah 3 tahun', 'ada orang dipasung di Kampung Melayu Jatinegara'])(
    'who is chained at home goes the protected way, and nobody asks how many: %s',
    async (words) => {
      const talk = openTalkHouse();
      const heard = await talk.say(WARGA, words);
      expect(heard.text).toContain('tanpa surat apa pun');
      expect(heard.text).not.toContain('Berapa banyak');
      expect((await reportsOf(talk)).map(({ lane }) => lane)).toEqual(['protection']);
    },
  );

  it('fear after a message of violence is noted, and the question whether somebody may read it stays', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'suami saya mukulin saya tiap hari');
    const heard = await talk.say(WARGA, 'takut');
    expect(heard.text).toContain('Boleh petugas khusus membaca');
    expect((await talk.say(WARGA, 'ya')).text).not.toContain('Boleh petugas khusus membaca');
    expect((await reportsOf(talk))[0]?.consent).toBe('given');
  });
});

describe('a request in words', () => {
  it.each(['mau daftar pkh', 'daftar bpnt dong', 'tolong ajukan PIP ya'])(
    'begins by the name of its programme: %s',
    async (words) => {
      const talk = openTalkHouse();
      expect((await talk.say(WARGA, words)).text).toContain('Permintaan ini untuk siapa?');
    },
  );

  it.each(['cara daftar pkh', 'daftar sekolah', 'daftar relawan'])(
    'begins by nothing else: %s',
    async (words) => {
      const talk = openTalkHouse();
      expect((await talk.say(WARGA, words)).text).not.toContain('untuk siapa?');
    },
  );

  it('hears "iya setuju" as a yes, and asks again what was not understood', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'mau daftar pkh');
    await talk.say(WARGA, 'buat saya');
    expect((await talk.say(WARGA, 'gimana tuh')).text).toContain('Setuju?');
    expect((await talk.say(WARGA, 'iya setuju')).text).toContain('desa atau kelurahan mana');
  });

  it('for a neighbour is a proposal, in everyday words', async () => {
    const talk = openTalkHouse();
    const asked = await talk.say(
      WARGA,
      'tetangga saya nenek tinggal sendiri gak pernah dapat bantuan, tolong didaftarkan',
    );
    expect(asked.text).toContain('Untuk bantuan apa?');
    expect((await talk.say(WARGA, 'hmm')).text).toContain('Untuk bantuan apa?');
    expect((await talk.say(WARGA, 'pkh')).text).toContain('Lanjut?');
  });

  it('to object needs no stroke', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'tetangga saya punya mobil kok dapat pkh');
    expect((await talk.say(WARGA, 'mau sanggah')).text).toContain('Untuk bantuan apa?');
  });

  it('is followed in words', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'bantuan saya dipotong pak rt 100rb');
    const named = await talk.say(WARGA, 'gak mau sebut nama');
    expect(named.text).toMatch(/tanpa nama[\s\S]*desa atau kelurahan mana/);
    await talk.say(WARGA, 'di bidara cina');
    expect((await talk.say(WARGA, 'gimana keluhan saya')).text).toContain('Keluhan dari chat ini');
  });
});

describe('questions about the house', () => {
  it.each([
    ['kamu robot?', 'program komputer'],
    ['mau ngomong sama orang', 'Petugas manusia'],
    ['desil itu apa', 'Desil 1 paling membutuhkan'],
    ['saya difabel punya hak apa aja', 'UU 8/2016'],
  ])('"%s" is answered', async (asked, answered) => {
    const talk = openTalkHouse();
    expect((await talk.say(WARGA, asked)).text).toContain(answered);
  });

  it('are answered in the interview too, which goes on', async () => {
    const talk = await interviewed();
    expect((await talk.say(WARGA, 'desil itu apa')).text).toMatch(/Desil 1[\s\S]*Apa yang sedang dibutuhkan/);
    expect((await talk.say(WARGA, '/hak')).text).toContain('Hak siapa');
  });
});
