import { sideOf } from '../access-referrals.ts';
import type { NewReferral } from '../api/referral.ts';
import { maskIdentity } from '../language/mask.ts';
import type { Referral, ReferralDays } from '../referral/referral.ts';
import type { StaffActor } from '../shared/decision.ts';
import { readReference } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { ReferralSave } from './handle-referral.ts';
import type { AggregateStore, Mark } from './ports.ts';
import type { ReferralLists } from './ports-referrals.ts';
import { findReferable, prepareToRefer, type Referring } from './refer.ts';

/** A referral as it was sent from a screen. */
export interface SentReferral {
  readonly wish: NewReferral;
  readonly actor: StaffActor;
  readonly days: ReferralDays;
  readonly markOf: (save: ReferralSave) => Promise<Mark>;
}

/** How often the person may write meanwhile before it is a breakdown, as for reports. */
const ATTEMPTS = 10;

/**
 * Passes the person of a file on and saves it with its mark in one transaction. Answers `seen-before` when the mark is there
 * already. Refuses with `not-found` for a file that is not hers to pass on, or erased meanwhile, and what `prepareToRefer`
 * refuses; throws when the person never stops moving.
 */
export async function sendReferralOrThrow(
  { wish, actor, days, markOf }: SentReferral,
  house: Referring,
): Promise<Result<Referral | 'seen-before'>> {
  const { reference: typed, ...sent } = wish;
  const reference = readReference(typed);
  if (!reference) return no(refuse('not-found'));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const referable = await findReferable(reference, actor, house.aggregates);
    if (!referable.ok) return referable;
    const prepared = await prepareToRefer(referable.value, masked(sent), actor, days, house);
    if (!prepared.ok) return prepared;
    const outcome = await house.aggregates.save([prepared.value], await markOf(prepared.value));
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`The person of ${reference} moved ${ATTEMPTS} times while she was passed on`);
}

/** Identity numbers that an officer writes go no further, as everywhere. */
function masked({ override, ...wish }: Omit<NewReferral, 'reference'>) {
  return {
    ...wish,
    reason: maskIdentity(wish.reason).text,
    told: maskIdentity(wish.told).text,
    ...(override && { override: { ...override, why: maskIdentity(override.why).text } }),
  };
}

const FROM = ['application', 'report', 'grievance'] as const;

/** Where the person of a file was passed on to, as far as it is this officer's to see: the newest first. */
export async function listReferralsOf(
  typed: string,
  actor: StaffActor,
  { aggregates, referrals }: { readonly aggregates: AggregateStore; readonly referrals: ReferralLists },
): Promise<readonly Referral[]> {
  const reference = readReference(typed);
  const found = reference && (await aggregates.findByReference(reference));
  const kind = FROM.find((one) => one === found?.kind);
  const about = kind && found && (await aggregates.load(kind, found.id));
  if (!about) return [];
  const all = await referrals.ofChat(about.chat, 50);
  return all.filter((one) => one.about.id === found.id && sideOf(actor, 'referral.read', one));
}
