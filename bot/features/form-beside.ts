import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import type { Understanding } from '#core/language/understanding.ts';
import type { AreaCode } from '#core/shared/area.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Form } from '#core/talk/form.ts';
import { askAgain, type Step } from '#core/talk/form-engine.ts';
import type { Session, Talk } from '#core/talk/session.ts';
import { suffices, toDetails } from '#core/use-cases/read-message.ts';
import { askKeyboard, askParts } from '../ask.ts';
import type { Outcome, Turn } from '../context.ts';
import { actAsReporter, loadOwn, tellsOfElsewhere } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, menuKeyboard, part } from '../reply.ts';
import { show, showDetails } from '../show.ts';
import { tellsMoreThanThanks } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';

interface Asked {
  readonly talk: Talk;
  /** The number of the report that the questions are about. */
  readonly saved: Reference;
  /** What the form made of the words. */
  readonly step: Step;
}

/**
 * What is said under an optional question about a report that is kept, and is no answer to it: thanks, another report, or more
 * about this one, which is added. Undefined: an answer, or words for the form itself.
 */
export async function readBeside(
  turn: Turn,
  form: Form,
  { talk, saved, step }: Asked,
): Promise<Outcome | 'another' | undefined> {
  const text = turn.incoming.text ?? '';
  const read = text === '' ? undefined : await turn.read();
  if (!read) return undefined;
  if (read.intent === 'thanks' && text.length < WHOLE) return thanked(turn, saved, text);
  const details = toDetails(read, text);
  const asked = form.fields.find(({ id }) => id === talk.field)?.kind ?? '';
  const isUnread = step.kind === 'again' && CLOSED.includes(asked);
  const mayBeAnother = isWhole(read, details);
  const report = isUnread || mayBeAnother ? await loadOwn(turn, saved) : undefined;
  if (!report) return undefined;
  if (mayBeAnother && tellsOfElsewhere(report, details)) return 'another';
  return isUnread ? tellBeside(turn, form, talk, { report, read, details }) : undefined;
}

/** From here on a sentence may be a report of its own. */
const WHOLE = 30;

/** What is needed or happens, and where, in one sentence. */
const isWhole = (read: Understanding, details: ReportDetails): boolean =>
  (details.text ?? '').length >= WHOLE &&
  read.isReport &&
  read.places.some(({ code }) => code !== undefined) &&
  suffices(details);

/** What is kept is enough: no further question. */
export const finish = (session: Session, reference: Reference): Outcome => ({
  session: withoutTalk(session),
  reply: answer([part('form.done', { reference: show(reference) })], menuKeyboard()),
});

/** "Udah dijemput, makasih": the questions end, and the words stay with the report. */
async function thanked(turn: Turn, saved: Reference, text: string): Promise<Outcome> {
  const report = tellsMoreThanThanks(text) ? await loadOwn(turn, saved) : undefined;
  const added = report && actAsReporter(turn, report, { kind: 'add', details: { text } });
  return added ? { ...finish(added.session, saved), saves: [added.save] } : finish(turn.session, saved);
}

interface Told {
  readonly report: Report;
  readonly read: Understanding;
  readonly details: ReportDetails;
}

/**
 * "Gak punya makanan" under "how many?": no answer, but it belongs to the report. It is added with what was understood of it, or
 * a nearer place, and the question is put again.
 */
async function tellBeside(
  turn: Turn,
  form: Form,
  talk: Talk,
  { report, read, details }: Told,
): Promise<Outcome | undefined> {
  const text = turn.incoming.text ?? '';
  const nearer = await nearerPlace(turn, report.area, text);
  const tells = read.needs.length > 0 || read.vulnerableGroups.length > 0 || nearer !== undefined;
  const added = tells
    ? actAsReporter(turn, report, { kind: 'add', details: { ...details, ...nearer } })
    : undefined;
  if (!added) return undefined;
  const again = askAgain(form, talk);
  if (again.kind === 'done') return undefined;
  const noted = nearer
    ? part('report.place-kept', { place: (await placeName(turn, added.save.state)) ?? text })
    : part('report.noted', showDetails(details));
  return {
    session: { ...added.session, talk: again.talk },
    saves: [added.save],
    reply: answer([noted, ...askParts(form, again)], askKeyboard(form, again)),
  };
}

/** Questions whose answers are numbers or choices: other words are none. */
const CLOSED: readonly string[] = ['number', 'choice', 'choices', 'yes-no'];
const LONGEST_PLACE = 40;

/** "Cisurupan", where so far only the regency is known: a sure place inside it. */
async function nearerPlace(turn: Turn, area: AreaCode | undefined, text: string) {
  if (area === undefined || area.split('.').length > 2 || text.length > LONGEST_PLACE) return undefined;
  const inside = (await turn.house.places()).find(text).filter(({ code }) => code.startsWith(`${area}.`));
  const [first, second] = inside;
  const sure =
    first !== undefined && first.confidence >= NEARER && first.confidence > (second?.confidence ?? 0) * 2;
  return sure ? { area: first.code, place: text } : undefined;
}
const NEARER = 0.3;
