import type { screening as source } from '#content/messages/id/screening.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/screening.ts. */
export const screening: SamplesOf<typeof source> = {};
