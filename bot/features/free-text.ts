import type { Report } from '#core/disaster/report.ts';
import { isLate } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { readYesNo } from '#core/language/answers.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { startForm } from '#core/talk/form-engine.ts';
import { keepWords } from '#core/talk/form-memory.ts';
import { hasSubject, suffices, toDetails } from '#core/use-cases/read-message.ts';
import { toAnswers } from '#core/use-cases/report-disaster.ts';
import { askKeyboard, askParts, findForm } from '../ask.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { menuReply } from '../menu.ts';
import { actAsReporter, addOrFile, type Filed, fileReport, loadCurrent } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show, showDetails, showTime } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { askRest, keptParts, reportKeyboard } from './forms.ts';
import { answerProtected, answerQuestion } from './questions.ts';
import { askArea, offerPlaces } from './where.ts';

/** A message in plain words: a report or a need in one go, a question, news for a report, or something we do not understand yet. */
export const freeText: Feature = async (turn) => {
  const { text, kind } = turn.incoming;
  const read = kind === 'message' ? await turn.read() : undefined;
  if (text === undefined || !read) return undefined;
  const details = toDetails(read, text);
  const tells = tellsOf(read, details);
  const guarded = answerProtected(turn, read);
  if (guarded) return guarded;
  const whole = tells && suffices(details);
  if (whole && !asksForMoney(read)) return keep(turn, read, details);
  const question = tells && asksForThings(read) ? undefined : await answerQuestion(turn, read);
  if (question) return question;
  if (whole) return keep(turn, read, details);
  const reply = await replyToHolder(turn, text);
  if (reply) return reply;
  if (tells) return askPlace(turn, read, details);
  return news(turn, details) ?? notUnderstood(turn, text);
};

/** Do these words by themselves say what is the matter? */
export const tellsOf = (read: Understanding, details: ReportDetails): boolean =>
  hasSubject(details) && (read.isReport || read.intent === 'report' || read.intent === 'need');

/** Things are asked for by name: whatever else the words resemble, "butuh pembalut, malu ngomong ke petugas" is no question. */
const asksForThings = ({ intent, items }: Understanding): boolean => intent === 'need' && items.length > 0;

/** "Bantuan gempa tahap 2 kapan cair? Rumah saya rusak": a known answer goes first, where nothing has to be brought. */
const asksForMoney = ({ intent, items }: Understanding): boolean =>
  intent === 'programme-question' && items.length === 0;

/** What and where are known: kept at once, the number in the same message, optional questions after it. */
async function keep(turn: Turn, read: Understanding, details: ReportDetails): Promise<Outcome> {
  const filed = await addOrFile(turn, details, 'relief');
  const report = filed.save.state;
  const name = await placeName(turn, report);
  const first = [
    ...(filed.fresh
      ? keptParts(turn, report, name)
      : [part('report.added', { reference: show(report.reference) })]),
    ...(isLate(report) && filed.fresh
      ? [part('late.still', { sent: showTime(report.sentAt, report.area) })]
      : []),
  ];
  const picks = report.area === undefined ? await askPlacing(turn, filed) : undefined;
  if (picks)
    return {
      session: picks.session,
      saves: [filed.save],
      reply: call([...first, ...picks.parts], picks.keyboard),
    };
  const form = findForm(
    details.hazard === undefined || details.hazard === 'unknown' ? 'ask-for-need' : 'report-disaster',
  );
  if (!form || !filed.fresh || spared(read, report)) {
    const parts = [...first, part('report.correct-me')];
    return {
      session: withoutTalk(filed.session),
      saves: [filed.save],
      reply: call(parts, reportKeyboard(report)),
    };
  }
  return { ...askRest(turn, form, toAnswers(form, details), report, first), saves: [filed.save] };
}

