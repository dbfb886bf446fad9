import type { Instant } from './decision.ts';

/** A day in milliseconds. */
export const DAY = 24 * 3600 * 1000;
/** A holder hears of what is late at most once in this time (72 hours, in milliseconds). */
export const NUDGE_EVERY = 3 * DAY;
/** Calendars begin their day in Jakarta, the same for everybody: seven hours before UTC. */
const JAKARTA = 7 * 3600 * 1000;
/** Nine in the morning in Jakarta, eleven in Jayapura: nobody is woken by a reminder. */
const MORNING = 9 * 3600 * 1000;

/** The calendar day in Jakarta of a moment, `2026-03-01`. */
export const dayAt = (at: Instant): string => new Date(at + JAKARTA).toISOString().slice(0, 10);

/** When people are spoken to on a day, in milliseconds since 1970. */
export const morningOf = (day: string): Instant => Date.parse(`${day}T00:00:00Z`) - JAKARTA + MORNING;

/** Eight in the evening in Jakarta, ten in Jayapura. */
const EVENING = 20 * 3600 * 1000;

/** The first moment from then on at which people are spoken to without need: between nine and twenty in Jakarta. */
export function daytimeFrom(at: Instant): Instant {
  const morning = morningOf(dayAt(at));
  const evening = morning - MORNING + EVENING;
  return at < evening ? Math.max(at, morning) : morning + DAY;
}

/** The day so many days later, or earlier for a negative number. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The later of two days. */
export const laterOf = (one: string, other: string): string => (one.localeCompare(other) < 0 ? other : one);

/** The last day of the month or the year that a day lies in. */
export function lastDayOf(period: 'month' | 'year', day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, period === 'year' ? 12 : month, 0)).toISOString().slice(0, 10);
}
