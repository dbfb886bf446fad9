import { may } from '../access.ts';
import type { HistoryLine, ReportPage, ReportWords } from '../api/report.ts';
import type { Report, ReportPrivate } from '../disaster/report.ts';
import { disputesOf } from '../disaster/report-correction.ts';
import type { Event } from '../events.ts';
import type { StaffActor } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { AggregateStore, StaffStore } from './ports.ts';
import { type LookingAtKept, listReportFiles } from './report-files.ts';
import { isHolder, isWords, toReportLine } from './report-line.ts';

/** What looking at reports needs; place names are lent. */
export interface Looking extends LookingAtKept {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly areaName: (report: Pick<Report, 'area'>) => Promise<string | undefined>;
}

/** A report that this member of staff may read. What she may not read is not found, like what does not exist. */
export async function findReadable(
  id: string,
  actor: StaffActor,
  { aggregates }: Pick<Looking, 'aggregates'>,
): Promise<Result<Report>> {
  const report = await aggregates.load('report', id);
  return report && may(actor, 'report.read', report) ? yes(report) : no(refuse('not-found'));
}

/** One report with its history: everything for its holder, codes for everybody else who may read it. Refuses with `not-found`. */
export async function readReportPage(
  id: string,
  actor: StaffActor,
  looking: Looking,
): Promise<Result<ReportPage>> {
  const found = await findReadable(id, actor, looking);
  return found.ok ? yes(await toReportPage(found.value, actor, looking)) : found;
}

/** A report as its page shows it; `news` are events that are about to be saved with it. */
export async function toReportPage(
  report: Report,
  actor: StaffActor,
  looking: Looking,
  news: readonly Event[] = [],
): Promise<ReportPage> {
  const [areaName, before] = await Promise.all([
    looking.areaName(report),
    looking.aggregates.history('report', report.id),
  ]);
  const all = isHolder(report, actor);
  return {
    report: toReportLine(report, actor, areaName),
    sees: all ? 'all' : 'codes',
    ...(all && report.point ? { point: report.point } : {}),
    ...(all && report.private ? { words: toWords(report.private) } : {}),
    ...(all && report.private ? { files: await listReportFiles(report, actor, looking) } : {}),
    disputes: disputesOf(report).filter(({ field }) => all || !isWords(field)),
    history: await toHistory([...before, ...news], looking),
  };
}

/** Disputes and files stand beside the words, not among them. */
function toWords({ disputes: _, attachments: __, heard: ___, ...words }: ReportPrivate): ReportWords {
  return words;
}

/** Events as people read them: staff by name, nobody else. */
export async function toHistory(
  events: readonly Event[],
  { staff }: Pick<Looking, 'staff'>,
): Promise<HistoryLine[]> {
  const ids = [...new Set(events.flatMap(({ by }) => (by.id === undefined ? [] : [by.id])))];
  const members = await Promise.all(ids.map((id) => staff.find(StaffId.parse(id))));
  const nameOf = new Map(members.flatMap((member) => (member ? [[String(member.id), member.name]] : [])));
  return events.map(({ id, name, at, by, codes }) => {
    const who = by.id === undefined ? undefined : nameOf.get(by.id);
    return {
      id,
      name,
      at,
      by: {
        kind: by.kind,
        ...(by.role === undefined ? {} : { role: by.role }),
        ...(who === undefined ? {} : { name: who }),
      },
      codes,
    };
  });
}
