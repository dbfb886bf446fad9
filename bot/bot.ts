import type { Feature } from './context.ts';
import { aboutMe } from './features/about-me.ts';
import { apply, applyAtOnce } from './features/apply.ts';
import { applyNumbers } from './features/apply-numbers.ts';
import { applyPapers, lostPapers } from './features/apply-papers.ts';
import { around } from './features/around.ts';
import { attendance } from './features/attendance.ts';
import { clear } from './features/clear.ts';
import { correct } from './features/correct.ts';
import { aboutCurrent } from './features/current.ts';
import { desk } from './features/desk.ts';
import { duties } from './features/duties.ts';
import { duty } from './features/duty.ts';
import { escapes } from './features/escape.ts';
import { formByName, forms } from './features/forms.ts';
import { freeText } from './features/free-text.ts';
import { grievances } from './features/grievance.ts';
import { groups } from './features/groups.ts';
import { human } from './features/human.ts';
import { join } from './features/join.ts';
import { logNeed } from './features/log-need.ts';
import { manner } from './features/manner.ts';
import { ownActs } from './features/own-acts.ts';
import { ownApplications } from './features/own-applications.ts';
import { paths } from './features/paths.ts';
import { practice } from './features/practice.ts';
import { propose } from './features/propose.ts';
import { referralDesk, referrals } from './features/referral.ts';
import { responder } from './features/responder.ts';
import { rights } from './features/rights.ts';
import { screen } from './features/screen.ts';
import { staffHandOver } from './features/staff-hand-over.ts';
import { staffPeople } from './features/staff-people.ts';
import { leftOver, start } from './features/start.ts';
import { tidings } from './features/tidings.ts';
import { unclear } from './features/unclear.ts';
import { urgent } from './features/urgent.ts';
import { waiting } from './features/waiting.ts';
import { where } from './features/where.ts';

/**
 * Everything that a person can come for, in the order in which it is asked. Danger stands before every word, form
 * and command; only the clearing word of somebody in danger at home stands before it, the words of staff, and papers that were lost.
 */
export const FEATURES: readonly Feature[] = [
  around,
  clear,
  join,
  human,
  duty,
  staffPeople,
  staffHandOver,
  practice,
  responder,
  desk,
  attendance,
  referralDesk,
  lostPapers,
  urgent,
  manner,
  tidings,
  escapes,
  start,
  aboutCurrent,
  groups,
  grievances,
  referrals,
  duties,
  paths,
  ownApplications,
  propose,
  waiting,
  aboutMe,
  rights,
  correct,
  formByName,
  applyAtOnce,
  screen,
  ownActs,
  apply,
  applyPapers,
  applyNumbers,
  where,
  logNeed,
  forms,
  leftOver,
  unclear,
  freeText,
];
