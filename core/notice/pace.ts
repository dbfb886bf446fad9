import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';

/** The lanes in which messages leave: a danger to life, what happened to somebody's own matter, and one notice to many. */
export const NOTICE_LANES = ['life', 'ordinary', 'bulk'] as const;
export type NoticeLane = (typeof NOTICE_LANES)[number];

/** How fast a channel may be spoken to. Lengths in milliseconds. */
export interface Pace {
  /** From one message to the next, over all chats. Times are counted in these slots since 1970. */
  readonly slot: number;
  /** From one message to the next in one chat, and in one group. */
  readonly chat: number;
  readonly group: number;
  /** A slot is leased this long before it comes, so that the lease is back in time. */
  readonly lead: number;
  /** A message that would leave later than this after its slot waits for another: it would crowd its neighbours. */
  readonly grace: number;
  /** How far ahead each lane may lease. The shorter reach finds nothing while the longer one wants everything. */
  readonly reach: Readonly<Record<NoticeLane, number>>;
}

/** What Telegram lets through, in messages a second over all chats: about 30, one in a chat, 20 a minute in a group (Bot FAQ). */
export const TELEGRAM_PER_SECOND = 30;

/**
 * 29.6 of 30 a second: 31 messages then take 1,013 ms, so that delays which differ by up to 13 ms on the way never make
 * a second with 31 of them. Chats have 50 ms to spare.
 */
export const TELEGRAM_PACE: Pace = {
  slot: 1000 / 29.6,
  chat: 1050,
  group: 3050,
  lead: 30,
  grace: 6,
  reach: { life: 500, ordinary: 375, bulk: 250 },
};

/** The first slot that begins at or after a moment. */
export const slotFrom = (at: Instant, { slot }: Pace): number => Math.ceil(at / slot);

/** When a slot begins, in milliseconds since 1970 with fractions. */
export const timeOfSlot = (index: number, { slot }: Pace): number => index * slot;

/** How long a chat is left alone after a message: Telegram's groups have negative numbers. */
export const gapOf = (chat: ChatId, { chat: own, group }: Pace): number =>
  chat.includes(':-') ? group : own;
