import * as z from 'zod';
import { Scope } from '../shared/area.ts';
import { Instant, Role } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';

/** Seven days, in milliseconds: codes end up in group chats, so they do not last. */
export const INVITATION_LASTS = 7 * 24 * 3600 * 1000;

/** An invitation stands `open` until one account has used it, until it is withdrawn, or until it expires. */
export const InvitationState = z.enum(['open', 'used', 'withdrawn']);
export type InvitationState = z.infer<typeof InvitationState>;

/**
 * One named person may join, in one role and area, once (people.md, "Who sees what"). The code itself is kept nowhere:
 * `id` is made from its SHA-256, so that a list of invitations opens nothing.
 */
export const Invitation = z.object({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  name: z.string().min(1).max(60),
  role: Role,
  area: Scope,
  state: InvitationState,
  invitedBy: StaffId.optional(),
  at: Instant,
  expiresAt: Instant,
  usedBy: StaffId.optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Ten Crockford characters in two groups, as a person types or presses it. */
export const InvitationCode = z
  .string()
  .transform((typed) => typed.toUpperCase().replace(/[\s–—-]/g, ''))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/));
