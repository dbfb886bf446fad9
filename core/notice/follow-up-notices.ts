import type { Event } from '../events.ts';
import type { FollowUp, FollowUpRules } from '../programme/follow-up.ts';
import { type CalendarEntry, entriesOf, stepOfPath, wordsOf } from '../programme/follow-up-entries.ts';
import { type ShownEntry, toShown } from '../programme/follow-up-shown.ts';
import { dayAt } from '../shared/day.ts';
import { printReference } from '../shared/ids.ts';
import { inLanguage } from '../shared/text.ts';
import type { Button, Part } from '../talk/session.ts';

/** A message that an event after a decision owes somebody. `desk` means who accepts reasons in the family's area. */
export interface FollowUpNotice {
  readonly to: 'person' | 'desk';
  readonly lane: 'ordinary';
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

/** What the sentences need that the follow-up does not hold. */
export interface FollowUpLent {
  /** The programme's name in the family's language. */
  readonly programme: string;
  readonly rules: FollowUpRules;
}

const part = (key: string, params: Record<string, unknown> = {}): Part => ({ key, params });
/** Most entries that one reminder offers to record; all of them are named. */
const BUTTONS = 4;

/**
 * Which event tells whom what. A reminder names what was said in it and nothing else; what is in the protection lane is
 * never named.
 */
export function planFollowUpNotices(
  event: Event,
  file: FollowUp,
  lent: FollowUpLent,
): readonly FollowUpNotice[] {
  if (file.state === 'closed') return [];
  const said = toPerson(event, file, lent);
  const person = said && file.lane === 'protection' ? quiet(file) : said;
  const desk = toDesk(event, file, lent);
  return [...(person ? [person] : []), ...(desk ? [desk] : [])];
}

const notice = (
  to: FollowUpNotice['to'],
  parts: readonly Part[],
  buttons: FollowUpNotice['buttons'],
): FollowUpNotice => ({ to, lane: 'ordinary', parts, buttons });

const press = (key: string, action: string, params: Record<string, unknown> = {}): Button => ({
  label: part(key, params),
  action,
});

const open = ({ reference }: FollowUp, room: 'fu' | 'fs'): Button =>
  press('button.open', `${room}:card:${reference}`, { reference: printReference(reference) });

const quiet = (file: FollowUp): FollowUpNotice =>
  notice('person', [part('notice.quiet')], [[open(file, 'fu')]]);

function toPerson(event: Event, file: FollowUp, lent: FollowUpLent): FollowUpNotice | undefined {
  switch (event.name) {
    case 'follow-up.reminded':
      return file.kind === 'path' ? asked(file, lent) : reminded(event, file, lent);
    case 'follow-up.marked':
      return event.by.kind === 'staff' && event.codes['said'] === 'not-kept'
        ? noted(event, file, lent)
        : undefined;
    case 'follow-up.excused': {
      const shown = shownOf(event, file, lent);
      return (
        shown && notice('person', [part('notice.duty.excused', { entry: shown.line })], [[open(file, 'fu')]])
      );
    }
    default:
      return undefined;
  }
}

/** What this very reminder told, and nothing that was told before. */
function reminded(
  event: Event,
  file: FollowUp,
  { programme, rules }: FollowUpLent,
): FollowUpNotice | undefined {
  const { told } = wordsOf(file);
  const due = entriesOf(file, rules, dayAt(event.at)).filter(({ entry }) => told[entry]?.at === event.at);
  if (due.length === 0) return undefined;
  const late = due.some(({ standing }) => standing === 'unrecorded');
  const parts = [
    part('notice.duty.remind', { programme }),
    ...due.map((entry) => part('duty.line', { entry: lineOf(file, entry) })),
    part(late ? 'duty.unrecorded' : 'duty.dates'),
  ];
  const rows = due
    .slice(0, BUTTONS)
    .map((entry) => [
      press('button.duty.entry', `fu:e:${file.reference}:${entry.entry}`, { entry: lineOf(file, entry) }),
    ]);
  const calendar = press('button.duty.calendar', `fu:card:${file.reference}`);
  const end = press('button.duty.end-reminders', `fu:close:${file.reference}:no-reminders`);
  return notice('person', parts, [...rows, [calendar, end]]);
}

function asked(file: FollowUp, { programme, rules }: FollowUpLent): FollowUpNotice | undefined {
  const step = stepOfPath(file, rules);
  if (!step) return undefined;
  const ask = inLanguage(step.ask, file.language);
  return notice('person', [part('notice.path.ask', { programme, ask })], pathButtons(file, step.id));
}

/** The answers to a step's question, as buttons. */
export const pathButtons = (file: FollowUp, step: string): readonly (readonly Button[])[] => [
  [
    press('button.path.yes', `fp:yes:${file.reference}:${step}`),
    press('button.path.not-yet', `fp:not-yet:${file.reference}:${step}`),
  ],
  [
    press('button.path.stuck', `fp:stuck:${file.reference}:${step}`),
    press('button.path.stopped', `fp:stopped:${file.reference}:${step}`),
  ],
];

/** What an officer recorded is told to the family, with both ways to answer it. */
function noted(event: Event, file: FollowUp, lent: FollowUpLent): FollowUpNotice | undefined {
  const shown = shownOf(event, file, lent);
  if (!shown) return undefined;
  const { entry } = shown.found;
  return notice(
    'person',
    [part('notice.duty.staff-noted', { entry: shown.line }), part('duty.unrecorded')],
    [
      [
        press('button.duty.mistake', `fu:y:${file.reference}:${entry}`),
        press('button.duty.has-reason', `fu:n:${file.reference}:${entry}`),
      ],
    ],
  );
}

/** Who accepts reasons hears of one, and of a family that is stuck where one of them can help. */
function toDesk(event: Event, file: FollowUp, lent: FollowUpLent): FollowUpNotice | undefined {
  if (event.by.kind !== 'resident' || file.area === undefined) return undefined;
  const reference = printReference(file.reference);
  if (event.name === 'follow-up.marked') {
    const reason = wordsOf(file).marks.find(({ at }) => at === event.at)?.reason;
    const shown = reason && shownOf(event, file, lent);
    if (!shown) return undefined;
    return notice(
      'desk',
      [part('notice.duty.desk', { reference, entry: shown.line, reason })],
      [[open(file, 'fs')]],
    );
  }
  if (event.name !== 'follow-up.answered' || event.codes['said'] !== 'stuck') return undefined;
  const step = stepOfPath(file, lent.rules);
  if (!step) return undefined;
  const said = part('notice.path.desk', {
    reference,
    programme: lent.programme,
    step: inLanguage(step.title, file.language),
  });
  return notice('desk', [said], [[open(file, 'fs')]]);
}

/** What an act was about: the event names no duty, the sealed record of that moment does. */
function shownOf(
  event: Event,
  file: FollowUp,
  { rules }: FollowUpLent,
): { readonly found: CalendarEntry; readonly line: ShownEntry } | undefined {
  const { marks, excuses } = wordsOf(file);
  const about = [...marks, ...excuses].find(({ at }) => at === event.at)?.entry;
  const found = entriesOf(file, rules, dayAt(event.at)).find(({ entry }) => entry === about);
  return found && { found, line: lineOf(file, found) };
}

const lineOf = (file: FollowUp, entry: CalendarEntry): ShownEntry =>
  toShown(file, entry, (text) => inLanguage(text, file.language));
