import { practice as cases, type PracticeCase } from '#content/practice.ts';
import { inLanguage } from '#core/shared/text.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';

const ASKS = /^\/?latihan(?:@\w+)?$/i;

/** /latihan: invented cases for staff, before the first real one. A choice is pressed, or typed as its number or its words. */
export const practice: Feature = (turn) => {
  if (actorOf(turn).kind !== 'staff') return undefined;
  const { incoming, session } = turn;
  if (incoming.kind === 'button') {
    const [verb, n, choice, right] = (incoming.action ?? '').split(':');
    if (verb !== 'practice') return undefined;
    const score = Number(right) || 0;
    return choice === undefined || choice === 'next'
      ? show(turn, Number(n), score)
      : explain(turn, Number(n), Number(choice), score);
  }
  const text = incoming.text?.trim() ?? '';
  if (ASKS.test(text)) return show(turn, 0, 0);
  if (session.awaiting?.kind !== 'practice' || text === '') return undefined;
  const { n, right } = session.awaiting.params;
  return typed(turn, Number(n), Number(right), text);
};

/** The button by which practice begins. */
export const practiceButton = () => button(part('button.practice.begin'), 'practice:0');

function show(turn: Turn, n: number, right: number): Outcome {
  const one = cases[n];
  if (!one) {
    const session = change(turn, { awaiting: undefined, practised: turn.now });
    return { session, reply: answer([part('practice.done', { right, of: cases.length })]) };
  }
  const rows = one.choices.map(({ label }, index) => [
    button(
      part('button.text', { text: inLanguage(label, turn.language) }),
      `practice:${n}:${index}:${right}`,
    ),
  ]);
  const story = inLanguage(one.story, turn.language);
  const session = change(turn, { awaiting: { kind: 'practice', params: { n, right } } });
  return {
    session,
    reply: answer([part('practice.case', { n: n + 1, of: cases.length, story })], inline(...rows)),
  };
}

function typed(turn: Turn, n: number, right: number, text: string): Outcome | undefined {
  const one = cases[n];
  const choice = one ? readChoice(one, text, turn) : -1;
  return choice < 0 ? undefined : explain(turn, n, choice, right);
}

const readChoice = ({ choices }: PracticeCase, text: string, { language }: Turn): number => {
  const number = /^[1-3]$/.test(text) ? Number(text) - 1 : -1;
  const said = text.toLowerCase();
  return number >= 0
    ? number
    : choices.findIndex(({ label }) => inLanguage(label, language).toLowerCase().startsWith(said));
};

function explain(turn: Turn, n: number, choice: number, right: number): Outcome | undefined {
  const one = cases[n];
  const chosen = one?.choices[choice];
  const best = one?.choices.find(({ isRight }) => isRight);
  if (!chosen || !best) return show(turn, n, right);
  const because = inLanguage(chosen.because, turn.language);
  const said = chosen.isRight
    ? part('practice.right', { because })
    : part('practice.other', { because, right: inLanguage(best.label, turn.language) });
  const after = right + (chosen.isRight ? 1 : 0);
  const session = change(turn, { awaiting: undefined });
  const next = button(part('button.practice.next'), `practice:${n + 1}:next:${after}`);
  return { session, reply: answer([said], inline([next])) };
}
