import type { Suggestion } from '../api/file.ts';
import type { Report } from '../disaster/report.ts';
import type { ReportDetails } from '../disaster/report-command.ts';

/** What was understood and the report does not say yet; undefined when it says all of it. Nothing of it is added by itself. */
export function suggestFrom(read: ReportDetails, report: Report): Suggestion | undefined {
  const needs = (read.needs ?? []).filter(({ code }) => report.needs.every((known) => known.code !== code));
  const groups = (read.groups ?? []).filter((group) => !report.groups.includes(group));
  const isDanger = read.urgency === 'danger' && report.urgency !== 'danger';
  const namesHazard = read.hazard !== undefined && read.hazard !== 'unknown' && report.hazard === 'unknown';
  const missing: Suggestion = {
    ...(isDanger && { urgency: 'danger' }),
    ...(namesHazard && { hazard: read.hazard }),
    ...(needs.length > 0 && { needs }),
    ...(groups.length > 0 && { groups }),
    ...(report.persons === undefined && read.persons !== undefined && { persons: read.persons }),
    ...(report.depth === undefined && read.depth !== undefined && { depth: read.depth }),
    ...(report.area === undefined && read.area !== undefined && { area: read.area }),
  };
  return Object.keys(missing).length > 0 ? missing : undefined;
}
