import { form } from '#content/forms/_template.ts';
import { readPhone } from '#core/language/phone.ts';
import { AreaCode } from '#core/shared/area.ts';
import {
  answerForm,
  type Lent,
  type PlaceGuess,
  type RawAnswer,
  type Step,
  startForm,
} from '#core/talk/form-engine.ts';

/** Wednesday 25 November 2026, ten in the morning in Jakarta. */
export const NOW = Date.UTC(2026, 10, 25, 3);

const guess = (code: string, name: string, confidence: number): PlaceGuess => ({
  code: AreaCode.parse(code),
  name,
  confidence,
});

/** A tiny country: one Padang Rumput, two Sukamaju, and a sea south of latitude -8. */
export const lent: Lent = {
  now: NOW,
  language: 'id',
  readPlace: (text) => {
    if (/padang rumput/i.test(text)) return [guess('32.01.01.2001', 'Padang Rumput', 0.95)];
    if (/sukamaju.*tasik/i.test(text)) return [guess('32.06.01.2001', 'Sukamaju, Tasikmalaya', 0.9)];
    return /sukamaju/i.test(text)
      ? [
          guess('32.02.01.2001', 'Sukamaju, Sukabumi', 0.5),
          guess('32.06.01.2001', 'Sukamaju, Tasikmalaya', 0.4),
        ]
      : [];
  },
  nearest: ({ lat }) => (lat < -8 ? [] : [guess('32.01.01.2001', 'Padang Rumput', 1)]),
  readPhone,
};

export const goats = form;

/** Plays messages against the goat form; text stands for itself. */
export function play(...messages: readonly (string | RawAnswer)[]): Step {
  return playOn(startForm(goats, {}, NOW), ...messages);
}

export const playOn = (from: Step, ...messages: readonly (string | RawAnswer)[]): Step =>
  messages.reduce(
    (step, message) =>
      answerForm(goats, step.talk, typeof message === 'string' ? { text: message } : message, lent),
    from,
  );
