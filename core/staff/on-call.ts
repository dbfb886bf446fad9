import { levelOf, type Scope } from '../shared/area.ts';
import type { Instant } from '../shared/decision.ts';
import { dutyAt, type Staff } from './staff.ts';

/** The desks that an untaken report climbs: 0 regency and below, 1 province, 2 the whole country (the deploying agency). */
export type Desk = 0 | 1 | 2;

/** The desk that serves an area. */
export const deskOf = (area: Scope): Desk => {
  if (area === 'ID') return 2;
  return levelOf(area) === 'province' ? 1 : 0;
};

/** Can she be called now? Who said no is not; who said nothing is, because unknown is never read as "no". */
export const isOnCall = ({ chat, shifts, state }: Staff, now: Instant): boolean =>
  state === 'active' && chat !== undefined && dutyAt(shifts, now) !== 'off';

/**
 * Whom a report that stands at `desk` rings: those on call there, or at the first desk above that has anybody. A report
 * without a known place is the country's concern, and everybody's where the country has nobody.
 */
export function chooseOnCall(
  staff: readonly Staff[],
  { desk, placed }: { readonly desk: Desk; readonly placed: boolean },
  now: Instant,
): readonly Staff[] {
  const available = staff.filter((one) => isOnCall(one, now));
  const from = placed ? desk : 2;
  for (const level of [0, 1, 2].filter((one) => one >= from)) {
    const there = available.filter(({ area }) => deskOf(area) === level);
    if (there.length > 0) return there;
  }
  return placed ? [] : available;
}

/** Has this very desk somebody on call? A report without a known place stands at none of the lower ones. */
export const isManned = (staff: readonly Staff[], desk: Desk, now: Instant): boolean =>
  staff.some((one) => deskOf(one.area) === desk && isOnCall(one, now));
