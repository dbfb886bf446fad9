import { Event } from '#core/events.ts';
import { sendApplicationNotices } from '#core/use-cases/send-application-notices.ts';
import { sendFollowUpNotices } from '#core/use-cases/send-follow-up-notices.ts';
import { sendGrievanceNotices } from '#core/use-cases/send-grievance-notices.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { sendReferralNotices } from '#core/use-cases/send-referral-notices.ts';
import { toQueueLambda } from './lib/queue.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

/** How long one event may wait for its turn, and what must be left to write down what became of it; milliseconds. */
const PATIENCE = 10_000;
const TO_RECORD = 8000;

let wired: WiredNotices | undefined;

/** Each kind of matter has its own sentences. */
const SENDS: Readonly<Record<string, (event: Event, wired: WiredNotices, until: number) => Promise<void>>> = {
  report: sendNotices,
  application: sendApplicationNotices,
  'follow-up': sendFollowUpNotices,
  grievance: sendGrievanceNotices,
  referral: sendReferralNotices,
};

/** Tells people what happened, one event after the other. */
export const handler = toQueueLambda('send-notices', Event, async (event, run) => {
  wired ??= wireNoticesOrThrow();
  const left = run.getRemainingTimeInMillis() - TO_RECORD;
  const until = wired.clock.now() + Math.min(left, PATIENCE);
  await SENDS[event.aggregate.kind]?.(event, wired, until);
});
