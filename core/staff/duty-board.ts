import { ancestorOf, type Scope } from '../shared/area.ts';
import type { Instant } from '../shared/decision.ts';
import { dutyAt, type Staff } from './staff.ts';

const HOUR = 3600 * 1000;

/** Has an area somebody on duty in an hour? `nobody` means that all said no, `unknown` that nobody said anything. */
export interface DutyHour {
  readonly state: 'covered' | 'nobody' | 'unknown';
  /** How many people are on duty. */
  readonly on: number;
}

/** Areas by the coming hours. Hours are full hours in milliseconds, the running one first. */
export interface DutyBoard {
  readonly hours: readonly Instant[];
  readonly rows: readonly { readonly area: Scope; readonly cells: readonly DutyHour[] }[];
}

/** The full hours from the running one on. */
export const hoursFrom = (now: Instant, count = 24): readonly Instant[] =>
  Array.from({ length: count }, (_, index) => Math.floor(now / HOUR) * HOUR + index * HOUR);

/**
 * The duty board of some staff: one row for each area that somebody serves, villages and districts under their regency.
 * In the running hour counts who is on duty now; in a later one, who is at its middle.
 */
export function toDutyBoard(staff: readonly Staff[], now: Instant, own: Scope): DutyBoard {
  const hours = hoursFrom(now);
  const areas = [...new Set([own, ...staff.map(({ area }) => rowOf(area))])].sort(byWidth);
  return {
    hours,
    rows: areas.map((area) => {
      const members = staff.filter((one) => rowOf(one.area) === area);
      return { area, cells: hours.map((hour) => cellOf(members, Math.max(hour + HOUR / 2, now))) };
    }),
  };
}

const rowOf = (area: Scope): Scope => (area === 'ID' ? area : (ancestorOf(area, 'regency') ?? area));

const byWidth = (one: Scope, other: Scope): number => {
  if (one === 'ID' || other === 'ID') return one === 'ID' ? -1 : 1;
  return one < other ? -1 : 1;
};

function cellOf(members: readonly Staff[], at: Instant): DutyHour {
  const words = members.map(({ shifts }) => dutyAt(shifts, at));
  const on = words.filter((word) => word === 'on').length;
  if (on > 0) return { state: 'covered', on };
  return { state: words.length > 0 && words.every((word) => word === 'off') ? 'nobody' : 'unknown', on };
}
