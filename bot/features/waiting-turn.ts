import { answers } from '#content/answers.ts';
import type { Application } from '#core/programme/application.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import type { FollowUp } from '#core/programme/follow-up.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { explainWaiting } from '#core/programme/waiting.ts';
import { dayAt } from '#core/shared/day.ts';
import { readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import type { Part } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { loadOwnApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { withoutTalk } from './escape.ts';
import { searchProgrammes } from './programme-search.ts';
import { shortNameOf } from './programme-shown.ts';
import { waitingCard, whoKnows } from './waiting-card.ts';
import type { WaitingWish } from './waiting-wish.ts';

/** What people most often wait for, offered where there is no request. */
const OFFERED = ['pkh', 'sembako', 'pip', 'pbi-jkn', 'blt-dana-desa'] as const;
const MOST = 6;
const STANDS: readonly Application['state'][] = ['open', 'returned', 'accepted', 'objected', 'refused'];

/** One wish, answered. Undefined: another known answer fits the words better. */
export async function answerWaiting(turn: Turn, wish: WaitingWish): Promise<Outcome | undefined> {
  if (wish.kind === 'name') return named(turn, wish.text);
  if (wish.kind === 'ask') return asked(turn, wish.text);
  const { verb, value } = wish;
  if (verb === 'of') return value === 'other' ? askName(turn) : withoutFile(turn, value);
  if (verb === 'letter') return letter(turn, value);
  const reference = readReference(verb);
  if (!reference) return asked(turn, '');
  const { applications, followUps } = await whatRuns(turn);
  const file =
    applications.find((one) => one.reference === reference) ?? (await loadOwnApplication(turn, reference));
  if (!file) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  return explain(turn, file, followUps);
}

async function asked(turn: Turn, text: string): Promise<Outcome | undefined> {
  const others = answers.filter(({ id }) => id !== 'payment-late');
  if (chooseAnswer(others, text)) return undefined;
  const { applications, followUps } = await whatRuns(turn);
  const files = applications.filter(({ lane }) => lane === 'relief');
  const meant = text === '' ? undefined : searchProgrammes(text).find(({ sure }) => sure)?.id;
  const fitting = chooseAmong(files, meant);
  const [first] = fitting;
  if (first && fitting.length === 1) return explain(turn, first, followUps);
  if (fitting.length > 1) return askWhich(turn, fitting);
  return meant === undefined ? askProgramme(turn) : withoutFile(turn, meant);
}

/** Of the named programme, or all: what still stands; where nothing does, what was received last. */
function chooseAmong(files: readonly Application[], meant: string | undefined): readonly Application[] {
  const of = files.filter(({ programme }) => meant === undefined || programme === meant);
  const standing = of.filter(({ state }) => STANDS.includes(state));
  const running = standing.filter(({ state }) => state !== 'refused');
  if (running.length > 0) return running.slice(0, MOST);
  return standing.length > 0
    ? standing.slice(0, MOST)
    : of.filter(({ state }) => state === 'received').slice(0, 1);
}

/** What this chat has asked for and what goes on after decisions, with the words: nothing is read a second time. */
const whatRuns = ({ house, incoming, session }: Turn) =>
  house.belongings.ofChat(incoming.chat, {
    most: { application: 10, 'follow-up': 20 },
    remembered: session.own,
    words: true,
  });

/** One file, and everything that it knows of why nothing has come. */
async function explain(turn: Turn, file: Application, followed: readonly FollowUp[]): Promise<Outcome> {
  if (file.purpose !== 'apply') return (await import('./proposal-card.ts')).proposalCard(turn, file, []);
  const [programme, rules] = await Promise.all([
    findProgramme(file.programme),
    followUpRules(file.programme),
  ]);
  const followUp = followed.find((one) => one.kind === 'duties' && one.programme === file.programme);
  const waiting = explainWaiting(file, programme, { followUp, rules }, turn.now);
  return { session: withoutTalk(turn.session), reply: waitingCard(turn, file, programme, waiting) };
}

function askWhich(turn: Turn, files: readonly Application[]): Outcome {
  const rows = files.map((file) => [
    button(
      part('button.text', {
        text: `${shortNameOf(file.programme, turn.language)}, ${show(file.reference)}`,
      }),
      `why:${file.reference}`,
    ),
  ]);
  return { session: withoutTalk(turn.session), reply: answer([part('why.which')], inline(...rows)) };
}

function askProgramme(turn: Turn): Outcome {
  const rows = OFFERED.map((id) => [
    button(part('button.text', { text: shortNameOf(id, turn.language) }), `why:of:${id}`),
  ]);
  return {
    session: withoutTalk(turn.session),
    reply: answer(
      [part('why.none')],
      inline(...rows, [
        button(part('button.why.disaster'), 'butuh'),
        button(part('button.why.other'), 'why:of:other'),
      ]),
    ),
  };
}

const askName = (turn: Turn): Outcome => ({
  session: change(turn, { awaiting: { kind: 'waiting', params: {} } }),
  reply: answer([part('why.none-other')], menuKeyboard()),
});

async function named(turn: Turn, text: string): Promise<Outcome> {
  const found = searchProgrammes(text);
  const [first] = found;
  const session = withoutTalk(turn.session);
  if (!first) return { session, reply: answer([part('apply.unknown')], menuKeyboard()) };
  if (first.sure) return (await asked(turn, text)) ?? withoutFile(turn, first.id);
  const rows = found
    .slice(0, 3)
    .map(({ id }) => [button(part('button.text', { text: shortNameOf(id, turn.language) }), `why:of:${id}`)]);
  return { session, reply: answer([part('why.none-other')], inline(...rows)) };
}

/** Nothing is kept of it from this chat: what Jaring cannot see, who knows, what to bring, and what can be done here. */
async function withoutFile(turn: Turn, id: string): Promise<Outcome> {
  const programme = await findProgramme(id);
  const session = withoutTalk(turn.session);
  if (!programme) return { session, reply: answer([part('apply.unknown')], menuKeyboard()) };
  const name = programmeName(programme, id, turn.language);
  if (!isOpen(programme, dayAt(turn.now)))
    return { session, reply: answer([part('apply.closed', { programme: name }), ...sayOf(turn, programme)]) };
  const parts = [part('why.none-of', { programme: name }), ...whoKnows(turn, programme), part('why.can')];
  const keyboard = inline(
    [button(part('button.why.apply'), `apply:${id}`)],
    [button(part('button.application.letter'), `why:letter:${id}`)],
  );
  return { session, reply: call(parts, keyboard) };
}

const sayOf = ({ language }: Turn, { state }: ListedProgramme): Part[] =>
  state.say ? [part('button.text', { text: inLanguage(state.say, language) })] : [];

async function letter(turn: Turn, id: string): Promise<Outcome> {
  const programme = programmeName(await findProgramme(id), id, turn.language);
  return { session: turn.session, reply: call([part('why.letter', { programme })]) };
}
