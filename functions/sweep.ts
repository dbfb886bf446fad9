import { sweep } from '#core/use-cases/sweep.ts';
import { toLambda } from './lib/lambda.ts';
import { type Wired, wireOrThrow } from './lib/wire.ts';

let wired: Wired | undefined;

/** Every minute: what is owed is sent again, and urgent reports that nobody took climb. */
export const handler = toLambda('sweep', async () => {
  wired ??= wireOrThrow();
  const started = wired.system.now();
  const swept = await sweep(wired, wired.queries);
  wired.log('sweep.done', { ...swept, took: wired.system.now() - started });
});
