import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRupiah, printRupiah, rupiahOrThrow } from '#core/shared/money.ts';

describe('rupiah', () => {
  it('are printed with dots for thousands', () => {
    expect(printRupiah(rupiahOrThrow(0))).toBe('Rp0');
    expect(printRupiah(rupiahOrThrow(1_500_000))).toBe('Rp1.500.000');
  });

  it('add up whatever the order', () => {
    const amount = fc.integer({ min: 0, max: 1e12 }).map(rupiahOrThrow);
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(addRupiah(one, other)).toBe(addRupiah(other, one));
      }),
    );
    expect(addRupiah()).toBe(0);
  });

  it('are never negative, broken or beyond the safe integers', () => {
    for (const wrong of [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN])
      expect(() => rupiahOrThrow(wrong)).toThrow();
  });
});
