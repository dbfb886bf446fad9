import type { GrievanceDeskAct } from '../api/grievance.ts';
import type { Grievance, GrievanceAct } from '../grievance/grievance.ts';
import { maskIdentity } from '../language/mask.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { findHeard } from './grievance-page.ts';
import { type GrievanceSave, prepareGrievanceAct } from './handle-grievance.ts';
import type { AggregateStore, Mark, System } from './ports.ts';

/** One act as it was sent: by whom, on what, and the mark that keeps it from being done twice. */
export interface SentGrievanceAct {
  readonly id: string;
  readonly act: GrievanceDeskAct;
  readonly actor: StaffActor;
  /** The version that her screen showed. */
  readonly shown: number;
  readonly markOf: (save: GrievanceSave) => Promise<Mark>;
}

/** How often somebody may be faster before it is a breakdown, as for reports. */
const ATTEMPTS = 10;

/**
 * One act of the console, decided on the newest state, saved with its mark in one transaction. Answers `seen-before` when
 * the mark is there already. Refuses with `not-found` (also for what is about her own office), what `decideGrievance`
 * refuses and `version.moved` for what moves it when it is not as she saw it; throws when it keeps moving.
 */
export async function actOnGrievanceOrThrow(
  sent: SentGrievanceAct,
  { aggregates, system }: { readonly aggregates: AggregateStore; readonly system: System },
): Promise<Result<Grievance | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findHeard(sent.id, sent.actor, { aggregates });
    if (!found.ok) return found;
    const prepared = prepareGrievanceAct(found.value, masked(sent.act), sent.actor, system);
    if (!prepared.ok) return prepared;
    if (sent.act.kind !== 'ask' && sent.shown !== found.value.version) return no(refuse('version.moved'));
    const outcome = await aggregates.save([prepared.value], await sent.markOf(prepared.value));
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Grievance ${sent.id} moved ${ATTEMPTS} times while ${sent.act.kind} was decided`);
}

/** Identity numbers that an officer writes go no further, as everywhere. */
function masked(act: GrievanceDeskAct): GrievanceAct {
  if (act.kind === 'ask' || act.kind === 'answer') return { ...act, text: maskIdentity(act.text).text };
  return act.kind === 'forward' ? { ...act, reason: maskIdentity(act.reason).text } : act;
}
