import type { Match } from './phrase.ts';

/** Do two matches share a token? */
export const touches = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

/** The matches of a kind, without those that a match of the `covering` kind touches. */
export function ofKind(matches: readonly Match[], kind: string, covering?: string): Match[] {
  const covers = covering === undefined ? [] : matches.filter((match) => match.kind === covering);
  return matches.filter((match) => match.kind === kind && !covers.some((cover) => touches(cover, match)));
}

/** The distinct codes of matches, in the order of the message. */
export const codesOf = (matches: readonly Match[]): readonly string[] => [
  ...new Set(matches.map((match) => match.code)),
];

/** Is there a match of this kind and code? */
export const has = (matches: readonly Match[], kind: string, code?: string): boolean =>
  matches.some((match) => match.kind === kind && (code === undefined || match.code === code));
