import { toLocked } from '#core/people/locked-number.ts';
import { newestOf } from '#core/shared/newest-of.ts';
import type { Kind } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import type { BelongingsStore, BelongingsWish } from '#core/use-cases/ports-belongings.ts';
import { copy, type House } from './house.ts';

/** Everything of a chat in memory; nothing follows late here, so that what a conversation remembers is listed already. */
export const createMemoryBelongings = (house: House): BelongingsStore => ({
  async ofChat(chat, wish) {
    const own = <K extends Kind>(kind: K) =>
      newestOf(
        all(kind, house, wish).filter((state) => state.chat === chat),
        wish.most[kind],
      );
    const joined = house.members.get(chat) ?? new Set();
    const applications = own('application');
    return {
      reports: own('report'),
      applications,
      followUps: own('follow-up'),
      grievances: own('grievance'),
      referrals: own('referral'),
      memberships: newestOf(
        all('application', house, wish).filter(({ id }) => joined.has(id)),
        wish.most.membership,
      ),
      household: wish.household ? (copy(house.households.get(chat) ?? null) ?? undefined) : undefined,
      numbers: new Map(
        applications.map(({ id }) => [
          id,
          wish.numbers ? copy((house.numbers.get(id) ?? []).map(toLocked)) : [],
        ]),
      ),
    };
  },
});

/** Everything of a kind; without what people wrote where that is not asked for. */
function all<K extends Kind>(kind: K, { aggregates }: House, { words }: BelongingsWish): Aggregates[K][] {
  const states = [...aggregates.values()].flatMap((kept) =>
    // What stands under a kind is of that kind.
    kept.kind === kind ? [copy(kept.state) as Aggregates[K]] : [],
  );
  if (words || kind === 'report') return states;
  return states.map(({ private: _, ...line }) => line as Aggregates[K]);
}
