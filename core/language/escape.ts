import { ESCAPE_WORDS } from '#content/words.ts';
import { bare, readPhraseLines, withoutFillers } from './answers.ts';

/** A word that ends, stops or turns a talk; `clear` wipes the visible conversation. */
export type Escape = 'cancel' | 'menu' | 'help' | 'stop' | 'back' | 'clear';

const ESCAPES: readonly Escape[] = ['cancel', 'menu', 'help', 'stop', 'back', 'clear'];

let words: ReadonlyMap<string, string> | undefined;

/**
 * The escape that the whole message is, or undefined. `bantuan belum datang` and `hujan belum berhenti` are none. Ask
 * `findDanger` first: `bantuan`, `tolong` and `help` alone may be a cry.
 */
export function readEscape(message: string): Escape | undefined {
  words ??= readPhraseLines(ESCAPE_WORDS);
  const phrase = bare(message);
  const meaning =
    words.get(phrase) ?? words.get(withoutFillers(phrase)) ?? words.get(phrase.replace(/\?+$/, '').trim());
  return ESCAPES.find((one) => one === meaning);
}
