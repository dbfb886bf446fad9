import { clearEnded } from '#core/use-cases/clear-ended.ts';
import { toLambda } from './lib/lambda.ts';
import { type WiredClearing, wireClearingOrThrow } from './lib/wire-clearing.ts';

/** What must be left to finish the request in hand; milliseconds. */
const TO_FINISH = 10_000;

let wired: WiredClearing | undefined;

/** By day: NIK, KK and photos of papers leave the requests that have been over for long enough. */
export const handler = toLambda('clear-ended', async (_event, run) => {
  wired ??= wireClearingOrThrow();
  const { log, system } = wired;
  const started = system.now();
  const went = await clearEnded(wired, started + run.getRemainingTimeInMillis() - TO_FINISH);
  log('ended.cleared', { ...went, took: system.now() - started });
});
