import type { staff as source } from '../id/staff.ts';
import type { Said } from '../said.ts';

/** Sentences about invitations, duty and the work of staff. */
export const staff: Said<typeof source> = {
  'refusal.invitation.withdrawn': () =>
    'That invitation has been withdrawn. Ask a coordinator for a new one.',
  'refusal.invitation.unknown': () => 'That invitation code is not known. Check its letters and digits.',
  'refusal.staff.unknown': () => 'That member of staff was not found.',
  'refusal.staff.not-waiting': () => 'That member of staff is not waiting for confirmation.',
  'refusal.staff.not-active': () => 'That member of staff is not active.',
  'refusal.staff.already': () => 'This chat already belongs to a member of staff.',
  'refusal.duty.past': () => 'Those hours are over. Write hours that are still to come.',
};
