import { describe, expect, it } from 'vitest';
import { findPhones, MASK, maskIdentity } from '#core/language/mask.ts';

describe('identity numbers', () => {
  it.each([
    '3201010101010001',
    '3201 0101 0101 0001',
    '3201.0101.0101.0001',
    '3201-0101-0101-0001',
    '1,11E+15',
    'pin saya 123456',
    'kode otp: 998877',
  ])('%s is masked', (number) => {
    const { text, found } = maskIdentity(`ini ${number} ya`);
    expect(found).toBe(true);
    expect(text).toContain(MASK);
    expect(text.replace(MASK, '')).not.toMatch(/\d/);
  });

  it('leaves phone numbers, sums and dates readable', () => {
    const message = 'hp 0812-3456-7890 dan 0813 2222 3333, uang 1.500.000, 21/02/2026';
    expect(maskIdentity(message)).toEqual({ text: message, found: false });
    expect(findPhones(message)).toEqual(['081234567890', '081322223333']);
  });
});
