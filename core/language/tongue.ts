import { SHAPES, TONGUES } from '#content/lexicon/tongues.ts';
import { NO_BREAK, type Token } from './token.ts';

let tongues: readonly (readonly [string, ReadonlySet<string>])[] | undefined;

const LEAST = 1.5;
const SMALLEST_SHARE = 0.25;

/** A word that is no name: a capital inside a sentence says "Banyu Biru", "Griya Asri". */
const isOrdinary = ({ kind, capital, breakBefore, text }: Token): boolean =>
  kind === 'word' && !(capital && breakBefore === NO_BREAK && text !== text.toUpperCase());

/** `dèrèng` as `dereng`, `opo-opo` as `opo`. */
const plainOf = (lower: string): string =>
  (lower.split('-')[0] ?? lower).normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The ISO 639 code of the language most words of a message belong to; Indonesian unless others clearly show. */
export function readLanguage(tokens: readonly Token[]): string {
  tongues ??= Object.entries(TONGUES).map(([code, words]) => [code, new Set(words.split(' '))] as const);
  const words = tokens.filter(isOrdinary).map(({ lower }) => plainOf(lower));
  const weights = tongues.map(([code, markers]) => [code, weigh(words, markers, SHAPES[code])] as const);
  const [code, most] = weights.reduce((best, next) => (next[1] > best[1] ? next : best), ['id', 0] as const);
  const runnerUp = Math.max(0, ...weights.filter(([other]) => other !== code).map(([, weight]) => weight));
  const clear = most >= LEAST && most > runnerUp && most / Math.max(1, words.length) >= SMALLEST_SHARE;
  return clear ? code : 'id';
}

/** A marker counts one; a word that only has the shape of the language counts half, and never without a marker. */
function weigh(
  words: readonly string[],
  markers: ReadonlySet<string>,
  looks: (typeof SHAPES)[string] | undefined,
): number {
  const marked = words.filter((word) => markers.has(word)).length;
  if (marked === 0 || !looks) return marked;
  const shaped = words.filter(
    (word) => !markers.has(word) && looks.shape.test(word) && !looks.not.test(word),
  );
  return marked + shaped.length / 2;
}
