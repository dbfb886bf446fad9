import type { Me } from '#core/api/staff.ts';
import type { PageName } from '../route.ts';

/** What one's role must allow for a page; the house checks every call again. */
const NEEDS: Readonly<Record<PageName, Me['may'][number]>> = {
  queue: 'report.list',
  desk: 'application.list',
  grievances: 'grievance.list',
  referrals: 'referral.list',
  'follow-ups': 'follow-up.list',
  map: 'report.list',
  log: 'report.log',
  duty: 'duty.set',
  people: 'staff.list',
  parked: 'parked.list',
};

const ORDER: readonly PageName[] = [
  'queue',
  'desk',
  'grievances',
  'referrals',
  'follow-ups',
  'map',
  'log',
  'duty',
  'people',
  'parked',
];

/** May she open this page? */
export const mayOpen = (page: PageName, me: Me): boolean =>
  me.may.includes(NEEDS[page]) && !(page === 'map' && me.role === 'protection-officer');

/** The pages of her menu. */
export const pagesOf = (me: Me): readonly PageName[] => ORDER.filter((page) => mayOpen(page, me));
