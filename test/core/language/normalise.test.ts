import { describe, expect, it } from 'vitest';
import { normalise } from '#core/language/normalise.ts';
import { isOneSlipAway } from '#core/language/slips.ts';
import { stemsOf } from '#core/language/stem.ts';
import { fullVocabulary } from '#core/language/vocabulary.ts';

const words = (message: string): string =>
  normalise(message, fullVocabulary())
    .map((token) => token.word)
    .join(' ');

describe('everyday spelling', () => {
  it.each([
    ['banjiiirrr', 'banjir'],
    ['bnjir bajir banjr', 'banjir banjir banjir'],
    ['gabisa', 'tidak bisa'],
    ['anak2 sy blm mkn', 'anak saya belum makan'],
    ['dirumah', 'di rumah'],
    ['50cm', '50 cm'],
    ['surut2', 'surut'],
    ['anak-anak', 'anak'],
  ])('%s is read as %s', (written, meant) => {
    expect(words(written)).toBe(meant);
  });

  it.each(['banjar', 'banjarnegara', 'ganjar', 'gempar', 'tempat'])('%s stays what it is', (word) => {
    expect(words(word)).toBe(word);
  });

  it('takes RT and RW with their numbers as one piece', () => {
    expect(words('rt.004 / 03 Sukajaya Rt:010 / Rw:010')).toBe('<rt> sukajaya <rt>');
  });

  it('repairs one slip only', () => {
    expect(isOneSlipAway('longosr', 'longsor')).toBe(true);
    expect(isOneSlipAway('lonsgro', 'longsor')).toBe(false);
  });

  it('keeps the place of every word in the message', () => {
    const message = 'Aduh, airnya   naik!!';
    for (const token of normalise(message, fullVocabulary()))
      expect(message.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('stems', () => {
  it.each([
    ['membutuhkan', 'butuh'],
    ['dibutuhkan', 'butuh'],
    ['kebutuhannya', 'butuh'],
    ['mukulin', 'pukul'],
    ['menyalurkan', 'salur'],
    ['pengiriman', 'kirim'],
    ['mengevakuasi', 'evakuasi'],
  ])('%s comes from %s', (word, stem) => {
    expect(stemsOf(word, new Set([stem]))).toEqual([stem]);
  });
});
