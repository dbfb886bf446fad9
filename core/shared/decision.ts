import * as z from 'zod';
import { Scope } from './area.ts';
import type { Reference } from './ids.ts';
import { ChatId, StaffId } from './ids.ts';

/** The roles of the access table (core/access.ts). `resident` is anyone who writes to us. */
export const ROLES = [
  'resident',
  'volunteer',
  'responder',
  'village-officer',
  'social-worker',
  'coordinator',
  'protection-officer',
  'finance-officer',
  'administrator',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Who acts: the house itself, a resident in a chat, or a member of staff with role and area. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system') }),
  z.object({ kind: z.literal('resident') }),
  z.object({
    kind: z.literal('staff'),
    id: StaffId,
    role: Role,
    area: Scope,
    name: z.string().min(1).max(60),
    /** The chat she is bound to: what came from there is a matter of her own (`isOwnMatter`). */
    chat: ChatId.optional(),
  }),
]);
export type Actor = z.infer<typeof Actor>;
export type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** Milliseconds since 1970-01-01 UTC. */
export const Instant = z.number().int().nonnegative();
export type Instant = z.infer<typeof Instant>;

/** What a decision is lent: the time, who acts, and new ids. Nothing else reaches a decision. */
export interface Circumstances {
  /** Milliseconds since 1970, UTC. */
  readonly now: Instant;
  readonly actor: Actor;
  /** A fresh ULID at every call, in rising order. */
  readonly newId: () => string;
  /** A fresh reference number at every call. */
  readonly newReference: () => Reference;
}

/** What a decision gives back: the next state and what has happened. */
export interface Decided<State, Happening> {
  readonly state: State;
  readonly events: readonly Happening[];
}
