import type { Event } from '../events.ts';
import type { NoticeLane } from '../notice/pace.ts';
import type { Instant } from '../shared/decision.ts';
import { type ChatId, NOBODY, NoticeId } from '../shared/ids.ts';
import type { Button, Part } from '../talk/session.ts';
import { type Delivering, deliver } from './deliver.ts';
import type { Notice } from './ports.ts';

/** One message that follows from an event, to everybody of one kind. */
export interface Plan {
  readonly to: string;
  readonly lane: NoticeLane;
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

/**
 * Sends what follows from an event: all messages are logged as owed before the first is sent, and each is sent once
 * however often the event comes. What has not had its turn by `until` stays owed for the sweep.
 */
export async function sendPlans<P extends Plan>(
  plans: readonly P[],
  chatsOf: (plan: P) => Promise<readonly ChatId[]>,
  event: Event,
  house: Delivering,
  until: Instant,
): Promise<void> {
  const owed: Notice[] = [];
  for (const plan of plans) {
    for (const chat of await chatsOf(plan)) {
      // Who has erased everything hears nothing more of it, and nothing of it is kept.
      if (chat === NOBODY) continue;
      const notice = toNotice(chat, plan, event, house);
      if (await house.notices.owe(notice)) owed.push(notice);
    }
  }
  await Promise.all(owed.map((notice) => deliver(notice, house, until)));
}

function toNotice(chat: ChatId, plan: Plan, event: Event, { system }: Delivering): Notice {
  const rows = plan.buttons.map((row) => [...row]);
  return {
    id: NoticeId.parse(system.newId()),
    chat,
    lane: plan.lane,
    reply: {
      parts: [...plan.parts],
      via: 'call',
      ...(rows.length > 0 && { keyboard: { kind: 'inline', rows } }),
    },
    event: `${event.id}-${plan.to}`,
    state: 'owed',
    tries: 0,
    at: system.now(),
  };
}
