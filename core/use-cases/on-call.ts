import { ACCESS } from '../access.ts';
import type { Lane, Report } from '../disaster/report.ts';
import { ROLES, type Role } from '../shared/decision.ts';
import { type Desk, isManned } from '../staff/on-call.ts';
import type { Staff } from '../staff/staff.ts';
import type { StaffStore } from './ports.ts';

const TAKERS = ROLES.filter((role) => ACCESS[role].includes('report.take'));

/** The roles that may take a report of a lane: only they are rung. */
export const takersOf = (lane: Lane): readonly Role[] =>
  TAKERS.filter((role) => (role === 'protection-officer') === (lane === 'protection'));

/** Everybody whose duty reaches a report and who might take it. */
export const listTakers = (
  report: Pick<Report, 'area' | 'lane'>,
  staff: StaffStore,
): Promise<readonly Staff[]> => staff.list({ area: report.area, roles: takersOf(report.lane) });

/** Desks looked at during one sweep: one question to the store for each area and lane, however many reports wait there. */
export function createDesks(staff: StaffStore, now: number) {
  const known = new Map<string, Promise<readonly Staff[]>>();
  return async (report: Pick<Report, 'area' | 'lane' | 'escalation'>): Promise<boolean> => {
    // Without a place it is the country's from the start; it keeps its clock.
    if (report.area === undefined) return true;
    const key = `${report.lane} ${report.area}`;
    const takers = known.get(key) ?? listTakers(report, staff);
    known.set(key, takers);
    return isManned(await takers, report.escalation as Desk, now); // 0 to 2 by its schema
  };
}
