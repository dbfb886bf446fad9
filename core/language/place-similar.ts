import {
  blockOf,
  findKey,
  type KeyBlock,
  longestKey,
  maskOf,
  type NameIndex,
  turnOf,
} from './place-names.ts';

/** A key that a phrase may mean, and how well it fits (1: to the letter). */
export interface SimilarKey {
  readonly key: number;
  readonly fit: number;
}

const MOST_SIMILAR = 24;
const MOST_HOLDING = 40;
const MOST_LOOKED_AT = 400;
const SHORTEST_FUZZY = 4;
const SHORTEST_PART = 5;

/** The key itself, when something bears exactly that name. */
export function findExact(index: NameIndex, wanted: string): SimilarKey[] {
  const key = findKey(index, wanted);
  return key === undefined ? [] : [{ key, fit: 1 }];
}

/** How many letters may be wrong in a name of this length. */
const lettersWrong = (length: number): number => (length < 6 ? 1 : length < 15 ? 2 : 3);

/** A key with its length and its turn in the order of the areas: of two that fit alike the shorter, then the earlier counts. */
interface Found extends SimilarKey {
  readonly length: number;
  readonly turn: number;
}

const byFit = (a: Found, b: Found): number => b.fit - a.fit || a.length - b.length || a.turn - b.turn;

/**
 * Keys within one to three typing errors (a letter wrong, missing, doubled or swapped), the best first. A scan over
 * lengths and letter masks rules out all but a few hundred of the names before letters are compared.
 */
export function findSimilar(index: NameIndex, wanted: string): SimilarKey[] {
  if (wanted.length < SHORTEST_FUZZY) return [];
  const most = lettersWrong(wanted.length);
  const found: Found[] = [];
  const last = Math.min(longestKey(index), wanted.length + most);
  for (let length = Math.max(1, wanted.length - most); length <= last; length++)
    collectSimilar(index, wanted, { length, most }, found);
  return found.sort(byFit).slice(0, MOST_SIMILAR);
}

function collectSimilar(
  index: NameIndex,
  wanted: string,
  { length, most }: { readonly length: number; readonly most: number },
  found: Found[],
): void {
  const block = blockOf(index, length);
  const { text } = block;
  const mask = maskOf(wanted);
  for (let place = 0; place < block.count; place++) {
    if (countBits(mask ^ (block.mask[place] ?? 0)) > 2 * most) continue;
    const start = place * (length + 1);
    if (!sharesAnEnd(text, start, start + length, wanted)) continue;
    const errors = typingErrors(wanted, text, start, start + length, most);
    if (errors <= most)
      found.push(toFound(index, block, place, fitOf(errors, wanted, text.charCodeAt(start)), length));
  }
}

/** Typing errors seldom hit both ends: the first letter (or, when one slipped, the second) or the last three agree. */
function sharesAnEnd(text: string, start: number, end: number, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  if (text.charCodeAt(start) === first) return true;
  if (text.charCodeAt(start + 1) === first || text.charCodeAt(start) === wanted.charCodeAt(1)) return true;
  for (let back = 1; back <= 3; back++)
    if (text.charCodeAt(end - back) !== wanted.charCodeAt(wanted.length - back)) return false;
  return true;
}

/** The first letter is rarely mistyped: an error there counts half as much again. */
const fitOf = (errors: number, wanted: string, firstLetter: number): number =>
  1 - ((errors + (wanted.charCodeAt(0) === firstLetter ? 0 : 0.5)) * 1.4) / (wanted.length + 1);

/** Keys that begin or end with the phrase, or hold it ("priok" in "tanjungpriok", "tasik" in "tasikmalaya"). */
export function findHolding(index: NameIndex, wanted: string): SimilarKey[] {
  if (wanted.length < SHORTEST_PART) return [];
  const found: Found[] = [];
  for (let length = wanted.length; length <= longestKey(index); length++) {
    const block = blockOf(index, length);
    for (let at = block.text.indexOf(wanted); at >= 0; at = block.text.indexOf(wanted, at + 1)) {
      const start = at - (at % (length + 1));
      const atEnd = block.text.startsWith(wanted, start + length - wanted.length);
      const edge = atEnd || block.text.startsWith(wanted, start) ? 0.2 : 0;
      const fit = 0.25 + edge + 0.35 * (wanted.length / length);
      found.push(toFound(index, block, start / (length + 1), fit, 0));
    }
  }
  const earliest = found.sort((a, b) => a.turn - b.turn).slice(0, MOST_LOOKED_AT);
  return earliest.sort(byFit).slice(0, MOST_HOLDING);
}

function toFound(index: NameIndex, block: KeyBlock, place: number, fit: number, length: number): Found {
  const key = block.first[place] ?? 0;
  return { key, fit, length, turn: turnOf(index.table, key) };
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const rowsOfErrors = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * Damerau-Levenshtein distance to `text[from..to)`, given up above `most`. Only a band of `most` around the diagonal is
 * computed, in three rows that are used again and again: nothing is allocated.
 */
export function typingErrors(wanted: string, text: string, from: number, to: number, most: number): number {
  let [twoBefore, before, current]: [Uint8Array, Uint8Array, Uint8Array] = [...rowsOfErrors];
  const width = to - from;
  if (width > 62 || Math.abs(width - wanted.length) > most) return most + 1;
  for (let j = 0; j <= width; j++) before[j] = j;
  for (let i = 1; i <= wanted.length; i++) {
    const letter = wanted.charCodeAt(i - 1);
    const first = Math.max(1, i - most);
    const last = Math.min(width, i + most);
    current[first - 1] = first === 1 ? i : most + 1;
    let least = current[first - 1] ?? 0;
    for (let j = first; j <= last; j++) {
      const other = text.charCodeAt(from + j - 1);
      let cost = (before[j - 1] ?? 0) + (letter === other ? 0 : 1);
      const dropped = (j < i + most ? (before[j] ?? 0) : most) + 1;
      const added = (current[j - 1] ?? 0) + 1;
      if (dropped < cost) cost = dropped;
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && letter === text.charCodeAt(from + j - 2) && wanted.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (twoBefore[j - 2] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [twoBefore, before, current] = [before, current, twoBefore];
  }
  return before[width] ?? most + 1;
}
