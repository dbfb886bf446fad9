import * as z from 'zod';
import { Scope } from '../shared/area.ts';
import { Instant, Role, type StaffActor } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { mayAppoint } from './appointing.ts';

/** Seven days, in milliseconds: codes end up in group chats, so they do not last. */
export const INVITATION_LASTS = 7 * 24 * 3600 * 1000;
/** Fifteen minutes, in milliseconds: somebody's own second door is opened at once or not at all. */
export const OWN_DOOR_LASTS = 15 * 60 * 1000;

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
  /** She is staff already: the code adds her chat or her console account, and nothing else. */
  member: StaffId.optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Ten Crockford characters in two groups, as a person types or presses it. */
export const InvitationCode = z
  .string()
  .transform((typed) => typed.toUpperCase().replace(/[\s–—-]/g, ''))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/));

/** "K7M2Q-9XD4T", as it is shown and read aloud. */
export const printCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The id of the invitation that a code opens: the first half of its SHA-256, in hexadecimal digits. */
export async function invitationIdOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`jaring invitation ${code}`));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whom an invitation is for. */
export type Invitee = Pick<Invitation, 'name' | 'role' | 'area'>;

/** Invites somebody, for seven days. Refuses with `access.denied` what the table of appointments does not allow. */
export function decideInvitation(
  invitee: Invitee,
  id: string,
  actor: StaffActor,
  now: Instant,
): Result<Invitation> {
  if (!mayAppoint(actor, invitee)) return no(refuse('access.denied'));
  const { name, role, area } = invitee;
  const expiresAt = now + INVITATION_LASTS;
  return yes({ id, name, role, area, state: 'open', invitedBy: actor.id, at: now, expiresAt });
}

/** Takes an open invitation back. Refuses with `access.denied`, `invitation.used` or `invitation.withdrawn`. */
export function withdrawInvitation(invitation: Invitation, actor: StaffActor): Result<Invitation> {
  if (invitation.invitedBy !== actor.id && !mayAppoint(actor, invitation)) return no(refuse('access.denied'));
  if (invitation.state !== 'open') return no(refuse(`invitation.${invitation.state}`));
  return yes({ ...invitation, state: 'withdrawn' });
}
