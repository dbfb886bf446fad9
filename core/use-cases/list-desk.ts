import type { Application } from '../programme/application.ts';
import { roleOf } from '../programme/application-steps.ts';
import { Holder } from '../programme/programme.ts';
import { ancestorOf, covers } from '../shared/area.ts';
import type { Role, StaffActor } from '../shared/decision.ts';
import type { ApplicationLists } from './ports.ts';

/** Whose desks a role looks after: its own, and for those who lead also what stands with offices outside. */
const desksOf = (role: Role): readonly Holder[] =>
  Holder.options.filter((holder) => {
    const does = roleOf(holder);
    if (holder === 'person') return false;
    return does === role || (role === 'social-worker' && does === undefined);
  });

/**
 * The files that wait for this officer: those whose step is her office's, in her area or without a known place, the one
 * due first first. `limit` counts files.
 */
export async function listDesk(
  lists: ApplicationLists,
  actor: StaffActor,
  limit: number,
): Promise<readonly Application[]> {
  const lane = actor.role === 'protection-officer' ? 'protection' : 'relief';
  const regency = actor.area === 'ID' ? undefined : ancestorOf(actor.area, 'regency');
  const holders =
    lane === 'protection' ? Holder.options.filter((one) => one !== 'person') : desksOf(actor.role);
  const pages = await Promise.all(
    holders.flatMap((holder) => [
      lists.atDesk({ lane, holder, regency, limit }),
      ...(regency === undefined ? [] : [lists.atDesk({ lane, holder, regency: undefined, limit })]),
    ]),
  );
  return pages
    .flat()
    .filter(({ area }) => area === undefined || covers(actor.area, area))
    .sort((one, other) => (one.due?.at ?? one.at) - (other.due?.at ?? other.at))
    .slice(0, limit);
}
