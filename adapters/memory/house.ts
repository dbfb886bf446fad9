import type { Event } from '#core/events.ts';
import type { Household } from '#core/people/household.ts';
import type { VaultChange } from '#core/people/locked-number.ts';
import type { Instant } from '#core/shared/decision.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { Invitation } from '#core/staff/invitation.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { Session } from '#core/talk/session.ts';
import type { Kind, Mark, Notice, ParkedUpdate } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import type { Round } from '#core/use-cases/ports-households.ts';

/** A conversation as memory keeps it; a removed one has only its revision and its seen ids left. */
export interface KeptSession {
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly expiresAt: Instant;
}

export type KeptAggregate = {
  [K in Kind]: { readonly kind: K; readonly state: Aggregates[K]; readonly events: readonly Event[] };
}[Kind];

export interface KeptMark {
  readonly mark: Mark;
  /** Milliseconds since 1970. */
  readonly expiresAt: Instant;
}

/** Everything that the memory adapters keep together, and the clock they forget by. Values are copies, never shared. */
export interface House {
  readonly now: () => Instant;
  readonly sessions: Map<string, KeptSession>;
  readonly aggregates: Map<string, KeptAggregate>;
  readonly references: Map<string, { readonly kind: Kind; readonly id: string }>;
  /** The files of groups that a chat is a member of. */
  readonly members: Map<ChatId, Set<string>>;
  readonly staff: Map<string, Staff>;
  readonly households: Map<string, Household>;
  /** By file, then by kind. */
  readonly numbers: Map<string, Exclude<VaultChange, { forget: true }>[]>;
  readonly invitations: Map<string, Invitation>;
  readonly parked: Map<string, ParkedUpdate>;
  readonly notices: Map<string, Notice>;
  readonly seen: Map<string, Instant>;
  readonly talks: Map<ChatId, Instant>;
  /** The first slot that is not leased, and until when chats are left alone. */
  readonly pace: { next: number; readonly chats: Map<string, number> };
  readonly marks: Map<string, KeptMark>;
  /** With the moment at which each was kept. */
  readonly rounds: Map<string, { readonly round: Round; readonly at: Instant }>;
}

/** An empty house. */
export const newHouse = (now: () => Instant): House => ({
  now,
  sessions: new Map(),
  aggregates: new Map(),
  references: new Map(),
  members: new Map(),
  staff: new Map(),
  households: new Map(),
  numbers: new Map(),
  invitations: new Map(),
  parked: new Map(),
  notices: new Map(),
  seen: new Map(),
  talks: new Map(),
  pace: { next: 0, chats: new Map() },
  marks: new Map(),
  rounds: new Map(),
});

/** A copy as it would come back from a store: nothing undefined, nothing shared. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

export const DAY = 86_400_000;
