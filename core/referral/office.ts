import * as z from 'zod';
import { ancestorOf, covers, Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { StaffId } from '../shared/ids.ts';

/** The roles to whom somebody may be passed on; whoever only volunteers, pays or administers takes nobody over. */
export const OFFICE_ROLES = [
  'village-officer',
  'social-worker',
  'protection-officer',
  'coordinator',
  'responder',
] as const;

/** An office, as staff are found: everybody of one role whose duty reaches this area. */
export const Office = z.object({ role: z.enum(OFFICE_ROLES), area: Scope });
export type Office = z.infer<typeof Office>;

/** The office that somebody sent from, and who of it did. */
export interface Sender extends Office {
  readonly id: StaffId;
}

/** Are these one and the same office? */
export const isSameOffice = (one: Office, other: Office): boolean =>
  one.role === other.role && one.area === other.area;

/** Does this member of staff work for the office: of its role, with a reach that holds its area? */
export const worksFor = ({ role, area }: StaffActor, office: Office): boolean =>
  role === office.role && covers(area, office.area);

/** The office in which somebody works; undefined for roles that are none. */
export function officeOf({ role, area }: StaffActor): Office | undefined {
  const found = OFFICE_ROLES.find((one) => one === role);
  return found && { role: found, area };
}

/** The office as somebody may know it who may not know the village: its regency has to do. */
export const coarseOffice = ({ role, area }: Office): Office => ({
  role,
  area: area === 'ID' ? area : (ancestorOf(area, 'regency') ?? area),
});
