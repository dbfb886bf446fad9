import { describe, expect, it } from 'vitest';
import { readNumber, readYesNo } from '#core/language/answers.ts';

describe('plain answers', () => {
  it.each([
    ['iya pak', 'yes'],
    ['Yaaaa', 'yes'],
    ['nggih', 'yes'],
    ['👍', 'yes'],
    ['gak deh', 'no'],
    ['teu', 'no'],
    ['blm', 'no'],
    ['ga tau', 'unknown'],
    ['?', 'unknown'],
    ['lewati', 'skip'],
    ['-', 'skip'],
  ])('%s is %s', (text, answer) => {
    expect(readYesNo(text)).toBe(answer);
  });

  it('leaves everything else unread', () => {
    expect(readYesNo('rumah saya roboh')).toBeUndefined();
    expect(readYesNo('')).toBeUndefined();
  });

  it.each([
    ['20', 20],
    ['dua puluh lima', 25],
    ['20rb', 20_000],
    ['1.200', 1200],
    ['1,5', 1.5],
    ['setengah', 0.5],
    ['setengah juta', 500_000],
    ['satu setengah juta', 1_500_000],
    ['dua juta setengah', 2_500_000],
    ['dua ribu lima ratus', 2500],
    ['dua juta lima ratus ribu', 2_500_000],
    ['2 juta 500 ribu', 2_500_000],
    ['sejuta dua ratus ribu', 1_200_000],
    ['3 5', 3],
    ['sebelas', 11],
    ['seratus dua puluh', 120],
    ['dua ratus tiga puluh lima ribu', 235_000],
    ['sekitar 15 orang', 15],
  ])('%s is the number %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it('finds no number where there is none', () => {
    expect(readNumber('banyak')).toBeUndefined();
  });
});
