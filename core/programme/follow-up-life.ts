import { dayAt } from '../shared/day.ts';
import type { Circumstances, Decided } from '../shared/decision.ts';
import { NOBODY } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { type Mark, mayBeRecorded } from './duty-record.ts';
import type {
  FollowUp,
  FollowUpAct,
  FollowUpCommand,
  FollowUpPrivate,
  FollowUpRules,
  OpenFollowUp,
} from './follow-up.ts';
import { entriesOf, nextAt, stageDue, stepOfPath, wordsOf } from './follow-up-entries.ts';
import { pressesAt } from './follow-up-rank.ts';

/** What happens after a decision; the same names as in core/events.ts. */
export interface FollowUpHappening {
  readonly name: `follow-up.${string}`;
  readonly codes: Readonly<Record<string, string | number | boolean>>;
}

const EVENT_OF = {
  open: 'follow-up.opened',
  mark: 'follow-up.marked',
  excuse: 'follow-up.excused',
  tell: 'follow-up.told',
  answer: 'follow-up.answered',
  remind: 'follow-up.reminded',
  close: 'follow-up.closed',
  erase: 'follow-up.erased',
} as const satisfies Record<FollowUpCommand['kind'], `follow-up.${string}`>;

/** The duty of somebody who expects a child, by its id in the programmes' files. */
export const ANTENATAL = 'antenatal';

/** Marks are kept this long: a year's duty must be seen to its end. Milliseconds. */
const KEPT_FOR = 400 * 24 * 3600 * 1000;

/** Opens a follow-up by the family's own yes: always. What already runs is shown at once, so nothing of it is announced again. */
export function openFollowUp(
  { kind: _, of, people, ...told }: OpenFollowUp,
  rules: FollowUpRules,
  { now, newReference }: Circumstances,
): Decided<FollowUp, FollowUpHappening> {
  const since = dayAt(now);
  const bare: FollowUp = {
    ...told,
    kind: of,
    reference: newReference(),
    version: 1,
    state: 'open',
    since,
    step: { place: 0, since, asked: 0 },
    at: now,
    changedAt: now,
    private: { people, marks: [], excuses: [], told: {}, answers: [] },
  };
  const state = withNext(withTold(bare, rules, now), rules, now);
  return { state, events: [{ name: EVENT_OF.open, codes: codesOf(state) }] };
}

/**
 * Decides one act. Refuses with `follow-up.closed`, `follow-up.unknown` (no such entry or step), `follow-up.settled` (staff
 * record nothing before it begins and nothing twice), and `access.denied` (only staff excuse; only the house reminds).
 */
export function decideFollowUp(
  file: FollowUp,
  command: FollowUpAct,
  rules: FollowUpRules,
  circumstances: Circumstances,
): Result<Decided<FollowUp, FollowUpHappening>> {
  const refusal = findRefusal(file, command, rules, circumstances);
  if (refusal) return no(refusal);
  const { now } = circumstances;
  const acted = act(file, command, rules, circumstances);
  const state = withNext({ ...acted, version: file.version + 1, changedAt: now }, rules, now);
  const codes = { ...codesOf(state), ...codesOfCommand(command) };
  return yes({ state, events: [{ name: EVENT_OF[command.kind], codes }] });
}

function findRefusal(
  file: FollowUp,
  command: FollowUpAct,
  rules: FollowUpRules,
  { actor, now }: Circumstances,
): Refusal | undefined {
  const { reference } = file;
  if (command.kind === 'erase') return undefined;
  if (file.state === 'closed') return refuse('follow-up.closed', { reference });
  switch (command.kind) {
    case 'mark':
    case 'excuse': {
      if (command.kind === 'excuse' && actor.kind !== 'staff') return refuse('access.denied');
      const found = entriesOf(file, rules, dayAt(now)).find(({ entry }) => entry === command.entry);
      if (!found) return refuse('follow-up.unknown', { reference });
      const isOpen = actor.kind !== 'staff' || mayBeRecorded(found.standing);
      return isOpen ? undefined : refuse('follow-up.settled', { reference });
    }
    case 'answer':
      return stepOfPath(file, rules)?.id === command.step
        ? undefined
        : refuse('follow-up.unknown', { reference });
    case 'remind':
      return actor.kind === 'system' ? undefined : refuse('access.denied');
    default:
      return undefined;
  }
}

