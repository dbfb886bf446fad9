import { isDiscreet, isTold, type Referral, type ReferralAct } from '#core/referral/referral.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import type { Own, Session } from '#core/talk/session.ts';
import { prepareReferralAct, type ReferralSave } from '#core/use-cases/handle-referral.ts';
import type { Save } from '#core/use-cases/ports.ts';
import type { Turn } from './context.ts';
import { withOwn } from './own.ts';

/** A button of a room: `<room>:<verb>:<reference>:<choice>`; a choice may hold colons of its own. */
export interface ReferralPress {
  readonly verb: string;
  readonly typed: string;
  readonly choice: string;
}

const RESIDENT = { kind: 'resident' } as const;

/** An act of the person on her own. Refuses what `decideReferral` refuses. */
export const actAsReferred = (
  { house }: Turn,
  referral: Referral,
  command: ReferralAct,
): Result<ReferralSave> => prepareReferralAct(referral, command, RESIDENT, house.system);

/** A referral of this chat by its number; undefined when it is another's, or when hearing of it would endanger her. */
export async function loadOwnReferral(
  { house, incoming }: Turn,
  reference: Reference,
): Promise<Referral | undefined> {
  const found = await house.aggregates.findByReference(reference);
  const referral = found?.kind === 'referral' ? await house.aggregates.load('referral', found.id) : undefined;
  return referral?.chat === incoming.chat && isTold(referral) ? referral : undefined;
}

/** Those of this chat that may be named on a screen that others see. */
export async function listShown({ house, incoming }: Turn, limit: number): Promise<readonly Referral[]> {
  const all = await house.referrals.ofChat(incoming.chat, limit);
  return all.filter((one) => isTold(one) && !isDiscreet(one));
}

/** The newest that the person can still say something to in these states. */
export async function findNewest(
  turn: Turn,
  states: readonly Referral['state'][],
): Promise<Referral | undefined> {
  const listed = await turn.house.referrals.ofChat(turn.incoming.chat, 10);
  const line = listed.find((one) => states.includes(one.state) && isTold(one));
  return line && turn.house.aggregates.load('referral', line.id);
}

/** The conversation that knows of it; what is discreet makes it so. */
export function withReferral(session: Session, referral: Referral): Session {
  const lane = isDiscreet(referral) ? 'protection' : 'relief';
  const own: Own = { reference: referral.reference, kind: 'referral', id: referral.id, lane };
  return {
    ...session,
    own: withOwn(session.own, own),
    ...(lane === 'protection' && { discreet: true }),
  };
}

/** Everywhere this chat's person was passed on to, erased. */
export async function eraseReferrals(turn: Turn): Promise<readonly Save[]> {
  const { chat } = turn.incoming;
  // The list follows a moment late: what was erased just now is hers no more.
  const listed = (await turn.house.referrals.ofChat(chat, Number.POSITIVE_INFINITY)).filter(
    (one) => one.chat === chat,
  );
  return listed.flatMap((one) => {
    const erased = actAsReferred(turn, one, { kind: 'erase' });
    return erased.ok ? [erased.value] : [];
  });
}
