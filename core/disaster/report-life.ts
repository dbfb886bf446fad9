import type { Circumstances, Decided, StaffActor } from '../shared/decision.ts';
import { ChatId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { never, no, type Result, yes } from '../shared/result.ts';
import { withWords } from './keep-words.ts';
import type { Report, ReportState, ThreadEntry } from './report.ts';
import type { ReportCommand } from './report-command.ts';
import { correctReport, disputesOf } from './report-correction.ts';
import { addDetails, newReport } from './report-details.ts';

type Receive = Extract<ReportCommand, { kind: 'receive' }>;
type Act = Exclude<ReportCommand, Receive>;

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

const EVENT_OF = {
  add: 'report.detailed',
  correct: 'report.detailed',
  take: 'report.taken',
  release: 'report.released',
  'hand-over': 'report.handed-over',
  ask: 'report.asked',
  answer: 'report.answered',
  solve: 'report.solved',
  withdraw: 'report.withdrawn',
  reopen: 'report.reopened',
  'mark-duplicate': 'report.marked-duplicate',
  'unmark-duplicate': 'report.unmarked-duplicate',
  escalate: 'report.escalated',
  erase: 'report.erased',
} as const satisfies Record<Act['kind'], `report.${string}`>;

/** The chat of a report whose person has been erased. */
const NOBODY = ChatId.parse('erased:0');

/** Only who holds a report may do these. */
const HOLDERS_ACTS: readonly Act['kind'][] = ['release', 'hand-over', 'ask', 'solve'];

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
 * `report.not-yours` (only the holder may), `report.not-taken` or `report.same` (a duplicate of itself).
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
  const moved = { ...acted, state: next, version: report.version + 1, changedAt: circumstances.now };
  const state = { ...moved, ...order(moved) };
  const codes = { ...codesOf(state), ...codesOfChange(report, state), ...codesOfCommand(command) };
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
  if (HOLDERS_ACTS.includes(command.kind) && report.state === 'received')
    return refuse('report.not-taken', { reference });
  if (!open[command.kind]) return refuse('report.not-open', { reference, state: report.state });
  if (HOLDERS_ACTS.includes(command.kind) && !holds(report, actor)) {
    return refuse('report.not-yours', { reference, holder: report.holder?.name ?? '' });
  }
  if (command.kind === 'take' && (report.consent === 'waiting' || report.consent === 'declined')) {
    return refuse('consent.missing', { reference });
  }
  if (command.kind === 'mark-duplicate' && command.of === report.id)
    return refuse('report.same', { reference });
  if (command.kind === 'correct' && settlesUnseen(report, command)) return refuse('version.moved');
  return undefined;
}

/** Whoever settles must have seen all that is disputed: a newer version may hold one more value. */
const settlesUnseen = (report: Report, { settle = [], seen }: Extract<Act, { kind: 'correct' }>): boolean =>
  settle.length > 0 && seen?.version !== report.version;

/** A coordinator may hand over or release what somebody else holds: holders forget, fall ill or lose signal. */
function holds(report: Report, actor: Circumstances['actor']): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system';
  return report.holder?.id === actor.id || actor.role === 'coordinator';
}

function act(report: Report, command: Act, { now, actor }: Circumstances): Report {
  switch (command.kind) {
    case 'add':
      return addDetails(report, command.details);
    case 'correct':
      return correctReport(report, command, { now, actor });
    case 'take':
      return { ...report, ...(actor.kind === 'staff' ? { holder: holderOf(actor, command.chat, now) } : {}) };
    case 'hand-over': {
      const { to: id, name, chat } = command;
      const noted = withNote(report, command.reason, now);
      return { ...noted, holder: { id, name, since: now, ...(chat === undefined ? {} : { chat }) } };
    }
    case 'release':
      return withoutHolder(withNote(report, command.reason, now));
    case 'ask':
      return { ...withEntry(report, { from: 'responder', text: command.text, at: now }), asked: true };
    case 'answer':
      return { ...withEntry(report, { from: 'resident', text: command.text, at: now }), asked: false };
    case 'solve':
      return { ...report, asked: false };
    case 'reopen':
    case 'unmark-duplicate':
      return withoutDuplicate(withoutHolder(report));
    case 'mark-duplicate':
      return { ...report, duplicateOf: command.of };
    case 'escalate':
      return { ...report, escalation: Math.min(2, report.escalation + 1) };
    case 'withdraw':
      return report;
    case 'erase':
      return withoutPerson(report);
    default:
      return never(command);
  }
}

function holderOf(
  actor: StaffActor,
  chat: Report['chat'] | undefined,
  now: number,
): NonNullable<Report['holder']> {
  return { id: actor.id, name: actor.name, since: now, ...(chat === undefined ? {} : { chat }) };
}

function withoutHolder({ holder: _, ...report }: Report): Report {
  return { ...report, asked: false };
}

function withoutDuplicate({ duplicateOf: _, ...report }: Report): Report {
  return report;
}

function withoutPerson({ private: _, point: __, ...report }: Report): Report {
  return { ...report, chat: NOBODY };
}

/** A reason is told to whoever holds it next, never to the person. */
function withNote(report: Report, text: string | undefined, at: number): Report {
  if (text === undefined) return report;
  const kept = report.private ?? { texts: [], thread: [], attachments: [] };
  return { ...report, private: { ...kept, notes: [...(kept.notes ?? []), { text, at }].slice(-10) } };
}

function withEntry(report: Report, entry: ThreadEntry): Report {
  const kept = report.private ?? { texts: [], thread: [], attachments: [] };
  const thread = withWords(kept.thread, entry, ({ text }) => text.length);
  return { ...report, private: { ...kept, thread } };
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

function codesOfCommand(command: Act): Record<string, string | boolean> {
  if (command.kind === 'solve') return { outcome: command.outcome };
  if (command.kind === 'withdraw') return { reason: command.reason };
  if (command.kind === 'mark-duplicate') return { of: command.of };
  if (command.kind === 'ask' && command.live) return { live: true };
  if (command.kind === 'escalate') return { because: command.because ?? 'clock' };
  if (command.kind === 'release' && command.reason === 'cut-off') return { reason: 'cut-off' };
  return {};
}