/** Which of these, where its words resemble some; else in which area, where the report is new and there is no pin. */
async function askPlacing(turn: Turn, { session, save: { state }, fresh }: Filed) {
  const picks = await offerPlaces({ ...turn, session }, state);
  return picks ?? (fresh && state.point === undefined ? askArea(session, state) : undefined);
}

/** Low battery, bad signal, a death, a missing person, a late message: no optional questions. */
const spared = (read: Understanding, report: Report): boolean =>
  read.constraints.some((constraint) => constraint !== 'do-not-call') ||
  report.groups.some((group) => group === 'dead' || group === 'missing') ||
  isLate(report);

/** What is clear, where is not: one question. Who may lose signal is kept at once. */
async function askPlace(turn: Turn, read: Understanding, details: ReportDetails): Promise<Outcome> {
  const current = await loadCurrent(turn, 'relief');
  const added = current ? actAsReporter(turn, current, { kind: 'add', details }) : undefined;
  if (added) {
    const reply = answer(
      [part('report.added', { reference: show(added.save.state.reference) })],
      reportKeyboard(added.save.state),
    );
    return { session: added.session, saves: [added.save], reply };
  }
  const known = details.hazard !== undefined && details.hazard !== 'unknown';
  const form = findForm(known ? 'report-disaster' : 'ask-for-need');
  if (!form || read.constraints.some((constraint) => constraint !== 'do-not-call'))
    return keepWithoutPlace(turn, details);
  const step = startForm(form, toAnswers(form, details), turn.now);
  if (step.kind === 'done') return keepWithoutPlace(turn, details);
  const talk = known || details.text === undefined ? step.talk : keepWords(step.talk, 'needs', details.text);
  // What was asked before is over: a "yes" must never answer a question that stood further up.
  return {
    session: { ...withoutTalk(turn.session), talk },
    reply: answer(
      [part('report.heard', showDetails(details)), ...askParts(form, step)],
      askKeyboard(form, step),
    ),
  };
}

function keepWithoutPlace(turn: Turn, details: ReportDetails): Outcome {
  const filed = fileReport(turn, details, 'relief');
  const parts = [...keptParts(turn, filed.save.state, undefined), part('danger.where')];
  const awaiting = { kind: 'where', params: { report: filed.save.state.id } };
  return {
    session: { ...filed.session, awaiting },
    saves: [filed.save],
    reply: call(parts, { ...menuKeyboard(), location: true }),
  };
}

/** A yes or no to "is it solved?", or the answer to the holder's question, when nothing else is running. */
async function replyToHolder(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { current } = turn.session;
  if (!current) return undefined;
  const report = await turn.house.aggregates.load('report', current.id);
  if (report?.asked) return respond(turn, report, text);
  if (report?.state !== 'solved') return undefined;
  const meaning = readYesNo(text);
  const reference = show(report.reference);
  if (meaning === 'yes')
    return {
      session: turn.session,
      reply: answer([part('report.confirmed', { reference })], menuKeyboard()),
    };
  if (meaning !== 'no' && !/\bbelum\b|\bblm\b/i.test(text)) return undefined;
  const reopened = actAsReporter(turn, report, { kind: 'reopen' });
  if (!reopened) return undefined;
  return {
    session: reopened.session,
    saves: [reopened.save],
    reply: call([part('report.reopened', { reference })], menuKeyboard()),
  };
}

/** The person's words go to the holder, word for word. */
export function respond(turn: Turn, report: Report, text: string): Outcome | undefined {
  const told = actAsReporter(turn, report, { kind: 'answer', text: text.slice(0, 4096) });
  if (!told) return undefined;
  const reply = answer([part('report.answer-kept', { reference: show(report.reference) })], menuKeyboard());
  return { session: withoutTalk(told.session), saves: [told.save], reply };
}

