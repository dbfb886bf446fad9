import type { practice as source } from '../id/practice.ts';
import type { Said } from '../said.ts';

/** Sentences around the cases on which staff practise. */
export const practice: Said<typeof source> = {
  'practice.case': ({ n, of, story }) => `Practice ${n} of ${of}. All invented.\n${story}\nWhat do you do?`,
  'practice.right': ({ because }) => `Yes.\n${because}`,
  'practice.other': ({ because, right }) => `There is a safer step.\n${because}\nWe suggest: ${right}.`,
  'practice.done': ({ right, of }) =>
    `Practice is over: ${right} of ${of}. Write /latihan to do it again, /antrean to begin.`,
  'practice.offer': () => 'New here? Two minutes of practice are at /latihan.',
  'button.practice.next': () => 'Next',
  'button.practice.begin': () => 'Practise first',
};
