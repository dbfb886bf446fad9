import type { Understanding } from '#core/language/understanding.ts';
import type { AreaCode } from '#core/shared/area.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Form } from '#core/talk/form.ts';
import { answerForm, askAgain } from '#core/talk/form-engine.ts';
import type { Talk } from '#core/talk/session.ts';
import { suffices, toDetails } from '#core/use-cases/read-message.ts';
import { askKeyboard, askParts } from '../ask.ts';
import type { Outcome, Turn } from '../context.ts';
import { actAsReporter, loadOwn, tellsOfElsewhere } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, part } from '../reply.ts';
import { showDetails } from '../show.ts';
import { lentFor, rawOf } from './form-lend.ts';

/**
 * What is said under an optional question about a report that is kept, and is no answer to it: thanks, another report, or more
 * about this one, which is added. Undefined: an answer, or words for the form itself.
 */
export async function readBeside(
  turn: Turn,
  form: Form,
  talk: Talk,
  saved: Reference,
): Promise<Outcome | 'thanks' | 'another' | undefined> {
  const text = turn.incoming.text ?? '';
  const read = text === '' ? undefined : await turn.read();
  if (!read) return undefined;
  if (read.intent === 'thanks' && text.length < WHOLE) return 'thanks';
  if (await isAnother(turn, read, saved)) return 'another';
  return tellBeside(turn, form, talk, { read, saved });
}

/** From here on a sentence may be a report of its own. */
const WHOLE = 30;

/** What is needed or happens, and where, in one sentence, and elsewhere. */
async function isAnother(turn: Turn, read: Understanding, saved: Reference): Promise<boolean> {
  const text = turn.incoming.text ?? '';
  if (text.length < WHOLE || !read.isReport || !read.places.some(({ code }) => code !== undefined))
    return false;
  const details = toDetails(read, text);
  const report = suffices(details) ? await loadOwn(turn, saved) : undefined;
  return report !== undefined && tellsOfElsewhere(report, details);
}

/**
 * "Gak punya makanan" under "how many?": no answer, but it belongs to the report. It is added with what was understood of it, or
 * a nearer place, and the question is put again.
 */
async function tellBeside(
  turn: Turn,
  form: Form,
  talk: Talk,
  { read, saved }: { readonly read: Understanding; readonly saved: Reference },
): Promise<Outcome | undefined> {
  const text = turn.incoming.text ?? '';
  const asked = form.fields.find(({ id }) => id === talk.field)?.kind;
  if (asked === undefined || !CLOSED.includes(asked)) return undefined;
  const tried = answerForm(form, talk, rawOf(turn), await lentFor(turn, form));
  const report = tried.kind === 'again' ? await loadOwn(turn, saved) : undefined;
  if (!report) return undefined;
  const details = toDetails(read, text);
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
