import { may, type Operation } from '../access.ts';
import type { Report } from '../disaster/report.ts';
import type { ReportCommand } from '../disaster/report-command.ts';
import { decideReport, receiveReport } from '../disaster/report-life.ts';
import type { Actor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { rankOf, reasonsFor } from '../work/priority.ts';
import { circumstancesFor, toEventsOrThrow } from './circumstances.ts';
import type { AggregateStore, Save, System } from './ports.ts';

export type Receive = Extract<ReportCommand, { kind: 'receive' }>;
export type ActOnReport = Exclude<ReportCommand, Receive>;
export type ReportSave = Extract<Save, { kind: 'report' }>;

/** The acts that only staff may do, and what the access table calls them. */
const STAFF_ACTS = {
  take: 'report.take',
  release: 'report.release',
  'hand-over': 'report.hand-over',
  ask: 'report.ask',
  'open-file': 'report.open-file',
  'want-files': 'report.open-file',
  hear: 'report.hear',
  complete: 'report.hear',
  solve: 'report.solve',
  'mark-duplicate': 'report.mark-duplicate',
  'unmark-duplicate': 'report.mark-duplicate',
} as const satisfies Partial<Record<ActOnReport['kind'], Operation>>;

const order = (report: Parameters<typeof rankOf>[0]) => ({
  rank: rankOf(report),
  reasons: reasonsFor(report),
});

/** Prepares a new report for saving. It is never refused. */
export function prepareReport(command: Receive, actor: Actor, system: System): ReportSave {
  const circumstances = circumstancesFor(system, actor);
  const { state, events } = receiveReport(command, circumstances, order);
  return {
    kind: 'report',
    state,
    loaded: 0,
    events: toEventsOrThrow({ ...state, kind: 'report' }, events, circumstances),
  };
}

/**
 * Prepares an act on a report for saving. Refuses with `access.denied` where the access table says no, and with what
 * `decideReport` refuses. A resident's own acts are allowed for her own chat by whoever calls this.
 */
export function prepareAct(
  report: Report,
  command: ActOnReport,
  actor: Actor,
  system: System,
): Result<ReportSave> {
  const operation: Operation | undefined = (STAFF_ACTS as Partial<Record<ActOnReport['kind'], Operation>>)[
    command.kind
  ];
  if (operation && !may(actor, operation, report)) return no(refuse('access.denied'));
  const circumstances = circumstancesFor(system, actor);
  const decided = decideReport(report, command, circumstances, order);
  if (!decided.ok) return decided;
  const { state, events } = decided.value;
  const saved = toEventsOrThrow({ ...state, kind: 'report' }, events, circumstances);
  return yes({ kind: 'report', state, loaded: report.version, events: saved });
}

/**
 * One act from beginning to end: load, check, decide, save; once more on the new state if somebody was faster.
 * Refuses with `not-found` and what `prepareAct` refuses; throws when the state keeps moving.
 */
export async function handleReportOrThrow(
  aggregates: AggregateStore,
  id: string,
  command: ActOnReport,
  actor: Actor,
  system: System,
): Promise<Result<Report>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const report = await aggregates.load('report', id);
    if (!report) return no(refuse('not-found'));
    const prepared = prepareAct(report, command, actor, system);
    if (!prepared.ok) return prepared;
    if ((await aggregates.save([prepared.value])) === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Report ${id} moved three times while ${command.kind} was decided`);
}
