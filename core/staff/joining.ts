import type { Instant } from '../shared/decision.ts';
import type { ChatId, StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { Invitation } from './invitation.ts';
import type { Staff } from './staff.ts';

/** The door through which somebody uses an invitation: a chat, or the subject of a sign-in. */
export type Door = { readonly chat: ChatId } | { readonly account: string };

/** What the house knows about a door and an invitation before somebody joins. */
export interface Known {
  /** Who has used this invitation, or whose second door it is to open. */
  readonly member: Staff | undefined;
  /** Whose door this is already. */
  readonly owner: Staff | undefined;
}

/** `joins` is to be saved with the invitation; `again` has joined through this door before, and nothing is saved. */
export interface Joining {
  readonly kind: 'joins' | 'again';
  readonly member: Staff;
}

/**
 * Somebody uses an invitation: she waits for a coordinator, or her own second door is added. The same door with the same
 * invitation is harmless. Refuses with `invitation.used`, `invitation.withdrawn`, `invitation.expired`, `staff.already`
 * (the door is somebody's) or `staff.not-active` (a second door for whoever works no more).
 */
export function joinBy(
  invitation: Invitation,
  door: Door,
  { member, owner }: Known,
  lent: { readonly id: StaffId; readonly now: Instant },
): Result<Joining> {
  if (invitation.state === 'used') {
    return owner && owner.id === invitation.usedBy
      ? yes({ kind: 'again', member: owner })
      : no(refuse('invitation.used'));
  }
  if (invitation.state === 'withdrawn') return no(refuse('invitation.withdrawn'));
  if (invitation.expiresAt <= lent.now) return no(refuse('invitation.expired'));
  if (owner) return no(refuse('staff.already'));
  if (invitation.member !== undefined) return addDoor(member, door);
  const { name, role, area, invitedBy } = invitation;
  const fresh: Staff = {
    id: lent.id,
    name,
    role,
    area,
    state: 'waiting',
    ...door,
    shifts: [],
    ...(invitedBy === undefined ? {} : { invitedBy }),
    since: lent.now,
  };
  return yes({ kind: 'joins', member: fresh });
}

function addDoor(member: Staff | undefined, door: Door): Result<Joining> {
  if (member?.state !== 'active') return no(refuse('staff.not-active'));
  return yes({ kind: 'joins', member: { ...member, ...door } });
}
