import type { notices as source } from '#content/messages/id/notices.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/notices.ts. */
export const notices: SamplesOf<typeof source> = {
  'tidings.kept': [{ count: 2 }],
  'tidings.unsure': [{ count: 1 }],
};
