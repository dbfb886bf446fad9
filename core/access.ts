import type { Lane } from './disaster/report.ts';
import { covers, type Scope } from './shared/area.ts';
import type { Actor, Role, StaffActor } from './shared/decision.ts';
import type { ChatId } from './shared/ids.ts';

/** What can be done, as the access table names it. */
export const OPERATIONS = [
  'report.list',
  'report.read',
  'report.take',
  'report.release',
  'report.hand-over',
  'report.ask',
  'report.open-file',
  'report.hear',
  'report.solve',
  'report.mark-duplicate',
  'report.correct',
  'report.log',
  'staff.list',
  'staff.invite',
  'staff.confirm',
  'staff.cut-off',
  'duty.set',
  'parked.list',
  'parked.replay',
  'application.list',
  'application.read',
  'application.act',
  'application.open-paper',
  'application.decide',
  'identity.open',
  'follow-up.list',
  'follow-up.record',
  'follow-up.excuse',
  'grievance.list',
  'grievance.read',
  'grievance.act',
  'referral.list',
  'referral.read',
  'referral.send',
  'referral.act',
] as const;
export type Operation = (typeof OPERATIONS)[number];

const FIELD: readonly Operation[] = [
  'report.list',
  'report.read',
  'report.take',
  'report.release',
  'report.hand-over',
  'report.ask',
  'report.open-file',
  'report.hear',
  'report.solve',
  'report.log',
  'duty.set',
];
const LEAD: readonly Operation[] = [
  ...FIELD,
  'report.mark-duplicate',
  'report.correct',
  'staff.list',
  'staff.invite',
  'staff.confirm',
  'staff.cut-off',
];

/** Files of programmes: read, check, forward, return, ask. */
const DESK: readonly Operation[] = [
  'application.list',
  'application.read',
  'application.act',
  'application.open-paper',
  'follow-up.list',
  'follow-up.record',
];

/** Decides on files, and accepts reasons for what could not be done: never a neighbour's office alone. */
const DECIDE: readonly Operation[] = ['application.decide', 'follow-up.excuse'];

/** Grievances: never a neighbour, a village or a facilitator, who may be whom they are about. */
const HEAR: readonly Operation[] = ['grievance.list', 'grievance.read', 'grievance.act'];

/** Passing people on and taking them over: whoever holds files or answers for a place. Who belongs to which side is asked of each referral. */
const REFER: readonly Operation[] = ['referral.list', 'referral.read', 'referral.send', 'referral.act'];

/** Role x operation. What is not listed is denied. */
export const ACCESS: Readonly<Record<Role, readonly Operation[]>> = {
  resident: [],
  volunteer: FIELD,
  responder: [...FIELD, 'report.mark-duplicate', 'report.correct', ...REFER],
  'village-officer': [...FIELD, ...DESK, ...REFER],
  'social-worker': [...FIELD, ...DESK, ...DECIDE, ...HEAR, ...REFER, 'identity.open'],
  coordinator: [...LEAD, ...DESK, ...DECIDE, ...HEAR, ...REFER],
  'protection-officer': [
    ...FIELD,
    'report.mark-duplicate',
    'report.correct',
    ...DESK,
    ...DECIDE,
    ...HEAR,
    ...REFER,
  ],
  'finance-officer': [],
  administrator: [
    'staff.list',
    'staff.invite',
    'staff.confirm',
    'staff.cut-off',
    'duty.set',
    'parked.list',
    'parked.replay',
  ],
};

/** What is touched: where it lies (unknown places are everybody's concern), in which lane, and whose it is. */
export interface Subject {
  readonly area?: Scope | undefined;
  readonly lane?: Lane | undefined;
  /** The chat that it came from, and whether whoever wrote there did so for somebody else. */
  readonly chat?: ChatId | undefined;
  readonly onBehalf?: boolean | undefined;
}

/**
 * Is it this officer's own, because it came from her own chat and not for somebody else? Nobody hears, checks, decides or
 * passes on a matter of her own: a colleague does (UU 30/2014, article 42, on conflicts of interest).
 */
export const isOwnMatter = (
  { chat: own }: Pick<StaffActor, 'chat'>,
  { chat, onBehalf }: Pick<Subject, 'chat' | 'onBehalf'>,
): boolean => own !== undefined && own === chat && onBehalf !== true;

/** Whoever stands in the water may be who logs it and takes it: a report of need is worked on by whoever is near. */
const ALSO_OWN = /^report\./;

/**
 * May this actor do this to that? Deny by default. Protection matters are for protection officers only, and they
 * see nothing of the relief lane; staff see their own area, what lies in it, and what has no known place yet. Of what is their
 * own they see as much as anybody who asked, and work on it no more than that.
 */
export function may(actor: Actor, operation: Operation, subject: Subject = {}): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'resident') return false;
  if (!ACCESS[actor.role].includes(operation)) return false;
  if (subject.lane !== undefined && (subject.lane === 'protection') !== (actor.role === 'protection-officer'))
    return false;
  if (isOwnMatter(actor, subject) && !ALSO_OWN.test(operation)) return false;
  return subject.area === undefined || covers(actor.area, subject.area);
}
