import { catalogue } from '#content/programmes/compiled.ts';
import { FAMILIES, type Family } from '#core/programme/vocabulary.ts';
import type { Outcome, Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { generalCard } from './programme-codes.ts';
import { searchProgrammes } from './programme-search.ts';
import { findProgramme } from './programme-shown.ts';
import { dayOf, RESULT, runningInterview, showCard } from './screen-flow.ts';
import { rowsOf } from './screen-result.ts';

const PAGE = 8;
const MOST_FOUND = 6;

/** /program: the families; with words the programme that they name, or those that resemble them. */
export function browse(turn: Turn, words: string): Outcome {
  if (words === '') {
    const rows = FAMILIES.map((family) => [
      button(part(`button.screen.family.${family}`), `s:f:${family}:0`),
    ]);
    return { session: turn.session, reply: answer([part('screen.families')], inline(...rows)) };
  }
  const found = searchProgrammes(words);
  const [first, second] = found;
  const alone = first?.sure && (!second?.sure || second.score < first.score);
  const shown = first && alone ? showGeneral(turn, first.id) : undefined;
  if (shown) return shown;
  const said = words.slice(0, 60);
  if (!first) {
    const ways = inline([button(part('button.check'), 'cek')]);
    return { session: turn.session, reply: answer([part('screen.not-found', { words: said })], ways) };
  }
  const buttons = found.slice(0, MOST_FOUND).map(({ id }) => infoButton(id));
  return {
    session: turn.session,
    reply: answer([part('screen.found', { words: said })], inline(...rowsOf(buttons, 2))),
  };
}

const infoButton = (programme: string) =>
  button(part('button.late.programme', { programme }), `s:i:${programme}`);

/** The programmes of a family, a page at a time. */
export function browseFamily(turn: Turn, family: string, page: number): Outcome | undefined {
  const known = FAMILIES.find((one): one is Family => one === family);
  if (!known) return undefined;
  const ids = catalogue.programmes.filter((one) => one.family === known).map(({ id }) => id);
  const shown = ids.slice(page * PAGE, (page + 1) * PAGE);
  const next =
    ids.length > (page + 1) * PAGE ? [button(part('button.more'), `s:f:${family}:${page + 1}`)] : [];
  const rows = inline(...rowsOf(shown.map(infoButton), 2), next);
  return { session: turn.session, reply: answer([part(`button.screen.family.${known}`)], rows) };
}

/** The card of a programme: for the household where its answers are at hand, otherwise the rules as they are. */
export function showGeneral(turn: Turn, id: string): Outcome | undefined {
  const running = runningInterview(turn);
  if (running?.field === RESULT) return showCard(turn, running.interview, id);
  const programme = findProgramme(id);
  if (!programme) return undefined;
  const codes = generalCard(programme, dayOf(turn.now));
  const open = codes.verdict !== 'closed' && programme.conditions.length > 0;
  const keyboard = inline(open ? [button(part('button.screen.mine'), `s:go:${id}`)] : [], [
    running ? button(part('button.screen.go-on'), 's:on') : button(part('button.check'), 'cek'),
  ]);
  return {
    session: turn.session,
    reply: answer([{ key: 'screen.late.card', params: { ...codes } }], keyboard),
  };
}
