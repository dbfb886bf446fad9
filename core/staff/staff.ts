import * as z from 'zod';
import { Scope } from '../shared/area.ts';
import { Instant, Role } from '../shared/decision.ts';
import { ChatId, StaffId } from '../shared/ids.ts';

/**
 * Where a member of staff stands: `waiting` has used an invitation and is not confirmed yet (no queue opens),
 * `active` works, `cut-off` has lost every right in one act (a lost phone, the end of a duty).
 */
export const StaffState = z.enum(['waiting', 'active', 'cut-off']);
export type StaffState = z.infer<typeof StaffState>;

/** Hours that somebody has spoken for: `on` duty, or not to be called. What nobody has spoken for is unknown. */
export const Shift = z
  .object({ from: Instant, until: Instant, on: z.boolean() })
  .refine(({ from, until }) => from < until, 'A shift ends after it begins.');
export type Shift = z.infer<typeof Shift>;

/** A person who works with the house, as the house keeps her. Her name is sealed at rest. */
export const Staff = z.object({
  id: StaffId,
  name: z.string().min(1).max(60),
  role: Role,
  area: Scope,
  state: StaffState,
  /** The chat she is bound to; one chat belongs to one member of staff. */
  chat: ChatId.optional(),
  /** The subject (`sub`) of her sign-in for the console; absent until she has signed in by her invitation. */
  account: z.string().min(1).max(128).optional(),
  /** Her own word, the newest last; a later one wins where two overlap. */
  shifts: z.array(Shift).max(30),
  invitedBy: StaffId.optional(),
  confirmedBy: StaffId.optional(),
  /** The last change of state, in milliseconds. */
  since: Instant,
});
export type Staff = z.infer<typeof Staff>;

/** Is she on duty at a moment, by her own word? `unknown` when no shift says so: never read as "no". */
export type Duty = 'on' | 'off' | 'unknown';

/** On duty at a moment (milliseconds), by her own word. The newest word that covers the moment wins. */
export function dutyAt(shifts: readonly Shift[], at: Instant): Duty {
  const told = shifts.findLast(({ from, until }) => from <= at && at < until);
  if (!told) return 'unknown';
  return told.on ? 'on' : 'off';
}
