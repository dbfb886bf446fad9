import type { aloud as source } from '#content/messages/id/aloud.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/aloud.ts. */
export const aloud: SamplesOf<typeof source> = {
  'aloud.on': [{ recorded: 12, total: 20 }],
};
