import * as z from 'zod';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A sortable identifier: 26 Crockford characters (ULID layout: 48 bits of time, 80 bits of chance). */
const ulid = () => z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

export const ReportId = ulid().brand('ReportId');
export type ReportId = z.infer<typeof ReportId>;
export const ApplicationId = ulid().brand('ApplicationId');
export type ApplicationId = z.infer<typeof ApplicationId>;
export const FollowUpId = ulid().brand('FollowUpId');
export type FollowUpId = z.infer<typeof FollowUpId>;
export const GrievanceId = ulid().brand('GrievanceId');
export type GrievanceId = z.infer<typeof GrievanceId>;
export const ReferralId = ulid().brand('ReferralId');
export type ReferralId = z.infer<typeof ReferralId>;
export const EventId = ulid().brand('EventId');
export type EventId = z.infer<typeof EventId>;
export const NoticeId = ulid().brand('NoticeId');
export type NoticeId = z.infer<typeof NoticeId>;
export const PersonId = ulid().brand('PersonId');
export type PersonId = z.infer<typeof PersonId>;
export const StaffId = ulid().brand('StaffId');
export type StaffId = z.infer<typeof StaffId>;

/** A chat of a channel, `telegram:123456`: where we can answer, never who somebody is. */
export const ChatId = z
  .string()
  .regex(/^[a-z]+:-?\d{1,20}$/)
  .brand('ChatId');
export type ChatId = z.infer<typeof ChatId>;

/** The chat of whatever belonged to a person who has erased everything: nothing is written or sent there. */
export const NOBODY = ChatId.parse('erased:0');

/**
 * A reference number that can be read aloud: seven Crockford characters and a check character over
 * GF(32), printed `K7M2-9QXD`. Letters I, L, O and U do not occur.
 */
export const Reference = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  .brand('Reference');
export type Reference = z.infer<typeof Reference>;

/** x^5 + x^2 + 1, primitive over GF(2): multiplication by x in GF(32). */
const timesX = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 0b00101 : 0);

/** The check character: the sum of the values weighted by powers of x, so every single error and every swap of neighbours shows. */
function checkOf(body: string): string {
  let sum = 0;
  for (const letter of body) sum = timesX(sum ^ ALPHABET.indexOf(letter));
  return ALPHABET.charAt(sum);
}

/** Makes a reference from seven numbers 0-31 (chance is lent). Throws when there are fewer. */
export function toReferenceOrThrow(chance: readonly number[]): Reference {
  const body = Array.from({ length: 7 }, (_, index) =>
    ALPHABET.charAt((chance[index] ?? Number.NaN) & 31),
  ).join('');
  return Reference.parse(body + checkOf(body));
}

/** "K7M2-9QXD", as it is shown and read aloud. */
export const printReference = (reference: Reference): string =>
  `${reference.slice(0, 4)}-${reference.slice(4)}`;

/**
 * Reads a reference as people type it: any case, spaces and dashes anywhere, O for 0, I or L for 1.
 * Answers undefined when it is not one, or when the check character does not fit.
 */
export function readReference(typed: string): Reference | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const read = Reference.safeParse(plain);
  if (!read.success) return undefined;
  return checkOf(plain.slice(0, 7)) === plain.charAt(7) ? read.data : undefined;
}
