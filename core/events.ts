import * as z from 'zod';
import { type Actor, Instant } from './shared/decision.ts';
import { EventId } from './shared/ids.ts';

/** Everything that can have happened. Events carry ids and codes, never persons and never free text. */
export const EVENT_NAMES = [
  'report.received',
  'report.detailed',
  'report.taken',
  'report.released',
  'report.handed-over',
  'report.asked',
  'report.file-opened',
  'report.files-wanted',
  'report.heard',
  'report.completed',
  'report.answered',
  'report.solved',
  'report.reopened',
  'report.withdrawn',
  'report.marked-duplicate',
  'report.unmarked-duplicate',
  'report.escalated',
  'report.erased',
  'application.submitted',
  'application.completed',
  'application.told',
  'application.checked',
  'application.forwarded',
  'application.returned',
  'application.resumed',
  'application.asked',
  'application.numbers-opened',
  'application.paper-opened',
  'application.files-wanted',
  'application.answered',
  'application.accepted',
  'application.refused',
  'application.objected',
  'application.settled',
  'application.received',
  'application.household-heard',
  'application.pass-lent',
  'application.household-answered',
  'application.invited',
  'application.member-joined',
  'application.member-recorded',
  'application.member-named',
  'application.member-verified',
  'application.member-left',
  'application.sent',
  'application.nudged',
  'application.ran-late',
  'application.cleared',
  'application.withdrawn',
  'application.erased',
  'follow-up.opened',
  'follow-up.marked',
  'follow-up.excused',
  'follow-up.told',
  'follow-up.answered',
  'follow-up.reminded',
  'follow-up.closed',
  'follow-up.erased',
  'grievance.received',
  'grievance.added',
  'grievance.sorted',
  'grievance.named',
  'grievance.consented',
  'grievance.taken',
  'grievance.released',
  'grievance.asked',
  'grievance.answered',
  'grievance.forwarded',
  'grievance.accepted',
  'grievance.reopened',
  'grievance.ran-late',
  'grievance.closed',
  'grievance.withdrawn',
  'grievance.erased',
  'referral.asked',
  'referral.overridden',
  'referral.consented',
  'referral.accepted',
  'referral.declined',
  'referral.finished',
  'referral.told',
  'referral.added',
  'referral.revoked',
  'referral.lapsed',
  'referral.ran-late',
  'referral.erased',
] as const;
export const EventName = z.enum(EVENT_NAMES);
export type EventName = z.infer<typeof EventName>;

/** Codes and numbers that go with an event: `{ from: 'received', to: 'taken' }`. */
export const Codes = z.record(z.string(), z.union([z.string().max(64), z.number(), z.boolean()]));
export type Codes = z.infer<typeof Codes>;

/** Who acted, as events name it: no person, only kind, role and staff id. */
export const By = z.object({
  kind: z.enum(['system', 'resident', 'staff']),
  id: z.string().optional(),
  role: z.string().optional(),
});

/** An event with its envelope. `version` is the aggregate's version after it; `index` orders events of one version. */
export const Event = z.object({
  id: EventId,
  name: EventName,
  at: Instant,
  by: By,
  aggregate: z.object({ kind: z.string(), id: z.string() }),
  version: z.number().int().positive(),
  index: z.number().int().nonnegative(),
  codes: Codes,
});
export type Event = z.infer<typeof Event>;

/** The actor as an event names her: no name, no area. */
export const byOf = (actor: Actor): z.infer<typeof By> =>
  actor.kind === 'staff' ? { kind: 'staff', id: actor.id, role: actor.role } : { kind: actor.kind };
