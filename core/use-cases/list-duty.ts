import { may } from '../access.ts';
import { ROLES, type StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { type DutyBoard, toDutyBoard } from '../staff/duty-board.ts';
import type { StaffStore, System } from './ports.ts';

/** Those who take reports: only their duty covers an hour. */
export const ON_CALL = ROLES.filter(
  (role) => !['resident', 'finance-officer', 'administrator', 'protection-officer'].includes(role),
);

/** Who is on duty where in the coming day, for every area under one's own. Refuses with `access.denied`. */
export async function listDuty(
  actor: StaffActor,
  { staff, system }: { readonly staff: StaffStore; readonly system: System },
): Promise<Result<DutyBoard>> {
  if (!may(actor, 'staff.list')) return no(refuse('access.denied'));
  const members = await staff.list({ roles: ON_CALL, within: actor.area });
  return yes(toDutyBoard(members, system.now(), actor.area));
}
