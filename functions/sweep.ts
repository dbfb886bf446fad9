import { chaseFiles } from '#core/use-cases/chase-files.ts';
import { remindFamilies } from '#core/use-cases/handle-follow-up.ts';
import { chaseGrievances } from '#core/use-cases/handle-grievance.ts';
import { chaseReferrals } from '#core/use-cases/handle-referral.ts';
import { sweep } from '#core/use-cases/sweep.ts';
import { toLambda } from './lib/lambda.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

/** A month begins for many families on one morning: so many in each minute. */
const DUE_AT_ONCE = 100;

let wired: WiredNotices | undefined;

/** Every minute: what is owed is sent again, urgent reports that nobody took climb, files, grievances and referrals that are late say so, and families are reminded. */
export const handler = toLambda('sweep', async () => {
  wired ??= wireNoticesOrThrow();
  const started = wired.system.now();
  const swept = await sweep(wired, wired.queries);
  const late = await chaseFiles(wired.aggregates, wired.applications, wired.system);
  const due = await wired.followUps.due(wired.system.now(), DUE_AT_ONCE);
  const reminded = await remindFamilies(wired.aggregates, due, wired.rulesOf, wired.system);
  const heard = await wired.grievances.due(wired.system.now(), DUE_AT_ONCE);
  const chased = await chaseGrievances(wired.aggregates, heard, wired.system);
  const referred = await wired.referrals.due(wired.system.now(), DUE_AT_ONCE);
  const nudged = await chaseReferrals(wired.aggregates, referred, wired.system);
  wired.log('sweep.done', { ...swept, late, reminded, chased, nudged, took: wired.system.now() - started });
});
