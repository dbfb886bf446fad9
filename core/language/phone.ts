import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/**
 * Reads an Indonesian or international mobile number as people type it (`0812-3456-7890`, `62812...`, `wa 0812 ...`).
 * Answers `+62...`, or undefined when it is not one.
 */
export function readPhone(text: string): string | undefined {
  const digits = /[+(]?\d[\d\s().-]{5,}\d/.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/[^\d+]/g, '');
  // Without the plus, 62812... would be read as a local number.
  const number = parsePhoneNumberFromString(plain.startsWith('62') ? `+${plain}` : plain, 'ID');
  return number?.isValid() ? number.number : undefined;
}
