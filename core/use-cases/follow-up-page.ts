import type {
  DutyCounts,
  DutyLine,
  FollowUpLine,
  FollowUpPage,
  MarkLine,
  Pressing,
} from '../api/follow-up.ts';
import type { Event } from '../events.ts';
import { couldCostFrom, warnedOn } from '../programme/duty-calendar.ts';
import { type Mark, mayBeRecorded } from '../programme/duty-record.ts';
import type { FollowUp, FollowUpRules } from '../programme/follow-up.ts';
import { type CalendarEntry, entriesOf, stepOfPath, wordsOf } from '../programme/follow-up-entries.ts';
import { pressingOf } from '../programme/follow-up-rank.ts';
import type { ListedProgramme } from '../programme/programme.ts';
import { addDays, dayAt } from '../shared/day.ts';
import type { StaffActor } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { inLanguage, type Text } from '../shared/text.ts';
import type { Showing } from './application-line.ts';
import { toPathLines } from './follow-up-path.ts';
import { mayFollow, type RulesOf } from './handle-follow-up.ts';
import type { AggregateStore, StaffStore } from './ports.ts';
import { toHistory } from './report-page.ts';

/** What looking at follow-ups needs. */
export interface LookingAtFollowUps extends Omit<Showing, 'areaName'> {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly rulesOf: RulesOf;
  readonly areaName: (area: FollowUp['area']) => Promise<string | undefined>;
}

/** How far ahead a calendar is shown: this month and the next three. */
const AHEAD_DAYS = 92;

/** A follow-up that this officer may read. One of another area is not found, like one that does not exist. */
export async function findFollowed(
  id: string,
  actor: StaffActor,
  { aggregates }: Pick<LookingAtFollowUps, 'aggregates'>,
): Promise<Result<FollowUp>> {
  const file = await aggregates.load('follow-up', id);
  return file && mayFollow(actor, 'read', file) ? yes(file) : no(refuse('not-found'));
}

/** A follow-up in a list: counts, nobody of the household. */
export async function toFollowUpLine(
  file: FollowUp,
  actor: StaffActor,
  looking: LookingAtFollowUps,
): Promise<FollowUpLine> {
  const { id, reference, version, kind, state, programme, area, since, next, at } = file;
  const [listed, rules, areaName] = await Promise.all([
    looking.programme(programme),
    looking.rulesOf(programme),
    looking.areaName(area),
  ]);
  const entries = entriesOf(file, rules, dayAt(looking.now));
  return {
    id,
    reference,
    version,
    kind,
    state,
    programme: { id: programme, name: listed ? inLanguage(listed.name, looking.language) : programme },
    ...(area === undefined ? {} : { area }),
    ...(areaName === undefined ? {} : { areaName }),
    since,
    ...(next === undefined ? {} : { next }),
    ...toPressing(file, entries),
    ...toExcusing(listed, looking),
    mayExcuse: mayFollow(actor, 'excuse', file),
    counts: toCounts(entries),
    ...toStep(file, rules, (text) => inLanguage(text, looking.language)),
    at,
  };
}

/** What could be lost first, and what nobody has told of yet; of a closed one nothing. */
function toPressing(
  { state }: FollowUp,
  entries: readonly CalendarEntry[],
): Pick<FollowUpLine, 'presses' | 'due'> {
  if (state === 'closed') return {};
  // Entries stand in the order of their last days.
  const [first] = pressingOf(entries);
  const due = entries.find(({ standing }) => standing === 'open')?.window.to;
  return { ...(first && { presses: toPressingLine(first) }), ...(due === undefined ? {} : { due }) };
}

const toPressingLine = ({ standing, window, asksExcuse }: CalendarEntry): Pressing => ({
  standing: standing === 'missed' || standing === 'differs' ? standing : 'not-yet',
  ...(window.to === undefined ? {} : { by: window.to }),
  reason: asksExcuse,
});

function toExcusing(
  listed: ListedProgramme | undefined,
  { language }: Pick<LookingAtFollowUps, 'language'>,
): Pick<FollowUpLine, 'excusedBy'> {
  if (!listed?.breach) return {};
  const { excusedBy, excusedByConfidence: confidence } = listed.breach;
  const sure = confidence === 'sourced' || confidence === 'known';
  return { excusedBy: { name: inLanguage(excusedBy, language), sure } };
}

function toCounts(entries: readonly CalendarEntry[]): DutyCounts {
  const count = (fits: (entry: CalendarEntry) => boolean): number => entries.filter(fits).length;
  return {
    reasons: count(({ asksExcuse }) => asksExcuse),
    differs: count(({ standing }) => standing === 'differs'),
    missed: count(({ standing }) => standing === 'missed'),
    unrecorded: count(({ standing }) => standing === 'unrecorded'),
    open: count(({ standing }) => standing === 'open' || standing === 'not-yet'),
  };
}

