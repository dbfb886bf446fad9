import { type Application, stepOf } from '#core/programme/application.ts';
import { endedAt, isOver } from '#core/programme/application-keeping.ts';
import { deskOf } from '#core/programme/application-steps.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { ApplicationLists, DeskPlace } from '#core/use-cases/ports.ts';
import { copy, type House } from './house.ts';

/** Lists of applications in memory, in the order of the real ones. */
export function createMemoryApplicationLists(house: House): ApplicationLists {
  const files = (keep: (application: Application) => boolean): Application[] =>
    [...house.aggregates.values()]
      .flatMap((kept) => (kept.kind === 'application' ? [copy(kept.state)] : []))
      .filter(keep)
      .map(({ private: _, ...line }) => line);
  return {
    async atDesk({ lane, desk, regency, limit, after }) {
      const found = files(
        (file) =>
          file.lane === lane &&
          (file.state === 'open' || file.state === 'objected') &&
          deskOf(stepOf(file)?.holder ?? 'person') === desk &&
          (file.area && ancestorOf(file.area, 'regency')) === regency,
      );
      const ordered = found.sort(byDay);
      return (after ? ordered.filter((file) => isAfter(file, after)) : ordered).slice(0, limit);
    },
    async ofChat(chat, limit) {
      return files((file) => file.chat === chat)
        .sort((one, other) => other.at - one.at)
        .slice(0, limit);
    },
    async overdue(before, limit) {
      const found = files(
        ({ state, late, due }) =>
          (state === 'open' || state === 'gathering') && !late && due !== undefined && due.at < before,
      );
      return found.sort(byDay).slice(0, limit);
    },
    async ended(before, limit) {
      const over = files((file) => isOver(file, before));
      return over.sort((one, other) => (endedAt(one) ?? 0) - (endedAt(other) ?? 0)).slice(0, limit);
    },
    async ofMember(chat) {
      const ids = house.members.get(chat) ?? new Set();
      return files(({ id }) => ids.has(id));
    },
  };
}

const dayOf = ({ due, at }: Application): number => due?.at ?? at;

const isAfter = (file: Application, after: DeskPlace): boolean =>
  dayOf(file) > after.at || (dayOf(file) === after.at && file.id > after.id);

const byDay = (one: Application, other: Application): number =>
  dayOf(one) - dayOf(other) || (one.id < other.id ? -1 : 1);
