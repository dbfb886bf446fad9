import type { staff as source } from '../id/staff.ts';
import type { Said } from '../said.ts';

/** Sentences about invitations, duty and the work of staff. */
export const staff: Said<typeof source> = {};
