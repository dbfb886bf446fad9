import { Event } from '#core/events.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { toQueueLambda } from './lib/queue.ts';
import { type WiredNotices, wireNoticesOrThrow } from './lib/wire-notices.ts';

let wired: WiredNotices | undefined;

/** Tells people what happened, one event after the other. */
export const handler = toQueueLambda('send-notices', Event, async (event) => {
  wired ??= wireNoticesOrThrow();
  await sendNotices(event, wired);
});
