import type { Grievance } from '#core/grievance/grievance.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { GrievanceLists } from '#core/use-cases/ports-grievances.ts';
import { copy, type House } from './house.ts';

/** Lists of grievances in memory, in the order of the real ones. */
export function createMemoryGrievanceLists(house: House): GrievanceLists {
  const list = (keep: (grievance: Grievance) => boolean): Grievance[] =>
    [...house.aggregates.values()]
      .flatMap((kept) => (kept.kind === 'grievance' ? [copy(kept.state)] : []))
      .filter(keep)
      .map(({ private: _, ...line }) => line);
  return {
    async waiting(lane, regency, limit) {
      const found = list(
        (one) =>
          (one.state === 'received' || one.state === 'taken') &&
          (one.consent === 'not-needed' || one.consent === 'given') &&
          one.lane === lane &&
          (one.area && ancestorOf(one.area, 'regency')) === regency,
      );
      return found.sort(byDue).slice(0, limit);
    },
    async ofChat(chat, limit) {
      return list((one) => one.chat === chat)
        .sort((one, other) => other.at - one.at)
        .slice(0, limit);
    },
    async due(before, limit) {
      return list(({ due }) => due !== undefined && due < before)
        .sort(byDue)
        .slice(0, limit);
    },
  };
}

const byDue = (one: Grievance, other: Grievance): number =>
  (one.due ?? one.at) - (other.due ?? other.at) || (one.id < other.id ? -1 : 1);
