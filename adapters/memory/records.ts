import { NOTICE_LANES } from '#core/notice/pace.ts';
import type { NoticeLog, Once, PaceStore, Parking, TalkClock } from '#core/use-cases/ports.ts';
import type { Rounds } from '#core/use-cases/ports-households.ts';
import { copy, DAY, type House } from './house.ts';

/** Parked updates in memory. */
export function createMemoryParking({ parked, now }: House): Parking {
  const keyOf = ({ chat, update }: { chat: string; update: number }) => `${chat} ${update}`;
  return {
    park: async (update) => void parked.set(keyOf(update), copy(update)),
    async list(limit) {
      const kept = [...parked.values()].filter(({ at }) => at <= now() && at > now() - 30 * DAY);
      return copy(kept.sort((one, other) => one.at - other.at).slice(0, limit));
    },
    async find(update) {
      const found = parked.get(keyOf(update));
      return found && found.at > now() - 30 * DAY ? copy(found) : undefined;
    },
    remove: async (update) => void parked.delete(keyOf(update)),
  };
}

/** Notices in memory. */
export function createMemoryNotices({ notices, now }: House): NoticeLog {
  const keyOf = ({ chat, event }: { chat: string; event: string }) => `${chat} ${event}`;
  return {
    async owe(notice) {
      if (notices.has(keyOf(notice))) return false;
      notices.set(keyOf(notice), copy(notice));
      return true;
    },
    async hold(named, until) {
      const notice = notices.get(keyOf(named));
      if (notice?.state !== 'owed' || (notice.heldUntil ?? 0) > now()) return 'not-mine';
      notices.set(keyOf(named), { ...notice, heldUntil: until });
      return notice.heldUntil === undefined ? 'mine' : 'again';
    },
    async record(named, state) {
      const notice = notices.get(keyOf(named));
      if (notice?.state !== 'owed') return;
      const { heldUntil: _, ...free } = notice;
      notices.set(keyOf(named), { ...free, state, tries: notice.tries + 1 });
    },
    async listOwed(before, limit) {
      const owed = [...notices.values()].filter(({ state, at }) => state === 'owed' && at < before);
      const inOrder = owed.sort(
        (one, other) =>
          NOTICE_LANES.indexOf(one.lane) - NOTICE_LANES.indexOf(other.lane) || one.at - other.at,
      );
      return copy(inOrder.slice(0, limit));
    },
    async listOfChat(chat, limit) {
      const own = [...notices.values()].filter((one) => one.chat === chat);
      return copy(own.sort((one, other) => (one.event > other.event ? -1 : 1)).slice(0, limit));
    },
  };
}

/** The shared pace in memory. */
export function createMemoryPace({ pace }: House): PaceStore {
  return {
    async lease({ least, most, earliest, before }) {
      const first = Math.max(pace.next, earliest);
      const free = Math.min(most, before - first);
      if (free < least) return { first, count: 0 };
      pace.next = first + free;
      return { first, count: free };
    },
    async pauseUntil(slot) {
      pace.next = Math.max(pace.next, slot);
    },
    async claimChat(chat, at, until) {
      const busy = pace.chats.get(chat);
      if (busy !== undefined && busy > at) return busy;
      pace.chats.set(chat, until);
      return undefined;
    },
  };
}

/** What consumers have seen, in memory, for as long as the real store remembers it. */
export const createMemoryOnce = ({ seen, now }: House): Once => ({
  async first(consumer, event) {
    const key = `${consumer} ${event}`;
    if ((seen.get(key) ?? 0) > now()) return false;
    seen.set(key, now() + 28 * DAY);
    return true;
  },
});

/** Talks that wait for their human, in memory. */
export const createMemoryTalks = ({ talks }: House): TalkClock => ({
  start: async (chat, at) => void talks.set(chat, talks.get(chat) ?? at),
  stop: async (chat) => void talks.delete(chat),
  async list(before, limit) {
    const waiting = [...talks]
      .map(([chat, since]) => ({ chat, since }))
      .filter(({ since }) => since < before);
    return waiting.sort((one, other) => one.since - other.since).slice(0, limit);
  },
});

/** Where rounds have come, in memory. */
export const createMemoryRounds = ({ rounds, now }: House): Rounds => ({
  async find(name) {
    const kept = rounds.get(name);
    return kept && kept.at > now() - 30 * DAY ? kept.round : undefined;
  },
  keep: async (name, round) => void rounds.set(name, { round, at: now() }),
});
