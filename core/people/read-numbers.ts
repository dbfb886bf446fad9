import { type IdentityNumber, readKk, readNik } from './identity.ts';
import type { NumberKind } from './locked-number.ts';

/** Long enough to be one that lost or gained some digits on the way; a shorter one is something else. */
const LONG = /(?<![\d.,])\d(?:[ .–-]?\d){11,18}(?!\d)/g;
const LIKE_A_PHONE = /^(?:0|62[ .–-]?8)/;
const READ = { nik: readNik, kk: readKk } as const;

/**
 * Reads the identity numbers of a message to somebody who was asked for `asked`. One number answers the question, unless
 * a word says which it is; two are NIK and KK, in the order written unless their words say otherwise. Empty when there is none.
 */
export function readNumbers(
  text: string,
  asked: NumberKind,
  regencyExists: (code: string) => boolean,
): readonly { readonly kind: NumberKind; readonly number: IdentityNumber }[] {
  const found = [...text.matchAll(LONG)].filter(([digits]) => !LIKE_A_PHONE.test(digits)).slice(0, 2);
  const [first, second] = found;
  if (!first) return [];
  const kind = wordBefore(text.slice(0, first.index)) ?? (second ? 'nik' : asked);
  return [first, ...(second ? [second] : [])].flatMap(([digits], place) => {
    const which = place === 0 ? kind : kind === 'nik' ? 'kk' : 'nik';
    const number = READ[which](digits, regencyExists);
    return number ? [{ kind: which, number }] : [];
  });
}

/** The last word before a number that says which it is. */
function wordBefore(text: string): NumberKind | undefined {
  const words = text.toLowerCase().match(/\b(?:nik|ktp|kk|kartu keluarga)\b/g);
  const last = words?.at(-1);
  if (last === undefined) return undefined;
  return last === 'nik' || last === 'ktp' ? 'nik' : 'kk';
}
