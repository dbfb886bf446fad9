import { answers } from '#content/answers.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { chooseAnswer, type KnownAnswer } from '#core/talk/known-answer.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import type { Outcome, Turn } from '../context.ts';
import { actAsReporter, fileReport, loadCurrent } from '../own-report.ts';
import { answer, call, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { tellsMoreThanThanks } from '../typed-words.ts';
import { askAtOnce } from './apply.ts';
import { reportKeyboard } from './forms.ts';

/** Questions that have a dated, sourced answer, and small words that need none. Undefined: not a question we know. */
export async function answerQuestion(turn: Turn, read: Understanding): Promise<Outcome | undefined> {
  const known = chooseAnswer(answers, turn.incoming.text ?? '');
  if (known?.files) return filedWith(turn, read, known);
  if (known?.programme)
    return askAtOnce(turn, known.programme, [
      part('answer.known', { answer: known.id }),
      part('apply.meanwhile'),
    ]);
  if (known)
    return {
      session: turn.session,
      reply: answer([part('answer.known', { answer: known.id })], menuKeyboard()),
    };
  // Thanks at the end of news from a place are a courtesy.
  if (read.intent !== 'thanks' || read.places.length > 0) return undefined;
  const told = await thankedWithNews(turn);
  return told ?? { session: turn.session, reply: answer([part('menu.thanks')], menuKeyboard()) };
}

/** "Udah dijemput, makasih": the words stay with the report that is open, and it can be ended in one press. */
async function thankedWithNews(turn: Turn): Promise<Outcome | undefined> {
  const text = turn.incoming.text ?? '';
  if (!tellsMoreThanThanks(text)) return undefined;
  const report = await loadCurrent(turn, 'relief');
  const added = report && actAsReporter(turn, report, { kind: 'add', details: { text } });
  if (!added) return undefined;
  const parts = [part('report.added', { reference: show(report.reference) }), part('menu.thanks')];
  return { session: added.session, saves: [added.save], reply: answer(parts, reportKeyboard(report)) };
}

/** What belongs to the protected way goes there also when what and where are told at once. */
export function answerProtected(turn: Turn, read: Understanding): Outcome | undefined {
  const known = chooseAnswer(answers, turn.incoming.text ?? '');
  return known?.files === 'protection' ? filedWith(turn, read, known) : undefined;
}

/** What was told is kept; where it is not told, the next words are its place. */
function filedWith(turn: Turn, read: Understanding, { id, files = 'relief' }: KnownAnswer): Outcome {
  const filed = fileReport(turn, toDetails(read, turn.incoming.text ?? ''), files);
  const { area, point, private: words } = filed.save.state;
  const placed = area !== undefined || point !== undefined || words?.place !== undefined;
  const parts = [
    part('answer.known', { answer: id }),
    part('quiet.code', { reference: show(filed.save.state.reference) }),
  ];
  if (placed) return { session: filed.session, saves: [filed.save], reply: call(parts, menuKeyboard()) };
  const awaiting = { kind: 'where', params: { report: filed.save.state.id } };
  return {
    session: { ...filed.session, awaiting },
    saves: [filed.save],
    reply: call([...parts, part('danger.where')], { ...menuKeyboard(), location: true }),
  };
}
