import type { MapMark } from '../api/report.ts';
import type { Report } from '../disaster/report.ts';
import type { Places } from '../language/places.ts';
import type { Point } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { listReports, type Wanted } from './list-reports.ts';
import type { Queries } from './ports.ts';
import { isHolder } from './report-line.ts';

/** The side of a cell in degrees, about a kilometre: nobody finds a house by it. */
const CELL = 0.01;
const MOST_MARKS = 500;

/** Marks of a map, and how many reports have no place to stand. */
export interface MarkedMap {
  readonly marks: readonly MapMark[];
  readonly unplaced: number;
}

/**
 * Open relief reports of her area as marks: exact for whoever holds one, else the middle of its cell or village.
 * Protection matters are on no map.
 */
export async function listMap(
  queries: Queries,
  places: () => Promise<Places>,
  actor: StaffActor,
  now: number,
  wanted: Pick<Wanted, 'area'>,
): Promise<MarkedMap> {
  if (actor.role === 'protection-officer') return { marks: [], unplaced: 0 };
  const { reports } = await listReports(queries, actor, now, { ...wanted, limit: MOST_MARKS });
  const relief = reports.filter(({ lane }) => lane === 'relief');
  const known = relief.some(({ area }) => area !== undefined) ? await places() : undefined;
  const marks = relief.flatMap((report) => toMark(report, actor, known));
  return { marks, unplaced: relief.length - marks.length };
}

function toMark(report: Report, actor: StaffActor, places: Places | undefined): MapMark[] {
  const { id, reference, urgency, hazard, state, area } = report;
  const exact = isHolder(report, actor) ? report.point : undefined;
  const point = exact ?? (report.point && middleOfCell(report.point)) ?? (area && places?.centre(area));
  if (!point) return [];
  const areaName = area && places?.name(area);
  return [
    {
      id,
      reference,
      point,
      coarse: exact === undefined,
      urgency,
      hazard,
      state,
      ...(areaName === undefined ? {} : { areaName }),
      held: isHolder(report, actor),
    },
  ];
}

const middleOfCell = ({ lat, lng }: Point): Point => ({ lat: middle(lat), lng: middle(lng) });
/** To four digits, as floating steps would otherwise show. */
const middle = (degrees: number): number =>
  Math.round((Math.floor(degrees / CELL) * CELL + CELL / 2) * 10_000) / 10_000;
