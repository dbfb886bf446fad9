import { Event } from '#core/events.ts';
import { sendApplicationNotices } from '#core/use-cases/send-application-notices.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { toQueueLambda } from './lib/queue.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

/** How long one event may wait for its turn, and what must be left to write down what became of it; milliseconds. */
const PATIENCE = 10_000;
const TO_RECORD = 8000;

let wired: WiredNotices | undefined;

/** Tells people what happened, one event after the other. */
export const handler = toQueueLambda('send-notices', Event, async (event, run) => {
  wired ??= wireNoticesOrThrow();
  const left = run.getRemainingTimeInMillis() - TO_RECORD;
  const until = wired.clock.now() + Math.min(left, PATIENCE);
  const send = event.aggregate.kind === 'application' ? sendApplicationNotices : sendNotices;
  await send(event, wired, until);
});
