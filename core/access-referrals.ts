import { may, type Operation } from './access.ts';
import { worksFor } from './referral/office.ts';
import type { Referral } from './referral/referral.ts';
import type { StaffActor } from './shared/decision.ts';

/**
 * What this officer is to a referral. `holder` has accepted it and reads everything that the person agreed to; `receiver`
 * works for the office it was sent to and sees codes and a coarse place; `sender` works for the office it comes from and
 * sees what she wrote and where it stands. Undefined: nothing of hers.
 */
export function sideOf(
  actor: StaffActor,
  operation: Extract<Operation, `referral.${string}`>,
  referral: Pick<Referral, 'from' | 'to' | 'state' | 'holder'>,
): 'holder' | 'receiver' | 'sender' | undefined {
  if (!may(actor, operation)) return undefined;
  const { state, holder, from, to } = referral;
  if (holder?.id === actor.id && (state === 'accepted' || state === 'done')) return 'holder';
  // Whoever has sent it waits with her office for a yes, or for where else to go.
  if (worksFor(actor, from)) return 'sender';
  return worksFor(actor, to) && (state === 'sent' || state === 'accepted') ? 'receiver' : undefined;
}
