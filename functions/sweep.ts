import { chaseFiles } from '#core/use-cases/chase-files.ts';
import { sweep } from '#core/use-cases/sweep.ts';
import { toLambda } from './lib/lambda.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

let wired: WiredNotices | undefined;

/** Every minute: what is owed is sent again, urgent reports that nobody took climb, and files that are late say so. */
export const handler = toLambda('sweep', async () => {
  wired ??= wireNoticesOrThrow();
  const started = wired.system.now();
  const swept = await sweep(wired, wired.queries);
  const late = await chaseFiles(wired.aggregates, wired.applications, wired.system);
  wired.log('sweep.done', { ...swept, late, took: wired.system.now() - started });
});
