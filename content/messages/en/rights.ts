import type { rights as source } from '../id/rights.ts';
import type { Said } from '../said.ts';

/** Sentences around the rights cards. */
export const rights: Said<typeof source> = {
  'rights.which': () => 'Whose rights would you like to know?',
  'rights.card': ({ name, text, law, checked }) => `${name}\n${text}\nLaw: ${law}. Checked ${checked}.`,
  'rights.unsure': () => 'We have not compared the articles with the official text yet.',
  'rights.next': () => 'Which help there is, the office decides. This is not a promise.',
  'button.rights.programmes': () => 'See what there is',
};
