import { byOf, type Event, EventName } from '../events.ts';
import type { Actor, Circumstances } from '../shared/decision.ts';
import { EventId } from '../shared/ids.ts';
import type { Kind, System } from './ports.ts';

/** What a decision is lent, from the system and whoever acts. */
export function circumstancesFor(system: System, actor: Actor): Circumstances {
  return { now: system.now(), actor, newId: system.newId, newReference: system.newReference };
}

/** Puts happenings into envelopes: ids, time, who, and the version of the aggregate they led to. Throws on a name that is not in the catalogue. */
export function toEventsOrThrow(
  aggregate: { readonly kind: Kind; readonly id: string; readonly version: number },
  happenings: readonly { readonly name: string; readonly codes: Event['codes'] }[],
  { now, actor, newId }: Circumstances,
): Event[] {
  return happenings.map(({ name, codes }, index) => ({
    id: EventId.parse(newId()),
    name: EventName.parse(name),
    at: now,
    by: byOf(actor),
    aggregate: { kind: aggregate.kind, id: aggregate.id },
    version: aggregate.version,
    index,
    codes,
  }));
}
