import type { FollowUpDeskAct } from '../api/follow-up.ts';
import { maskIdentity } from '../language/mask.ts';
import type { FollowUp, FollowUpAct } from '../programme/follow-up.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { findFollowed } from './follow-up-page.ts';
import { type FollowUpSave, prepareFollowUpAct, type RulesOf } from './handle-follow-up.ts';
import type { AggregateStore, Mark, System } from './ports.ts';

/** One act as it was sent: by whom, on what, and the mark that keeps it from being done twice. */
export interface SentFollowUpAct {
  readonly id: string;
  readonly act: FollowUpDeskAct;
  readonly actor: StaffActor;
  /** The version that her screen showed. */
  readonly shown: number;
  readonly markOf: (save: FollowUpSave) => Promise<Mark>;
}

/** How often somebody may be faster before it is a breakdown, as for reports. */
const ATTEMPTS = 10;

/**
 * One act of the console, decided on the newest state, saved with its mark in one transaction. Answers `seen-before` when
 * the mark is there already. Refuses with `not-found`, what `prepareFollowUpAct` refuses and `version.moved` when it is not
 * as she saw it: marks are counted, so two officers who record the same visit would make two of it. Throws when it keeps moving.
 */
export async function actOnFollowUpOrThrow(
  sent: SentFollowUpAct,
  {
    aggregates,
    system,
    rulesOf,
  }: { readonly aggregates: AggregateStore; readonly system: System; readonly rulesOf: RulesOf },
): Promise<Result<FollowUp | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findFollowed(sent.id, sent.actor, { aggregates });
    if (!found.ok) return found;
    const rules = await rulesOf(found.value.programme);
    const prepared = prepareFollowUpAct(found.value, toCommand(sent.act), rules, sent.actor, system);
    if (!prepared.ok) return prepared;
    if (sent.shown !== found.value.version) return no(refuse('version.moved'));
    const outcome = await aggregates.save([prepared.value], await sent.markOf(prepared.value));
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Follow-up ${sent.id} moved ${ATTEMPTS} times while ${sent.act.kind} was decided`);
}

/** Identity numbers that an officer writes go no further, as everywhere. */
function toCommand(act: FollowUpDeskAct): FollowUpAct {
  if (act.kind === 'excuse') return { ...act, words: maskIdentity(act.words).text };
  const { counted, words, ...mark } = act;
  return { ...mark, ...counted, ...(words === undefined ? {} : { words: maskIdentity(words).text }) };
}
