import { mayHear } from '../access-grievances.ts';
import type { Grievance } from '../grievance/grievance.ts';
import { type AreaCode, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { type LendPlaces, regenciesOf } from './list-desk.ts';
import type { GrievanceLists } from './ports-grievances.ts';

/** How many are read for one shown: most of a regency may be nobody's to see but another office's. */
const READ_FOR_ONE = 3;
/** Everything that waits has a day before this. */
const EVER = 9_999_999_999_999;

/** What a list of grievances asks for. */
export interface GrievanceWish {
  readonly limit: number;
  /** Narrows it to an area in one's own. */
  readonly area?: AreaCode | undefined;
}

/**
 * The grievances that this officer may open or holds, the one due first first. Whoever serves the whole country sees
 * whatever waits anywhere. Nothing about her own office or of what she acted on is in it, nor counted.
 */
export async function listGrievances(
  lists: GrievanceLists,
  actor: StaffActor,
  { limit, area }: GrievanceWish,
  places: LendPlaces,
): Promise<readonly Grievance[]> {
  const read = await readLists(lists, actor, { limit: limit * READ_FOR_ONE, area }, places);
  return read
    .filter(
      (one) =>
        (one.state === 'received' || one.state === 'taken') &&
        mayHear(actor, 'grievance.list', one) &&
        (area === undefined || (one.area !== undefined && covers(area, one.area))),
    )
    .sort(inOrder)
    .slice(0, limit);
}

async function readLists(
  lists: GrievanceLists,
  actor: StaffActor,
  { limit, area }: GrievanceWish,
  places: LendPlaces,
): Promise<readonly Grievance[]> {
  const reach = area ?? actor.area;
  if (reach === 'ID') return lists.due(EVER, limit);
  const lane = actor.role === 'protection-officer' ? 'protection' : 'relief';
  const regencies = await regenciesOf(reach, places);
  const pages = await Promise.all(
    [...regencies, undefined].map((regency) => lists.waiting(lane, regency, limit)),
  );
  return pages.flat();
}

const inOrder = (one: Grievance, other: Grievance): number =>
  (one.due ?? one.at) - (other.due ?? other.at) || (one.id < other.id ? -1 : 1);
