import type { aloud as source } from '../id/aloud.ts';
import type { Said } from '../said.ts';

/** Sentences about what can be heard. */
export const aloud: Said<typeof source> = {
  'aloud.on': ({ recorded, total }) =>
    `All right. ${recorded} of ${total} vital sentences can be heard too. To stop, write "no voice".`,
  'aloud.off': () => 'All right, no voice. To hear them again, write "use voice".',
  'aloud.none': () => 'There is no recording in this language yet. Answers stay in writing.',
};