function toStep(
  file: FollowUp,
  rules: FollowUpRules,
  say: (text: Text) => string,
): Pick<FollowUpLine, 'step'> {
  const step = stepOfPath(file, rules);
  if (!step || !rules.path) return {};
  const last = wordsOf(file).answers.findLast((answer) => answer.step === step.id);
  return {
    step: {
      place: file.step.place + 1,
      of: rules.path.steps.length,
      title: say(step.title),
      ...(last && { said: last.said }),
    },
  };
}

/** A follow-up as its page shows it; `news` are events that are about to be saved with it. */
export async function toFollowUpPage(
  file: FollowUp,
  actor: StaffActor,
  looking: LookingAtFollowUps,
  news: readonly Event[] = [],
): Promise<FollowUpPage> {
  const [followUp, listed, rules, nameOf, before] = await Promise.all([
    toFollowUpLine(file, actor, looking),
    looking.programme(file.programme),
    looking.rulesOf(file.programme),
    namesOf(file, looking.staff),
    looking.aggregates.history('follow-up', file.id),
  ]);
  const say = (text: Text): string => inLanguage(text, looking.language);
  const today = dayAt(looking.now);
  const shown = entriesOf(file, rules, today).filter(
    ({ window }) => window.from <= addDays(today, AHEAD_DAYS),
  );
  const path = file.kind === 'path' ? toPathLines(file, rules, say) : undefined;
  return {
    followUp,
    entries: shown.map((entry) => toDutyLine(file, entry, actor, say, nameOf)),
    ...(listed?.breach && { breach: say(listed.breach.means) }),
    ...(path && { path }),
    history: await toHistory([...before, ...news], looking),
  };
}

type NameOf = (id: string | undefined) => string | undefined;

/** The names of the staff who recorded or excused. */
async function namesOf(file: FollowUp, staff: StaffStore): Promise<NameOf> {
  const { marks, excuses } = wordsOf(file);
  const ids = new Set([...marks, ...excuses].flatMap((one) => one.staff ?? []));
  const members = await Promise.all([...ids].map((id) => staff.find(StaffId.parse(id))));
  const names = new Map(members.flatMap((member) => (member ? [[String(member.id), member.name]] : [])));
  return (id) => (id === undefined ? undefined : names.get(id));
}

function toDutyLine(
  file: FollowUp,
  { entry, duty, who, window, standing, marks, asksExcuse }: CalendarEntry,
  actor: StaffActor,
  say: (text: Text) => string,
  nameOf: NameOf,
): DutyLine {
  const { people, excuses } = wordsOf(file);
  const person = people[who];
  const excuse = excuses.findLast((one) => one.entry === entry);
  const [warned, costs] = [warnedOn(window, file.since), couldCostFrom(window)];
  const by = excuse && nameOf(excuse.staff);
  return {
    entry,
    who: say(duty.who),
    ...(person?.age === undefined ? {} : { age: person.age }),
    sure: person?.sure ?? true,
    duty: say(duty.duty),
    standing,
    from: window.from,
    ...(window.to === undefined ? {} : { to: window.to }),
    times: window.times,
    kept: keptOf(marks),
    ...(window.percent === undefined ? {} : { percent: window.percent }),
    ours: window.ours,
    ...(warned === undefined ? {} : { warnedOn: warned }),
    ...(costs === undefined ? {} : { couldCostFrom: costs }),
    marks: marks.map((mark) => toMarkLine(mark, nameOf)),
    ...(excuse && {
      excused: {
        ...(by === undefined ? {} : { name: by }),
        ...(excuse.words === undefined ? {} : { words: excuse.words }),
        at: excuse.at,
      },
    }),
    asksExcuse,
    acts: actsOf(file, standing, actor),
  };
}

/** Recorded while it runs or after it, excused where it was not done or nobody knows; what is settled stays as it is. */
function actsOf(file: FollowUp, standing: CalendarEntry['standing'], actor: StaffActor): DutyLine['acts'] {
  if (file.state === 'closed' || !mayBeRecorded(standing)) return [];
  return [
    ...(mayFollow(actor, 'mark', file) ? (['mark'] as const) : []),
    ...(standing !== 'open' && mayFollow(actor, 'excuse', file) ? (['excuse'] as const) : []),
  ];
}

const keptOf = (marks: readonly Mark[]): number => {
  const by = (who: Mark['by']): number =>
    marks.filter(({ by: one, said }) => one === who && said === 'kept').length;
  return Math.max(by('person'), by('staff'));
};

function toMarkLine({ said, by, staff, present, of, reason, words, at }: Mark, nameOf: NameOf): MarkLine {
  const name = nameOf(staff);
  return {
    said,
    by,
    ...(name === undefined ? {} : { name }),
    ...(present === undefined ? {} : { present }),
    ...(of === undefined ? {} : { of }),
    ...(reason === undefined ? {} : { reason }),
    ...(words === undefined ? {} : { words }),
    at,
  };
}
