import type { Lane, Report, ReportState, Urgency } from '../disaster/report.ts';
import { type AreaCode, ancestorOf, covers, liesIn } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { Queries } from './ports.ts';

/** Which reports a list asks for; everything may be left out. */
export interface Wanted {
  readonly state?: ReportState | undefined;
  readonly urgency?: Urgency | undefined;
  readonly area?: AreaCode | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of reports in the written order; `cursor` begins the next one. */
export interface ReportList {
  readonly reports: readonly Report[];
  readonly cursor: string | undefined;
}

/** The lane that a role sees: protection officers theirs, everybody else relief. */
export const laneOf = ({ role }: Pick<StaffActor, 'role'>): Lane =>
  role === 'protection-officer' ? 'protection' : 'relief';

/** How many pages are read to fill one after filters; the reader goes on with the cursor. */
const MOST_PAGES = 8;
/** How many untaken reports of one standing a view of a province or the country reads. */
const WIDEST = 300;

/**
 * Open reports that this member of staff may list, in the written order: untaken before taken ones. Her regency and
 * what has no known place; whoever serves a province or the country sees there what nobody has taken, until she names a
 * regency.
 */
export async function listReports(
  queries: Queries,
  actor: StaffActor,
  now: number,
  wanted: Wanted,
): Promise<ReportList> {
  const regency = regencyOf(wanted.area) ?? regencyOf(actor.area === 'ID' ? undefined : actor.area);
  const fits = (report: Report) => isWanted(report, wanted, actor);
  return regency === undefined
    ? listWide(queries, now, wanted, fits)
    : listRegency({ queries, lane: laneOf(actor), regency, wanted, fits });
}

const regencyOf = (area: AreaCode | undefined): AreaCode | undefined => area && ancestorOf(area, 'regency');

function isWanted(report: Report, { state, urgency, area }: Wanted, actor: StaffActor): boolean {
  if (report.lane !== laneOf(actor)) return false;
  if (report.area !== undefined && !covers(actor.area, report.area)) return false;
  if (state !== undefined && report.state !== state) return false;
  if (urgency !== undefined && report.urgency !== urgency) return false;
  // What has no known place may lie in any area.
  return area === undefined || report.area === undefined || liesIn(report.area, area);
}

interface Listing {
  readonly queries: Queries;
  readonly lane: Lane;
  readonly regency: AreaCode;
  readonly wanted: Wanted;
  readonly fits: (report: Report) => boolean;
}

/** The regency's queue and the one of unknown places, merged; a place in one is a place in the other. */
async function listRegency({ queries, lane, regency, wanted, fits }: Listing): Promise<ReportList> {
  const reports: Report[] = [];
  let { cursor } = wanted;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after = cursor === undefined ? {} : { cursor };
    const both = await Promise.all(
      [regency, undefined].map((place) =>
        queries.queue({ lane, regency: place, limit: wanted.limit, ...after }),
      ),
    );
    const merged = both.flatMap(({ lines }) => lines).sort((one, other) => inOrder(one.report, other.report));
    // Beyond a full page of either queue its next lines are not known yet.
    const certain = merged.slice(0, wanted.limit);
    for (const line of certain) {
      cursor = line.cursor;
      if (fits(line.report)) reports.push(line.report);
      if (reports.length === wanted.limit) return { reports, cursor };
    }
    if (both.every((one) => one.cursor === undefined) && merged.length <= wanted.limit)
      return { reports, cursor: undefined };
  }
  return { reports, cursor };
}

/** Untaken reports wherever they lie; the cursor is the last one's place. */
async function listWide(
  queries: Queries,
  now: number,
  { cursor = '', limit, state }: Wanted,
  fits: (report: Report) => boolean,
): Promise<ReportList> {
  if (state !== undefined && state !== 'received') return { reports: [], cursor: undefined };
  const standings = ['top', 'danger', 'unclear', 'ordinary'] as const;
  const found = await Promise.all(standings.map((standing) => queries.untaken(standing, now + 1, WIDEST)));
  const following = found
    .flat()
    .filter((report) => fits(report) && placeOf(report) > cursor)
    .sort(inOrder);
  const reports = following.slice(0, limit).map(withoutWords);
  const last = reports.at(-1);
  return { reports, cursor: last && following.length > limit ? placeOf(last) : undefined };
}

const placeOf = ({ state, rank, id }: Report): string => `${state === 'received' ? 0 : 1} ${rank}#${id}`;

const inOrder = (one: Report, other: Report): number => (placeOf(one) < placeOf(other) ? -1 : 1);

function withoutWords({ private: _, ...report }: Report): Report {
  return report;
}
