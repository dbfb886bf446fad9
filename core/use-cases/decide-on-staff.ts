import { may, type Operation } from '../access.ts';
import { ROLES, type StaffActor } from '../shared/decision.ts';
import type { StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { Staff, StaffState } from '../staff/staff.ts';
import { confirm, cutOff, reject } from '../staff/staff-life.ts';
import { handleReportOrThrow } from './handle-report.ts';
import type { AggregateStore, Queries, StaffStore, System } from './ports.ts';

interface Lent {
  readonly staff: StaffStore;
  readonly system: System;
}

const HELD_AT_MOST = 200;

/** Confirms the named person, or turns her away. Refuses with `access.denied`, `staff.unknown` or `staff.not-waiting`. */
export function decideOnWaiting(
  id: StaffId,
  decision: 'confirm' | 'reject',
  actor: StaffActor,
  { staff, system }: Lent,
): Promise<Result<Staff>> {
  const decide = decision === 'confirm' ? confirm : reject;
  return changeIfAllowed(id, 'staff.confirm', actor, staff, (now) => decide(now, actor, system.now()));
}

/**
 * Cuts somebody off in one act: chat and console are closed, and what she held stands in the queue again, with that in its
 * history. Harmless when repeated after a breakdown. Refuses with `access.denied` or `staff.unknown`.
 */
export async function cutOffOrThrow(
  id: StaffId,
  actor: StaffActor,
  { staff, system, aggregates, queries }: Lent & { aggregates: AggregateStore; queries: Queries },
): Promise<Result<{ readonly member: Staff; readonly released: number }>> {
  const cut = await changeIfAllowed(id, 'staff.cut-off', actor, staff, (now) =>
    now.state === 'cut-off' ? yes(now) : cutOff(now, actor, system.now()),
  );
  if (!cut.ok) return cut;
  const held = await queries.ofHolder(id, HELD_AT_MOST);
  for (const report of held) {
    const command = { kind: 'release', reason: 'cut-off' } as const;
    // The house releases it: whoever cuts off need not see the lane that it stands in.
    await handleReportOrThrow(aggregates, report.id, command, { kind: 'system' }, system);
  }
  return yes({ member: cut.value, released: held.length });
}

function changeIfAllowed(
  id: StaffId,
  operation: Operation,
  actor: StaffActor,
  staff: StaffStore,
  decide: (now: Staff) => Result<Staff>,
): Promise<Result<Staff>> {
  return staff.change(id, (now) =>
    may(actor, operation, { area: now.area }) ? decide(now) : no(refuse('access.denied')),
  );
}

/** Colleagues whose area lies in one's own, those who wait first. Refuses with `access.denied`. */
export async function listStaff(
  actor: StaffActor,
  staff: StaffStore,
  states: readonly StaffState[] = ['waiting', 'active'],
): Promise<Result<readonly Staff[]>> {
  if (!may(actor, 'staff.list')) return no(refuse('access.denied'));
  const found = await staff.list({ roles: ROLES, states, within: actor.area });
  const order = (one: Staff): number => states.indexOf(one.state);
  return yes([...found].sort((one, other) => order(one) - order(other)));
}
