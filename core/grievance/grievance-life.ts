import type { Circumstances, Decided } from '../shared/decision.ts';
import type { StaffId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import {
  type FileGrievance,
  FORWARDS,
  type ForwardTo,
  type Grievance,
  type GrievanceAct,
  type GrievanceState,
} from './grievance.ts';
import { act, DAY } from './grievance-acts.ts';
import { laneOf, leastDeskOf } from './route.ts';

/** What happens in a grievance's life; the same names as in core/events.ts. */
export interface GrievanceHappening {
  readonly name: `grievance.${string}`;
  readonly codes: Readonly<Record<string, string | number | boolean>>;
}

/** The whole life of a grievance on one page: which act is open in which state, and where it leads. */
export const GRIEVANCE_TRANSITIONS = {
  received: {
    add: 'received',
    sort: 'received',
    name: 'received',
    consent: 'received',
    take: 'taken',
    forward: 'received',
    'run-late': 'received',
    withdraw: 'withdrawn',
    erase: 'withdrawn',
  },
  taken: {
    take: 'taken',
    add: 'taken',
    sort: 'received',
    name: 'taken',
    consent: 'taken',
    release: 'received',
    ask: 'taken',
    answer: 'answered',
    forward: 'received',
    'run-late': 'taken',
    withdraw: 'withdrawn',
    erase: 'withdrawn',
  },
  answered: { accept: 'closed', reopen: 'received', close: 'closed', erase: 'closed' },
  closed: { reopen: 'received', erase: 'closed' },
  withdrawn: { erase: 'withdrawn' },
} as const satisfies Record<GrievanceState, Partial<Record<GrievanceAct['kind'], GrievanceState>>>;

const EVENT_OF = {
  add: 'grievance.added',
  sort: 'grievance.sorted',
  name: 'grievance.named',
  consent: 'grievance.consented',
  take: 'grievance.taken',
  release: 'grievance.released',
  ask: 'grievance.asked',
  answer: 'grievance.answered',
  forward: 'grievance.forwarded',
  accept: 'grievance.accepted',
  reopen: 'grievance.reopened',
  'run-late': 'grievance.ran-late',
  close: 'grievance.closed',
  withdraw: 'grievance.withdrawn',
  erase: 'grievance.erased',
} as const satisfies Record<GrievanceAct['kind'], `grievance.${string}`>;

/** The acts of staff; all others are the person's or the house's own. */
export const GRIEVANCE_STAFF_ACTS = ['take', 'ask', 'answer', 'forward', 'release'] as const;
export type GrievanceStaffAct = (typeof GRIEVANCE_STAFF_ACTS)[number];
/** Acts of staff that only whoever holds it may do. */
const HOLDERS: readonly GrievanceAct['kind'][] = ['release', 'ask', 'answer'];
const HOUSES: readonly GrievanceAct['kind'][] = ['run-late', 'close'];

/** Is it an act that only staff may do? */
export const isStaffsAct = (kind: GrievanceAct['kind']): kind is GrievanceStaffAct =>
  GRIEVANCE_STAFF_ACTS.some((one) => one === kind);

/** Receives a grievance: always yes, from anybody, with a name or without. */
export function fileGrievance(
  { kind: _, text, ...told }: FileGrievance,
  { now, newReference }: Circumstances,
): Decided<Grievance, GrievanceHappening> {
  const lane = laneOf(told.category);
  const least = leastDeskOf({ concerns: told.concerns, lane, area: told.area });
  const state: Grievance = {
    ...told,
    lane,
    least,
    desk: least,
    reference: newReference(),
    version: 1,
    state: 'received',
    consent: lane === 'protection' ? 'waiting' : 'not-needed',
    answerers: [],
    due: now + told.promise.open * DAY,
    late: false,
    asked: false,
    reopened: 0,
    since: now,
    at: now,
    changedAt: now,
    private: { thread: text === '' ? [] : [{ from: 'person', text, at: now }] },
  };
  const kept = heldBack(state);
  return { state: kept, events: [{ name: 'grievance.received', codes: codesOf(kept) }] };
}

/**
 * Decides one act. Refuses with `grievance.not-open` (the state has no such act), `grievance.already-taken`,
 * `grievance.not-yours` (only the holder asks, answers and releases; who answered once does not answer again),
 * `grievance.highest` (it is passed down or to where it stands) and `access.denied` (an act of staff or of the house
 * by somebody else).
 */
export function decideGrievance(
  grievance: Grievance,
  command: GrievanceAct,
  circumstances: Circumstances,
): Result<Decided<Grievance, GrievanceHappening>> {
  const refusal = findRefusal(grievance, command, circumstances);
  if (refusal) return no(refusal);
  const open: Partial<Record<GrievanceAct['kind'], GrievanceState>> = GRIEVANCE_TRANSITIONS[grievance.state];
  const acted = act(grievance, command, circumstances);
  const state: Grievance = {
    ...heldBack(acted),
    state: stateAfter(grievance, acted, command.kind, open[command.kind]),
    version: grievance.version + 1,
    changedAt: circumstances.now,
  };
  const climbed =
    command.kind === 'run-late' ? { climbed: state.desk > grievance.desk || !grievance.late } : {};
  const codes = { ...codesOf(state), from: grievance.state, ...climbed, ...codesOfCommand(command) };
  return yes({ state, events: [{ name: EVENT_OF[command.kind], codes }] });
}

/** Before her yes nothing is due: nobody is told, so nobody can be late. */
function heldBack(grievance: Grievance): Grievance {
  if (grievance.consent === 'not-needed' || grievance.consent === 'given') return grievance;
  const { due: _, ...rest } = grievance;
  return rest;
}

/** Another kind of matter keeps its officer; another office or place, or the protected way, is somebody else's to open. */
function stateAfter(
  before: Grievance,
  after: Grievance,
  kind: GrievanceAct['kind'],
  next: GrievanceState | undefined,
): GrievanceState {
  if (kind === 'sort' && before.state === 'taken' && after.holder) return 'taken';
  return next ?? before.state;
}

/** The acts that are open now, for buttons and the console. */
export const openGrievanceActsOf = ({ state }: Pick<Grievance, 'state'>): readonly GrievanceAct['kind'][] =>
  // The keys of the table are acts by its type.
  Object.keys(GRIEVANCE_TRANSITIONS[state]) as GrievanceAct['kind'][];

function findRefusal(
  grievance: Grievance,
  command: GrievanceAct,
  { actor }: Circumstances,
): Refusal | undefined {
  const { reference, state } = grievance;
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  // Only a late one is taken out of the hands that hold it.
  if (command.kind === 'take' && state === 'taken' && !grievance.late)
    return refuse('grievance.already-taken', { reference });
  if (!openGrievanceActsOf(grievance).includes(command.kind))
    return refuse('grievance.not-open', { reference });
  if (HOUSES.includes(command.kind) && actor.kind !== 'system') return refuse('access.denied');
  if (!isStaffsAct(command.kind)) return undefined;
  if (staff === undefined) return refuse('access.denied');
  return isOthers(grievance, command.kind, staff)
    ? refuse('grievance.not-yours', { reference })
    : findForwardRefusal(grievance, command);
}

/** Is it somebody else's: held by her, or answered by this officer before? */
export function isOthers(
  { holder, answerers, late }: Pick<Grievance, 'holder' | 'answerers' | 'late'>,
  kind: GrievanceStaffAct,
  staff: StaffId,
): boolean {
  if (kind === 'take')
    return answerers.includes(staff) || (holder !== undefined && (!late || holder.id === staff));
  if (kind === 'forward') return holder !== undefined && holder.id !== staff;
  return HOLDERS.includes(kind) && holder?.id !== staff;
}

function findForwardRefusal(grievance: Grievance, command: GrievanceAct): Refusal | undefined {
  if (command.kind !== 'forward') return undefined;
  const { reference } = grievance;
  return openForwardsOf(grievance).includes(command.to)
    ? undefined
    : refuse('grievance.highest', { reference });
}

/** To whom it may be passed on: a higher reach than may see it now, or the protected way. */
export const openForwardsOf = ({ lane, least }: Pick<Grievance, 'lane' | 'least'>): readonly ForwardTo[] =>
  FORWARDS.filter((to) => (to === 'protection' ? lane === 'relief' : (to === 'province' ? 1 : 2) > least));

function codesOf(grievance: Grievance): Record<string, string | number | boolean> {
  const { category, concerns, lane, state, desk, late, anonymous, area } = grievance;
  // Of an anonymous one not even the events say more than the regency.
  const where = anonymous ? area?.split('.').slice(0, 2).join('.') : area;
  return {
    category,
    concerns,
    lane,
    state,
    desk,
    late,
    ...(where === undefined ? {} : { area: where }),
  };
}

function codesOfCommand(command: GrievanceAct): Record<string, string | boolean> {
  if (command.kind === 'answer') return { outcome: command.outcome };
  if (command.kind === 'forward') return { to: command.to };
  return command.kind === 'consent' ? { given: command.given } : {};
}
