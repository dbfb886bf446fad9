import { catalogue } from '#content/programmes/compiled.ts';
import type { Household } from '#core/people/household.ts';
import { decideNow } from '#core/programme/replay.ts';
import type { Day } from '#core/programme/vocabulary.ts';
import type { Part, Session } from '#core/talk/session.ts';
import {
  type Asked,
  factsIn,
  type Interview,
  MOST_QUESTIONS,
  nextAsked,
  readInterview,
  toAsked,
} from '#core/use-cases/screen-household.ts';
import type { Outcome, Turn } from '../context.ts';
import { answer, part } from '../reply.ts';
import { questionKeyboard, questionParts } from './screen-ask.ts';
import { cardKeyboard, cardPart, resultKeyboard, resultPart, sortProgrammes } from './screen-result.ts';
import { SCREENING } from './screen-wish.ts';

/** The field of the talk while a result is on the screen. */
export const RESULT = 'result';

/** The version of the sentence `screen.keep`: a consent names the text that was agreed to. */
const KEEP_TEXT = 1;

/** The conversation with a result on the screen, and what is kept beyond it where she allowed that. */
export function keeping(turn: Turn, interview: Interview): Pick<Outcome, 'session' | 'household'> {
  if (interview.keep !== 'yes' || !interview.news) return { session: withInterview(turn, interview, RESULT) };
  const version = interview.kept + 1;
  const household: Household = {
    chat: turn.incoming.chat,
    version,
    facts: { ...interview.facts },
    wants: [...interview.wants],
    decided: decideNow(catalogue, factsIn(interview), dayOf(turn.now)),
    consent: { purpose: 'keep-facts', text: KEEP_TEXT, at: turn.now },
    ...(interview.tell && { tell: interview.tell }),
    changedAt: turn.now,
  };
  return {
    session: withInterview(turn, { ...interview, kept: version, news: false }, RESULT),
    household,
  };
}

/** The day in western Indonesia, by which editions and closings are read. */
export const dayOf = (now: number): Day => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);

/** The interview that runs in this conversation or was set aside; undefined when there is none. */
export function runningInterview({ session }: Turn): { interview: Interview; field: string } | undefined {
  const talk = [session.talk, ...session.paused].find((one) => one?.form === SCREENING);
  return talk && { interview: readInterview(talk.answers), field: talk.field };
}

/** The conversation with the interview in it. */
export function withInterview(turn: Turn, interview: Interview, field: string): Session {
  const { awaiting: _, ...session } = turn.session;
  const since = session.talk?.form === SCREENING ? session.talk.since : turn.now;
  return {
    ...session,
    paused: session.paused.filter(({ form }) => form !== SCREENING),
    talk: { form: SCREENING, version: 1, field, answers: leaned(interview), skipped: [], since },
  };
}

/** Without what a reader fills in by itself: the conversation must stay small. */
const leaned = (interview: Interview): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(interview).filter(
      ([, value]) =>
        value !== undefined &&
        value !== 0 &&
        value !== false &&
        !(typeof value === 'object' && Object.keys(value).length === 0) &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Goes on: the next question that matters, or the result when nothing is left to ask or enough was asked. */
export function goOn(turn: Turn, interview: Interview, first: readonly Part[] = []): Outcome {
  const on = dayOf(turn.now);
  const asked = nextAsked(catalogue, interview, on);
  if (!asked)
    return interview.focus === undefined
      ? showResult(turn, interview, first)
      : showFocus(turn, interview, first);
  if (interview.asked >= MOST_QUESTIONS)
    return showResult(turn, { ...interview, asked: 0 }, [...first, part('screen.enough')]);
  return ask(turn, { ...interview, asked: interview.asked + 1 }, asked, first);
}

/** Puts one question, with what may already fit when that has grown. */
export function ask(turn: Turn, interview: Interview, asked: Asked, first: readonly Part[] = []): Outcome {
  const on = dayOf(turn.now);
  // Before anything is answered, or about one programme alone, there is nothing to count: nobody is screened for it.
  const counts = interview.order.length > 0 && interview.focus === undefined;
  const count = counts ? countFitting(interview, on) : 0;
  const grown = counts && count > interview.found;
  const noted = grown ? { ...interview, found: count } : interview;
  const parts = [
    ...first,
    ...(grown ? [part('screen.so-far', { count })] : []),
    ...questionParts(turn, noted, asked, on),
  ];
  return {
    session: withInterview(turn, noted, asked.fact.id),
    reply: answer(parts, questionKeyboard(turn, noted, asked)),
  };
}

function countFitting(interview: Interview, on: Day): number {
  const { likely, soFar } = sortProgrammes(interview, on);
  return likely.length + soFar.length;
}

/** Puts the question of a field again; goes on when it does not apply any more. */
export function askField(
  turn: Turn,
  interview: Interview,
  field: string,
  first: readonly Part[] = [],
): Outcome {
  const asked = toAsked(field, interview);
  return asked && (asked.stage === 'household' || asked.stage === 'ages' || asked.members.length > 0)
    ? ask(turn, interview, asked, first)
    : goOn(turn, interview, first);
}

/** The short first page, and once each the questions whether the answers may be kept, and whether she wants to be told of changes. */
export function showResult(
  turn: Turn,
  interview: Interview,
  first: readonly Part[] = [],
  asksToTell = false,
): Outcome {
  const on = dayOf(turn.now);
  const whole: Interview = { ...interview, focus: undefined, asked: 0, chosen: undefined };
  const sorted = sortProgrammes(whole, on);
  const asksToKeep = whole.keep === undefined && whole.order.length > 0;
  const asks = asksToKeep ? 'keep' : asksToTell ? 'tell' : undefined;
  const parts = [...first, resultPart(sorted), ...(asks ? [part(`screen.${asks}`)] : [])];
  return {
    ...keeping(turn, whole),
    reply: answer(parts, resultKeyboard(sorted, whole, on, asks)),
  };
}

/** The card of the programme that was asked for by name, once nothing about it is left to ask. */
function showFocus(turn: Turn, interview: Interview, first: readonly Part[]): Outcome {
  return showCard(turn, interview, interview.focus ?? '', first) ?? showResult(turn, interview, first);
}

/** A card for this household; undefined when the catalogue does not know the programme. */
export function showCard(
  turn: Turn,
  interview: Interview,
  id: string,
  first: readonly Part[] = [],
  only?: 'how',
): Outcome | undefined {
  const on = dayOf(turn.now);
  const sorted = sortProgrammes(interview, on);
  const card = cardPart(sorted, interview, id, only);
  if (!card) return undefined;
  return {
    ...keeping(turn, interview),
    reply: answer([...first, card], cardKeyboard(sorted, interview, id, on)),
  };
}
