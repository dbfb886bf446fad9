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

/** What takes which words back, wherever they are asked for. */
const TAKES_BACK: Readonly<Record<string, (match: Match) => boolean>> = {
  'no-item': ({ kind }) => kind === 'item',
  'no-offer': ({ kind, code }) => kind === 'purpose' && code === 'offer',
  current: ({ kind }) => kind === 'context' || kind === 'distant',
  'grown-up': ({ code }) => code === 'child-alone',
  'people-too': ({ kind, code }) => (kind === 'calm' || kind === 'life-over') && code === 'goods',
};

/** The matches without those that another one takes back. */
export function withoutTakenBack(matches: readonly Match[]): Match[] {
  const covers = matches.filter(({ kind }) => TAKES_BACK[kind] !== undefined);
  if (covers.length === 0) return [...matches];
  return matches.filter(
    (match) => !covers.some((cover) => TAKES_BACK[cover.kind]?.(match) === true && touches(cover, match)),
  );
}
