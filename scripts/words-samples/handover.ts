import type { handover as source } from '#content/messages/id/handover.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/handover.ts. */
export const handover: SamplesOf<typeof source> = {};
