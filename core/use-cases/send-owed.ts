import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import { closeChat, type Delivering, deliver, sendInTurn } from './deliver.ts';
import type { NoticeState, Sent } from './ports.ts';

/** What is owed for less time than this is still in the hands of whoever owed it. */
const OWED_FOR = 20_000;
const AT_ONCE = 60;

/** What went out, counted. */
export interface SentOwed {
  readonly owed: number;
  readonly notices: number;
}

/** Sends what is owed, replies first, until nothing is left, the channel is down, or the time is up. */
export async function sendOwed(house: Delivering, until: Instant): Promise<SentOwed> {
  const owed = await sendOwedReplies(house, until);
  let notices = 0;
  for (let sent = AT_ONCE; sent > 0 && house.clock.now() < until; notices += sent) {
    sent = await sendSome(house, until);
  }
  return { owed, notices };
}

/** Answers how many found their end: none, when the channel is down or others are at work on all of them. */
async function sendSome(house: Delivering, until: Instant): Promise<number> {
  const late = await house.notices.listOwed(house.clock.now() - OWED_FOR, AT_ONCE);
  const [first, ...rest] = late;
  if (!first) return 0;
  // One goes first to see whether the channel stands: sixty that fail together would only add to its trouble.
  const ended = [await deliver(first, house, until)];
  if (ended[0] === 'owed') return 0;
  ended.push(...(await Promise.all(rest.map((notice) => deliver(notice, house, until)))));
  return ended.filter(isEnded).length;
}

const isEnded = (state: NoticeState | 'elsewhere'): boolean => state !== 'owed' && state !== 'elsewhere';

async function sendOwedReplies(house: Delivering, until: Instant): Promise<number> {
  const chats = await house.sessions.listOwed(house.clock.now() - OWED_FOR, AT_ONCE);
  for (const chat of chats) {
    const kinds = await sendOwedOf(chat, house, until);
    if (kinds.includes('down') || kinds.includes('too-fast')) break;
  }
  return chats.length;
}

async function sendOwedOf(chat: ChatId, house: Delivering, until: Instant): Promise<readonly Sent['kind'][]> {
  const { session } = await house.sessions.read(chat);
  const kinds: Sent['kind'][] = [];
  for (const { update, reply } of session?.owed ?? []) {
    const sent = await sendInTurn({ chat, lane: 'life', reply }, session, house, until);
    if (!sent) return [...kinds, 'too-fast'];
    kinds.push(sent.kind);
    if (sent.kind === 'too-fast' || sent.kind === 'down') return kinds;
    await house.sessions.settle(chat, update, sent.kind === 'sent' ? sent.messageIds : []);
    if (sent.kind !== 'blocked') continue;
    await closeChat(chat, session, house);
    return kinds;
  }
  return kinds;
}
