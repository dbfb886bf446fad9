import type { TurnWrite } from '#core/use-cases/ports.ts';
import type { HouseholdStore } from '#core/use-cases/ports-households.ts';
import { copy, type House } from './house.ts';

/** Households in memory. */
export const createMemoryHouseholds = ({ households }: House): HouseholdStore => ({
  find: async (chat) => copy(households.get(chat) ?? null) ?? undefined,
  async page(after, most) {
    const rest = [...households.values()]
      .filter(({ chat }) => after === undefined || chat > after)
      .toSorted((one, other) => (one.chat < other.chat ? -1 : 1));
    const shown = rest.slice(0, most);
    return { households: copy(shown), next: rest.length > most ? shown.at(-1)?.chat : undefined };
  },
  async renew(household) {
    if (households.get(household.chat)?.version !== household.version) return false;
    households.set(household.chat, copy(household));
    return true;
  },
});

/** Would the write of this household find the version it expects? */
export const isHouseholdUnmoved = ({ household, session }: TurnWrite, { households }: House): boolean =>
  household === undefined ||
  household === 'forget' ||
  (households.get(session.chat)?.version ?? 0) === household.version - 1;

/** Keeps or forgets the household of a turn. */
export function keepHousehold({ household, session }: TurnWrite, { households }: House): void {
  if (household === 'forget') households.delete(session.chat);
  else if (household) households.set(session.chat, copy(household));
}
