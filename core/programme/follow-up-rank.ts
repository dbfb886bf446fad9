import { morningOf } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import { couldCostFrom } from './duty-calendar.ts';
import type { FollowUp } from './follow-up.ts';
import { type CalendarEntry, wordsOf } from './follow-up-entries.ts';

/** What presses stands so far before everything that is only due, in milliseconds: longer than any calendar looks ahead. */
const BEFORE_THE_REST = 800 * 24 * 3600 * 1000;
/** Nothing is ever due then: what is not spoken of any more stands last. */
const LAST: Instant = 9_999_999_999_999;

/** The place of a follow-up in the list of an area: what could soon be lost, then what the house speaks of next, in milliseconds. */
export const rankOf = ({ presses, next }: Pick<FollowUp, 'presses' | 'next'>): Instant =>
  presses === undefined ? (next ?? LAST) : presses - BEFORE_THE_REST;

/** Told as not done by one side at least, and nobody has accepted a reason: only this could ever cost, the soonest first. */
export const pressingOf = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] =>
  entries.filter(({ standing }) => standing === 'missed' || standing === 'differs' || standing === 'not-yet');

/** From when a follow-up could lose something, or since when its family is stuck on a path; undefined when nothing presses. */
export function pressesAt(file: FollowUp, entries: readonly CalendarEntry[]): Instant | undefined {
  if (file.state === 'closed') return undefined;
  if (file.kind === 'path') {
    const last = wordsOf(file).answers.at(-1);
    return last?.said === 'stuck' ? last.at : undefined;
  }
  const days = pressingOf(entries).flatMap(({ window }) => couldCostFrom(window) ?? []);
  const [first] = days.toSorted();
  return first === undefined ? undefined : morningOf(first);
}
