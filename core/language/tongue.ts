import { TONGUES } from '#content/lexicon/tongues.ts';
import type { Token } from './normalise.ts';

let tongues: readonly (readonly [string, ReadonlySet<string>])[] | undefined;

const FEWEST_MARKERS = 2;
const SMALLEST_SHARE = 0.3;

/** The ISO 639 code of the language most words of a message belong to; Indonesian unless others clearly show. */
export function readLanguage(tokens: readonly Token[]): string {
  tongues ??= Object.entries(TONGUES).map(([code, words]) => [code, new Set(words.split(' '))] as const);
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.lower);
  const counts = tongues.map(
    ([code, markers]) => [code, words.filter((word) => markers.has(word)).length] as const,
  );
  const [code, most] = counts.reduce((best, next) => (next[1] > best[1] ? next : best), ['id', 0] as const);
  const runnerUp = Math.max(0, ...counts.filter(([other]) => other !== code).map(([, count]) => count));
  const clear =
    most >= FEWEST_MARKERS && most > runnerUp && most / Math.max(1, words.length) >= SMALLEST_SHARE;
  return clear ? code : 'id';
}
