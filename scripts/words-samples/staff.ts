import type { staff as source } from '#content/messages/id/staff.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/staff.ts. */
export const staff: SamplesOf<typeof source> = {};
