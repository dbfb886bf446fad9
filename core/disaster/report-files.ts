import type { Circumstances } from '../shared/decision.ts';
import type { Heard, Report, ReportPrivate } from './report.ts';

/** The newest notes that a report keeps. */
const MOST = 40;

/** How many voice notes nobody has noted anything of; a machine's words do not count as listening. */
export function unheardOf(words: ReportPrivate | undefined): number {
  const noted = new Set((words?.heard ?? []).filter(({ by }) => by !== undefined).map(({ file }) => file));
  return (words?.attachments ?? []).filter(({ kind, file }) => kind === 'voice' && !noted.has(file)).length;
}

/** The report with its count of unheard voice notes as it is now. */
export function withUnheard<R extends Pick<Report, 'private' | 'unheard'>>(report: R): R {
  const count = unheardOf(report.private);
  if (count === (report.unheard ?? 0)) return report;
  const { unheard: _, ...rest } = report;
  // The rest of R and the count of its own schema are R again.
  return (count === 0 ? rest : { ...rest, unheard: count }) as R;
}

/** The report with what somebody heard; a later note of the same person on the same voice note takes the place of hers. */
export function withHeard(
  report: Report,
  { file, text }: Pick<Heard, 'file' | 'text'>,
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Report {
  if (!report.private) return report;
  const by = actor.kind === 'staff' ? { by: actor.id, name: actor.name } : { name: '' };
  const others = (report.private.heard ?? []).filter((one) => one.file !== file || one.by !== by.by);
  const heard = [...others, { file, text, at: now, ...by }].slice(-MOST);
  return withUnheard({ ...report, private: { ...report.private, heard } });
}

/** The kind of a report's own file; undefined when it has no such file. */
export const kindOfFile = ({ private: words }: Pick<Report, 'private'>, file: string) =>
  words?.attachments.find((one) => one.file === file)?.kind;
