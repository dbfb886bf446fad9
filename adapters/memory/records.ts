import type { NoticeLog, Once, Parking } from '#core/use-cases/ports.ts';
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
    remove: async (update) => void parked.delete(keyOf(update)),
  };
}

/** Notices in memory. */
export function createMemoryNotices({ notices }: House): NoticeLog {
  const keyOf = ({ chat, event }: { chat: string; event: string }) => `${chat} ${event}`;
  return {
    async owe(notice) {
      if (notices.has(keyOf(notice))) return false;
      notices.set(keyOf(notice), copy(notice));
      return true;
    },
    async record(named, state) {
      const notice = notices.get(keyOf(named));
      if (notice) notices.set(keyOf(named), { ...notice, state, tries: notice.tries + 1 });
    },
    async listOwed(before, limit) {
      const owed = [...notices.values()].filter(({ state, at }) => state === 'owed' && at < before);
      const laneFirst = (lane: string) => (lane === 'life' ? 0 : 1);
      const inOrder = owed.sort(
        (one, other) => laneFirst(one.lane) - laneFirst(other.lane) || one.at - other.at,
      );
      return copy(inOrder.slice(0, limit));
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
