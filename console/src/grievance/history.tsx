import type { GrievancePage } from '#core/api/grievance.ts';
import { History, whoDid } from '../parts/history.tsx';
import { t } from '../words.ts';

const HAPPENINGS = [
  'received',
  'added',
  'sorted',
  'named',
  'consented',
  'taken',
  'released',
  'asked',
  'answered',
  'forwarded',
  'accepted',
  'reopened',
  'ran-late',
  'closed',
  'withdrawn',
  'erased',
] as const;

/** Everything that happened to a grievance, the newest first: what, who, when. */
export const GrievanceHistory = ({ page, now }: { readonly page: GrievancePage; readonly now: number }) => (
  <History lines={page.history} area={page.grievance.area} now={now} say={happened} />
);

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: GrievancePage['history'][number]): string {
  const known = HAPPENINGS.find((one) => name === `grievance.${one}`);
  const who = whoDid(by);
  return known ? t(`grievances.history.${known}`, { who }) : `${who}: ${name}`;
}
