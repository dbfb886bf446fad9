import { may, type Operation } from '../access.ts';
import type { FollowUp, FollowUpAct, FollowUpRules, OpenFollowUp } from '../programme/follow-up.ts';
import { decideFollowUp, openFollowUp } from '../programme/follow-up-life.ts';
import type { Actor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { circumstancesFor, toEventsOrThrow } from './circumstances.ts';
import type { AggregateStore, Save, System } from './ports.ts';

export type FollowUpSave = Extract<Save, { kind: 'follow-up' }>;

/** Prepares a new follow-up for saving. It is never refused. */
export function prepareFollowUp(command: OpenFollowUp, rules: FollowUpRules, system: System): FollowUpSave {
  const circumstances = circumstancesFor(system, { kind: 'resident' });
  const { state, events } = openFollowUp(command, rules, circumstances);
  const saved = toEventsOrThrow({ ...state, kind: 'follow-up' }, events, circumstances);
  return { kind: 'follow-up', state, loaded: 0, events: saved };
}

/**
 * Prepares an act for saving. Refuses with `access.denied` where the table says no or the family's place is not known
 * (nobody's list shows it), and with what `decideFollowUp` refuses. That a resident acts on her own only is checked by
 * whoever calls this.
 */
export function prepareFollowUpAct(
  file: FollowUp,
  command: FollowUpAct,
  rules: FollowUpRules,
  actor: Actor,
  system: System,
): Result<FollowUpSave> {
  if (actor.kind === 'staff' && !mayFollow(actor, command.kind, file)) return no(refuse('access.denied'));
  const circumstances = circumstancesFor(system, actor);
  const decided = decideFollowUp(file, command, rules, circumstances);
  if (!decided.ok) return decided;
  const { state, events } = decided.value;
  const saved = toEventsOrThrow({ ...state, kind: 'follow-up' }, events, circumstances);
  return yes({ kind: 'follow-up', state, loaded: file.version, events: saved });
}

const STAFFS: Readonly<Partial<Record<FollowUpAct['kind'] | 'read', Operation>>> = {
  read: 'follow-up.list',
  mark: 'follow-up.record',
  excuse: 'follow-up.excuse',
};

/** May she? Staff record and excuse where a family lives in their area; a family without a known place is in nobody's area. */
export function mayFollow(actor: Actor, kind: FollowUpAct['kind'] | 'read', file: FollowUp): boolean {
  const operation = STAFFS[kind];
  return operation !== undefined && file.area !== undefined && may(actor, operation, file);
}

/** The rules of a programme, loaded only when somebody follows it. */
export type RulesOf = (programme: string) => Promise<FollowUpRules>;

const AT_ONCE = 100;

/** Says what is due in every follow-up: the act is saved, and its event sends the notice. Answers how many. */
export async function remindFamilies(
  aggregates: AggregateStore,
  due: readonly Pick<FollowUp, 'id'>[],
  rulesOf: RulesOf,
  system: System,
): Promise<number> {
  let reminded = 0;
  for (const { id } of due.slice(0, AT_ONCE)) {
    const file = await aggregates.load('follow-up', id);
    if (file?.state !== 'open' || file.next === undefined || file.next > system.now()) continue;
    const rules = await rulesOf(file.programme);
    const prepared = prepareFollowUpAct(file, { kind: 'remind' }, rules, { kind: 'system' }, system);
    // Whoever was faster has moved its day too: the next sweep sees it.
    if (prepared.ok && (await aggregates.save([prepared.value])) === 'done') reminded += 1;
  }
  return reminded;
}
