import type { applications as source } from '../id/applications.ts';
import type { Said } from '../said.ts';

/** Sentences about the life of an application. */
export const applications: Said<typeof source> = {};
