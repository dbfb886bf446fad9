import { may, type Operation } from '../access.ts';
import type { Act, ReportLine } from '../api/report.ts';
import type { Report } from '../disaster/report.ts';
import { openActs } from '../disaster/report-life.ts';
import type { StaffActor } from '../shared/decision.ts';

/** What the access table calls each act of the console. */
export const OPERATION_OF: Readonly<Record<Act, Operation>> = {
  take: 'report.take',
  release: 'report.release',
  'hand-over': 'report.hand-over',
  ask: 'report.ask',
  hear: 'report.hear',
  complete: 'report.hear',
  'want-files': 'report.open-file',
  solve: 'report.solve',
  correct: 'report.correct',
  'mark-duplicate': 'report.mark-duplicate',
  'unmark-duplicate': 'report.mark-duplicate',
  // Whoever may close may also take back that she closed too early.
  reopen: 'report.solve',
};

const ACTS: readonly Act[] = [
  'take',
  'release',
  'hand-over',
  'ask',
  'hear',
  'complete',
  'want-files',
  'solve',
  'correct',
  'mark-duplicate',
  'unmark-duplicate',
  'reopen',
];
const HOLDERS: readonly Act[] = ['release', 'hand-over', 'ask', 'solve'];
/** Done with what was sent, which nobody but the holder sees. */
const SEEING: readonly Act[] = ['hear', 'complete', 'want-files'];

/** Does this member of staff hold the report now? Only then she sees what people wrote. */
export const isHolder = (report: Report, actor: StaffActor): boolean =>
  report.state === 'taken' && report.holder?.id === actor.id;

/** Fields that only the holder sees, like everything that a person wrote. */
export const isWords = (field: string): boolean => field === 'place' || field === 'contact';

/** A report in a list: codes only. `areaName` is lent, since place names lie outside. */
export function toReportLine(report: Report, actor: StaffActor, areaName: string | undefined): ReportLine {
  const { chat: _, point: __, private: ___, holder, ...codes } = report;
  return {
    ...codes,
    ...(areaName === undefined ? {} : { areaName }),
    ...(holder && report.state === 'taken'
      ? { holder: { id: holder.id, name: holder.name, since: holder.since } }
      : {}),
    acts: actsFor(report, actor),
  };
}

/** What she may do with it now, as her buttons. */
function actsFor(report: Report, actor: StaffActor): Act[] {
  const open: readonly string[] = openActs(report);
  return ACTS.filter(
    (act) => open.includes(act) && may(actor, OPERATION_OF[act], report) && fits(act, report, actor),
  );
}

function fits(act: Act, report: Report, actor: StaffActor): boolean {
  if (act === 'take') return report.consent !== 'waiting' && report.consent !== 'declined';
  if (SEEING.includes(act)) return isHolder(report, actor) && hasFiles(report, act);
  return !HOLDERS.includes(act) || report.holder?.id === actor.id || actor.role === 'coordinator';
}

const hasFiles = ({ private: words }: Report, act: Act): boolean =>
  (words?.attachments ?? []).some(({ kind }) => act === 'want-files' || kind === 'voice');
