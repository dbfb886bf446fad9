import { type AreaCode, levelOf, type Scope } from '../shared/area.ts';
import type { Role } from '../shared/decision.ts';
import type { Category, Concern, Grievance, GrievanceDesk } from './grievance.ts';

/** What decides who may see it. */
export type Routed = Pick<Grievance, 'concerns' | 'lane' | 'area' | 'least' | 'barred'>;

/** The way that a category goes: violence and favours asked for are seen by protection officers alone. */
export const laneOf = (category: Category): Grievance['lane'] =>
  category === 'exploitation' ? 'protection' : 'relief';

/**
 * The least reach that may see it: never below a regency, so that no neighbour, village or facilitator reads what is said
 * about them; a province where nobody has said whom it concerns or where, since it may be about any office of the
 * regency; the whole country where it is about the protection service, which alone sees that lane.
 */
export function leastDeskOf({
  concerns,
  lane,
  area,
}: {
  readonly concerns: Concern;
  readonly lane: Grievance['lane'];
  readonly area: AreaCode | undefined;
}): GrievanceDesk {
  if (lane === 'protection' && concerns === 'protection-service') return 2;
  return concerns === 'unknown' || concerns === 'other' || area === undefined ? 1 : 0;
}

/** The offices that a role works for: a grievance about one of them is never seen by that role, however far it reaches. */
export const OFFICES: Readonly<Record<Role, readonly Concern[]>> = {
  resident: [],
  volunteer: ['relief-post', 'disaster-office'],
  responder: ['relief-post', 'disaster-office'],
  'village-officer': ['neighbourhood', 'village'],
  'social-worker': ['social-office', 'facilitator'],
  coordinator: ['relief-post', 'disaster-office'],
  'protection-officer': [],
  'finance-officer': ['payer'],
  administrator: [],
};

/** How far somebody reaches: -1 below a regency, then as the desks are numbered. */
export function reachOf(area: Scope): number {
  if (area === 'ID') return 2;
  const level = levelOf(area);
  return level === 'province' ? 1 : level === 'regency' ? 0 : -1;
}
