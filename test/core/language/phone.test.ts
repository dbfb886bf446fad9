import { describe, expect, it } from 'vitest';
import { readPhone } from '#core/language/phone.ts';

describe('a phone number', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['62812 3456 7890', '+6281234567890'],
    ['+62 (812) 3456.7890', '+6281234567890'],
    ['hubungi 0857 1234 5678 ya', '+6285712345678'],
    ['+60 12 345 6789', '+60123456789'],
    ['20 orang', undefined],
    ['3174010101900001', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });
});
