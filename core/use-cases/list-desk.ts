import type { Application } from '../programme/application.ts';
import type { Desk } from '../programme/application-steps.ts';
import { ancestorOf, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { ApplicationLists } from './ports.ts';

/** Roles that also look after files which wait with an office elsewhere: somebody must write down what was heard there. */
const HEAR_OF_OTHERS: readonly StaffActor['role'][] = ['social-worker', 'protection-officer'];

/**
 * The files that wait for this officer: at her own desk, in her area or without a known place, the one due first first.
 * `limit` counts files.
 */
export async function listDesk(
  lists: ApplicationLists,
  { role, area }: StaffActor,
  limit: number,
): Promise<readonly Application[]> {
  const lane = role === 'protection-officer' ? 'protection' : 'relief';
  const regency = area === 'ID' ? undefined : ancestorOf(area, 'regency');
  const desks: readonly Desk[] = HEAR_OF_OTHERS.includes(role) ? [role, 'elsewhere'] : [role];
  const pages = await Promise.all(
    desks.flatMap((desk) => [
      lists.atDesk({ lane, desk, regency, limit }),
      ...(regency === undefined ? [] : [lists.atDesk({ lane, desk, regency: undefined, limit })]),
    ]),
  );
  return pages
    .flat()
    .filter((file) => file.area === undefined || covers(area, file.area))
    .sort((one, other) => (one.due?.at ?? one.at) - (other.due?.at ?? other.at))
    .slice(0, limit);
}
