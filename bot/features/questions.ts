import { answers } from '#content/answers.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { chooseAnswer, type KnownAnswer } from '#core/talk/known-answer.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import type { Outcome, Turn } from '../context.ts';
import { fileReport } from '../own-report.ts';
import { answer, call, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { askAtOnce } from './apply.ts';

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
  if (read.intent === 'thanks')
    return { session: turn.session, reply: answer([part('menu.thanks')], menuKeyboard()) };
  return undefined;
}

/** An answer that ends with "where?": what was told is kept, and the next words are its place. */
function filedWith(turn: Turn, read: Understanding, { id, files = 'relief' }: KnownAnswer): Outcome {
  const filed = fileReport(turn, toDetails(read, turn.incoming.text ?? ''), files);
  const parts = [
    part('answer.known', { answer: id }),
    part('quiet.code', { reference: show(filed.save.state.reference) }),
  ];
  const awaiting = { kind: 'where', params: { report: filed.save.state.id } };
  return {
    session: { ...filed.session, awaiting },
    saves: [filed.save],
    reply: call(parts, { ...menuKeyboard(), location: true }),
  };
}
