import type { handover as source } from '../id/handover.ts';
import type { Said } from '../said.ts';

/** Sentences about a human who speaks in a chat. */
export const handover: Said<typeof source> = {};
