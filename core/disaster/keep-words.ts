/**
 * How many characters of words one report may hold in each list: far below the 400 KB of an item in the store, and some six
 * hundred messages of a usual length.
 */
const MOST = 60_000;

/**
 * The list with one more at its end. Only what an item cannot hold goes, the oldest first and never the very first: what a
 * person wrote first stays with whoever helps.
 */
export function withWords<T>(list: readonly T[], more: T, lengthOf: (one: T) => number): T[] {
  const [first, ...rest] = [...list, more];
  if (first === undefined) return [];
  let length = rest.reduce((sum, one) => sum + lengthOf(one), lengthOf(first));
  let from = 0;
  for (; length > MOST && from < rest.length - 1; from += 1) length -= lengthOf(rest[from] ?? more);
  return [first, ...rest.slice(from)];
}
