import { mayBeRecorded } from '#core/programme/duty-record.ts';
import type { FollowUp } from '#core/programme/follow-up.ts';
import { type CalendarEntry, entriesOf, shownOn, wordsOf } from '#core/programme/follow-up-entries.ts';
import { ANTENATAL } from '#core/programme/follow-up-life.ts';
import { type ShownEntry, toShown } from '#core/programme/follow-up-shown.ts';
import { dayAt } from '#core/shared/day.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import type { Button, Part } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { button, call, inline, part } from '../reply.ts';
import { findProgramme, programmeName } from '../show-application.ts';

/** Most entries that one card offers to record. */
const BUTTONS = 6;

/** An entry in the words of a language. */
export const shownEntry = (file: FollowUp, entry: CalendarEntry, language: Language): ShownEntry =>
  toShown(file, entry, (text) => inLanguage(text, language));

/** The calendar as the family sees it: what is there, what it means, and that nothing unknown is held against anybody. */
export async function dutyCard(turn: Turn, file: FollowUp, before: readonly Part[]): Promise<Outcome> {
  const rules = await followUpRules(file.programme);
  const programme = await findProgramme(file.programme);
  const entries = shownOn(entriesOf(file, rules, dayAt(turn.now)), dayAt(turn.now));
  const breach = programme?.breach;
  const parts = [
    ...before,
    part('duty.head', { programme: programmeName(programme, file.programme, turn.language) }),
    ...(entries.length === 0 ? [part('duty.nothing')] : []),
    ...entries.map((entry) => part('duty.line', { entry: shownEntry(file, entry, turn.language) })),
    part('duty.dates'),
    part('duty.unrecorded'),
    ...(breach
      ? [
          part('duty.breach', {
            means: inLanguage(breach.means, turn.language),
            excusedBy: inLanguage(breach.excusedBy, turn.language),
            sure: breach.excusedByConfidence === 'sourced' || breach.excusedByConfidence === 'known',
          }),
        ]
      : []),
    part('duty.apart'),
  ];
  return { session: turn.session, reply: call(parts, keyboardOf(turn, file, entries)) };
}

const keyboardOf = ({ language }: Turn, file: FollowUp, entries: readonly CalendarEntry[]) => {
  const rows = entries
    .filter(({ standing }) => mayBeRecorded(standing))
    .slice(0, BUTTONS)
    .map((entry) => [
      button(
        part('button.duty.entry', { entry: shownEntry(file, entry, language) }),
        `fu:e:${file.reference}:${entry.entry}`,
      ),
    ]);
  return inline(...rows, [button(part('button.duty.end'), `fu:end:${file.reference}`)]);
};

/** One entry with its three answers. */
export function entryQuestion(turn: Turn, file: FollowUp, entry: CalendarEntry): Outcome {
  const answers: Button[] = [
    button(part('button.duty.yes'), `fu:y:${file.reference}:${entry.entry}`),
    button(part('button.duty.no'), `fu:n:${file.reference}:${entry.entry}`),
    button(part('button.duty.unknown'), `fu:u:${file.reference}:${entry.entry}`),
  ];
  return {
    session: turn.session,
    reply: call([part('duty.entry', { entry: shownEntry(file, entry, turn.language) })], inline(answers)),
  };
}

/** Does somebody in it expect a child, and nobody has said how far she is? */
export const asksMonth = (file: FollowUp): boolean => {
  const { people, pregnancy } = wordsOf(file);
  return pregnancy === undefined && people.some(({ duties }) => duties.includes(ANTENATAL));
};
