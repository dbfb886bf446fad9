import type { ReferralDeskAct } from '../api/referral.ts';
import { maskIdentity } from '../language/mask.ts';
import { isSameOffice, type Office } from '../referral/office.ts';
import type { Referral, ReferralAct } from '../referral/referral.ts';
import type { StaffActor } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { prepareReferralAct, type ReferralSave } from './handle-referral.ts';
import type { AggregateStore, Mark, StaffStore, System } from './ports.ts';
import { listOfficesBeside } from './refer.ts';
import { findReferral } from './referral-page.ts';

/** One act as it was sent: by whom, on what, and the mark that keeps it from being done twice. */
export interface SentReferralAct {
  readonly id: string;
  readonly act: ReferralDeskAct;
  readonly actor: StaffActor;
  /** The version that her screen showed. */
  readonly shown: number;
  readonly markOf: (save: ReferralSave) => Promise<Mark>;
}

/** What acting needs. */
export interface ActingOnReferrals {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly system: System;
}

/** How often somebody may be faster before it is a breakdown, as for reports. */
const ATTEMPTS = 10;

/**
 * One act of the console, decided on the newest state, saved with its mark in one transaction. Answers `seen-before` when
 * the mark is there already. Refuses with `not-found` (also for what is of other offices), what `prepareReferralAct`
 * refuses, `referral.no-office` for one where nobody works, and `version.moved` for what moves it when it is not as she saw
 * it; throws when it keeps moving.
 */
export async function actOnReferralOrThrow(
  sent: SentReferralAct,
  { aggregates, staff, system }: ActingOnReferrals,
): Promise<Result<Referral | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findReferral(sent.id, sent.actor, { aggregates });
    if (!found.ok) return found;
    const prepared = prepareReferralAct(found.value, masked(sent.act), sent.actor, system);
    if (!prepared.ok) return prepared;
    if (sent.act.kind !== 'tell' && sent.shown !== found.value.version) return no(refuse('version.moved'));
    const refused = await findNoOffice(sent.act, found.value, staff);
    if (refused) return no(refused);
    const outcome = await aggregates.save([prepared.value], await sent.markOf(prepared.value));
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Referral ${sent.id} moved ${ATTEMPTS} times while ${sent.act.kind} was decided`);
}

/** An office that is named must be one where somebody works for this place. */
async function findNoOffice(
  act: ReferralDeskAct,
  referral: Referral,
  staff: StaffStore,
): Promise<Refusal | undefined> {
  const named: Office | undefined =
    act.kind === 'send-on' ? act.to : act.kind === 'decline' ? act.next : undefined;
  if (!named) return undefined;
  const offices = await listOfficesBeside(referral, staff);
  return offices.some((one) => isSameOffice(one, named)) ? undefined : refuse('referral.no-office');
}

/** Identity numbers that an officer writes go no further, as everywhere. */
function masked(act: ReferralDeskAct): ReferralAct {
  if (act.kind === 'tell' || act.kind === 'finish') return { ...act, text: maskIdentity(act.text).text };
  if (act.kind === 'revoke') return { ...act, reason: maskIdentity(act.reason).text };
  if (act.kind !== 'decline') return act;
  const { next, ...rest } = act;
  return { ...rest, reason: maskIdentity(act.reason).text, ...(next && { next }) };
}
