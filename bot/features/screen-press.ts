import { type Interview, newInterview } from '#core/use-cases/screen-household.ts';
import type { Outcome, Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { browseFamily, showGeneral } from './programme-browse.ts';
import {
  askField,
  dayOf,
  goOn,
  RESULT,
  runningInterview,
  showCard,
  showResult,
  withInterview,
} from './screen-flow.ts';
import { programmeButton, rowsOf, sortProgrammes } from './screen-result.ts';
import { tellOrNot } from './screen-tell.ts';

type Press = (
  turn: Turn,
  interview: Interview,
  words: readonly string[],
) => Promise<Outcome> | Outcome | undefined;

/** What a button of results and cards does. Those of an interview that is gone say so, and offer to begin again. */
export function takePress(turn: Turn, action: string): Promise<Outcome> | Outcome | undefined {
  const [verb = '', ...words] = action.split(':').slice(1);
  const running = runningInterview(turn)?.interview;
  const free = WITHOUT[verb];
  if (free) return free(turn, running ?? newInterview(), words);
  const press = PRESSES[verb];
  if (!press) return undefined;
  if (!running) return gone(turn);
  return press(turn, running, words);
}

const again = () => inline([button(part('button.check'), 'cek')]);
const gone = (turn: Turn): Outcome => ({
  session: turn.session,
  reply: answer([part('screen.gone')], again()),
});

/** Buttons that need no interview. */
const WITHOUT: Readonly<Record<string, Press>> = {
  f: (turn, _, [family = '', page = '0']) => browseFamily(turn, family, Number(page)),
  i: (turn, _, [id = '']) => showGeneral(turn, id),
  go: (turn, interview, [id = '']) =>
    goOn(
      turn,
      { ...interview, focus: id, asked: 0 },
      interview.order.length > 0 ? [] : [part('screen.start')],
    ),
  // Also from a notice, months after the interview.
  tell: (turn, _, [choice = '']) => tellOrNot(turn, choice === 'yes'),
  new: (turn) => goOn(turn, newInterview(), [part('screen.start')]),
};

const PRESSES: Readonly<Record<string, Press>> = {
  c: (turn, interview, [id = '']) => showCard(turn, { ...interview, focus: undefined }, id) ?? gone(turn),
  l: (turn, interview, [which = '', page = '0']) =>
    list(turn, interview, which === 'no' ? 'no' : 'open', Number(page)),
  res: (turn, interview) => showResult(turn, interview),
  all: (turn, interview) => goOn(turn, { ...interview, focus: undefined, asked: 0 }),
  on: (turn, interview) => goOn(turn, { ...interview, focus: undefined, asked: 0 }),
  need: (turn, interview) => needs(turn, interview),
  keep: (turn, interview, [choice = '']) => keepOrNot(turn, interview, choice === 'yes'),
  fix: (turn, interview) => ({
    session: withInterview(turn, interview, RESULT),
    reply: answer(
      [part('screen.fix')],
      inline([button(part('button.screen.back'), 's:res'), button(part('button.screen.anew'), 's:new')]),
    ),
  }),
};

/**
 * A yes keeps the answers beyond the conversation, in the place of what was kept before an interview was begun anew; a no is
 * not asked about again.
 */
export async function keepOrNot(turn: Turn, interview: Interview, yes: boolean): Promise<Outcome> {
  const before =
    yes && interview.kept === 0 ? await turn.house.households.find(turn.incoming.chat) : undefined;
  const decided: Interview = {
    ...interview,
    ...(before && { kept: before.version }),
    ...(before?.tell && { tell: before.tell }),
    keep: yes ? 'yes' : 'no',
    news: yes,
  };
  const asksToTell = yes && decided.tell === undefined;
  return showResult(turn, decided, [part(yes ? 'screen.kept' : 'screen.not-kept')], asksToTell);
}

/** The needs are asked again; those named before stay. */
function needs(turn: Turn, interview: Interview): Outcome {
  const before = interview.facts['household.concerns'];
  const kept = Array.isArray(before) ? before.filter((one) => typeof one === 'string') : [];
  const implied = [...new Set([...interview.implied, ...kept])];
  return askField(turn, { ...interview, implied }, 'household.concerns');
}

const PAGE = 8;

function list(turn: Turn, interview: Interview, which: 'open' | 'no', page: number): Outcome {
  const ids = sortProgrammes(interview, dayOf(turn.now))[which];
  const shown = ids.slice(page * PAGE, (page + 1) * PAGE);
  const head = shown.length === 0 ? part('screen.list-empty') : part(`screen.list-${which}`);
  const next =
    ids.length > (page + 1) * PAGE ? [button(part('button.more'), `s:l:${which}:${page + 1}`)] : [];
  const keyboard = inline(...rowsOf(shown.map(programmeButton), 2), next, [
    button(part('button.screen.back'), 's:res'),
  ]);
  return { session: withInterview(turn, interview, RESULT), reply: answer([head], keyboard) };
}
