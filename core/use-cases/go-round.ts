import type { Household } from '../people/household.ts';
import { dayAt } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import type { HouseholdStore, Round, Rounds } from './ports-households.ts';

/** What going through all households needs. */
export interface Rounding {
  readonly households: HouseholdStore;
  readonly rounds: Rounds;
  readonly now: () => Instant;
}

/** Households of one page: what a run that breaks off does twice, it does for so many at most. */
const AT_ONCE = 100;

/**
 * Goes through all kept households page by page, once each night, and goes on where the last run stopped. Begins no page
 * after `until`. Answers `ended`, `goes-on` for the next run, or `was-ended` when tonight's round is over already.
 */
export async function goRound(
  name: string,
  { households, rounds, now }: Rounding,
  until: Instant,
  visit: (some: readonly Household[]) => Promise<void>,
): Promise<'ended' | 'goes-on' | 'was-ended'> {
  const night = dayAt(now());
  const before = await rounds.find(name);
  if (before?.ended && before.night >= night) return 'was-ended';
  let round: Round = before?.ended === false ? before : { night, after: undefined, ended: false };
  while (!round.ended && now() < until) {
    const { households: some, next } = await households.page(round.after, AT_ONCE);
    await visit(some);
    round = { ...round, after: next, ended: next === undefined };
    await rounds.keep(name, round);
  }
  return round.ended ? 'ended' : 'goes-on';
}
