import { FileOwner, type KeptFile, readFileType } from '../disaster/kept-file.ts';
import type { Event } from '../events.ts';
import { endsPurpose } from '../programme/application.ts';
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

/** A file as its report or request names it. */
interface Sent {
  readonly kind: KeptFile['kind'];
  readonly file: string;
}

/**
 * Fetches what came with a report or a request and is not in the ledger yet, or all that is not kept where somebody asked
 * once more; after erasure, and when the purpose of a request has ended, removes all of it. Throws while the channel is
 * down, so that the queue brings the event again.
 */
export async function keepFiles({ name, aggregate }: Event, house: Keeping): Promise<void> {
  const owner = FileOwner.parse(aggregate);
  const sent = await sentWith(owner, house);
  if (!sent || name.endsWith('.erased')) return forgetFiles(owner, house);
  const kept = await keepNew(owner, sent, name.endsWith('.files-wanted'), house);
  if (kept === 0) return;
  // Erased while we fetched: the erasure has not seen what came after it.
  if (!(await sentWith(owner, house))) await forgetFiles(owner, house);
}

/** What was sent with it; undefined when nothing of it may be kept any more. */
async function sentWith(
  { kind, id }: FileOwner,
  { aggregates }: Keeping,
): Promise<readonly Sent[] | undefined> {
  if (kind === 'report') return (await aggregates.load('report', id))?.private?.attachments;
  const file = await aggregates.load('application', id);
  if (!file || endsPurpose(file)) return undefined;
  return file.papers.flatMap((paper) =>
    paper.file === undefined ? [] : [{ kind: 'photo', file: paper.file }],
  );
}

async function keepNew(
  owner: FileOwner,
  sent: readonly Sent[],
  again: boolean,
  house: Keeping,
): Promise<number> {
  if (sent.length === 0) return 0;
  const known = (await house.ledger.list(owner)).filter(
    ({ state }) => state === 'kept' || (!again && state !== 'waiting'),
  );
  const names = new Set(known.map((one) => one.name));
  const fresh = sent.filter(({ file }) => !names.has(house.nameOf(file)));
  for (const one of fresh) await keepOne(owner, one, house);
  return fresh.length;
}

async function keepOne(owner: FileOwner, { file, kind }: Sent, house: Keeping): Promise<void> {
  const { channelFiles, files, ledger, nameOf, system } = house;
  const fetched = await channelFiles.fetch(file, LARGEST);
  if (fetched.kind === 'down') throw new Error('The channel lends no files now');
  const found = { owner, name: nameOf(file), kind, at: system.now() };
  if (fetched.kind !== 'file') return ledger.record({ ...found, state: fetched.kind });
  const { bytes } = fetched;
  const kept: KeptFile = { ...found, state: 'kept', type: readFileType(bytes), size: bytes.length };
  // Listed first: whoever removes everything finds by the list also what came and was never said to be there.
  await ledger.record({ ...kept, state: 'waiting' });
  await files.keep(kept, bytes);
  await ledger.record(kept);
}

async function forgetFiles(owner: FileOwner, { files, ledger }: Keeping): Promise<void> {
  for (const kept of await ledger.list(owner)) {
    await files.remove(kept);
    await ledger.remove(kept);
  }
}