/** Ordinary words of somebody with an open report belong to it until she says otherwise. */
function news(turn: Turn, details: ReportDetails): Promise<Outcome | undefined> | undefined {
  const { current } = turn.session;
  if (!current || current.until < turn.now) return undefined;
  const add = async (): Promise<Outcome | undefined> => {
    const report = await loadCurrent(turn, current.lane);
    const placed = report && isUnplaced(report) ? placeIn(details) : {};
    const added = report
      ? actAsReporter(turn, report, { kind: 'add', details: { text: details.text ?? '', ...placed } })
      : undefined;
    if (!added) return notUnderstood(turn, details.text ?? '');
    if (current.lane === 'protection') return quietly(added);
    if (placed.place !== undefined && report) return placedLate(turn, added);
    const parts = [part('report.added', { reference: show(current.reference) })];
    const keyboard = inline([button(part('button.new-report'), 'new'), button(part('button.menu'), 'menu')]);
    return { session: added.session, saves: [added.save], reply: answer(parts, keyboard) };
  };
  return add();
}

/** A place that came on its own: read back with what it lies in, chosen from a few, or asked for its area. */
async function placedLate(turn: Turn, { save, session }: Filed): Promise<Outcome> {
  const { state } = save;
  const said = part('report.added', { reference: show(state.reference) });
  const place = await placeName(turn, state);
  if (place !== undefined)
    return {
      session,
      saves: [save],
      reply: answer([part('report.place-kept', { place }), said], reportKeyboard(state)),
    };
  const asked = (await offerPlaces({ ...turn, session }, state)) ?? askArea(session, state);
  return { session: asked.session, saves: [save], reply: call([said, ...asked.parts], asked.keyboard) };
}

/** Nobody knows yet where: words that name a place are it, whenever they come. */
const isUnplaced = ({ area, point }: Report): boolean => area === undefined && point === undefined;

const placeIn = ({ place, area }: ReportDetails): Pick<ReportDetails, 'place' | 'area'> => ({
  ...(place === undefined ? {} : { place }),
  ...(place === undefined || area === undefined ? {} : { area }),
});

/** Noted in one word; while nobody may read it yet, the question whether somebody may stays. */
function quietly({ save, session }: Filed): Outcome {
  const { id, reference, consent } = save.state;
  if (consent !== 'waiting') return { session, saves: [save], reply: call([part('quiet.noted')]) };
  const keyboard = inline([
    button(part('button.yes'), `consent:yes:${reference}`),
    button(part('button.no'), `consent:no:${reference}`),
  ]);
  const awaiting = { kind: 'consent', params: { report: id } };
  return {
    session: { ...session, awaiting },
    saves: [save],
    reply: call([part('quiet.noted'), part('quiet.consent')], keyboard),
  };
}

const GREETING =
  /^\W*(halo+|hal+o|hai+|hi|hello|helo|as+al+am\w*|salam|shalom|om swastiastu|permisi|misi|punten|sampurasun|(ku|nu)lo nuwun|kulonuwun|sugeng (enjing|siang|sonten|dalu)|wilujeng \w+|(selamat|slamat|met) (pagi|siang|sore|malam)|pagi|siang|sore|malam|tes|test|p)\b/i;

/** The words are held with the conversation, so that one tap makes them a report. */
function notUnderstood(turn: Turn, text: string): Outcome {
  if (GREETING.test(text) && text.length < 40) {
    return { session: turn.session, reply: menuReply(turn) };
  }
  const numbers = numbersFor('rescue', undefined, true, turn.language).slice(0, 2);
  const keyboard = inline([
    button(part('button.is-report'), 'is-report'),
    button(part('button.menu'), 'menu'),
  ]);
  const held = { kind: 'held', params: { text: text.slice(0, 4096) } };
  return {
    session: change(turn, { awaiting: held }),
    reply: answer(
      [
        part('menu.not-understood'),
        ...(turn.staff?.active ? [part('staff.menu', { name: turn.staff.name })] : []),
        part('report.worse', { numbers }),
      ],
      keyboard,
    ),
  };
}
