import { addDays, lastDayOf, laterOf } from '../shared/day.ts';
import type { CalendarDuty } from './duty-rule.ts';
import type { Day } from './vocabulary.ts';

/** What the calendar says of its own accord: the window begins, it ends soon, it is over and nothing is recorded. */
export const STAGES = ['begin', 'soon', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** A stretch of days in which a duty is done so many times. Without `to` nobody knows when it ends. */
export interface DutyWindow {
  /** `2026-11`, `2026`, `t1` to `t3`, or `all`: the same for ever. */
  readonly key: string;
  readonly from: Day;
  /** The last day. */
  readonly to?: Day;
  readonly times: number;
  /** The share of days in percent, where the duty is one. */
  readonly percent?: number;
  /** Our own estimate or our own month, not the rule's words. */
  readonly ours: boolean;
}

/** How far a pregnancy is, as it was told: whole months on a day. */
export interface Pregnancy {
  readonly month: number;
  readonly on: Day;
}

/** Thirds of a pregnancy and its end, in days from its beginning, as people count months: an estimate, shown as one. */
const THIRDS: readonly number[] = [91, 182, 280];
const DAYS_A_MONTH = 30;

/** The windows of a duty that touch the days from `from` to `to`, in order. */
export function windowsOf(
  duty: CalendarDuty,
  { from, to }: { readonly from: Day; readonly to: Day },
  pregnancy?: Pregnancy,
): readonly DutyWindow[] {
  const times = duty.times ?? 1;
  if (duty.trimesters) return pregnancyWindows(duty.trimesters, times, from, pregnancy);
  const period = duty.period === 'year' ? 'year' : 'month';
  if (duty.period === 'once') return [{ key: 'all', from, times, ours: false }];
  const share = duty.percent === undefined ? {} : { percent: duty.percent };
  const ours = duty.period === undefined;
  const windows: DutyWindow[] = [];
  for (let day = firstDayOf(period, from); day <= to; ) {
    const last = lastDayOf(period, day);
    windows.push({
      key: day.slice(0, period === 'year' ? 4 : 7),
      from: day,
      to: last,
      times,
      ...share,
      ours,
    });
    day = addDays(last, 1);
  }
  return windows;
}

const firstDayOf = (period: 'month' | 'year', day: Day): Day =>
  period === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;

/** Thirds from what was told; without it one window that nobody can date. */
function pregnancyWindows(
  checks: readonly number[],
  times: number,
  from: Day,
  pregnancy: Pregnancy | undefined,
): readonly DutyWindow[] {
  if (!pregnancy) return [{ key: 'all', from, times, ours: false }];
  const began = addDays(pregnancy.on, -pregnancy.month * DAYS_A_MONTH);
  const windows = checks.map((count, place) => ({
    key: `t${place + 1}`,
    from: addDays(began, place === 0 ? 0 : (THIRDS[place - 1] ?? 0) + 1),
    to: addDays(began, THIRDS[place] ?? 0),
    times: count,
    ours: true,
  }));
  return windows.filter((window) => window.to >= from);
}

/** How long before its last day a window is named again, in days: a month, a third of a pregnancy, a year. */
const AHEAD = { month: 10, third: 21, year: 60 } as const;

const aheadOf = ({ key }: DutyWindow): number =>
  key.startsWith('t') ? AHEAD.third : key.length === 4 ? AHEAD.year : AHEAD.month;

/**
 * On which days a window is spoken of. A share of days is not announced, only asked for; a whole year not at its
 * beginning; a window without an end never by itself.
 */
export function stagesOf(window: DutyWindow): readonly { readonly stage: Stage; readonly on: Day }[] {
  if (window.to === undefined) return [];
  const soon = addDays(window.to, -aheadOf(window));
  const begins = window.percent === undefined && window.key.length !== 4;
  return [
    ...(begins ? [{ stage: 'begin' as const, on: window.from }] : []),
    { stage: 'soon' as const, on: laterOf(soon, window.from) },
    { stage: 'after' as const, on: addDays(window.to, 1) },
  ];
}

/**
 * The first day on which a missed window could cost anything: the day after its end, since nothing can be missed while
 * it can still be done. Undefined where no end is known. When it really costs, the programme's own office decides.
 */
export const couldCostFrom = ({ to }: DutyWindow): Day | undefined =>
  to === undefined ? undefined : addDays(to, 1);

/** The day on which the warning is given to somebody who has been there since `since`: never after the window's last day. */
export function warnedOn(window: DutyWindow, since: Day): Day | undefined {
  const soon = stagesOf(window).find(({ stage }) => stage === 'soon')?.on;
  if (soon === undefined || window.to === undefined || since > window.to) return undefined;
  return laterOf(soon, since);
}
