import { isDiscreet, isTold, type Referral, type ReferralAct } from '#core/referral/referral.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import type { Own, Session } from '#core/talk/session.ts';
import { prepareReferralAct, type ReferralSave } from '#core/use-cases/handle-referral.ts';
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

/** May it be named on a screen that others see? */
export const isShown = (referral: Referral): boolean => isTold(referral) && !isDiscreet(referral);

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
