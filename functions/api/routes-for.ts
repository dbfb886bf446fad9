import type { ApiRoute } from './route.ts';

type Routes = Promise<readonly ApiRoute[]>;

const all = async (): Routes => (await import('./routes.ts')).ROUTES;
const aboutReports = async (): Routes => {
  const [{ REPORT_ROUTES }, { REPORT_FILE_ROUTES }] = await Promise.all([
    import('./reports.ts'),
    import('./report-files.ts'),
  ]);
  return [...REPORT_ROUTES, ...REPORT_FILE_ROUTES];
};
const aboutApplications = async (): Routes => {
  const [{ APPLICATION_ROUTES }, { PAPER_ROUTES, NUMBER_ROUTES }] = await Promise.all([
    import('./applications.ts'),
    import('./application-openings.ts'),
  ]);
  return [...APPLICATION_ROUTES, ...PAPER_ROUTES, ...NUMBER_ROUTES];
};
const aboutStaff = async (): Routes => (await import('./staff.ts')).STAFF_ROUTES;
const aboutMe = async (): Routes => (await import('./me.ts')).ME_ROUTES;
const aboutReferrals = async (): Routes => (await import('./referrals.ts')).REFERRAL_ROUTES;
const aboutPlaces = async (): Routes => (await import('./places.ts')).PLACE_ROUTES;

/** By the word behind `/api/`; the document describes every route and so needs them all. */
const GROUPS: ReadonlyMap<string, () => Routes> = new Map([
  ['settings', aboutMe],
  ['me', aboutMe],
  ['queue', aboutReports],
  ['reports', aboutReports],
  ['applications', aboutApplications],
  ['follow-ups', async () => (await import('./follow-ups.ts')).FOLLOW_UP_ROUTES],
  ['grievances', async () => (await import('./grievances.ts')).GRIEVANCE_ROUTES],
  ['referrals', aboutReferrals],
  ['offices', aboutReferrals],
  ['map', aboutPlaces],
  ['places', aboutPlaces],
  ['join', aboutStaff],
  ['staff', aboutStaff],
  ['invitations', aboutStaff],
  ['duty', async () => (await import('./staff.ts')).DUTY_ROUTES],
  ['parked', async () => (await import('./parked.ts')).PARKED_ROUTES],
  ['openapi.json', all],
  ['docs', all],
]);

/** The routes among which a path's own is found; none where it cannot be. A request in a new process loads these and no more. */
export async function routesFor(path: string): Routes {
  return GROUPS.get(path.split('/')[2] ?? '')?.() ?? [];
}
