import * as z from 'zod';
import { Text } from '../shared/text.ts';

/**
 * A question that people really ask, with a dated and sourced answer. It is recognised when every group of `words`
 * has at least one word (a prefix) in the message and none of `not`, or when one of `intents` and `programmes` fits.
 */
export const KnownAnswer = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Each inner list is "any of these"; all lists must be met. Regular expressions without flags, matched as whole beginnings of words. */
  words: z.array(z.array(z.string()).min(1)).min(1),
  not: z.array(z.string()).optional(),
  text: Text,
  /** The message is kept as a report of this lane too, because the answer asks where. */
  files: z.enum(['relief', 'protection']).optional(),
  /** The programme that is asked for at once under the answer: one yes, one place, and there is a file. */
  programme: z.string().optional(),
  /** When the facts were last checked, ISO date. */
  checkedOn: z.iso.date(),
  sources: z.array(z.string()).min(1),
});
export type KnownAnswer = z.infer<typeof KnownAnswer>;

/** The first answer whose words all stand in the message; undefined when none fits. */
export function chooseAnswer(answers: readonly KnownAnswer[], message: string): KnownAnswer | undefined {
  const text = message.toLowerCase();
  return answers.find(
    ({ words, not }) =>
      words.every((group) => group.some((word) => stands(word, text))) &&
      !(not ?? []).some((word) => stands(word, text)),
  );
}

const compiled = new Map<string, RegExp>();

function stands(word: string, text: string): boolean {
  const known = compiled.get(word) ?? new RegExp(`(^|[^a-z0-9])(${word})`);
  compiled.set(word, known);
  return known.test(text);
}
