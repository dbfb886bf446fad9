import { readReference } from '#core/shared/ids.ts';

/** The question that a proposal waits for, as a conversation holds it. */
export const PROPOSING = 'propose';

/** A code that somebody types: the number of a file and four characters that end by themselves. */
export interface TypedPass {
  readonly reference: NonNullable<ReturnType<typeof readReference>>;
  readonly code: string;
}

const TYPED =
  /^\/?(?:start[\s_]+)?(?:(?:usul|gabung|ikut|kode|join|code)[\s_:]+)?([0-9a-z]{4})([\s-]?)([0-9a-z]{4})([\s-]?)([0-9a-z]{4})$/i;
const NAMED = /^\/?(?:start|usul|gabung|ikut|kode|join|code)\b/i;

/** Reads a code as people type it; a bare row of letters counts only with its dashes, so that no phone number is one. */
export function readPassIn(text: string): TypedPass | undefined {
  const typed = TYPED.exec(text.trim());
  if (!typed || (!NAMED.test(text.trim()) && (typed[2] === '' || typed[4] === ''))) return undefined;
  const reference = readReference(`${typed[1]}${typed[3]}`);
  const code = (typed[5] ?? '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return reference ? { reference, code } : undefined;
}

/** Somebody means a code, and it is cut short or mistyped: a digit, or two fours with a dash. */
export const isShortPass = (text: string): boolean =>
  /^(?:gabung|kode|join|code)[\s_:]+(?=\S*\d|\w{4}-\w{4}$)[0-9a-z-]{3,14}$/i.test(text) && !readPassIn(text);

/** A code as it is shown and read aloud: `K7M2-9QXD-4F7A`. */
export const printPass = (reference: string, code: string): string =>
  `${reference.slice(0, 4)}-${reference.slice(4)}-${code}`;
