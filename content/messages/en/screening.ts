import type { screening as source } from '../id/screening.ts';
import type { Said } from '../said.ts';

/** Sentences about which programmes may fit. */
export const screening: Said<typeof source> = {};
