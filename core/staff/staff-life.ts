import type { Instant, StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { mayAppoint } from './appointing.ts';
import type { Shift, Staff } from './staff.ts';

/** Shifts that ended longer ago than this are forgotten: a day, in milliseconds. */
const PAST_KEPT = 24 * 3600 * 1000;
const SHIFTS_KEPT = 30;

/** Lets a named person who waits begin. Refuses with `access.denied` or `staff.not-waiting`. */
export function confirm(staff: Staff, actor: StaffActor, now: Instant): Result<Staff> {
  if (!mayDecideOn(staff, actor)) return no(refuse('access.denied'));
  if (staff.state !== 'waiting') return no(refuse('staff.not-waiting'));
  return yes({ ...staff, state: 'active', confirmedBy: actor.id, since: now });
}

/** Turns away whoever waits: it was not the named person. Refuses with `access.denied` or `staff.not-waiting`. */
export function reject(staff: Staff, actor: StaffActor, now: Instant): Result<Staff> {
  if (!mayDecideOn(staff, actor)) return no(refuse('access.denied'));
  if (staff.state !== 'waiting') return no(refuse('staff.not-waiting'));
  return yes(withoutDoors(staff, now));
}

/**
 * Ends every right in one act: a lost phone, the end of a duty. Chat and account are let go, so that whoever holds the
 * phone opens nothing and the person can be invited anew. Refuses with `access.denied` or `staff.not-active`.
 */
export function cutOff(staff: Staff, actor: StaffActor, now: Instant): Result<Staff> {
  if (!mayDecideOn(staff, actor)) return no(refuse('access.denied'));
  if (staff.state === 'cut-off') return no(refuse('staff.not-active'));
  return yes(withoutDoors(staff, now));
}

/** Her own word about hours; a later word wins where two overlap. Refuses with `staff.not-active` or `duty.past`. */
export function speakDuty(staff: Staff, shifts: readonly Shift[], now: Instant): Result<Staff> {
  if (staff.state !== 'active') return no(refuse('staff.not-active'));
  if (shifts.some(({ until }) => until <= now)) return no(refuse('duty.past'));
  const kept = staff.shifts.filter(({ until }) => until > now - PAST_KEPT);
  return yes({ ...staff, shifts: [...kept, ...shifts].slice(-SHIFTS_KEPT) });
}

/** The acts that are open on a colleague now, for buttons and the console. */
export function actsOn(staff: Staff, actor: StaffActor): readonly ('confirm' | 'reject' | 'cut-off')[] {
  if (!mayDecideOn(staff, actor) || staff.state === 'cut-off') return [];
  return staff.state === 'waiting' ? ['confirm', 'reject'] : ['cut-off'];
}

/** Nobody decides on herself: a second pair of eyes confirms, and nobody locks herself out by a slip. */
const mayDecideOn = (staff: Staff, actor: StaffActor): boolean =>
  staff.id !== actor.id && mayAppoint(actor, staff);

const withoutDoors = ({ chat: _, account: __, ...staff }: Staff, now: Instant): Staff => ({
  ...staff,
  state: 'cut-off',
  shifts: [],
  since: now,
});
