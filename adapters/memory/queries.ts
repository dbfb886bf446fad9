import type { Report } from '#core/disaster/report.ts';
import { ancestorOf, type Point } from '#core/shared/area.ts';
import type { Queries } from '#core/use-cases/ports.ts';
import { copy, type House } from './house.ts';

/** Half the reach of `near`, in degrees: a cell of the real store and its neighbours. */
const REACH = { lat: 0.044, lng: 0.044 };

/** Lists in memory, in the order of the real ones. */
export function createMemoryQueries(house: House): Queries {
  const reports = (keep: (report: Report) => boolean): Report[] =>
    [...house.aggregates.values()]
      .flatMap((kept) => (kept.kind === 'report' ? [copy(kept.state)] : []))
      .filter(keep);
  return {
    async queue({ lane, regency, limit, cursor }) {
      const open = reports(
        (report) =>
          report.lane === lane &&
          (report.state === 'received' || report.state === 'taken') &&
          (report.area && ancestorOf(report.area, 'regency')) === regency,
      ).sort((one, other) => compare(placeOf(one), placeOf(other)));
      const page = open.filter((report) => cursor === undefined || placeOf(report) > cursor).slice(0, limit);
      const last = page.at(-1);
      return {
        lines: page.map(({ private: _, ...report }) => ({ id: report.id, report, cursor: placeOf(report) })),
        cursor: last && page.length === limit ? placeOf(last) : undefined,
      };
    },
    ofChat: async (chat, limit) => newest(reports((report) => report.chat === chat)).slice(0, limit),
    async ofHolder(staff, limit) {
      const held = reports((report) => report.state === 'taken' && report.holder?.id === staff);
      return held.sort((one, other) => compare(placeOf(one), placeOf(other))).slice(0, limit);
    },
    async near(point, since, limit) {
      const found = reports(
        (report) => report.lane === 'relief' && report.receivedAt >= since && isNear(report.point, point),
      );
      return newest(found).slice(0, limit);
    },
    async untaken(standing, before, limit) {
      const found = reports(
        (report) =>
          report.state === 'received' &&
          (report.escalation < 2 ? report.urgency : 'top') === standing &&
          report.receivedAt < before,
      );
      return newest(found).reverse().slice(0, limit);
    },
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);

/** Open ones before taken ones, then by rank, then by id. */
const placeOf = ({ state, rank, id }: Report): string => `${state === 'received' ? 0 : 1} ${rank}#${id}`;

const newest = (reports: Report[]): Report[] =>
  reports.sort((one, other) => other.receivedAt - one.receivedAt || compare(one.id, other.id));

const isNear = (one: Point | undefined, other: Point): boolean =>
  one !== undefined &&
  Math.abs(one.lat - other.lat) <= REACH.lat &&
  Math.abs(one.lng - other.lng) <= REACH.lng;
