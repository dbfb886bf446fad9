import { addDays, dayAt, laterOf, morningOf } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import { type DutyWindow, STAGES, type Stage, stagesOf, windowsOf } from './duty-calendar.ts';
import { isSettled, type Mark, type Standing, standingOf } from './duty-record.ts';
import type { CalendarDuty } from './duty-rule.ts';
import type { FollowUp, FollowUpPrivate, FollowUpRules } from './follow-up.ts';
import { askOn, type PathStep } from './path.ts';
import type { Day } from './vocabulary.ts';

/** How far back and ahead a calendar looks, in days: last month is still asked about, a year is seen to its end. */
const BACK = 45;
const FORWARD = 366;
/** What begins within so many days is shown, unless the same still runs. */
const SHOWN_AHEAD = 31;

/** One line of a calendar. */
export interface CalendarEntry {
  readonly entry: string;
  readonly duty: CalendarDuty;
  /** Place in `people`. */
  readonly who: number;
  readonly window: DutyWindow;
  readonly standing: Standing;
  readonly marks: readonly Mark[];
  /** A reason was given and nobody has accepted it yet. */
  readonly asksExcuse: boolean;
}

const EMPTY: FollowUpPrivate = { people: [], marks: [], excuses: [], told: {}, answers: [] };

/** What the family told; empty after an erasure. */
export const wordsOf = ({ private: words }: Pick<FollowUp, 'private'>): FollowUpPrivate => words ?? EMPTY;

/** Every entry from the first day on that touches the days around `on`, in the order of their windows. */
export function entriesOf(file: FollowUp, { duties }: FollowUpRules, on: Day): readonly CalendarEntry[] {
  const back = addDays(on, -BACK);
  const span = { from: laterOf(back, file.since), to: addDays(on, FORWARD) };
  const { people, pregnancy } = wordsOf(file);
  const found = people.flatMap((person, who) =>
    person.duties
      .flatMap((id) => duties.find((duty) => duty.id === id) ?? [])
      .flatMap((duty) =>
        windowsOf(duty, span, pregnancy).map((window) => toEntry(file, duty, who, window, on)),
      ),
  );
  return found.toSorted((one, other) => ((one.window.to ?? '9') < (other.window.to ?? '9') ? -1 : 1));
}

function toEntry(
  file: FollowUp,
  duty: CalendarDuty,
  who: number,
  window: DutyWindow,
  on: Day,
): CalendarEntry {
  const entry = `${duty.id}.${who}.${window.key}`;
  const words = wordsOf(file);
  const marks = words.marks.filter((mark) => mark.entry === entry);
  const isExcused = words.excuses.some((excuse) => excuse.entry === entry);
  const standing = standingOf(window, marks, isExcused, on);
  const gave = marks.some(({ said, reason }) => said === 'not-kept' && reason !== undefined);
  return { entry, duty, who, window, standing, marks, asksExcuse: gave && !isSettled(standing) };
}

/** What is shown on a day: what runs, what begins soon in its place, and what is over and still open. */
export function shownOn(entries: readonly CalendarEntry[], on: Day): readonly CalendarEntry[] {
  const runs = new Set(entries.filter(isRunning).map(({ duty, who }) => `${duty.id} ${who}`));
  return entries.filter(({ duty, who, window, standing }) => {
    if (standing === 'ahead')
      return window.from <= addDays(on, SHOWN_AHEAD) && !runs.has(`${duty.id} ${who}`);
    return window.to === undefined || window.to >= on || !isSettled(standing);
  });
}

const isRunning = ({ standing }: CalendarEntry): boolean => standing === 'open' || standing === 'not-yet';

/** The latest stage of an entry that has come by a day and was not told yet. */
export function stageDue(
  file: FollowUp,
  { entry, window, standing }: CalendarEntry,
  on: Day,
): Stage | undefined {
  if (!mayBeNamed(standing)) return undefined;
  const told = wordsOf(file).told[entry];
  const come = stagesOf(window).filter((one) => one.on <= on && isNewer(one.stage, told?.stage));
  const latest = come.at(-1)?.stage;
  return latest === 'after' && standing !== 'unrecorded' ? undefined : latest;
}

/** Whoever has told once is not asked again: what is done, excused, said in two ways or told as missed. */
const mayBeNamed = (standing: Standing): boolean =>
  standing === 'ahead' || standing === 'open' || standing === 'not-yet' || standing === 'unrecorded';

const isNewer = (stage: Stage, told: Stage | undefined): boolean =>
  told === undefined || STAGES.indexOf(stage) > STAGES.indexOf(told);

/** The step that the family is at. */
export const stepOfPath = (
  file: Pick<FollowUp, 'kind' | 'step'>,
  { path }: FollowUpRules,
): PathStep | undefined => (file.kind === 'path' ? path?.steps[file.step.place] : undefined);

/** When something is to be said next of its own accord, after a moment; undefined when nothing is. */
export function nextAt(file: FollowUp, rules: FollowUpRules, now: Instant): Instant | undefined {
  if (file.state === 'closed') return undefined;
  const today = dayAt(now);
  const days = file.kind === 'path' ? pathDays(file, rules) : dutyDays(file, rules, today);
  const [first] = days.toSorted();
  return first === undefined ? undefined : Math.max(morningOf(first), morningOf(addDays(today, 1)));
}

function pathDays(file: FollowUp, rules: FollowUpRules): readonly Day[] {
  const step = stepOfPath(file, rules);
  const last = wordsOf(file).answers.at(-1);
  const word = last?.step === step?.id ? last?.said : undefined;
  const on = step && askOn(step, { since: file.step.since, word, asked: file.step.asked });
  return on === undefined ? [] : [on];
}

function dutyDays(file: FollowUp, rules: FollowUpRules, today: Day): readonly Day[] {
  const { told } = wordsOf(file);
  return entriesOf(file, rules, today)
    .filter(({ standing }) => mayBeNamed(standing))
    .flatMap(({ entry, window }) =>
      stagesOf(window).filter(({ stage }) => isNewer(stage, told[entry]?.stage)),
    )
    .map(({ on }) => on);
}
