import * as z from 'zod';
import {
  DutyAnswer,
  DutyWord,
  InvitationAnswer,
  JoinAnswer,
  JoinWord,
  NewInvitation,
  StaffAnswer,
  StaffLine,
} from '#core/api/staff.ts';
import { StaffId } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { printCode } from '#core/staff/invitation.ts';
import { dutyAt, type Staff } from '#core/staff/staff.ts';
import { actsOn } from '#core/staff/staff-life.ts';
import { cutOffOrThrow, decideOnWaiting, listStaff } from '#core/use-cases/decide-on-staff.ts';
import { inviteStaffOrThrow, listInvitations, withdrawInvited } from '#core/use-cases/invite-staff.ts';
import { joinOrThrow } from '#core/use-cases/join.ts';
import { listDuty } from '#core/use-cases/list-duty.ts';
import { setDuty } from '#core/use-cases/set-duty.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import { scopeNameOf } from './names.ts';
import { type ApiRoute, accountRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const ABOUT = {
  confirm: 'Confirms the named person: only now she sees anything.',
  reject: 'Turns away whoever waits: it was not the named person.',
  'cut-off': 'Closes chat and console of a colleague in one act; what she held stands in the queue again.',
} as const;

/** Routes about colleagues: invitations, confirming, cutting off, duty. */
export const STAFF_ROUTES: readonly ApiRoute[] = [
  accountRoute(
    {
      id: 'join',
      method: 'POST',
      path: '/api/join',
      about:
        'Uses an invitation for the account that is signed in. A colleague confirms the person before anything opens.',
      body: JoinWord,
      answers: { 200: { about: 'Joined; `state` says whether she waits', schema: JoinAnswer } },
    },
    async ({ house, account, body }) => {
      const { member } = valueOrThrow(await joinOrThrow(body.code, { account }, house));
      return { status: 200, body: { id: member.id, name: member.name, state: member.state } };
    },
  ),
  staffRoute(
    {
      id: 'list-staff',
      method: 'GET',
      path: '/api/staff',
      about: 'Colleagues and invitations of one’s own area, those who wait first.',
      answers: { 200: { about: 'Colleagues', schema: StaffAnswer }, 304: { about: 'Nothing has changed' } },
    },
    async (call) => {
      const { house, actor, request } = call;
      const members = valueOrThrow(await listStaff(actor, house.staff));
      const invitations = await listInvitations(actor, house.invitations);
      const staff = await Promise.all(members.map((member) => toLine(member, call)));
      const body = { staff, invitations: invitations.ok ? invitations.value : [] };
      return tagged(request, body, body);
    },
  ),
  staffRoute(
    {
      id: 'invite',
      method: 'POST',
      path: '/api/invitations',
      about: 'Invites a named person to a role and an area. The code is in this answer only.',
      body: NewInvitation,
      answers: { 201: { about: 'Invited', schema: InvitationAnswer } },
    },
    async ({ house, actor, body }) => {
      const { invitation, code } = valueOrThrow(await inviteStaffOrThrow(body, actor, house));
      return { status: 201, body: { invitation, code: printCode(code) } };
    },
  ),
  staffRoute(
    {
      id: 'withdraw-invitation',
      method: 'DELETE',
      path: '/api/invitations/{id}',
      about: 'Takes an open invitation back.',
      answers: { 200: { about: 'Withdrawn', schema: InvitationAnswer.shape.invitation } },
    },
    async ({ house, actor, request }) => {
      const withdrawn = await withdrawInvited(request.parameters['id'] ?? '', actor, house);
      return { status: 200, body: valueOrThrow(withdrawn) };
    },
  ),
  ...(['confirm', 'reject', 'cut-off'] as const).map(toDecisionRoute),
];

function toDecisionRoute(decision: 'confirm' | 'reject' | 'cut-off'): ApiRoute {
  return staffRoute(
    {
      id: `${decision}-staff`,
      method: 'POST',
      path: `/api/staff/{id}/${decision}`,
      about: ABOUT[decision],
      answers: { 200: { about: 'Done; the colleague as she is now', schema: StaffLine } },
    },
    async (call) => {
      const { house, actor, request } = call;
      const id = StaffId.safeParse(request.parameters['id']);
      if (!id.success) throw ApiRefusal.of(refuse('staff.unknown'));
      const member =
        decision === 'cut-off'
          ? valueOrThrow(await cutOffOrThrow(id.data, actor, house)).member
          : valueOrThrow(await decideOnWaiting(id.data, decision, actor, house));
      return { status: 200, body: await toLine(member, call) };
    },
  );
}

async function toLine(
  member: Staff,
  { house, actor }: Pick<StaffCall<unknown, unknown>, 'house' | 'actor'>,
): Promise<StaffLine> {
  const { id, name, role, area, state, since, shifts, chat } = member;
  return {
    id,
    name,
    role,
    area,
    areaName: await scopeNameOf(area, house),
    state,
    duty: dutyAt(shifts, house.system.now()),
    reachable: chat !== undefined,
    since,
    shifts,
    acts: [...actsOn(member, actor)],
  };
}

/** Routes about hours. */
export const DUTY_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'show-duty',
      method: 'GET',
      path: '/api/duty',
      about: 'Who is on duty where in the coming 24 hours; `unknown` is a gap that somebody must close.',
      answers: { 200: { about: 'The board', schema: DutyAnswer }, 304: { about: 'Nothing has changed' } },
    },
    async ({ house, actor, request }) => {
      const { hours, rows } = valueOrThrow(await listDuty(actor, house));
      const named = await Promise.all(
        rows.map(async (row) => ({ ...row, areaName: await scopeNameOf(row.area, house) })),
      );
      const body = { hours, rows: named };
      return tagged(request, { ...body, asOf: house.system.now() }, body);
    },
  ),
  staffRoute(
    {
      id: 'set-duty',
      method: 'PUT',
      path: '/api/duty',
      about: 'One’s own word about hours. A later word wins where two overlap.',
      body: DutyWord,
      answers: { 200: { about: 'Kept', schema: z.object({ shifts: DutyWord.shape.shifts.max(30) }) } },
    },
    async ({ house, actor, body }) => {
      const { shifts } = valueOrThrow(await setDuty(body.shifts, actor, house));
      return { status: 200, body: { shifts } };
    },
  ),
];
