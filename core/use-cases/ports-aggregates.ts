import type { Report } from '../disaster/report.ts';
import type { Grievance } from '../grievance/grievance.ts';
import type { Application } from '../programme/application.ts';
import type { FollowUp } from '../programme/follow-up.ts';
import type { Referral } from '../referral/referral.ts';

/** An aggregate by its kind. More kinds join as rooms are built. */
export interface Aggregates {
  report: Report;
  application: Application;
  'follow-up': FollowUp;
  grievance: Grievance;
  referral: Referral;
}
