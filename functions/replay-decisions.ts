import { catalogue } from '#content/programmes/compiled.ts';
import { replayTonight } from '#core/use-cases/replay-decisions.ts';
import { toLambda } from './lib/lambda.ts';
import { type WiredHouseholds, wireHouseholdsOrThrow } from './lib/wire-households.ts';

/** What must be left to finish the page in hand and to write down how far the round came; milliseconds. */
const TO_FINISH = 20_000;

let wired: WiredHouseholds | undefined;

/** At night: what kept households were told is decided once more, under the rules of that day. A difference is an alarm; whom changed rules newly help is told by day. */
export const handler = toLambda('replay-decisions', async (_event, run) => {
  wired ??= wireHouseholdsOrThrow();
  const { log, now } = wired;
  const started = now();
  const until = started + run.getRemainingTimeInMillis() - TO_FINISH;
  const { differences, ...tonight } = await replayTonight({ ...wired, catalogue }, until);
  for (const { programme, kind, count } of differences) log('decisions.differ', { programme, kind, count });
  const differ = differences.reduce((sum, { count }) => sum + count, 0);
  log('decisions.replayed', { ...tonight, differ, took: now() - started });
});
