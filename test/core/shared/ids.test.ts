import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printReference, readReference, toReferenceOrThrow } from '#core/shared/ids.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const reference = fc
  .array(fc.integer({ min: 0, max: 31 }), { minLength: 7, maxLength: 7 })
  .map(toReferenceOrThrow);

describe('a reference number', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(readReference(printReference(one))).toBe(one);
        expect(readReference(` ${one.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(one);
      }),
    );
  });

  it('shows every single wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(reference, fc.nat(7), fc.constantFrom(...ALPHABET), (one, place, letter) => {
        const wrong = one.slice(0, place) + letter + one.slice(place + 1);
        if (wrong !== one) expect(readReference(wrong)).toBeUndefined();
        const swapped = one.slice(0, place) + (one[place + 1] ?? '') + one[place] + one.slice(place + 2);
        if (swapped !== one && place < 7) expect(readReference(swapped)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when it is something else', () => {
    for (const typed of ['', 'banjir', '12345678', '0812 3456 7890'])
      expect(readReference(typed)).toBeUndefined();
  });

  it('needs seven lent numbers', () => {
    expect(() => toReferenceOrThrow([1, 2, 3])).not.toThrow(TypeError);
    expect(toReferenceOrThrow([0, 0, 0, 0, 0, 0, 0])).toBe('00000000');
  });
});
