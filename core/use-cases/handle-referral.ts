import { isOwnMatter, may } from '../access.ts';
import { sideOf } from '../access-referrals.ts';
import { officeOf, worksFor } from '../referral/office.ts';
import type { Refer, Referral, ReferralAct } from '../referral/referral.ts';
import {
  decideReferral,
  isTaken,
  openReferral,
  openReferralActsOf,
  RECEIVERS_ACTS,
  type ReferralStaffAct,
  SENDERS_ACTS,
} from '../referral/referral-life.ts';
import type { Actor, StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { circumstancesFor, toEventsOrThrow } from './circumstances.ts';
import type { AggregateStore, Save, System } from './ports.ts';

export type ReferralSave = Extract<Save, { kind: 'referral' }>;

/** Prepares a new referral for saving. Refuses with `access.denied` where she is of no office, `access.own` where it is she, and what `openReferral` refuses. */
export function prepareReferral(command: Refer, actor: StaffActor, system: System): Result<ReferralSave> {
  const office = officeOf(actor);
  if (!office) return no(refuse('access.denied'));
  if (isOwnMatter(actor, command)) return no(refuse('access.own'));
  const circumstances = circumstancesFor(system, actor);
  const opened = openReferral(command, { ...office, id: actor.id }, circumstances);
  if (!opened.ok) return opened;
  const { state, events } = opened.value;
  const saved = toEventsOrThrow({ ...state, kind: 'referral' }, events, circumstances);
  return yes({ kind: 'referral', state, loaded: 0, events: saved });
}

/**
 * Prepares an act for saving. Refuses with `not-found` where it is nothing of this officer's, `access.denied` for an act of
 * the other side, and with what `decideReferral` refuses. That a person acts on her own only is checked by whoever calls this.
 */
export function prepareReferralAct(
  referral: Referral,
  command: ReferralAct,
  actor: Actor,
  system: System,
): Result<ReferralSave> {
  if (actor.kind === 'staff') {
    const side = sideOf(actor, 'referral.read', referral);
    if (!side) return no(refuse('not-found'));
    if (!actsOfSide(referral, actor).some((kind) => kind === command.kind))
      return no(refuse('access.denied'));
  }
  const circumstances = circumstancesFor(system, actor);
  const decided = decideReferral(referral, command, circumstances);
  if (!decided.ok) return decided;
  const { state, events } = decided.value;
  const saved = toEventsOrThrow({ ...state, kind: 'referral' }, events, circumstances);
  return yes({ kind: 'referral', state, loaded: referral.version, events: saved });
}

/** The acts of her side, whatever state it is in: one who works for both offices has both. */
function actsOfSide({ from, to }: Referral, actor: StaffActor): readonly ReferralStaffAct[] {
  return [
    ...(may(actor, 'referral.act') && worksFor(actor, to) ? RECEIVERS_ACTS : []),
    ...(may(actor, 'referral.send') && worksFor(actor, from) ? SENDERS_ACTS : []),
  ];
}

/** What this officer may do with it now, as her buttons: nothing that the house would refuse her. */
export function referralActsOf(referral: Referral, actor: StaffActor): readonly ReferralStaffAct[] {
  if (!sideOf(actor, 'referral.read', referral)) return [];
  const open = openReferralActsOf(referral);
  const isHers = referral.holder?.id === actor.id;
  return actsOfSide(referral, actor).filter((kind) => {
    if (!open.includes(kind)) return false;
    if (kind === 'accept') return !isTaken(referral, actor.id);
    if (kind === 'decline') return referral.holder === undefined || isHers;
    return kind === 'tell' || kind === 'finish' ? isHers : true;
  });
}

const AT_ONCE = 50;

/**
 * What is due: a question that nobody has answered in its days lapses, everything else is late, and is reminded of once in
 * 72 hours; the person hears of lateness first. Answers how many.
 */
export async function chaseReferrals(
  aggregates: AggregateStore,
  due: readonly Pick<Referral, 'id'>[],
  system: System,
): Promise<number> {
  let moved = 0;
  for (const { id } of due.slice(0, AT_ONCE)) {
    const now = await aggregates.load('referral', id);
    if (now?.speaks === undefined || now.speaks > system.now()) continue;
    const kind = now.state === 'asking' ? 'lapse' : 'run-late';
    const prepared = prepareReferralAct(now, { kind }, { kind: 'system' }, system);
    // Whoever was faster has moved its day too: the next sweep sees it.
    if (prepared.ok && (await aggregates.save([prepared.value])) === 'done') moved += 1;
  }
  return moved;
}
