import type { Report } from '#core/disaster/report.ts';
import type { Turn } from './context.ts';

/** The official name of a report's area, with its regency. */
export async function placeName(turn: Turn, report: Report): Promise<string | undefined> {
  if (report.area === undefined) return undefined;
  const path = (await turn.house.places()).path(report.area);
  return path
    .slice(1)
    .reverse()
    .map(({ name }) => name)
    .join(', ');
}
