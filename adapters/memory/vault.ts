import { toLocked } from '#core/people/locked-number.ts';
import { ApplicationId } from '#core/shared/ids.ts';
import type { TurnWrite, Vault } from '#core/use-cases/ports.ts';
import { copy, type House } from './house.ts';

/** The vault in memory: nothing is sealed here, and nothing leaves the process. */
export const createMemoryVault = ({ numbers }: House): Vault => ({
  shown: async (application) => copy((numbers.get(application) ?? []).map(toLocked)),
  open: async (application) =>
    Object.fromEntries((numbers.get(application) ?? []).map(({ kind, number }) => [kind, number.digits])),
  async twins(application) {
    const mine = numbers.get(application) ?? [];
    const same = [...numbers].filter(
      ([other, theirs]) =>
        other !== application &&
        theirs.some(({ kind, number }) =>
          mine.some((one) => one.kind === kind && one.number.digits === number.digits),
        ),
    );
    return same.map(([other]) => ApplicationId.parse(other));
  },
});

/** Keeps or forgets the numbers of a turn. */
export function keepNumbers({ numbers = [] }: TurnWrite, house: House): void {
  for (const change of numbers) {
    if ('forget' in change) house.numbers.delete(change.application);
    else {
      const others = (house.numbers.get(change.application) ?? []).filter(({ kind }) => kind !== change.kind);
      house.numbers.set(change.application, copy([...others, change]));
    }
  }
}
