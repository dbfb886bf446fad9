import { touches } from './cover.ts';
import type { Match } from './phrase.ts';

/** The halves that make a message say that somebody is left in a peril; empty when one half is missing or taken back. */
export function leftBehind(matches: readonly Match[], takenBack: readonly Match[]): readonly Match[] {
  const of = (kind: string): readonly Match[] =>
    matches.filter((match) => match.kind === kind && !takenBack.some((cover) => touches(cover, match)));
  const people = [...of('helpless'), ...of('behind')];
  const perils = of('peril');
  const apart = people.some((one) => perils.some((peril) => !touches(one, peril)));
  return apart ? [...people, ...perils] : [];
}
