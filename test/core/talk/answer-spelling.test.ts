import { describe, expect, it } from 'vitest';
import { isOneTypoApart, plain } from '#core/talk/answer-spelling.ts';

describe('spelling', () => {
  it('compares letters and digits only', () => {
    expect(plain('  🌊 BANJIIIR!!  (besar) ')).toBe('banjir besar');
  });

  it.each([
    ['banjr', 'banjir', true],
    ['banjiir', 'banjir', true],
    ['banjur', 'banjir', true],
    ['bajnir', 'banjir', true],
    ['banjir', 'banjir', true],
    ['anjing', 'banjir', false],
    ['ban', 'banjir', false],
  ])('"%s" is one slip from "%s": %s', (typed, word, apart) => {
    expect(isOneTypoApart(typed, word)).toBe(apart);
  });
});
