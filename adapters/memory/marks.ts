import type { Mark, Marks } from '#core/use-cases/ports.ts';
import { copy, DAY, type House } from './house.ts';

/** A device may come back into the net weeks later with what it never got an answer to. */
const DAYS_KEPT = 30;
const keyOf = ({ owner, key }: Pick<Mark, 'owner' | 'key'>): string => `${owner} ${key}`;

/** The mark of a key, unless it has expired. */
export function findMark(of: Pick<Mark, 'owner' | 'key'>, { marks, now }: House): Mark | undefined {
  const kept = marks.get(keyOf(of));
  return kept && kept.expiresAt > now() ? copy(kept.mark) : undefined;
}

/** Keeps a mark, whatever stood there. */
export function keepMark(mark: Mark, { marks, now }: House): void {
  marks.set(keyOf(mark), { mark: copy(mark), expiresAt: now() + DAYS_KEPT * DAY });
}

/** Marks in memory. */
export const createMemoryMarks = (house: House): Marks => ({
  find: async (owner, key) => findMark({ owner, key }, house),
  async keep(mark) {
    if (findMark(mark, house)) return false;
    keepMark(mark, house);
    return true;
  },
});
