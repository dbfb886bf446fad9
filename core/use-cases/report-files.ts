import type { FileLine, HeardLine } from '../api/file.ts';
import type { KeptFile } from '../disaster/kept-file.ts';
import type { Attachment, Heard, Report } from '../disaster/report.ts';
import type { ReportDetails } from '../disaster/report-command.ts';
import type { Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { FileLedger } from './ports.ts';
import { suggestFrom } from './suggest.ts';

/** How files stand and are named, and what words about them tell. */
export interface LookingAtKept {
  readonly ledger: Pick<FileLedger, 'list'>;
  /** The name in the house of the channel's file id. */
  readonly nameOf: (file: string) => string;
  readonly understand: (words: {
    readonly text: string;
    readonly place: string;
    readonly near: Scope;
  }) => Promise<ReportDetails>;
}

/** What came with a report, the oldest first: how it stands, and what was heard in it. */
export async function listReportFiles(
  report: Report,
  actor: StaffActor,
  looking: LookingAtKept,
): Promise<FileLine[]> {
  const { attachments = [], heard = [] } = report.private ?? {};
  if (attachments.length === 0) return [];
  const kept = await looking.ledger.list({ kind: 'report', id: report.id });
  const lines = attachments.map(async (one) => ({
    ...toFileLine(one, looking.nameOf(one.file), kept),
    heard: await Promise.all(
      heard.filter(({ file }) => file === one.file).map((note) => toHeardLine(note, report, actor, looking)),
    ),
  }));
  return Promise.all(lines);
}

function toFileLine({ kind, at, seconds }: Attachment, name: string, kept: readonly KeptFile[]) {
  const found = kept.find((one) => one.name === name);
  return {
    name,
    kind,
    at,
    state: found?.state ?? ('waiting' as const),
    ...(seconds === undefined ? {} : { seconds }),
    ...(found?.type === undefined ? {} : { type: found.type }),
    ...(found?.size === undefined ? {} : { size: found.size }),
  };
}

/** A note with what it tells beyond the report: understood like any other words, and only proposed. */
async function toHeardLine(
  { text, name, at, by }: Heard,
  report: Report,
  actor: StaffActor,
  { understand }: LookingAtKept,
): Promise<HeardLine> {
  const missing = suggestFrom(await understand({ text, place: '', near: report.area ?? actor.area }), report);
  return { text, name, at, machine: by === undefined, ...(missing && { missing }) };
}
