import { describe, expect, it } from 'vitest';
import {
  checkSentences,
  countSyllables,
  listLongWords,
  type Readable,
  SENTENCE_LIMITS,
  splitSentences,
  TEXT_KINDS,
} from '#core/language/sentences.ts';
import type { Language } from '#core/shared/text.ts';

const found = (text: string, language: Language = 'id', more: Partial<Readable> = {}): readonly string[] =>
  checkSentences({ key: 'test', kind: 'message', language, text, ...more }).map(({ rule }) => rule);
const instead = (text: string, language: Language = 'id'): string =>
  checkSentences({ key: 'test', kind: 'message', language, text })
    .map((finding) => finding.instead)
    .join('; ');

describe('plain sentences', () => {
  it.each([
    ['id', 'Laporan tersimpan. Belum ada petugas yang menjawab.'],
    ['id', 'Naik ke tempat lebih tinggi. Jangan melewati arus.'],
    ['id', 'Stimulan rumah: rusak ringan Rp15 juta, sedang Rp30 juta. Ini bukan janji.'],
    ['id', 'Ini tentang orang dengan gangguan jiwa. Di mana tempatnya?'],
    ['en', 'Your report is kept. No officer has answered yet.'],
    ['en', 'Go to higher ground. Do not cross moving water.'],
    ['en', 'The poor signal is noted.'],
  ] as const)('pass in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('a promise', () => {
  it.each([
    ['id', 'Petugas akan datang sebentar lagi.'],
    ['id', 'Bantuan sedang menuju ke tempat Anda.'],
    ['id', 'Anda pasti dapat Rp15 juta.'],
    ['id', 'Jangan khawatir.'],
    ['id', 'Uangnya akan cair.'],
    ['id', 'Daerah itu sudah aman.'],
    ['en', 'A team will come.'],
    ['en', 'Help is on its way.'],
    ['en', 'You will receive the money.'],
    ['en', 'You are entitled to this.'],
    ['en', 'We will contact you soon.'],
  ] as const)('is found in %s: %s', (language, text) => {
    expect(found(text, language)).toContain('promise');
  });

  it.each([
    ['id', 'Nomor ini bukan tanda bantuan sedang berangkat.'],
    ['id', 'Kami tidak akan menelepon.'],
    ['id', 'Belum pasti dapat, itu diputuskan bupati.'],
    ['en', 'This number does not mean that help has set out.'],
    ['en', "It isn't guaranteed."],
    ['en', 'We will not call.'],
  ] as const)('that is denied is none in %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('that is denied in the sentence before is still one', () => {
    expect(found('Ini bukan latihan. Petugas akan datang.')).toContain('promise');
  });
});

describe('a word that hurts', () => {
  it.each([
    ['id', 'Tetangga Anda orang gila.', 'orang dengan gangguan jiwa'],
    ['id', 'Ada orang CACAT di sana.', 'penyandang disabilitas'],
    ['id', 'Para korban ada di posko.', 'warga terdampak'],
    ['id', 'Bantuan untuk keluarga miskin.', 'berpenghasilan rendah'],
    ['id', 'Berita itu hoaks.', 'sumber'],
    ['en', 'The victims are at the post.', 'people'],
    ['en', 'Aid for the elderly.', 'older people'],
    ['en', 'He suffers from an illness.', 'has'],
  ] as const)('is found with another in %s: %s', (language, text, better) => {
    expect(found(text, language)).toContain('stigma');
    expect(instead(text, language)).toContain(better);
  });

  it('is not seen inside another word', () => {
    expect(found('Bawa ke Desa Cacatan dan Gilangan.')).toEqual([]);
    expect(found('Ada kecacatan pada mesin.')).toEqual([]);
  });

  it('may stand in a name that the state gave, unless it hurts everywhere', () => {
    expect(found('Perlindungan Saksi dan Korban', 'id', { kind: 'official-name' })).toEqual([]);
    expect(found('Rumah Orang Cacat', 'id', { kind: 'official-name' })).toContain('stigma');
  });
});

