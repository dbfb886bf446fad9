import { sweep } from '#core/use-cases/sweep.ts';
import { toLambda } from './lib/lambda.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

let wired: WiredNotices | undefined;

/** Every minute: what is owed is sent again, and urgent reports that nobody took climb. */
export const handler = toLambda('sweep', async () => {
  wired ??= wireNoticesOrThrow();
  const started = wired.system.now();
  const swept = await sweep(wired, wired.queries);
  wired.log('sweep.done', { ...swept, took: wired.system.now() - started });
});
