import type { FollowUp } from '#core/programme/follow-up.ts';
import { rankOf } from '#core/programme/follow-up-rank.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { FollowUpLists } from '#core/use-cases/ports-follow-ups.ts';
import { copy, type House } from './house.ts';

/** Lists of follow-ups in memory, in the order of the real ones. */
export function createMemoryFollowUpLists(house: House): FollowUpLists {
  const files = (keep: (file: FollowUp) => boolean): FollowUp[] =>
    [...house.aggregates.values()]
      .flatMap((kept) => (kept.kind === 'follow-up' ? [copy(kept.state)] : []))
      .filter(keep)
      .map(({ private: _, ...line }) => line);
  return {
    async inRegency(lane, regency, limit) {
      const found = files(
        (file) =>
          file.state === 'open' &&
          file.lane === lane &&
          file.area !== undefined &&
          ancestorOf(file.area, 'regency') === regency,
      );
      return found.sort(byRank).slice(0, limit);
    },
    async ofChat(chat, limit) {
      return files((file) => file.chat === chat)
        .sort((one, other) => other.at - one.at)
        .slice(0, limit);
    },
    async due(before, limit) {
      const found = files(({ state, next }) => state === 'open' && next !== undefined && next < before);
      return found.sort(byNext).slice(0, limit);
    },
  };
}

const byRank = (one: FollowUp, other: FollowUp): number =>
  rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);

const byNext = (one: FollowUp, other: FollowUp): number =>
  (one.next ?? one.at) - (other.next ?? other.at) || (one.id < other.id ? -1 : 1);
