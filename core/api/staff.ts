import * as z from 'zod';
import { OPERATIONS } from '../access.ts';
import { Scope } from '../shared/area.ts';
import { Instant, Role } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import { Invitation } from '../staff/invitation.ts';
import { Shift, StaffState } from '../staff/staff.ts';

/** `GET /api/settings`, without signing in: how to sign in, and what this house is. */
export const ApiSettings = z.object({
  stage: z.string(),
  /** A drill says so on every page. */
  practice: z.boolean(),
  signIn: z.object({
    issuer: z.string(),
    client: z.string(),
    authorise: z.string(),
    token: z.string(),
    signOut: z.string().optional(),
  }),
  /** A tile server, where the operator has one; coastlines only otherwise. */
  tiles: z.string().optional(),
});
export type ApiSettings = z.infer<typeof ApiSettings>;

/** `GET /api/me`: who is signed in, and what her role may do. */
export const Me = z.object({
  id: StaffId,
  name: z.string(),
  role: Role,
  area: Scope,
  areaName: z.string(),
  may: z.array(z.enum(OPERATIONS)),
  shifts: z.array(Shift),
});
export type Me = z.infer<typeof Me>;

/** A member of staff as colleagues with `staff.list` see her. */
export const StaffLine = z.object({
  id: StaffId,
  name: z.string(),
  role: Role,
  area: Scope,
  areaName: z.string(),
  state: StaffState,
  duty: z.enum(['on', 'off', 'unknown']),
  /** Has she a chat, so that notices reach her? */
  reachable: z.boolean(),
  since: Instant,
  shifts: z.array(Shift),
  acts: z.array(z.enum(['confirm', 'reject', 'cut-off'])),
});
export type StaffLine = z.infer<typeof StaffLine>;
export const StaffAnswer = z.object({ staff: z.array(StaffLine), invitations: z.array(Invitation) });
export type StaffAnswer = z.infer<typeof StaffAnswer>;

/** `POST /api/invitations`. The answer shows the code once; afterwards nobody can read it. */
export const NewInvitation = z.object({ name: z.string().min(1).max(60), role: Role, area: Scope });
export type NewInvitation = z.infer<typeof NewInvitation>;
export const InvitationAnswer = z.object({
  invitation: Invitation,
  code: z.string(),
  link: z.string().optional(),
});
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

/** `PUT /api/duty`: one's own word about hours. A later word wins where two overlap. */
export const DutyWord = z.object({ shifts: z.array(Shift).min(1).max(14) });
export type DutyWord = z.infer<typeof DutyWord>;

/**
 * `GET /api/duty`: every area under one's own and the coming 24 hours. `covered` has somebody on duty, `nobody` has only
 * people who said no, `unknown` has no word at all: the gap that a coordinator must close.
 */
export const DutyCell = z.object({ state: z.enum(['covered', 'nobody', 'unknown']), on: z.number().int() });
export type DutyCell = z.infer<typeof DutyCell>;
export const DutyAnswer = z.object({
  hours: z.array(Instant),
  rows: z.array(z.object({ area: Scope, areaName: z.string(), cells: z.array(DutyCell) })),
  asOf: Instant,
});
export type DutyAnswer = z.infer<typeof DutyAnswer>;

/** `POST /api/join`: the code of an invitation, as a person types it, for the account that is signed in. */
export const JoinWord = z.object({ code: z.string().min(8).max(20) });
export type JoinWord = z.infer<typeof JoinWord>;
export const JoinAnswer = z.object({ id: StaffId, name: z.string(), state: StaffState });
export type JoinAnswer = z.infer<typeof JoinAnswer>;
