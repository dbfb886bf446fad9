import type { Circumstances } from '../shared/decision.ts';
import { NOBODY } from '../shared/ids.ts';
import type { Grievance, GrievanceAct, GrievanceDesk, GrievancePrivate } from './grievance.ts';
import { laneOf, leastDeskOf } from './route.ts';

/** A day in milliseconds. */
export const DAY = 24 * 3600 * 1000;
const THREAD = 60;

/** The grievance after an act; whether the act is open is decided before. */
export function act(before: Grievance, command: GrievanceAct, { now, actor }: Circumstances): Grievance {
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  switch (command.kind) {
    case 'add':
      return { ...said(before, 'person', command.text, now), asked: false };
    case 'sort':
      return sorted(before, command, now);
    case 'name':
      return named(before, command.name);
    case 'consent':
      return {
        ...before,
        consent: command.given ? 'given' : 'declined',
        due: now + before.promise.open * DAY,
      };
    case 'take':
      return staff ? { ...before, holder: { id: staff, since: now }, due: answerBy(before, now) } : before;
    case 'release':
      return { ...withoutHolder(before), due: now + before.promise.open * DAY };
    case 'ask':
      return { ...said(before, 'staff', command.text, now), asked: true };
    case 'answer':
      return answered(before, command, staff, now);
    case 'forward':
      return forwarded(before, command, now);
    case 'accept':
      return { ...withoutDue(before), ended: 'accepted' };
    case 'reopen':
      return reopened(before, command.text, now);
    case 'run-late':
      return ranLate(before, now);
    case 'close':
      return { ...withoutDue(before), ended: 'silence' };
    case 'withdraw':
      return withoutDue(withoutHolder(before));
    case 'erase':
      return erased(before);
  }
}

/** Never less than a day, also when it was opened late. */
const answerBy = ({ since, promise }: Grievance, now: number): number =>
  Math.max(since + promise.answer * DAY, now + DAY);

/** What the person says about it: another office, place or way takes it out of the hands that hold it. */
function sorted(
  before: Grievance,
  { category, concerns, area, promise }: Extract<GrievanceAct, { kind: 'sort' }>,
  now: number,
): Grievance {
  const told = {
    ...before,
    ...(category && { category }),
    ...(concerns && { concerns }),
    ...(area && { area }),
    ...(promise && { promise }),
  };
  const lane = category ? laneOf(category) : before.lane;
  const least = leastDeskOf({ ...told, lane, area: told.area });
  const moves = lane !== before.lane || concerns !== undefined || area !== undefined;
  const isNewly = lane === 'protection' && before.lane !== 'protection';
  const state: Grievance = {
    ...told,
    lane,
    least,
    desk: highest(least, before.late ? before.desk : 0),
    consent: lane === 'relief' ? 'not-needed' : isNewly ? 'waiting' : before.consent,
    ...(before.state === 'received' && { due: before.since + told.promise.open * DAY }),
  };
  return moves && before.state === 'taken'
    ? { ...withoutHolder(state), due: now + state.promise.open * DAY }
    : state;
}

const highest = (one: GrievanceDesk, other: GrievanceDesk): GrievanceDesk => (one > other ? one : other);
const above = (desk: GrievanceDesk): GrievanceDesk => (desk === 0 ? 1 : 2);

/** With a name whoever holds it knows it; without one nobody does, and nothing that tells of her is shown. */
function named(before: Grievance, name: string | undefined): Grievance {
  const { name: _, ...words } = before.private ?? { thread: [] };
  return {
    ...before,
    anonymous: name === undefined,
    private: { ...words, ...(name === undefined ? {} : { name }) },
  };
}

function answered(
  before: Grievance,
  { text, outcome }: Extract<GrievanceAct, { kind: 'answer' }>,
  staff: Grievance['answerers'][number] | undefined,
  now: number,
): Grievance {
  const answerers = staff ? [...before.answerers, staff].slice(-20) : before.answerers;
  const noted = withWords(said(before, 'staff', text, now), { answer: { text, outcome } });
  return {
    ...withoutHolder(noted),
    answerers,
    asked: false,
    late: false,
    due: now + before.promise.quiet * DAY,
  };
}

/** Passed on it is somebody else's: the reach below may not see it any more. */
function forwarded(
  before: Grievance,
  { to, reason }: Extract<GrievanceAct, { kind: 'forward' }>,
  now: number,
): Grievance {
  const noted = withWords(withoutHolder(before), { forwarded: reason });
  const due = now + before.promise.open * DAY;
  if (to !== 'protection') {
    const desk = to === 'province' ? 1 : 2;
    return { ...noted, least: desk, desk, due };
  }
  const least = leastDeskOf({ ...before, lane: 'protection', area: before.area });
  // Whoever passed it on has read it: the yes is asked before anybody else does.
  return {
    ...noted,
    category: 'exploitation',
    lane: 'protection',
    consent: 'waiting',
    least,
    desk: least,
    due,
  };
}

/** Opened again it stands one reach higher, and who answered is not asked again. */
function reopened(before: Grievance, text: string | undefined, now: number): Grievance {
  const { ended: _, ...open } = said(before, 'person', text, now);
  return {
    ...open,
    desk: above(before.desk),
    reopened: before.reopened + 1,
    late: false,
    since: now,
    due: now + before.promise.open * DAY,
  };
}

/** Late, it climbs one reach and is due again; at the highest its officers hear of it again and again. */
const ranLate = (before: Grievance, now: number): Grievance => ({
  ...before,
  late: true,
  desk: above(before.desk),
  due: now + before.promise.open * DAY,
});

function said(before: Grievance, from: 'person' | 'staff', text: string | undefined, at: number): Grievance {
  if (text === undefined || text === '') return before;
  const [first, ...rest] = before.private?.thread ?? [];
  const entry = { from, text, at };
  // The grievance itself stays, however long the talk grows.
  const thread = first ? [first, ...[...rest, entry].slice(1 - THREAD)] : [entry];
  return withWords(before, { thread });
}

const withWords = (before: Grievance, words: Partial<GrievancePrivate>): Grievance => ({
  ...before,
  private: { ...(before.private ?? { thread: [] }), ...words },
});

function withoutHolder({ holder: _, ...grievance }: Grievance): Grievance {
  return { ...grievance, asked: false };
}

function withoutDue({ due: _, ...grievance }: Grievance): Grievance {
  return { ...grievance, late: false };
}

function erased({ private: _, about: __, ...grievance }: Grievance): Grievance {
  return { ...withoutDue(withoutHolder(grievance)), chat: NOBODY };
}
