import { may, type Operation } from './access.ts';
import { reachOf } from './grievance/route.ts';
import { worksFor } from './referral/office.ts';
import type { KeptFrom, Referral } from './referral/referral.ts';
import type { StaffActor } from './shared/decision.ts';

/**
 * What this officer is to a referral. `holder` has accepted it and reads everything that the person agreed to; `receiver`
 * works for the office it was sent to and sees codes and a coarse place; `sender` works for the office it comes from and
 * sees what she wrote and where it stands. Undefined: nothing of hers, as with everything that comes of a grievance about
 * her office.
 */
export function sideOf(
  actor: StaffActor,
  operation: Extract<Operation, `referral.${string}`>,
  referral: Pick<Referral, 'from' | 'to' | 'state' | 'holder' | 'keptFrom'>,
): 'holder' | 'receiver' | 'sender' | undefined {
  if (!may(actor, operation)) return undefined;
  const { state, holder, from, to, keptFrom } = referral;
  if (keptFrom && isKeptFrom(actor, keptFrom)) return undefined;
  if (holder?.id === actor.id && (state === 'accepted' || state === 'done')) return 'holder';
  // Whoever has sent it waits with her office for a yes, or for where else to go.
  if (worksFor(actor, from)) return 'sender';
  return worksFor(actor, to) && (state === 'sent' || state === 'accepted') ? 'receiver' : undefined;
}

/** Is it kept from this officer, because it comes from a grievance about her office or about what she acted on? */
export const isKeptFrom = (
  { role, id, area }: Pick<StaffActor, 'role' | 'id' | 'area'>,
  { roles, staff, least }: KeptFrom,
): boolean => roles.includes(role) || staff.includes(id) || reachOf(area) < least;
