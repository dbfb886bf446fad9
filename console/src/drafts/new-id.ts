const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A report's id made on this device (ULID: ten characters of time, sixteen of chance), so that a draft is saved once. */
export function newReportId(now: number): string {
  let time = '';
  for (let rest = now, place = 0; place < 10; place += 1, rest = Math.floor(rest / 32))
    time = ALPHABET.charAt(rest % 32) + time;
  const chance = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(chance, (byte) => ALPHABET.charAt(byte & 31)).join('');
}
