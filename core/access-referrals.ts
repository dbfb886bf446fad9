import { isOwnMatter, may, type Operation } from './access.ts';
import { reachOf } from './grievance/route.ts';
import { worksFor } from './referral/office.ts';
import { isTold, type KeptFrom, type Referral } from './referral/referral.ts';
import type { StaffActor } from './shared/decision.ts';

/**
 * What this officer is to a referral. `holder` has accepted it and reads everything that the person agreed to; `receiver`
 * works for the office it was sent to and sees codes and a coarse place; `sender` works for the office it comes from and
 * sees what she wrote and where it stands. Undefined: nothing of hers, as with everything that comes of a grievance about
 * her office, and whatever is about herself.
 */
export function sideOf(
  actor: StaffActor,
  operation: Extract<Operation, `referral.${string}`>,
  referral: Pick<
    Referral,
    'from' | 'to' | 'state' | 'holder' | 'keptFrom' | 'chat' | 'onBehalf' | 'override'
  >,
): 'holder' | 'receiver' | 'sender' | undefined {
  if (!may(actor, operation) || isAboutHerself(actor, referral)) return undefined;
  const { state, holder, from, to, keptFrom } = referral;
  if (keptFrom && isKeptFrom(actor, keptFrom)) return undefined;
  if (holder?.id === actor.id && (state === 'accepted' || state === 'done')) return 'holder';
  // Whoever has sent it waits with her office for a yes, or for where else to go.
  if (worksFor(actor, from)) return 'sender';
  return worksFor(actor, to) && (state === 'sent' || state === 'accepted') ? 'receiver' : undefined;
}

/** Is it she who is passed on, or the chat from which it has to be kept? */
export const isAboutHerself = (
  actor: Pick<StaffActor, 'chat'>,
  { chat, onBehalf, override }: Pick<Referral, 'chat' | 'onBehalf' | 'override'>,
): boolean => isOwnMatter(actor, { chat, onBehalf: onBehalf && isTold({ override }) });

/** Is it kept from this officer, because it comes from a grievance about her office or about what she acted on? */
export const isKeptFrom = (
  { role, id, area }: Pick<StaffActor, 'role' | 'id' | 'area'>,
  { roles, staff, least }: KeptFrom,
): boolean => roles.includes(role) || staff.includes(id) || reachOf(area) < least;