describe('the language of offices', () => {
  it('is found with the plain word', () => {
    expect(instead('Berkas sedang diverifikasi.')).toContain('diperiksa');
    expect(instead('Apabila rusak, lapor.')).toBe('bila');
    expect(instead('Petugas melakukan pemeriksaan.')).toContain('memeriksa');
    expect(instead('The applicants obtain it.', 'en')).toBe('the person who asks; get');
  });

  it('leaves everyday uses alone', () => {
    expect(found('Itu tidak bisa dilakukan.')).toEqual([]);
    expect(found('Ask the PKH facilitator.', 'en')).toEqual([]);
  });
});

describe('what is too long', () => {
  it('is a text over the limit of its kind', () => {
    for (const kind of TEXT_KINDS) {
      const { characters } = SENTENCE_LIMITS[kind];
      expect(found('a'.repeat(characters), 'en', { kind }), kind).not.toContain('length');
      expect(found('a'.repeat(characters + 1), 'en', { kind }), kind).toContain('length');
    }
  });

  it('is a sentence with too many words, counted between full stops, colons and lines', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'air').join(' ');
    const { words: most } = SENTENCE_LIMITS.message;
    expect(found(words(most))).toEqual([]);
    expect(found(words(most + 1))).toEqual(['sentence-length']);
    expect(found(`${words(most)}. ${words(most)}\n${words(most)}: ${words(most)}`)).toEqual([]);
  });

  it('is never a number or a time cut in two', () => {
    expect(splitSentences('Rp15.000 pukul 08.30 di RT 3. Benar? "Ya." Baik')).toEqual([
      'Rp15.000 pukul 08.30 di RT 3.',
      'Benar?',
      '"Ya."',
      'Baik',
    ]);
  });

  it('is a sentence with two long words; in danger one is too many', () => {
    expect(found('Penanggulangan membutuhkan pertanggungjawaban.')).toContain('long-words');
    expect(found('Tulis pertanggungjawaban.')).toEqual([]);
    expect(found('Tulis pertanggungjawaban.', 'id', { kind: 'urgent' })).toContain('long-words');
  });
});

describe('syllables', () => {
  it.each([
    ['air', 'id', 2],
    ['banjir', 'id', 2],
    ['pulau', 'id', 2],
    ['pemeriksaannya', 'id', 5],
    ['pertanggungjawaban', 'id', 6],
    ['kata-kata', 'id', 2],
    ['help', 'en', 1],
    ['cities', 'en', 2],
    ['houses', 'en', 2],
    ['wanted', 'en', 2],
    ['helped', 'en', 1],
    ['identity', 'en', 4],
    ['table', 'en', 2],
    ['the', 'en', 1],
  ] as const)('%s (%s) has %i', (word, language, count) => {
    expect(countSyllables(word, language)).toBe(count);
  });

  it('do not make a word long that everybody knows', () => {
    expect(listLongWords('penyandang disabilitas didahulukan', 'id')).toEqual([]);
    expect(listLongWords('identity and accountability', 'en')).toEqual(['accountability']);
  });
});

describe('an emoji', () => {
  it('may stand beside words and never alone', () => {
    expect(found('✅ Tersimpan')).toEqual([]);
    expect(found('✅')).toContain('emoji-alone');
    expect(found('Pilih di bawah.\n🚨🚨')).toContain('emoji-alone');
    expect(found('Tersimpan. 👍')).toContain('emoji-alone');
  });

  it('is not a figure', () => {
    expect(found('115')).toEqual([]);
  });
});

describe('questions', () => {
  it('come one at a time', () => {
    expect(found('Di mana? Berapa orang?')).toEqual(['questions']);
    expect(found('Apa yang terjadi, dan di mana?')).toEqual([]);
  });

  it('of somebody else, in quotation marks, do not count', () => {
    expect(found('Ia bertanya "di mana?" dan "kapan?". Apa jawabannya?')).toEqual([]);
  });
});

describe('a missing translation', () => {
  it('is an empty text', () => {
    expect(found('', 'en', { source: 'Tulis di sini.' })).toEqual(['missing-translation']);
  });

  it('is the same sentence again; a short name may stay', () => {
    const same = (text: string) => found(text, 'en', { source: text });
    expect(same('Kampung Melayu, Basarnas')).toEqual([]);
    expect(same('Bawa surat ke kantor')).toEqual(['missing-translation']);
  });
});
