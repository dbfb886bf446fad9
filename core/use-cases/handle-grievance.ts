import { mayHear } from '../access-grievances.ts';
import type { FileGrievance, Grievance, GrievanceAct } from '../grievance/grievance.ts';
import {
  decideGrievance,
  fileGrievance,
  GRIEVANCE_STAFF_ACTS,
  type GrievanceStaffAct,
  isOthers,
  isStaffsAct,
  openGrievanceActsOf,
} from '../grievance/grievance-life.ts';
import type { Actor, StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { circumstancesFor, toEventsOrThrow } from './circumstances.ts';
import type { AggregateStore, Save, System } from './ports.ts';

export type GrievanceSave = Extract<Save, { kind: 'grievance' }>;

/** Prepares a new grievance for saving. It is never refused. */
export function prepareGrievance(command: FileGrievance, system: System): GrievanceSave {
  const circumstances = circumstancesFor(system, { kind: 'resident' });
  const { state, events } = fileGrievance(command, circumstances);
  const saved = toEventsOrThrow({ ...state, kind: 'grievance' }, events, circumstances);
  return { kind: 'grievance', state, loaded: 0, events: saved };
}

/**
 * Prepares an act for saving. Refuses with `not-found` where the access rule hides it from this officer (so that nobody
 * learns that there is a grievance about her), `access.denied` for an act that is not staff's, and with what
 * `decideGrievance` refuses. That a person acts on her own only is checked by whoever calls this.
 */
export function prepareGrievanceAct(
  grievance: Grievance,
  command: GrievanceAct,
  actor: Actor,
  system: System,
): Result<GrievanceSave> {
  if (actor.kind === 'staff') {
    if (!mayHear(actor, 'grievance.read', grievance)) return no(refuse('not-found'));
    if (!isStaffsAct(command.kind)) return no(refuse('access.denied'));
  }
  const circumstances = circumstancesFor(system, actor);
  const decided = decideGrievance(grievance, command, circumstances);
  if (!decided.ok) return decided;
  const { state, events } = decided.value;
  const saved = toEventsOrThrow({ ...state, kind: 'grievance' }, events, circumstances);
  return yes({ kind: 'grievance', state, loaded: grievance.version, events: saved });
}

/** What this officer may do with it now, as her buttons: nothing that the house would refuse her. */
export function grievanceActsOf(grievance: Grievance, actor: StaffActor): readonly GrievanceStaffAct[] {
  if (!mayHear(actor, 'grievance.act', grievance)) return [];
  const open = openGrievanceActsOf(grievance);
  return GRIEVANCE_STAFF_ACTS.filter(
    (kind) =>
      open.includes(kind) &&
      !isOthers(grievance, kind, actor.id) &&
      (kind !== 'forward' || grievance.lane === 'relief' || grievance.least < 2),
  );
}

const AT_ONCE = 50;

/**
 * What is due: an answer to which nobody has said anything for its days is closed, everything else is late and climbs; the
 * person hears it first. Answers how many.
 */
export async function chaseGrievances(
  aggregates: AggregateStore,
  due: readonly Pick<Grievance, 'id'>[],
  system: System,
): Promise<number> {
  let moved = 0;
  for (const { id } of due.slice(0, AT_ONCE)) {
    const now = await aggregates.load('grievance', id);
    if (now?.due === undefined || now.due > system.now()) continue;
    const kind = now.state === 'answered' ? 'close' : 'run-late';
    const prepared = prepareGrievanceAct(now, { kind }, { kind: 'system' }, system);
    // Whoever was faster has moved its day too: the next sweep sees it.
    if (prepared.ok && (await aggregates.save([prepared.value])) === 'done') moved += 1;
  }
  return moved;
}
