import { mayHear } from '../access-grievances.ts';
import type { GrievanceLine, GrievancePage } from '../api/grievance.ts';
import type { HistoryLine } from '../api/report.ts';
import type { Event } from '../events.ts';
import type { Grievance } from '../grievance/grievance.ts';
import { openForwardsOf } from '../grievance/grievance-life.ts';
import { type AreaCode, ancestorOf } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { grievanceActsOf } from './handle-grievance.ts';
import type { AggregateStore, StaffStore } from './ports.ts';
import { toHistory } from './report-page.ts';

/** What looking at grievances needs. */
export interface LookingAtGrievances {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly areaName: (area: AreaCode | undefined) => Promise<string | undefined>;
}

/** A grievance that this officer may see. One about her own office is not found, like one that does not exist. */
export async function findHeard(
  id: string,
  actor: StaffActor,
  { aggregates }: Pick<LookingAtGrievances, 'aggregates'>,
): Promise<Result<Grievance>> {
  const grievance = await aggregates.load('grievance', id);
  return grievance && mayHear(actor, 'grievance.read', grievance) ? yes(grievance) : no(refuse('not-found'));
}

/** A grievance in a list, for one officer. */
export async function toGrievanceLine(
  grievance: Grievance,
  actor: StaffActor,
  { staff, areaName }: LookingAtGrievances,
): Promise<GrievanceLine> {
  const { id, reference, version, state, category, concerns, lane, desk, anonymous, due } = grievance;
  const area = shownArea(grievance);
  const [named, holder] = await Promise.all([
    areaName(area),
    grievance.holder ? staff.find(grievance.holder.id) : undefined,
  ]);
  return {
    id,
    reference,
    version,
    state,
    category,
    concerns,
    lane,
    desk,
    anonymous,
    ...(area === undefined ? {} : { area }),
    ...(named === undefined ? {} : { areaName: named }),
    ...(due === undefined ? {} : { due }),
    late: grievance.late,
    asked: grievance.asked,
    reopened: grievance.reopened,
    held: holds(grievance, actor) ? 'mine' : grievance.holder ? 'other' : 'nobody',
    ...(holder ? { holder: holder.name } : {}),
    at: grievance.at,
    changedAt: grievance.changedAt,
    acts: [...grievanceActsOf(grievance, actor)],
  };
}

/** A village tells too much of somebody who wants no name: the regency has to do. */
function shownArea({ anonymous, area }: Grievance): AreaCode | undefined {
  return anonymous && area ? (ancestorOf(area, 'regency') ?? area) : area;
}

const holds = ({ holder }: Grievance, { id }: StaffActor): boolean => holder?.id === id;

/** A grievance as its page shows it; `news` are events that are about to be saved with it. */
export async function toGrievancePage(
  grievance: Grievance,
  actor: StaffActor,
  looking: LookingAtGrievances,
  news: readonly Event[] = [],
): Promise<GrievancePage> {
  const [line, before] = await Promise.all([
    toGrievanceLine(grievance, actor, looking),
    looking.aggregates.history('grievance', grievance.id),
  ]);
  const { private: words, promise, about, anonymous } = grievance;
  const sees = holds(grievance, actor) ? 'all' : 'codes';
  const forwarded = words?.forwarded;
  return {
    grievance: line,
    sees,
    promise,
    thread: sees === 'all' ? (words?.thread ?? []) : [],
    ...(sees === 'all' && words?.name !== undefined ? { name: words.name } : {}),
    ...(sees === 'all' && about && !anonymous
      ? { about: { kind: about.kind, reference: about.reference } }
      : {}),
    forwards: line.acts.includes('forward') ? [...openForwardsOf(grievance)] : [],
    ...(forwarded === undefined ? {} : { forwarded }),
    history: (await toHistory([...before, ...news], looking)).map(withoutPlace),
  };
}

/** Where it was told of before a name was withdrawn stays with the house. */
function withoutPlace({ codes: { area: _, ...codes }, ...line }: HistoryLine): HistoryLine {
  return { ...line, codes };
}
