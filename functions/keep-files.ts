import { Event } from '#core/events.ts';
import { type Keeping, keepFiles } from '#core/use-cases/keep-files.ts';
import { toQueueLambda } from './lib/queue.ts';
import { wireFilesOrThrow } from './lib/wire-files.ts';

let wired: Keeping | undefined;

/** Fetches what came with a report from Telegram and keeps it; removes it when the report is erased. */
export const handler = toQueueLambda('keep-files', Event, async (event) => {
  wired ??= wireFilesOrThrow();
  await keepFiles(event, wired);
});
