import { answers } from '#content/answers.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import type { Outcome, Turn } from '../context.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

/** Questions that have a dated, sourced answer, and small words that need none. Undefined: not a question we know. */
export function answerQuestion(turn: Turn, read: Understanding): Outcome | undefined {
  const known = chooseAnswer(answers, turn.incoming.text ?? '');
  if (known) return { session: turn.session, reply: answer([part('answer.known', { answer: known.id })], menuKeyboard()) };
  if (read.intent === 'thanks') return { session: turn.session, reply: answer([part('menu.thanks')], menuKeyboard()) };
  return undefined;
}
