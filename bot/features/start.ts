import { understand } from '#core/language/understand.ts';
import { startForm } from '#core/talk/form-engine.ts';
import type { Part } from '#core/talk/session.ts';
import { hasSubject, toDetails } from '#core/use-cases/read-message.ts';
import { toAnswers } from '#core/use-cases/report-disaster.ts';
import { askKeyboard, askParts, findForm } from '../ask.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { menuReply } from '../menu.ts';
import { readPassIn } from '../proposal-words.ts';
import { answer, menuKeyboard, part } from '../reply.ts';
import { numbersFor } from '../show.ts';
import { pause } from './forms.ts';

const COMMAND = /^\/([a-z_]+)(@\w+)?/i;

/** The doors of the house: /start, the menu's buttons, and a tap that makes held words a report. */
export const start: Feature = (turn) => {
  const { incoming } = turn;
  if (incoming.kind === 'button') return incoming.action === 'is-report' ? fromHeld(turn) : undefined;
  const said = incoming.text?.trim() ?? '';
  const command = COMMAND.exec(said)?.[1]?.toLowerCase();
  // A link that carries a code is that code.
  if (command === 'start') return readPassIn(said) ? undefined : welcome(turn);
  const word = said.toLowerCase();
  if (word === 'nomor penting' || word === 'important numbers' || command === 'nomor') return numbers(turn);
  if (word === 'panduan' || word === 'guide')
    return {
      session: turn.session,
      reply: answer([part('menu.help'), part('menu.help-aid')], menuKeyboard()),
    };
  return undefined;
};

/** Buttons of another release, and commands that do not exist. */
export const leftOver: Feature = (turn) => {
  if (turn.incoming.kind === 'button')
    return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  if (COMMAND.test(turn.incoming.text ?? ''))
    return {
      session: turn.session,
      reply: answer([part('menu.help'), part('menu.help-aid')], menuKeyboard()),
    };
  return undefined;
};

function welcome(turn: Turn): Outcome {
  return { session: pause(turn), reply: menuReply(turn) };
}

const numbers = (turn: Turn): Outcome => ({
  session: turn.session,
  reply: answer([importantNumbers(turn)], menuKeyboard()),
});

/** The numbers that hold everywhere, each once. */
export function importantNumbers(turn: Turn): Part {
  const all = (['rescue', 'medical', 'police', 'violence'] as const).flatMap((matter) =>
    numbersFor(matter, undefined, true, turn.language),
  );
  const seen = new Set<string>();
  const once = all.filter(({ number }) => !seen.has(number) && seen.add(number));
  return part('menu.numbers', { numbers: once });
}

function fromHeld(turn: Turn): Outcome | undefined {
  const { awaiting } = turn.session;
  const text = awaiting?.kind === 'held' ? String(awaiting.params['text']) : undefined;
  if (text === undefined) return undefined;
  const details = toDetails(understand(text), text);
  const form = findForm('report-disaster');
  if (!form) return undefined;
  const known = toAnswers(form, hasSubject(details) ? details : { ...details, text });
  const step = startForm(form, known, turn.now);
  if (step.kind === 'done') return undefined;
  const { awaiting: _, ...session } = change(turn, { talk: step.talk });
  return { session, reply: answer(askParts(form, step), askKeyboard(form, step)) };
}
