import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import type { DutyWindow } from './duty-calendar.ts';
import type { Day } from './vocabulary.ts';

/** Why somebody could not come. No reason is judged here. */
export const REASONS = ['illness', 'disaster', 'closed', 'far', 'other'] as const;
export const DutyReason = z.enum(REASONS);
export type DutyReason = z.infer<typeof DutyReason>;

/** One duty of somebody in one window: `posyandu.1.2026-11`. */
export const EntryKey = z
  .string()
  .regex(/^[a-z0-9-]+\.\d{1,2}\.[a-z0-9-]+$/)
  .max(40);
export type EntryKey = z.infer<typeof EntryKey>;

/** What was said of an entry, by whom. Marks are added, never replaced. */
export const Mark = z.object({
  entry: EntryKey,
  said: z.enum(['kept', 'not-kept']),
  by: z.enum(['person', 'staff']),
  staff: StaffId.optional(),
  /** Days there, of days that there were. */
  present: z.number().int().min(0).max(366).optional(),
  of: z.number().int().min(1).max(366).optional(),
  reason: DutyReason.optional(),
  words: z.string().max(500).optional(),
  at: Instant,
});
export type Mark = z.infer<typeof Mark>;

/** Somebody with the power to excuse has accepted a reason. */
export const Excuse = z.object({
  entry: EntryKey,
  staff: StaffId,
  words: z.string().max(500).optional(),
  at: Instant,
});
export type Excuse = z.infer<typeof Excuse>;

/** Three answers and nothing between: what nobody told is unknown, never "not". */
export type Attendance = 'kept' | 'not-kept' | 'unknown';

/**
 * How an entry stands on a day. `unrecorded` is over and nobody has told; `differs` was told in two ways, which is
 * for people to settle; `missed` is over, told as not done and not excused: the only one that could ever cost.
 */
export type Standing =
  | 'ahead'
  | 'open'
  | 'kept'
  | 'not-yet'
  | 'unrecorded'
  | 'differs'
  | 'excused'
  | 'missed';

/** What the marks of one entry say: enough times kept, told as not kept, or not known. */
export function attendanceOf(
  window: Pick<DutyWindow, 'times' | 'percent'>,
  marks: readonly Mark[],
): Attendance {
  const said = marks.map((mark) => shareOf(mark, window.percent) ?? mark.said);
  if (said.filter((one) => one === 'kept').length >= window.times) return 'kept';
  return said.at(-1) === 'not-kept' ? 'not-kept' : 'unknown';
}

/** Counted days beat the word: 17 of 20 days is 85 %. */
function shareOf({ present, of }: Mark, percent: number | undefined): Mark['said'] | undefined {
  if (percent === undefined || present === undefined || of === undefined) return undefined;
  return present * 100 >= percent * of ? 'kept' : 'not-kept';
}

/** Where an entry stands: its window, what each side said, whether it is excused. */
export function standingOf(
  window: DutyWindow,
  marks: readonly Mark[],
  isExcused: boolean,
  on: Day,
): Standing {
  const own = attendanceOf(window, withBy(marks, 'person'));
  const staffs = attendanceOf(window, withBy(marks, 'staff'));
  const told = differ(own, staffs) ? 'differs' : [own, staffs].find((one) => one !== 'unknown');
  if (told === 'kept') return 'kept';
  if (isExcused) return 'excused';
  if (told === 'differs') return 'differs';
  const isOver = window.to !== undefined && on > window.to;
  if (told === 'not-kept') return isOver ? 'missed' : 'not-yet';
  if (isOver) return 'unrecorded';
  return on < window.from ? 'ahead' : 'open';
}

const withBy = (marks: readonly Mark[], by: Mark['by']): readonly Mark[] =>
  marks.filter((mark) => mark.by === by);

const differ = (own: Attendance, staffs: Attendance): boolean =>
  own !== 'unknown' && staffs !== 'unknown' && own !== staffs;

/** Nothing more needs to be asked. */
export const isSettled = (standing: Standing): boolean => standing === 'kept' || standing === 'excused';

/** It has begun and is not settled: whoever records now adds something. */
export const mayBeRecorded = (standing: Standing): boolean => standing !== 'ahead' && !isSettled(standing);
