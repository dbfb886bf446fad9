import { NUMBER_ROUTES, PAPER_ROUTES } from './application-openings.ts';
import { APPLICATION_ROUTES } from './applications.ts';
import { toDocumentRoutes } from './document.ts';
import { FOLLOW_UP_ROUTES } from './follow-ups.ts';
import { GRIEVANCE_ROUTES } from './grievances.ts';
import { ME_ROUTES } from './me.ts';
import { PARKED_ROUTES } from './parked.ts';
import { PLACE_ROUTES } from './places.ts';
import { REFERRAL_ROUTES } from './referrals.ts';
import { REPORT_FILE_ROUTES } from './report-files.ts';
import { REPORT_ROUTES } from './reports.ts';
import type { ApiRoute } from './route.ts';
import { DUTY_ROUTES, STAFF_ROUTES } from './staff.ts';

/** Every route of the API, in the order of its document. */
export const ROUTES: readonly ApiRoute[] = [
  ...ME_ROUTES,
  ...REPORT_ROUTES,
  ...REPORT_FILE_ROUTES,
  ...APPLICATION_ROUTES,
  ...PAPER_ROUTES,
  ...NUMBER_ROUTES,
  ...FOLLOW_UP_ROUTES,
  ...GRIEVANCE_ROUTES,
  ...REFERRAL_ROUTES,
  ...PLACE_ROUTES,
  ...STAFF_ROUTES,
  ...DUTY_ROUTES,
  ...PARKED_ROUTES,
  ...toDocumentRoutes(() => ROUTES),
];
