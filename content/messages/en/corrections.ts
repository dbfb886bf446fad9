import type { corrections as source } from '../id/corrections.ts';
import type { Said } from '../said.ts';
import { GROUPS, HAZARDS, NEEDS } from './codes.ts';

/** Sentences with which somebody corrects what was understood of her report. */
export const corrections: Said<typeof source> = {
  'correct.which': () => 'Which part is wrong? Choose, or just write what is right.',
  'correct.place': () => 'Which place is it? You can also write it.',
  'correct.hazard': () => 'What happened? You can also write it.',
  'correct.needs': () => 'What else is needed? You can also write it.',
  'correct.who': () => 'Who else is there? You can also write it.',
  'correct.persons': () => 'How many people in all? Write the number.',
  'correct.risk': () => 'Is there danger now?',
  'correct.words-kept': () => 'Your words are kept too.',
  'button.correct.place': () => 'Place',
  'button.correct.hazard': () => 'What happened',
  'button.correct.needs': () => 'Needs',
  'button.correct.who': () => 'Who',
  'button.correct.persons': () => 'Number of people',
  'button.correct.risk': () => 'Danger',
  'button.correct.drop-need': ({ need }) => `Not needed: ${NEEDS[need]}`,
  'button.correct.add-need': ({ need }) => `Needed: ${NEEDS[need]}`,
  'button.correct.drop-group': ({ group }) => `Not there: ${GROUPS[group]}`,
  'button.correct.add-group': ({ group }) => `There: ${GROUPS[group]}`,
  'button.correct.is-hazard': ({ hazard }) => HAZARDS[hazard],
};
