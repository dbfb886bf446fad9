import { covers, type Scope } from '../shared/area.ts';
import type { Role, StaffActor } from '../shared/decision.ts';

const FIELD: readonly Role[] = ['volunteer', 'responder', 'village-officer', 'social-worker'];

/**
 * Who may bring whom into the house, confirm her and cut her off: nobody above herself. Roles that see violence, money
 * or everybody's rights come from an administrator, since a coordinator of a regency may be kin of whom it concerns.
 */
export const APPOINTS: Readonly<Record<Role, readonly Role[]>> = {
  resident: [],
  volunteer: [],
  responder: [],
  'village-officer': [],
  'social-worker': [],
  coordinator: [...FIELD, 'coordinator'],
  'protection-officer': [],
  'finance-officer': [],
  administrator: [...FIELD, 'coordinator', 'protection-officer', 'finance-officer', 'administrator'],
};

/**
 * May this actor appoint somebody to a role in an area? Her own area only; a coordinator makes coordinators of smaller
 * areas, and the one of the whole country protection officers too.
 */
export function mayAppoint(
  actor: StaffActor,
  { role, area }: { readonly role: Role; readonly area: Scope },
): boolean {
  if (!covers(actor.area, area)) return false;
  if (actor.role === 'coordinator') {
    if (role === 'coordinator') return area !== actor.area;
    if (role === 'protection-officer') return actor.area === 'ID';
  }
  return APPOINTS[actor.role].includes(role);
}
