import { numberWord, readDigits } from './numbers.ts';
import type { PhraseBook } from './phrase.ts';
import { type Repairable, repairableOf, repairedWord } from './slips.ts';
import { stemsOf } from './stem.ts';
import { cut, NO_BREAK, type RawToken, type Token } from './token.ts';

export type { Token } from './token.ts';

/** A phrase book with the everyday spellings that lead to its words. */
export interface Vocabulary {
  readonly book: PhraseBook;
  readonly spellings: ReadonlyMap<string, string>;
  /** Words that look like a typing error of a word in the book and are none (`banjar`). */
  readonly ownWords: ReadonlySet<string>;
  /** Words worth repairing when one letter is wrong. */
  readonly repairable: Repairable;
}

const CLITICS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'an', 'ne', 'e'] as const;

/** Reads lines of `meaning: spelling spelling ...` into a map from spelling to meaning. */
export function readSpellings(lines: string): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [meaning, variants] = line.split(':');
    if (meaning === undefined || variants === undefined) continue;
    for (const variant of variants.trim().split(/\s+/)) spellings.set(variant, meaning.trim());
  }
  return spellings;
}

/** Vocabularies share their everyday spellings: the same lines are read once. */
const spellingsRead = new Map<string, ReadonlyMap<string, string>>();

function readOnce(lines: string): ReadonlyMap<string, string> {
  const spellings = spellingsRead.get(lines) ?? readSpellings(lines);
  spellingsRead.set(lines, spellings);
  return spellings;
}

/** Puts a phrase book, its spellings and its look-alikes together. */
export function vocabularyOf(
  book: PhraseBook,
  spellings: string,
  words: { readonly worthRepair: string; readonly own: string },
): Vocabulary {
  return {
    book,
    spellings: readOnce(spellings),
    ownWords: new Set(words.own.trim().split(/\s+/)),
    repairable: repairableOf(words.worthRepair, words.worthRepair === '' ? [] : book.words),
  };
}

/** Cuts a message into tokens and reads each as the word that is meant. */
export function normalise(message: string, vocabulary: Vocabulary): Token[] {
  return cut(message).flatMap((raw) => readToken(raw, vocabulary));
}

function readToken(raw: RawToken, vocabulary: Vocabulary): Token[] {
  if (raw.kind === 'number')
    return [{ ...raw, word: raw.lower, stems: [], ...numbered(readDigits(raw.lower)) }];
  if (raw.kind === 'link' || raw.kind === 'mention' || raw.kind === 'rt')
    return [{ ...raw, word: `<${raw.kind}>`, stems: [] }];
  const { base, plural } = withoutReduplication(raw.lower.replace(/^#/, '').replace(/[’`]/g, "'"));
  const words = (meant(base, vocabulary) ?? slipOf(base, raw, vocabulary)).split(' ');
  return words.map((word, at) => ({
    ...raw,
    breakBefore: at === 0 ? raw.breakBefore : NO_BREAK,
    word,
    stems: stemsOf(word, vocabulary.book.stems),
    ...numbered(numberWord(word)),
    ...(plural ? { plural } : {}),
  }));
}

const numbered = (number: number | undefined): { number?: number } =>
  number === undefined ? {} : { number };

/** `anak-anak`, `anak2` and `anak²` are `anak`, more than one. */
function withoutReduplication(word: string): { base: string; plural: boolean } {
  const twice = /^([a-z]{2,})-([a-z]{2,})$/.exec(word);
  if (twice?.[1] !== undefined && twice[2] !== undefined) {
    const [, first, second] = twice;
    if (second.startsWith(first) || first.endsWith(second))
      return { base: second.startsWith(first) ? second : first, plural: true };
    return { base: word, plural: false };
  }
  const marked = /^([a-z]{3,})[2²"](nya|an)?$/.exec(word);
  return marked?.[1] === undefined ? { base: word, plural: false } : { base: marked[1], plural: true };
}

function meant(word: string, vocabulary: Vocabulary): string | undefined {
  const known = lookUp(word, vocabulary);
  if (known !== undefined) return known;
  const short = lookUpShortened(word, vocabulary);
  if (short !== undefined) return short;
  const bare = drawnShort(word);
  const parted = /^(di|ke|k|d)([a-z]{4,})$/.exec(bare);
  if (
    parted?.[1] !== undefined &&
    parted[2] !== undefined &&
    vocabulary.book.words.has(parted[2]) &&
    PLACES_AFTER_DI.has(parted[2])
  )
    return `${parted[1].startsWith('d') ? 'di' : 'ke'} ${parted[2]}`;
  return undefined;
}

const drawnShort = (word: string): string => word.replace(/([a-z])\1{2,}/g, '$1');

/** A word with one slip of the finger; a capital inside a sentence is a name and stays. */
function slipOf(word: string, raw: RawToken, vocabulary: Vocabulary): string {
  const bare = drawnShort(word);
  const name = raw.capital && raw.breakBefore === NO_BREAK && raw.text !== raw.text.toUpperCase();
  return name ? bare : (repaired(bare, vocabulary) ?? bare);
}

const PLACES_AFTER_DI = new Set([
  'rumah',
  'jalan',
  'atap',
  'posko',
  'sini',
  'situ',
  'daerah',
  'dalam',
  'atas',
  'tenda',
  'lantai',
  'kamar',
  'kampung',
  'desa',
  'wilayah',
  'sekitar',
  'masjid',
  'sekolah',
  'luar',
  'depan',
  'sungai',
  'kali',
]);

function lookUp(word: string, { book, spellings }: Vocabulary): string | undefined {
  const spelling = spellings.get(word);
  if (spelling !== undefined) return spelling;
  if (book.words.has(word)) return word;
  for (const clitic of CLITICS) {
    if (!word.endsWith(clitic)) continue;
    const host = word.slice(0, -clitic.length);
    if (host.length < 3 || (clitic.length < 3 && host.length < 4)) continue;
    const meaning = spellings.get(host) ?? (book.words.has(host) ? host : undefined);
    if (meaning !== undefined && (clitic.length === 3 || (clitic === 'ku' && host.length >= 4)))
      return meaning;
  }
  return undefined;
}

/** `banjiiirrr`, `airrr`, `tolonggg`: each run of letters first as two, then as one. */
function lookUpShortened(word: string, vocabulary: Vocabulary): string | undefined {
  if (!/([a-z])\1/.test(word)) return undefined;
  const twos = word.replace(/([a-z])\1{2,}/g, '$1$1');
  const ones = word.replace(/([a-z])\1+/g, '$1');
  return (
    (twos === word ? undefined : lookUp(twos, vocabulary)) ??
    lookUp(ones, vocabulary) ??
    stemmed(ones, vocabulary)
  );
}

const stemmed = (word: string, { book }: Vocabulary): string | undefined =>
  stemsOf(word, book.stems).length > 0 ? word : undefined;

function repaired(word: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.ownWords.has(word) || stemsOf(word, vocabulary.book.stems).length > 0) return undefined;
  const found = repairedWord(word, vocabulary.repairable);
  return found === undefined ? undefined : (vocabulary.spellings.get(found) ?? found);
}
