import { Event } from '#core/events.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { toQueueLambda } from './lib/queue.ts';
import { type Wired, wireOrThrow } from './lib/wire.ts';

let wired: Wired | undefined;

/** Tells people what happened, one event after the other. */
export const handler = toQueueLambda('send-notices', Event, async (event) => {
  wired ??= wireOrThrow();
  await sendNotices(event, wired);
});
