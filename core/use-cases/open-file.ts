import type { FileLink } from '../api/file.ts';
import type { KeptFile } from '../disaster/kept-file.ts';
import type { Report } from '../disaster/report.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { prepareAct, type ReportSave } from './handle-report.ts';
import type { AggregateStore, Files, Mark, System } from './ports.ts';
import type { LookingAtKept } from './report-files.ts';
import { findReadable } from './report-page.ts';

/** What opening needs. */
export interface OpeningFiles extends Pick<LookingAtKept, 'ledger' | 'nameOf'> {
  readonly aggregates: AggregateStore;
  readonly system: System;
  readonly files: Pick<Files, 'lend'>;
}

/** One opening as it was asked for. */
export interface WantedFile {
  readonly id: string;
  /** The name of the file in the house. */
  readonly name: string;
  readonly actor: StaffActor;
  readonly markOf: (link: FileLink) => Mark;
}

/** How long a link opens, in seconds: long enough to listen to the end on a slow line. */
const LINK_SECONDS = 5 * 60;
const ATTEMPTS = 10;

/**
 * Lends a link to one file of a report and records who opened it, in one transaction with the mark. Refuses with
 * `not-found` where there is no such kept file, and with what `decideReport` refuses; throws when the report keeps moving.
 */
export async function openReportFileOrThrow(
  { id, name, actor, markOf }: WantedFile,
  house: OpeningFiles,
): Promise<Result<FileLink | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findReadable(id, actor, house);
    if (!found.ok) return found;
    const prepared = prepareOpening(found.value, name, actor, house);
    if (!prepared.ok) return prepared;
    const link = await lendLink({ kind: 'report', id: found.value.id }, name, house);
    if (!link) return no(refuse('not-found'));
    const outcome = await house.aggregates.save([prepared.value], markOf(link));
    if (outcome === 'done') return yes(link);
    if (outcome === 'seen-before') return yes(outcome);
  }
  throw new Error(`Report ${id} moved ${ATTEMPTS} times while a file was opened`);
}

function prepareOpening(
  report: Report,
  name: string,
  actor: StaffActor,
  { nameOf, system }: OpeningFiles,
): Result<ReportSave> {
  // Without the words, as for somebody who does not hold it, no file has this name; the decision says why not.
  const file = report.private?.attachments.find((one) => nameOf(one.file) === name)?.file ?? '';
  return prepareAct(report, { kind: 'open-file', file }, actor, system);
}

/** A link to a kept file; undefined when it is not kept. */
export async function lendLink(
  owner: KeptFile['owner'],
  name: string,
  { ledger, files, system }: Pick<OpeningFiles, 'ledger' | 'files' | 'system'>,
): Promise<FileLink | undefined> {
  const kept = (await ledger.list(owner)).find((one) => one.name === name);
  if (kept?.state !== 'kept') return undefined;
  const url = await files.lend(kept, LINK_SECONDS);
  return { url, until: system.now() + LINK_SECONDS * 1000, type: kept.type ?? 'unknown' };
}
