import type { Attachment, Lane, Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { type Reference, ReportId } from '#core/shared/ids.ts';
import type { Own, Session } from '#core/talk/session.ts';
import {
  type ActOnReport,
  prepareAct,
  prepareReport,
  type ReportSave,
} from '#core/use-cases/handle-report.ts';
import type { Turn } from './context.ts';
import { withOwn } from './own.ts';

/** How long later words of a chat still belong to its report: three days, in milliseconds. */
const CURRENT_FOR = 3 * 24 * 3600 * 1000;
const OPEN_STATES: readonly string[] = ['received', 'taken'];

/** A report of this chat that is about to be saved, and the conversation that knows of it. */
export interface Filed {
  readonly save: ReportSave;
  readonly session: Session;
  readonly fresh: boolean;
}

/** Opens a new report from this chat. Never refused. */
export function fileReport(turn: Turn, details: ReportDetails, lane: Lane): Filed {
  const { incoming, house } = turn;
  const id = ReportId.parse(house.system.newId());
  const save = prepareReport(
    {
      kind: 'receive',
      id,
      lane,
      chat: incoming.chat,
      language: turn.language,
      sentAt: Math.min(incoming.sentAt, turn.now),
      details: withFile(turn, details),
    },
    { kind: 'resident' },
    house.system,
  );
  return { save, session: withReport(turn, save.state), fresh: true };
}

/** The report that this chat talks about now, while it is open and of that lane. One read, only when there is one. */
export async function loadCurrent(turn: Turn, lane: Lane): Promise<Report | undefined> {
  const { current } = turn.session;
  if (!current || current.lane !== lane || current.until < turn.now) return undefined;
  const report = await turn.house.aggregates.load('report', current.id);
  return report && OPEN_STATES.includes(report.state) ? report : undefined;
}

/** Adds to, corrects or answers a report of this chat; undefined when its life does not allow it any more. */
export function actAsReporter(turn: Turn, report: Report, command: ActOnReport): Filed | undefined {
  const prepared = prepareAct(report, command, { kind: 'resident' }, turn.house.system);
  if (!prepared.ok) return undefined;
  return { save: prepared.value, session: withReport(turn, prepared.value.state), fresh: false };
}

/** Adds details to the current report of that lane, or opens a new one. */
export async function addOrFile(turn: Turn, details: ReportDetails, lane: Lane): Promise<Filed> {
  const current = await loadCurrent(turn, lane);
  const added =
    current && !tellsOfElsewhere(current, details)
      ? actAsReporter(turn, current, { kind: 'add', details: withFile(turn, details) })
      : undefined;
  return added ?? fileReport(turn, details, lane);
}

/** One phone, several people: another sure place is another report, not a move of the first. */
export function tellsOfElsewhere(report: Report, details: ReportDetails): boolean {
  if (details.area !== undefined && report.area !== undefined) {
    return !details.area.startsWith(report.area) && !report.area.startsWith(details.area);
  }
  const before = report.private?.place?.toLowerCase();
  const after = details.place?.toLowerCase();
  if (before === undefined || after === undefined) return false;
  return !before.includes(after) && !after.includes(before);
}

/** A report of this chat by its reference; undefined when the chat never started it: nothing of others is shown. */
export async function loadOwn(turn: Turn, reference: Reference): Promise<Report | undefined> {
  const own = turn.session.own.find((one) => one.reference === reference && one.kind === 'report');
  if (own) return turn.house.aggregates.load('report', own.id);
  const found = await turn.house.aggregates.findByReference(reference);
  if (found?.kind !== 'report') return undefined;
  const report = await turn.house.aggregates.load('report', found.id);
  return report?.chat === turn.incoming.chat ? report : undefined;
}

/** The conversation with this report as its current one. */
export function withReport(turn: Turn, report: Report): Session {
  const own: Own = { reference: report.reference, kind: 'report', id: report.id, lane: report.lane };
  return {
    ...turn.session,
    own: withOwn(turn.session.own, own),
    current: { id: report.id, reference: report.reference, lane: report.lane, until: turn.now + CURRENT_FOR },
    ...(report.lane === 'protection' ? { discreet: true } : {}),
  };
}

/** A photo with words under it is kept as much as one without. */
function withFile(turn: Turn, details: ReportDetails): ReportDetails {
  const own = attachmentOf(turn);
  const told = details.attachments ?? [];
  if (!own) return details;
  const others = told.filter(({ file }) => file !== own.file);
  return { ...details, attachments: [...others, own].slice(-20) };
}

/** The file of this message, as a report keeps it. */
export function attachmentOf({ incoming, now }: Turn): Attachment | undefined {
  const { seconds } = incoming;
  if (incoming.photo !== undefined) return { kind: 'photo', file: incoming.photo, at: now };
  if (incoming.voice !== undefined)
    return { kind: 'voice', file: incoming.voice, at: now, ...(seconds === undefined ? {} : { seconds }) };
  if (incoming.document !== undefined) return { kind: 'document', file: incoming.document, at: now };
  return undefined;
}
