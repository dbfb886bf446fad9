import { type KeptFile, readFileType } from '../disaster/kept-file.ts';
import type { Attachment } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import { ReportId } from '../shared/ids.ts';
import type { AggregateStore, ChannelFiles, FileLedger, Files, System } from './ports.ts';

/** What keeping files needs. */
export interface Keeping {
  readonly aggregates: AggregateStore;
  readonly ledger: FileLedger;
  readonly files: Files;
  readonly channelFiles: ChannelFiles;
  readonly system: Pick<System, 'now'>;
  /** A name that tells nothing of the channel's file id: 32 hexadecimal digits, the same for the same id. */
  readonly nameOf: (file: string) => string;
}

/** Bytes; Telegram lends a bot no more. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Fetches what came with a report and is not in the ledger yet; after erasure removes all of it. Throws while the channel
 * is down, so that the queue brings the event again.
 */
export async function keepFiles({ name, aggregate }: Event, house: Keeping): Promise<void> {
  const id = ReportId.parse(aggregate.id);
  if (name === 'report.erased') return forgetFiles(id, house);
  const kept = await keepNew(id, house);
  if (kept === 0) return;
  // Erased while we fetched: the erasure has not seen what came after it.
  const report = await house.aggregates.load('report', id);
  if (!report?.private) await forgetFiles(id, house);
}

async function keepNew(id: ReportId, house: Keeping): Promise<number> {
  const report = await house.aggregates.load('report', id);
  const attachments = report?.private?.attachments ?? [];
  if (attachments.length === 0) return 0;
  const known = new Set((await house.ledger.list(id)).map((one) => one.name));
  const fresh = attachments.filter(({ file }) => !known.has(house.nameOf(file)));
  for (const attachment of fresh) await keepOne(id, attachment, house);
  return fresh.length;
}

async function keepOne(report: ReportId, attachment: Attachment, house: Keeping): Promise<void> {
  const { channelFiles, files, ledger, nameOf, system } = house;
  const fetched = await channelFiles.fetch(attachment.file, LARGEST);
  if (fetched.kind === 'down') throw new Error('The channel lends no files now');
  const found = { report, name: nameOf(attachment.file), kind: attachment.kind, at: system.now() };
  if (fetched.kind !== 'file') return ledger.record({ ...found, state: fetched.kind });
  const { bytes } = fetched;
  const kept: KeptFile = { ...found, state: 'kept', type: readFileType(bytes), size: bytes.length };
  await files.keep(kept, bytes);
  await ledger.record(kept);
}

async function forgetFiles(id: ReportId, { files, ledger }: Keeping): Promise<void> {
  for (const kept of await ledger.list(id)) {
    await files.remove(kept);
    await ledger.remove(kept);
  }
}
