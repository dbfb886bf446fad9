/** What stands where an identity number stood. */
export const MASK = '[nomor disembunyikan]';

const IN_GROUPS = /(?<![\d.,])\d(?:[ .-]?\d){14,18}(?![\d])/g;
/** No NIK, KK or card begins with 0 or 62-8: province 62 has no regency from 80 on. */
const STARTS_LIKE_A_PHONE = /^(?:0|62[ .-]?8)/;
const DAMAGED_BY_A_SPREADSHEET = /\b\d[.,]\d{1,14}e\+1[4-9]\b/gi;
const SECRETS =
  /\b(pin|otp|kode\s+(?:otp|verifikasi|rahasia)|cvv|password|kata\s+sandi|sandi)\b(\s*(?:saya|sy|ku|atm|kks|kartu|nya|adalah|itu|ialah|=|:|-)){0,4}\s*[:=]?\s*\d{3,8}\b/gi;
const PHONE = /(?<![\d.])(?:\+?62|0)[ -]?8\d{1,2}(?:[ .-]?\d{2,4}){2,3}(?!\d)/g;

/** Indonesian mobile numbers in a message, digits only, in the order written. They are contacts and stay readable. */
export const findPhones = (message: string): readonly string[] =>
  [...message.matchAll(PHONE)]
    .map((match) => match[0].replace(/\D/g, ''))
    .filter((digits) => digits.length >= 10 && digits.length <= 14);

/**
 * Replaces NIK and KK numbers (16 digits, also spaced, dotted, one short or long, or damaged by a spreadsheet), card
 * numbers and PIN or OTP phrases by a mark; phone numbers stay. `found` says whether anything was replaced.
 */
export function maskIdentity(message: string): { readonly text: string; readonly found: boolean } {
  const text = message
    .replace(SECRETS, (_, word: string) => `${word} ${MASK}`)
    .replace(DAMAGED_BY_A_SPREADSHEET, MASK)
    .replace(IN_GROUPS, (digits) => (STARTS_LIKE_A_PHONE.test(digits) ? digits : MASK));
  return { text, found: text !== message };
}
