import { may, type Operation } from './access.ts';
import { OFFICES, type Routed, reachOf } from './grievance/route.ts';
import type { Actor } from './shared/decision.ts';

/**
 * May this actor see or do this with a grievance? Beyond role, lane and area: never about an office of one's own role, never
 * whoever acted on the matter it is about, never with a reach below the least that may see it, and nothing of the
 * protected way before her yes.
 */
export function mayHear(
  actor: Actor,
  operation: Extract<Operation, `grievance.${string}`>,
  grievance: Routed & { readonly consent: 'not-needed' | 'waiting' | 'given' | 'declined' },
): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  const { concerns, barred, least, consent } = grievance;
  if (OFFICES[actor.role].includes(concerns) || barred.includes(actor.id)) return false;
  if (reachOf(actor.area) < least || consent === 'waiting' || consent === 'declined') return false;
  return may(actor, operation, grievance);
}