function act(
  file: FollowUp,
  command: FollowUpAct,
  rules: FollowUpRules,
  { now, actor }: Circumstances,
): FollowUp {
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  switch (command.kind) {
    case 'mark': {
      const { kind: _, ...said } = command;
      const mark: Mark = { ...said, by: staff ? 'staff' : 'person', ...(staff && { staff }), at: now };
      return withWords(file, { marks: [...recent(wordsOf(file).marks, now), mark].slice(-400) });
    }
    case 'excuse': {
      if (!staff) return file;
      const { kind: _, ...said } = command;
      const excuses = [...recent(wordsOf(file).excuses, now), { ...said, staff, at: now }].slice(-200);
      return withWords(file, { excuses });
    }
    case 'tell':
      return withTold(withPregnancy(file, command.pregnancyMonth, now), rules, now);
    case 'answer':
      return answered(file, command, rules, now);
    case 'remind':
      return file.kind === 'path'
        ? { ...file, step: { ...file.step, asked: file.step.asked + 1 } }
        : withTold(file, rules, now);
    case 'close':
      return { ...file, state: 'closed' };
    case 'erase': {
      const { private: _, ...rest } = file;
      return { ...rest, state: 'closed', chat: NOBODY };
    }
  }
}

/** How far a pregnancy is; whoever tells of one that was not known has its checks from now on. */
function withPregnancy(file: FollowUp, month: number, now: number): FollowUp {
  const { people } = wordsOf(file);
  const isKnown = people.some(({ duties }) => duties.includes(ANTENATAL));
  return withWords(file, {
    pregnancy: { month, on: dayAt(now) },
    people: isKnown ? people : [...people, { duties: [ANTENATAL], sure: true }].slice(-20),
  });
}

const recent = <T extends { readonly at: number }>(all: readonly T[], now: number): readonly T[] =>
  all.filter(({ at }) => now - at < KEPT_FOR);

/** A yes leads on, the last one to the end; "not yet" and "stuck" are asked again; whoever stops is left in peace. */
function answered(
  file: FollowUp,
  { step, said, words }: Extract<FollowUpAct, { kind: 'answer' }>,
  { path }: FollowUpRules,
  now: number,
): FollowUp {
  const answer = { step, said, ...(words === undefined ? {} : { words }), at: now };
  const noted = withWords(file, { answers: [...wordsOf(file).answers, answer].slice(-60) });
  const place = file.step.place + (said === 'yes' ? 1 : 0);
  const isOver = said === 'stopped' || path?.steps[place] === undefined;
  return {
    ...noted,
    step: { place, since: dayAt(now), asked: 0 },
    ...(isOver && { state: 'closed' as const }),
  };
}

/** Writes down what is told now: the latest stage of every entry that has come. */
function withTold(file: FollowUp, rules: FollowUpRules, now: number): FollowUp {
  if (file.kind === 'path') return file;
  const today = dayAt(now);
  const entries = entriesOf(file, rules, today);
  const named = new Set(entries.map(({ entry }) => entry));
  const before = Object.entries(wordsOf(file).told).filter(([entry]) => named.has(entry));
  const told = entries.flatMap((entry) => {
    const stage = stageDue(file, entry, today);
    return stage === undefined ? [] : [[entry.entry, { stage, at: now }] as const];
  });
  return withWords(file, { told: Object.fromEntries([...before, ...told]) });
}

const withWords = (file: FollowUp, words: Partial<FollowUpPrivate>): FollowUp => ({
  ...file,
  private: { ...wordsOf(file), ...words },
});

function withNext({ next: _, presses: __, ...file }: FollowUp, rules: FollowUpRules, now: number): FollowUp {
  const next = nextAt(file, rules, now);
  const presses = pressesAt(file, entriesOf(file, rules, dayAt(now)));
  return { ...file, ...(next === undefined ? {} : { next }), ...(presses === undefined ? {} : { presses }) };
}

const codesOf = (file: FollowUp): FollowUpHappening['codes'] => ({
  programme: file.programme,
  of: file.kind,
  state: file.state,
  lane: file.lane,
  ...(file.area === undefined ? {} : { area: file.area }),
});

/** Which duty and why stays sealed: an event is read by many, and a duty can tell of a pregnancy or an illness. */
function codesOfCommand(command: FollowUpAct): FollowUpHappening['codes'] {
  switch (command.kind) {
    case 'mark':
      return { said: command.said };
    case 'answer':
      return { step: command.step, said: command.said };
    case 'close':
      return { because: command.because };
    default:
      return {};
  }
}
