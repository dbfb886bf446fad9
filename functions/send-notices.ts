import { Event } from '#core/events.ts';
import { toQueueLambda } from './lib/queue.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

/** How long one event may wait for its turn, and what must be left to write down what became of it; milliseconds. */
const PATIENCE = 10_000;
const TO_RECORD = 8000;

let wired: WiredNotices | undefined;

type Send = (event: Event, wired: WiredNotices, until: number) => Promise<void>;

/** Each kind of matter has its own sentences, loaded with the first event of its kind. */
const SENDS: Readonly<Record<string, () => Promise<Send>>> = {
  report: async () => (await import('#core/use-cases/send-notices.ts')).sendNotices,
  application: async () =>
    (await import('#core/use-cases/send-application-notices.ts')).sendApplicationNotices,
  'follow-up': async () => (await import('#core/use-cases/send-follow-up-notices.ts')).sendFollowUpNotices,
  grievance: async () => (await import('#core/use-cases/send-grievance-notices.ts')).sendGrievanceNotices,
  referral: async () => (await import('#core/use-cases/send-referral-notices.ts')).sendReferralNotices,
};

/** Tells people what happened, one event after the other. */
export const handler = toQueueLambda('send-notices', Event, async (event, run) => {
  wired ??= wireNoticesOrThrow();
  const left = run.getRemainingTimeInMillis() - TO_RECORD;
  const until = wired.clock.now() + Math.min(left, PATIENCE);
  const send = await SENDS[event.aggregate.kind]?.();
  await send?.(event, wired, until);
});
