import type { applications as source } from '#content/messages/id/applications.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/applications.ts. */
export const applications: SamplesOf<typeof source> = {};
