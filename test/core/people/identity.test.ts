import { describe, expect, it } from 'vitest';
import { maskDigits, readKk, readNik } from '#core/people/identity.ts';

const knows = (code: string): boolean => code === '31.74' || code === '96.71';

describe('an identity number', () => {
  it('is read with spaces, dots and dashes, and kept as text', () => {
    expect(readNik('31.74.01 520690-0003', knows)).toEqual({ digits: '3174015206900003', doubts: [] });
    expect(readNik('NIK saya 9671015206900003 ya', knows)?.digits).toBe('9671015206900003');
  });

  it('of a woman has her day of birth plus forty', () => {
    expect(readNik('3174017106900003', knows)?.doubts).toEqual([]);
    expect(readNik('3174017206900003', knows)?.doubts).toEqual(['date']);
  });

  it('that looks odd is told to be odd and never refused', () => {
    expect(readNik('317401520690000', knows)?.doubts).toEqual(['length']);
    expect(readNik('0174015206900003', knows)?.doubts).toEqual(['area']);
    expect(readNik('3174015213900000', knows)?.doubts).toEqual(['date', 'serial']);
  });

  it('damaged by a spreadsheet is not guessed', () => {
    expect(readNik('3,17402E+15', knows)).toBeUndefined();
    expect(readNik('tidak hafal', knows)).toBeUndefined();
  });

  it('of a family card carries the day of issue', () => {
    expect(readKk('3174010506150007', knows)?.doubts).toEqual([]);
    expect(readKk('3174014506150007', knows)?.doubts).toEqual(['date']);
  });

  it('is shown by its last four digits only', () => {
    expect(maskDigits('3174015206900003')).toBe('•••• 0003');
  });
});
