import type { Circumstances, StaffActor } from '../shared/decision.ts';
import { NOBODY } from '../shared/ids.ts';
import { never } from '../shared/result.ts';
import { withWords } from './keep-words.ts';
import type { Report, ThreadEntry } from './report.ts';
import type { ReportCommand } from './report-command.ts';
import { correctReport } from './report-correction.ts';
import { addDetails } from './report-details.ts';
import { withHeard } from './report-files.ts';

/** The act that begins a report. */
export type Receive = Extract<ReportCommand, { kind: 'receive' }>;
/** Every act on a report that is there. */
export type Act = Exclude<ReportCommand, Receive>;

/** The report after an act; whether the act is open, and to whom, is decided before. */
export function act(report: Report, command: Act, { now, actor }: Circumstances): Report {
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
    case 'hear':
      return withHeard(report, command, { now, actor });
    case 'complete':
      return addDetails(report, command.details);
    case 'open-file':
    case 'want-files':
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

function withoutPerson({ private: _, point: __, unheard: ___, ...report }: Report): Report {
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
