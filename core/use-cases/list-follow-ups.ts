import type { FollowUp } from '../programme/follow-up.ts';
import { rankOf } from '../programme/follow-up-rank.ts';
import { type AreaCode, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { mayFollow } from './handle-follow-up.ts';
import { type LendPlaces, regenciesOf } from './list-desk.ts';
import type { AggregateStore } from './ports.ts';
import type { FollowUpLists } from './ports-follow-ups.ts';

/** How many are read for one shown: an officer of a village sees few of her regency. */
const READ_FOR_ONE = 4;

/** What a list of follow-ups asks for. */
export interface FollowUpWish {
  readonly limit: number;
  /** Narrows it to an area in one's own. */
  readonly area?: AreaCode | undefined;
}

/**
 * The follow-ups that run in this officer's area, what could soon be lost first and then what the house speaks of next, whole:
 * what must be looked at is counted in them. Answers `narrow` to whoever serves the whole country until she names an area: all of them are too many to read.
 */
export async function listFollowUps(
  { followUps, aggregates }: { readonly followUps: FollowUpLists; readonly aggregates: AggregateStore },
  actor: StaffActor,
  { limit, area }: FollowUpWish,
  places: LendPlaces,
): Promise<readonly FollowUp[] | 'narrow'> {
  const reach = area ?? actor.area;
  if (reach === 'ID') return 'narrow';
  const lane = actor.role === 'protection-officer' ? 'protection' : 'relief';
  const regencies = await regenciesOf(reach, places);
  const pages = await Promise.all(
    regencies.map((regency) => followUps.inRegency(lane, regency, limit * READ_FOR_ONE)),
  );
  const shown = pages
    .flat()
    .filter((file) => mayFollow(actor, 'read', file) && file.area !== undefined && covers(reach, file.area))
    .sort(inOrder)
    .slice(0, limit);
  const whole = await Promise.all(shown.map(({ id }) => aggregates.load('follow-up', id)));
  return whole.flatMap((file) => (file?.state === 'open' ? [file] : []));
}

const inOrder = (one: FollowUp, other: FollowUp): number =>
  rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);
