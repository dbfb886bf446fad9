import * as z from 'zod';
import { addDays } from '../shared/day.ts';
import { Text } from '../shared/text.ts';
import { Holder } from './step.ts';
import type { Day } from './vocabulary.ts';

/** One step after a family has been taken in: what is asked after so many days, and what helps when it is stuck. */
export const PathStep = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(20),
  title: Text,
  /** Days after the step before: our own day for asking, never an office's promise. */
  after: z.number().int().positive(),
  ask: Text,
  ifStuck: Text,
  /** Whom to ask when it is stuck. */
  holder: Holder,
});
export type PathStep = Readonly<z.infer<typeof PathStep>>;

/** How a family is followed on its way out of aid; one path serves the programmes that go alike. */
export const Path = z.strictObject({
  id: z.string(),
  name: Text,
  programmes: z.array(z.string()).min(1),
  steps: z.array(PathStep).min(2),
});
export type Path = Readonly<z.infer<typeof Path>>;

/** What a family says of a step. `stuck` needs somebody; `stopped` ends the path without a reproach. */
export const PathWord = z.enum(['yes', 'not-yet', 'stuck', 'stopped']);
export type PathWord = z.infer<typeof PathWord>;

/** What is stuck is asked about sooner, in days. */
const STUCK_AFTER = 7;
/** A question that nobody answered is put once more after so many days, then never again by itself. */
const AGAIN_AFTER = 14;
export const ASKED_MOST = 2;

/** Checks the content of a path when it is loaded by a test; at run time it is taken as it is. */
export const definePath = (path: z.input<typeof Path>): Path => path as Path; // parsed by the content test

/** On which day a step is asked about: so long after it began, sooner when it is stuck, once more when nobody answered. */
export function askOn(
  step: PathStep,
  {
    since,
    word,
    asked,
  }: { readonly since: Day; readonly word?: PathWord | undefined; readonly asked: number },
): Day | undefined {
  if (asked >= ASKED_MOST) return undefined;
  const first = addDays(since, word === 'stuck' ? Math.min(STUCK_AFTER, step.after) : step.after);
  return asked === 0 ? first : addDays(first, AGAIN_AFTER);
}
