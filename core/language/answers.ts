import { ANSWER_WORDS, FILLERS } from '#content/words.ts';
import { readSpellings } from './normalise.ts';
import { numberWord, readDigits, sumNumber } from './numbers.ts';

/** What an answer to a yes-or-no question says; unknown is an answer of its own, and so is skipping. */
export type YesNo = 'yes' | 'no' | 'unknown' | 'skip';

const YES_NO: readonly YesNo[] = ['yes', 'no', 'unknown', 'skip'];

let answers: ReadonlyMap<string, string> | undefined;

/** Reads lines of `meaning: phrase, phrase` into a map from phrase to meaning. */
export function readPhraseLines(lines: string): Map<string, string> {
  const phrases = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const phrase of line.slice(colon + 1).split(',')) phrases.set(phrase.trim(), line.slice(0, colon));
  }
  return phrases;
}

/** `dèrèng` is typed as `dereng`: letters without their accents. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** The message as a bare phrase: small letters, no ornaments, no accents, letters drawn out made short. */
export const bare = (text: string): string =>
  withoutAccents(text.toLowerCase().normalize('NFKC'))
    .replace(/[’`]/g, "'")
    .replace(/[.,!…"“”()~*_]+/g, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

let fillerWords: ReadonlySet<string> | undefined;

/** A phrase without the little words that change nothing (`iya pak`, `gak deh`). */
export function withoutFillers(phrase: string): string {
  fillerWords ??= new Set(FILLERS.trim().split(/\s+/));
  const fillers = fillerWords;
  const words = phrase.split(' ');
  const kept = words.filter((word, at) => at === 0 || !fillers.has(word));
  return kept.join(' ');
}

/** Reads a whole message as yes, no, unknown or skip in everyday spelling; undefined when it says something else. */
export function readYesNo(text: string): YesNo | undefined {
  answers ??= readPhraseLines(ANSWER_WORDS);
  const phrase = bare(text) || text.trim();
  const meaning =
    answers.get(phrase) ??
    answers.get(withoutFillers(phrase)) ??
    answers.get(phrase.replace(/\?+$/, '').trim()) ??
    saidTwice(withoutFillers(phrase), answers);
  return YES_NO.find((answer) => answer === meaning);
}

/** "Iya setuju", "ya boleh": two words that mean the same. */
function saidTwice(phrase: string, known: ReadonlyMap<string, string>): string | undefined {
  const words = phrase.split(' ');
  const [first, second] = words.map((word) => known.get(word));
  return words.length === 2 && first === second ? first : undefined;
}

/** `kalih` and `rong` mean two where a number is asked; elsewhere they are "with" and "hole". */
const TIMES = readSpellings(
  'ribu: rb rebu k ewu\njuta: jt yuta\nsetengah: stengah separo satengah sapalih\ndua: rong kalih loro\nenam: nem\nlima: limo',
);

/**
 * The one number in a message: digits (`1.200`, `1,5`), short forms (`20rb`), words (`dua puluh lima`, `telung puluh`, `setengah`);
 * undefined when there is none.
 */
export function readNumber(text: string): number | undefined {
  const words = (bareNumber(text).match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? []).map((piece) => {
    const word = TIMES.get(piece) ?? piece;
    const number = readDigits(word) ?? numberWord(word);
    return number === undefined ? { word } : { word, number };
  });
  for (let at = 0; at < words.length; at += 1) {
    const found = sumNumber(words, at);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** The number of a neighbourhood, a house or a milestone counts nothing. */
const ADDRESS_NUMBER = /\b(?:rt|rw|no|nomor|km|blok|gang|gg)\.?\s*\d+(?:\s*\/\s*\d+)?/g;

const bareNumber = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(ADDRESS_NUMBER, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1');
