import type { AreaLevel } from '../shared/area.ts';
import { bearersOf, type NameIndex, toKey } from './place-names.ts';
import { findExact, findHolding, findSimilar, type SimilarKey } from './place-similar.ts';
import { BREAKS } from './place-stops.ts';
import { type AreaTable, levelOfRow, nameOf } from './place-table.ts';
import type { NamePart, PlaceToken } from './place-tokens.ts';
import type { LevelCue } from './place-words.ts';

/** What places are looked up in: the areas, their names, and the everyday names with the rows they mean. */
export interface Gazetteer {
  readonly table: AreaTable;
  readonly index: NameIndex;
  readonly everyday: ReadonlyMap<string, readonly number[]>;
}

/** A row that some words of a phrase may mean: which words (one bit each), and how well they fit. */
export interface Match {
  readonly row: number;
  readonly words: number;
  readonly fit: number;
  /** Letters of the words: a long name explains more of a phrase than a short one. */
  readonly letters: number;
}

/** Reads `lines` of `spellings: codes` into everyday names; codes that no longer exist are left out. */
export function readEverydayNames(
  lines: string,
  rowOf: (code: string) => number | undefined,
): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, readonly number[]>();
  for (const line of lines.trim().split('\n')) {
    const [spellings = '', codes = ''] = line.split(':');
    const rows = codes
      .trim()
      .split(' ')
      .flatMap((code) => rowOf(code) ?? []);
    for (const spelling of spellings.trim().split(' ')) names.set(spelling, rows);
  }
  return names;
}

const MOST_WORDS = 4;
const SIMILAR_ENOUGH = 0.85;
/** Streets are named after places all over the country: such a name says little about where the street is. */
const STREET = 0.4;
/** Farther back in the same phrase it often is the district ("perumahan Kuning Cengkareng"). */
const BEHIND_STREET = 0.7;
/** A bare name where the official one carries more fits a little less, unless a word for its level stands in front. */
const BARE = 0.8;
/** Bits in a number: phrases are cut to this many words before they are matched. */
export const LONGEST_PHRASE = 30;

/** All areas that bear exactly the name made of some neighbouring words of the part. */
export function matchExactly(gazetteer: Gazetteer, tokens: readonly PlaceToken[], part: NamePart): Match[] {
  return spansOf(part).flatMap((span) => {
    const key = keyOf(tokens, span);
    const found = toFound(tokens, part, span);
    const everyday = gazetteer.everyday.get(key) ?? [];
    const ordinary = everyday.map((row, rank) => {
      const agrees = found.cue === undefined ? 1 : cueFit(gazetteer.table, row, found.cue);
      return toMatch(found, row, agrees * (rank === 0 ? 1 : 0.97));
    });
    return [...ordinary, ...toMatches(gazetteer, findExact(gazetteer.index, key), found)];
  });
}

/** Areas whose name is nearly that of some neighbouring words, or holds it. Only words that hold one of `unknown` are tried. */
export function matchLoosely(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  part: NamePart,
  unknown: number,
): Match[] {
  return spansOf(part).flatMap((span) => {
    if ((bits(span.from, span.to) & unknown) === 0 || span.to - span.from > 3) return [];
    if (isNoName(tokens[span.from]) || isNoName(tokens[span.to - 1])) return [];
    const key = keyOf(tokens, span);
    const similar = findSimilar(gazetteer.index, key);
    const holding =
      (similar[0]?.fit ?? 0) > SIMILAR_ENOUGH || span.to - span.from > 2
        ? []
        : findHolding(gazetteer.index, key);
    const keys = [...similar, ...holding];
    return toMatches(gazetteer, keys, toFound(tokens, part, span));
  });
}

/** Numbers and words of sentences are no misspelt names, alone or at either end of one. */
const isNoName = (token: PlaceToken | undefined): boolean =>
  token === undefined || /^\d/.test(token.written) || BREAKS.has(token.written);

interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(part: NamePart): Span[] {
  const spans: Span[] = [];
  for (let from = part.from; from < part.to; from++)
    for (let to = from + 1; to <= Math.min(part.to, from + MOST_WORDS); to++)
      if (to <= LONGEST_PHRASE) spans.push({ from, to });
  // "Depan", "kantor" and "jalan" are villages too, somewhere; where they lead an address they are words.
  return part.address ? spans.filter(({ from, to }) => from > part.from || to > from + 1) : spans;
}

const keyOf = (tokens: readonly PlaceToken[], { from, to }: Span): string =>
  toKey(
    tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(' '),
  );

/** Words `from` up to `to` as bits. */
export const bits = (from: number, to: number): number => ((1 << (to - from)) - 1) << from;

interface Found {
  /** The words as bits, with the word for their level when it could be part of a name itself. */
  readonly words: number;
  readonly letters: number;
  readonly cue: LevelCue | undefined;
}

/** A word for a level speaks for the name right behind it, not for the names after that. */
function toFound(tokens: readonly PlaceToken[], part: NamePart, { from, to }: Span): Found {
  const cued = part.cue !== undefined && from === part.from;
  const first = cued && part.cue?.inNames === true ? from - 1 : from;
  let letters = 0;
  for (let at = first; at < to; at++) letters += tokens[at]?.word.length ?? 0;
  const weight = part.borrows !== true ? 1 : from > part.from + 1 ? BEHIND_STREET : STREET;
  return { words: bits(first, to), letters: letters * weight, cue: cued ? part.cue : undefined };
}

function toMatches(gazetteer: Gazetteer, keys: readonly SimilarKey[], found: Found): Match[] {
  const matches: Match[] = [];
  for (const { key, fit } of keys)
    for (const { row, bare } of bearersOf(gazetteer.index, key)) {
      const agrees = found.cue === undefined ? 1 : cueFit(gazetteer.table, row, found.cue);
      const whole = fit * agrees * (bare && found.cue === undefined ? BARE : 1);
      if (whole > 0.2) matches.push(toMatch(found, row, whole));
    }
  return matches;
}

/** How well an area agrees with the word for its level in front of its name. */
function cueFit(table: AreaTable, row: number, cue: LevelCue): number {
  const level = levelOfRow(table, row);
  if (level !== cue.level) return isNeighbour(level, cue.level) ? 0.55 : 0.3;
  if (cue.kind === undefined) return 1;
  return nameOf(table, row).startsWith('Kota') === (cue.kind === 'kota') ? 1 : 0.6;
}

const isNeighbour = (a: AreaLevel, b: AreaLevel): boolean =>
  (a === 'village' && b === 'district') || (a === 'district' && b === 'village');

const toMatch = ({ words, letters }: Found, row: number, fit: number): Match => ({
  row,
  words,
  fit,
  letters,
});
