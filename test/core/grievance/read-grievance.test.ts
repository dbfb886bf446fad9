import { describe, expect, it } from 'vitest';
import { GRIEVANCE_KINDS, NAMELESS, PROMISED, WHOM_WORDS } from '#content/grievances.ts';
import { CATEGORIES } from '#core/grievance/grievance.ts';
import { readCategory, readGrievance } from '#core/grievance/read-grievance.ts';

const WORDS = { kinds: GRIEVANCE_KINDS, whom: WHOM_WORDS, nameless: NAMELESS };

describe('a complaint in everyday words', () => {
  it.each([
    ['bantuan saya dipotong pak RT 50 ribu', 'payment-cut', 'neighbourhood'],
    ['petugas minta uang supaya nama saya masuk', 'payment-cut', 'unknown'],
    ['bantuan sembako udah nyampe tapi cuma dapet setengah', 'payment-cut', 'unknown'],
    ['ada pungli dari oknum kades, setor 50rb', 'payment-cut', 'village'],
    ['PKH dipotong 200rb sama ketua kelompok', 'payment-cut', 'facilitator'],
    ['bank bri potong uang bantuan saya 100rb', 'payment-cut', 'payer'],
    ['petugas kasar', 'conduct', 'unknown'],
    ['pendamping marah marah terus', 'conduct', 'facilitator'],
    ['oknum RT jual bantuan beras', 'conduct', 'neighbourhood'],
    ['nama saya dicoret', 'left-out', 'unknown'],
    ['sudah 3 bulan belum cair', 'payment-late', 'unknown'],
    ['udah 2 bln pkh ga cair cair', 'payment-late', 'unknown'],
    ['beras bantuan berkutu', 'quality', 'unknown'],
    ['desil saya salah di data desa', 'data-wrong', 'village'],
    ['petugas dinsos minta tidur bareng supaya dapat bantuan', 'exploitation', 'social-office'],
    ['saya mau mengadu soal antrean di posko', 'other', 'relief-post'],
  ])('%s', (text, category, concerns) => {
    expect(readGrievance(text, WORDS)).toMatchObject({ category, concerns });
  });

  it.each([
    'rumah kami kebanjiran petugas minta uang',
    'pak rt minta beras 5 kg untuk pengungsi',
    'keluarga saya longsor, mau mengadu ke mana',
    'pkh blm cair knp ya',
    'kok tetangga saya yang kaya dapat, saya tidak',
    'butuh uang 50 ribu',
    'bayar pajak ke kelurahan berapa ya',
    'di RT 3 butuh 50 bungkus nasi, posko minta 20 karung beras',
    'uang kuliah dipotong?',
  ])('is none: %s', (text) => {
    expect(readCategory(text, GRIEVANCE_KINDS)).toBeUndefined();
  });

  it('that names two offices names none: nobody guesses', () => {
    expect(readGrievance('pak RT bilang dinsos yang potong bantuan 50 ribu', WORDS).concerns).toBe('unknown');
  });

  it('may stay without a name', () => {
    expect(readGrievance('tanpa nama: kades minta setor 100rb', WORDS).anonymous).toBe(true);
  });

  it('has days for every kind, and says whose they are', () => {
    for (const category of CATEGORIES)
      expect(PROMISED[category].answer).toBeGreaterThanOrEqual(PROMISED[category].open);
    expect(PROMISED.exploitation.source).toBe('own');
  });
});
