import { StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result } from '../shared/result.ts';
import { InvitationCode, invitationIdOf } from '../staff/invitation.ts';
import { type Door, type Joining, joinBy } from '../staff/joining.ts';
import type { Staff } from '../staff/staff.ts';
import type { InvitationStore, StaffStore, System } from './ports.ts';

interface Lent {
  readonly staff: StaffStore;
  readonly invitations: InvitationStore;
  readonly system: System;
}

/**
 * Somebody uses an invitation by its code, from a chat or a sign-in. She waits then, and no queue opens before a
 * colleague has confirmed her; or her own second door is open. The same code through the same door again is harmless.
 * Refuses with `invitation.unknown` and what `joinBy` refuses; throws when somebody was faster every time.
 */
export async function joinOrThrow(
  typed: string,
  door: Door,
  { staff, invitations, system }: Lent,
): Promise<Result<Joining>> {
  const code = InvitationCode.safeParse(typed);
  if (!code.success) return no(refuse('invitation.unknown'));
  const id = await invitationIdOf(code.data);
  const fresh = StaffId.parse(system.newId());
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [invitation, owner] = await Promise.all([invitations.find(id), ownerOf(door, staff)]);
    if (!invitation) return no(refuse('invitation.unknown'));
    const member = invitation.member === undefined ? undefined : await staff.find(invitation.member);
    const joined = joinBy(invitation, door, { member, owner }, { id: fresh, now: system.now() });
    if (!joined.ok || joined.value.kind === 'again') return joined;
    if (await invitations.join(invitation, joined.value.member)) return joined;
  }
  throw new Error('Somebody was faster at every attempt to join');
}

const ownerOf = (door: Door, staff: StaffStore): Promise<Staff | undefined> =>
  'chat' in door ? staff.findByChat(door.chat) : staff.findByAccount(door.account);
