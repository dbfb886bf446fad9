import { may } from '../access.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result } from '../shared/result.ts';
import type { Shift, Staff } from '../staff/staff.ts';
import { speakDuty } from '../staff/staff-life.ts';
import type { StaffStore, System } from './ports.ts';

/** One's own word about hours. Refuses with `access.denied`, `staff.unknown`, `staff.not-active` or `duty.past`. */
export async function setDuty(
  shifts: readonly Shift[],
  actor: StaffActor,
  { staff, system }: { readonly staff: StaffStore; readonly system: System },
): Promise<Result<Staff>> {
  if (!may(actor, 'duty.set')) return no(refuse('access.denied'));
  return staff.change(actor.id, (now) => speakDuty(now, shifts, system.now()));
}
