import type { Circumstances, Decided } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { Report, ReportState } from './report.ts';
import { type Act, act, type Receive } from './report-acts.ts';
import type { ReportDetails } from './report-command.ts';
import { disputesOf } from './report-correction.ts';
import { addDetails, newReport } from './report-details.ts';
import { kindOfFile } from './report-files.ts';

/** What happens in a report's life; the same names as in core/events.ts, without their room. */
export interface ReportHappening {
  readonly name: `report.${string}`;
  readonly codes: Readonly<Record<string, string | number | boolean>>;
}
type Unranked = Omit<Report, 'rank' | 'reasons'>;
type Order = (report: Unranked) => Pick<Report, 'rank' | 'reasons'>;

/** The whole life of a report on one page: which act is open in which state, and where it leads. */
export const REPORT_TRANSITIONS = {
  received: {
    add: 'received',
    correct: 'received',
    answer: 'received',
    take: 'taken',
    escalate: 'received',
    withdraw: 'withdrawn',
    'mark-duplicate': 'duplicate',
    erase: 'withdrawn',
  },
  taken: {
    add: 'taken',
    correct: 'taken',
    ask: 'taken',
    'open-file': 'taken',
    'want-files': 'taken',
    hear: 'taken',
    complete: 'taken',
    answer: 'taken',
    release: 'received',
    'hand-over': 'taken',
    solve: 'solved',
    withdraw: 'withdrawn',
    'mark-duplicate': 'duplicate',
    erase: 'withdrawn',
  },
  solved: { reopen: 'received', erase: 'solved' },
  withdrawn: { reopen: 'received', erase: 'withdrawn' },
  duplicate: { 'unmark-duplicate': 'received', erase: 'duplicate' },
} as const satisfies Record<ReportState, Partial<Record<Act['kind'], ReportState>>>;

const LOOKS: readonly Act['kind'][] = ['open-file', 'want-files'];

const EVENT_OF = {
  add: 'report.detailed',
  correct: 'report.detailed',
  take: 'report.taken',
  release: 'report.released',
  'hand-over': 'report.handed-over',
  ask: 'report.asked',
  'open-file': 'report.file-opened',
  'want-files': 'report.files-wanted',
  hear: 'report.heard',
  complete: 'report.completed',
  answer: 'report.answered',
  solve: 'report.solved',
  withdraw: 'report.withdrawn',
  reopen: 'report.reopened',
  'mark-duplicate': 'report.marked-duplicate',
  'unmark-duplicate': 'report.unmarked-duplicate',
  escalate: 'report.escalated',
  erase: 'report.erased',
} as const satisfies Record<Act['kind'], `report.${string}`>;

/** Only who holds a report may do these. */
const HOLDERS_ACTS: readonly Act['kind'][] = ['release', 'hand-over', 'ask', 'solve'];

/** Done with what a person sent: only by the holder herself, since nobody else sees it. */
const SEEING_ACTS: readonly Act['kind'][] = ['open-file', 'want-files', 'hear', 'complete'];

/** Receives a report: always yes. Danger is never refused, and nothing missing blocks it. */
export function receiveReport(
  command: Receive,
  circumstances: Circumstances,
  order: Order,
): Decided<Report, ReportHappening> {
  const bare = newReport(command, circumstances.newReference(), circumstances.now);
  const told = addDetails(bare, command.details);
  const state = { ...told, ...order(told) };
  return { state, events: [{ name: 'report.received', codes: codesOf(state) }] };
}

/**
 * Decides one act on a report. Refuses with `report.not-open` (the state has no such act), `report.already-taken`,
 * `report.not-yours` (only the holder may), `report.not-taken`, `report.same` (a duplicate of itself),
 * `version.moved` (what is settled or escalated is not as it was seen) or `not-found` (no such file came with it).
 */
export function decideReport(
  report: Report,
  command: Act,
  circumstances: Circumstances,
  order: Order,
): Result<Decided<Report, ReportHappening>> {
  const refusal = findRefusal(report, command, circumstances);
  if (refusal) return no(refusal);
  const open: Partial<Record<Act['kind'], ReportState>> = REPORT_TRANSITIONS[report.state];
  const next = open[command.kind] ?? report.state;
  const acted = act(report, command, circumstances);
  // Looking changes nothing: what is told and ordered by the last change stays.
  const changedAt = LOOKS.includes(command.kind) ? report.changedAt : circumstances.now;
  const moved = { ...acted, state: next, version: report.version + 1, changedAt };
  const state = { ...moved, ...order(moved) };
  const codes = { ...codesOf(state), ...codesOfChange(report, state), ...codesOfCommand(command, report) };
  return yes({ state, events: [{ name: EVENT_OF[command.kind], codes }] });
}

