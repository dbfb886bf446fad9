import { mayHear } from '../access-grievances.ts';
import type { Grievance } from '../grievance/grievance.ts';
import { reachOf } from '../grievance/route.ts';
import type { Staff } from '../staff/staff.ts';
import type { StaffStore } from './ports.ts';
import { asActor } from './tell-staff.ts';

/** Most officers that hear of one grievance. */
const MOST = 10;

/**
 * Whom a grievance is brought to: those of the reach at which it stands who may see it, or the next reach above that has
 * anybody. Nobody who could be whom it is about, nobody who has answered it before.
 */
export async function findHearers(grievance: Grievance, staff: StaffStore): Promise<readonly Staff[]> {
  const members = await staff.list({
    area: grievance.area,
    roles: grievance.lane === 'protection' ? ['protection-officer'] : ['social-worker', 'coordinator'],
  });
  const able = members.filter(
    (one) => mayHear(asActor(one), 'grievance.read', grievance) && !grievance.answerers.includes(one.id),
  );
  const reaches = able.map(({ area }) => reachOf(area)).filter((reach) => reach >= grievance.desk);
  const nearest =
    reaches.length > 0 ? Math.min(...reaches) : Math.max(...able.map(({ area }) => reachOf(area)));
  return able.filter(({ area }) => reachOf(area) === nearest).slice(0, MOST);
}
