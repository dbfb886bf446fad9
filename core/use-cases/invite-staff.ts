import { may } from '../access.ts';
import type { Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import {
  decideInvitation,
  type Invitation,
  type Invitee,
  invitationIdOf,
  OWN_DOOR_LASTS,
  withdrawInvitation,
} from '../staff/invitation.ts';
import type { InvitationStore, System } from './ports.ts';

/** An invitation with its code, which is shown once and kept nowhere. */
export interface Invited {
  readonly invitation: Invitation;
  readonly code: string;
}

interface Lent {
  readonly invitations: InvitationStore;
  readonly system: System;
}

/**
 * Invites a named person to a role and an area. Refuses with `access.denied`. Throws when a code that nobody could guess
 * exists already.
 */
export async function inviteStaffOrThrow(
  invitee: Invitee,
  actor: StaffActor,
  { invitations, system }: Lent,
): Promise<Result<Invited>> {
  if (!may(actor, 'staff.invite', { area: invitee.area })) return no(refuse('access.denied'));
  const code = newCode(system);
  const decided = decideInvitation(invitee, await invitationIdOf(code), actor, system.now());
  if (!decided.ok) return decided;
  return yes(await addOrThrow(decided.value, code, invitations));
}

/** A code for one's own second door: the console for whoever joined in chat, or the other way round. Throws as above. */
export async function openOwnDoorOrThrow(actor: StaffActor, { invitations, system }: Lent): Promise<Invited> {
  const code = newCode(system);
  const now = system.now();
  const { id: member, name, role, area } = actor;
  const invitation: Invitation = {
    id: await invitationIdOf(code),
    name,
    role,
    area,
    state: 'open',
    invitedBy: member,
    at: now,
    expiresAt: now + OWN_DOOR_LASTS,
    member,
  };
  return addOrThrow(invitation, code, invitations);
}

async function addOrThrow(
  invitation: Invitation,
  code: string,
  invitations: InvitationStore,
): Promise<Invited> {
  if (!(await invitations.add(invitation))) throw new Error('A new invitation has a code that exists');
  return { invitation, code };
}

/** Fifty bits of chance, from the first characters of two reference numbers: the last one of each only checks. */
const newCode = ({ newReference }: System): string => newReference().slice(0, 5) + newReference().slice(0, 5);

/** Takes an open invitation back. Refuses with `invitation.unknown`, `access.denied`, `invitation.used` or `invitation.withdrawn`. */
export async function withdrawInvited(
  id: string,
  actor: StaffActor,
  { invitations }: Pick<Lent, 'invitations'>,
): Promise<Result<Invitation>> {
  const invitation = await invitations.find(id);
  if (!invitation) return no(refuse('invitation.unknown'));
  const decided = withdrawInvitation(invitation, actor);
  if (!decided.ok) return decided;
  return (await invitations.withdraw(decided.value)) ? decided : no(refuse('invitation.used'));
}

/** The invitations of one's own area, the newest first. Refuses with `access.denied`. */
export async function listInvitations(
  actor: StaffActor,
  invitations: InvitationStore,
  within: Scope = actor.area,
): Promise<Result<readonly Invitation[]>> {
  if (!may(actor, 'staff.invite', { area: within })) return no(refuse('access.denied'));
  return yes(await invitations.list(within));
}
