import { forms as FORMS } from '#content/forms/index.ts';
import type { Report } from '#core/disaster/report.ts';
import { readEscape } from '#core/language/escape.ts';
import type { Form } from '#core/talk/form.ts';
import {
  answerForm,
  askAgain,
  goBack,
  type Step,
  skipField,
  startForm,
  upgradeTalk,
} from '#core/talk/form-engine.ts';
import { memoryOf } from '#core/talk/form-memory.ts';
import type { Answers, Part, Session, Talk } from '#core/talk/session.ts';
import { readReport } from '#core/use-cases/report-disaster.ts';
import { askKeyboard, askParts, findForm } from '../ask.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsReporter, fileReport, withReport } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show, showReport } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { finish, readBeside } from './form-beside.ts';
import { lentFor, rawOf } from './form-lend.ts';

/** A form that is asked for by its name, before any of its words is taken for a programme; an answer that a report waits for is none. */
export const formByName: Feature = (turn) => {
  const { awaiting } = turn.session;
  const form = awaiting && awaiting.kind !== 'held' ? undefined : formAsked(turn);
  return form ? begin(turn, form) : undefined;
};

/** Forms as data: beginning one, answering one, picking one up again after days. */
export const forms: Feature = async (turn) => {
  const form = formAsked(turn);
  if (form) return begin(turn, form);
  const { talk } = turn.session;
  const running = talk ? findForm(talk.form) : undefined;
  if (!talk || !running || turn.incoming.kind !== 'message') return undefined;
  const said = turn.incoming.text === undefined ? undefined : readEscape(turn.incoming.text);
  const enough = said === 'stop' && memoryOf(talk.answers).open !== 'more';
  const { saved } = talk;
  if (enough && saved !== undefined) return finish(turn.session, saved);
  const step =
    said === 'back'
      ? goBack(running, upgradeTalk(running, talk))
      : enough
        ? skipField(running, talk)
        : answerForm(running, talk, rawOf(turn), await lentFor(turn, running));
  const beside =
    saved === undefined || said !== undefined
      ? undefined
      : await readBeside(turn, running, { talk, saved, step });
  if (beside === 'another') return undefined;
  if (beside !== undefined) return beside;
  return carryOn(turn, running, talk, step);
};

/** The form that a command, its alias or a menu button names. */
function formAsked({ incoming }: Turn): Form | undefined {
  const said = (incoming.kind === 'button' ? incoming.action : incoming.text)?.trim().toLowerCase();
  if (said === undefined) return undefined;
  const command = /^\/([a-z_]+)(@\w+)?$/.exec(said)?.[1];
  return FORMS.find(
    (form) => (command !== undefined && form.command === command) || (form.aliases ?? []).includes(said),
  );
}

function begin(turn: Turn, form: Form): Outcome {
  const paused = turn.session.paused.find((talk) => talk.form === form.id);
  const running = turn.session.talk?.form === form.id ? turn.session.talk : paused;
  const resumed =
    running && running.saved === undefined && Object.keys(running.answers).length > 0 ? running : undefined;
  const step = resumed ? askAgain(form, upgradeTalk(form, resumed)) : startForm(form, {}, turn.now);
  const aside = running ? withoutTalk(turn.session) : pause(turn);
  const session = { ...aside, paused: aside.paused.filter((talk) => talk.form !== form.id) };
  if (step.kind === 'done') return { session };
  const parts = [...(resumed ? [part('form.resume')] : []), ...askParts(form, step)];
  return { session: { ...session, talk: step.talk }, reply: answer(parts, askKeyboard(form, step)) };
}

/** One step further: save as soon as two facts suffice, add what comes after, ask the next question. */
export async function carryOn(turn: Turn, form: Form, before: Talk, step: Step): Promise<Outcome> {
  const unsaved = step.talk.saved === undefined;
  if (unsaved && (step.suffices || (step.kind === 'done' && Object.keys(step.answers).length > 0)))
    return save(turn, form, step);
  if (!unsaved && step.changed.length > 0) return addTo(turn, form, before, step);
  return said(turn, form, step, turn.session, []);
}

async function save(turn: Turn, form: Form, step: Step): Promise<Outcome> {
  const filed = fileReport(turn, readReport(form, step.talk.answers, turn.now), 'relief');
  const { state } = filed.save;
  const talk: Talk = { ...step.talk, saved: state.reference };
  const kept = keptParts(turn, state, await placeName(turn, state));
  return { ...said(turn, form, { ...step, talk }, filed.session, kept), saves: [filed.save] };
}

async function addTo(turn: Turn, form: Form, before: Talk, step: Step): Promise<Outcome> {
  const own = turn.session.own.find(({ reference }) => reference === step.talk.saved);
  const report = own ? await turn.house.aggregates.load('report', own.id) : undefined;
  const details = readReport(form, step.talk.answers, turn.now, before.answers);
  const added = report ? actAsReporter(turn, report, { kind: 'add', details }) : undefined;
  // The report was closed meanwhile: what is told now becomes a report of its own, so that nothing is lost.
  const filed = added ?? fileReport(turn, readReport(form, step.talk.answers, turn.now), 'relief');
  const talk: Talk = { ...step.talk, saved: filed.save.state.reference };
  return { ...said(turn, form, { ...step, talk }, filed.session, []), saves: [filed.save] };
}

function said(_turn: Turn, form: Form, step: Step, session: Session, first: readonly Part[]): Outcome {
  if (step.kind !== 'done') {
    const parts = [...first, ...askParts(form, step)];
    const reply =
      first.length > 0 ? call(parts, askKeyboard(form, step)) : answer(parts, askKeyboard(form, step));
    return { session: { ...session, talk: step.talk }, reply };
  }
  const { saved } = step.talk;
  const closing = saved ? [part('form.done', { reference: show(saved) })] : [part('menu.cancelled')];
  const parts = [...(step.note ? [step.note] : []), ...first, ...(first.length > 0 ? [] : closing)];
  return {
    session: withoutTalk(session),
    reply: first.length > 0 ? call(parts, menuKeyboard()) : answer(parts, menuKeyboard()),
  };
}

/** What a kept report is answered: its number, what was understood, that nobody has answered yet, whom to call. */
export function keptParts(turn: Turn, report: Report, name: string | undefined): Part[] {
  const numbers = numbersFor('rescue', report.area, !report.doNotCall, turn.language).slice(0, 2);
  return [part('report.kept', showReport(report, name)), part('report.worse', { numbers })];
}

/** After a report was kept from free words: its optional questions follow, each skippable. */
export function askRest(
  turn: Turn,
  form: Form,
  known: Answers,
  report: Report,
  first: readonly Part[],
): Outcome {
  const step = startForm(form, known, turn.now);
  const session = withReport(turn, report);
  const talk: Talk = { ...step.talk, saved: report.reference };
  return said(turn, form, { ...step, talk }, session, first);
}

/** Sets the running form aside, to be picked up later by its command. */
export function pause(turn: Turn): Session {
  const { talk } = turn.session;
  if (!talk || talk.saved !== undefined) return withoutTalk(turn.session);
  const others = turn.session.paused.filter(({ form }) => form !== talk.form);
  return change(turn, { ...withoutTalk(turn.session), paused: [...others, talk].slice(-2) });
}

export const reportKeyboard = (report: Report) =>
  inline(
    [
      button(part('button.wrong'), `wrong:${report.reference}`),
      button(part('button.withdraw'), `drop:${report.reference}`),
    ],
    [button(part('button.new-report'), 'new')],
  );
