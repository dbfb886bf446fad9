import { PLACELESS_WORDS } from '#content/words.ts';
import { bare, readPhraseLines, readYesNo, withoutFillers } from './answers.ts';

/** Why an answer to "where?" names no place: it says "here" or "at home", that it is not known, or something beside the question. */
export type Placeless = 'here' | 'unknown' | 'aside';

let meanings: ReadonlyMap<string, string> | undefined;

/**
 * Reads a whole message that names no place; undefined when it may name one. Such words are never looked up: "di sini"
 * (here) would find the village Sini, and send help to another island.
 */
export function readPlaceless(text: string): Placeless | undefined {
  meanings ??= readPhraseLines(PLACELESS_WORDS);
  const phrase = bare(text).replace(/[?]+/g, '').trim();
  const spoken = withoutFillers(phrase.replace(/^(?:ini|saya|kami|ada|aku|masih|lagi|sedang)\s+(?=\S)/, ''));
  const meaning = meanings.get(phrase) ?? meanings.get(spoken);
  if (meaning === 'here' || meaning === 'aside') return meaning;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'aside';
  const answered = readYesNo(text);
  if (answered === undefined) return undefined;
  return answered === 'unknown' || answered === 'skip' ? 'unknown' : 'aside';
}
