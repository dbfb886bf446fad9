import { may, type Operation } from '#core/access.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { refuse } from '#core/shared/refusals.ts';
import type { Staff } from '#core/staff/staff.ts';
import { ApiRefusal } from '../lib/problem.ts';
import type { ApiHouse } from '../lib/wire-api.ts';

/**
 * Who signed in, as the house knows her now: roles are never cached, so that cutting off is one act. Throws an
 * `ApiRefusal` 403 for whoever is not staff, or does not work.
 */
export async function findStaffOrThrow(account: string, { staff }: Pick<ApiHouse, 'staff'>): Promise<Staff> {
  const member = await staff.findByAccount(account);
  if (!member) throw ApiRefusal.at('not-staff');
  if (member.state !== 'active') throw ApiRefusal.at('not-active');
  return member;
}

/** Throws an `ApiRefusal` 403 when the access table does not let her. */
export function mayOrThrow(actor: StaffActor, operation: Operation): void {
  if (!may(actor, operation)) throw ApiRefusal.of(refuse('access.denied'));
}