/** The acts that are open now, for buttons and the console. */
export const openActs = (report: Pick<Report, 'state'>): readonly Act['kind'][] =>
  // The keys of the table are acts by its type.
  Object.keys(REPORT_TRANSITIONS[report.state]) as Act['kind'][];

function findRefusal(report: Report, command: Act, { actor }: Circumstances): Refusal | undefined {
  const reference = report.reference;
  const open: Partial<Record<Act['kind'], ReportState>> = REPORT_TRANSITIONS[report.state];
  if (command.kind === 'take' && report.state === 'taken') {
    return refuse('report.already-taken', { reference, holder: report.holder?.name ?? '' });
  }
  if ([...HOLDERS_ACTS, ...SEEING_ACTS].includes(command.kind) && report.state === 'received')
    return refuse('report.not-taken', { reference });
  if (!open[command.kind]) return refuse('report.not-open', { reference, state: report.state });
  if (SEEING_ACTS.includes(command.kind)) return findFileRefusal(report, command, actor);
  if (HOLDERS_ACTS.includes(command.kind) && !holds(report, actor)) {
    return refuse('report.not-yours', { reference, holder: report.holder?.name ?? '' });
  }
  if (command.kind === 'take' && (report.consent === 'waiting' || report.consent === 'declined')) {
    return refuse('consent.missing', { reference });
  }
  // Another sweep was faster: it has its own time on the new step.
  if (command.kind === 'escalate' && command.from !== report.escalation) return refuse('version.moved');
  if (command.kind === 'mark-duplicate' && command.of === report.id)
    return refuse('report.same', { reference });
  if (command.kind === 'correct' && settlesUnseen(report, command)) return refuse('version.moved');
  return undefined;
}

function findFileRefusal(report: Report, command: Act, actor: Circumstances['actor']): Refusal | undefined {
  if (actor.kind !== 'staff' || report.holder?.id !== actor.id)
    return refuse('report.not-yours', { reference: report.reference, holder: report.holder?.name ?? '' });
  if (!('file' in command)) return undefined;
  const kind = kindOfFile(report, command.file);
  return kind === undefined || (command.kind === 'hear' && kind !== 'voice')
    ? refuse('not-found')
    : undefined;
}

/** Whoever settles must have seen all that is disputed: a newer version may hold one more value. */
const settlesUnseen = (report: Report, { settle = [], seen }: Extract<Act, { kind: 'correct' }>): boolean =>
  settle.length > 0 && seen?.version !== report.version;

/** A coordinator may hand over or release what somebody else holds: holders forget, fall ill or lose signal. */
function holds(report: Report, actor: Circumstances['actor']): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  return report.holder?.id === actor.id || actor.role === 'coordinator';
}

function codesOf(report: Report): Record<string, string | number | boolean> {
  return {
    lane: report.lane,
    urgency: report.urgency,
    hazard: report.hazard,
    state: report.state,
    escalation: report.escalation,
    ...(disputesOf(report).length === 0 ? {} : { disputed: disputesOf(report).length }),
    ...(report.area === undefined ? {} : { area: report.area }),
  };
}

const regencyOf = (area: string | undefined): string | undefined => area?.split('.').slice(0, 2).join('.');

/** What whoever must be told looks for: a place that was not known before or lies elsewhere, a danger that was not. */
function codesOfChange(before: Report, after: Report): Record<string, string | boolean> {
  return {
    from: before.state,
    ...(after.area !== undefined && regencyOf(before.area) !== regencyOf(after.area) ? { placed: true } : {}),
    ...(before.urgency !== 'danger' && after.urgency === 'danger' ? { worse: true } : {}),
  };
}

/** A file without a word: whoever holds the report must not be shown older words as new. */
function codesOfFile({ attachments = [] }: ReportDetails): Record<string, string> {
  const last = attachments.at(-1);
  return last ? { file: last.kind } : {};
}

function codesOfCommand(command: Act, report: Report): Record<string, string | boolean> {
  if (command.kind === 'add' && command.details.text === undefined) return codesOfFile(command.details);
  if (command.kind === 'open-file') return { file: kindOfFile(report, command.file) ?? 'document' };
  if (command.kind === 'solve') return { outcome: command.outcome };
  if (command.kind === 'withdraw') return { reason: command.reason };
  if (command.kind === 'mark-duplicate') return { of: command.of };
  if (command.kind === 'ask' && command.live) return { live: true };
  if (command.kind === 'escalate') return { because: command.because ?? 'clock' };
  if (command.kind === 'release' && command.reason === 'cut-off') return { reason: 'cut-off' };
  return {};
}
