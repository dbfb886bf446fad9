import { bare } from '#core/language/answers.ts';

/** A text as it is compared: small letters and digits only, words parted by single spaces. */
export const plain = (text: string): string =>
  bare(text)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One letter missing, too many or wrong, or two neighbours swapped. */
export function isOneTypoApart(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (Math.abs(longer) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (longer === 1) return typed.slice(at) === word.slice(at + 1);
  if (longer === -1) return typed.slice(at + 1) === word.slice(at);
  if (typed.slice(at + 1) === word.slice(at + 1)) return true;
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}
