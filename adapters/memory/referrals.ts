import type { Office } from '#core/referral/office.ts';
import type { Referral } from '#core/referral/referral.ts';
import { ancestorOf, type Scope } from '#core/shared/area.ts';
import type { ReferralLists, ReferralSide } from '#core/use-cases/ports-referrals.ts';
import { copy, type House } from './house.ts';

/** Lists of referrals in memory, in the order of the real ones. */
export function createMemoryReferralLists(house: House): ReferralLists {
  const list = (keep: (referral: Referral) => boolean): Referral[] =>
    [...house.aggregates.values()]
      .flatMap((kept) => (kept.kind === 'referral' ? [copy(kept.state)] : []))
      .filter(keep)
      .map(({ private: _, ...line }) => line);
  return {
    async atOffice(side, office, limit) {
      const found = list(
        (one) => sideOf(one) === (side === 'sent' ? 'to' : side) && isNear(officeOf(one, side), office),
      );
      return found.sort(byDue).slice(0, limit);
    },
    async ofChat(chat, limit) {
      return list((one) => one.chat === chat)
        .sort((one, other) => other.at - one.at)
        .slice(0, limit);
    },
    async due(before, limit) {
      return list(({ speaks }) => speaks !== undefined && speaks < before)
        .sort((one, other) => (one.speaks ?? 0) - (other.speaks ?? 0))
        .slice(0, limit);
    },
  };
}

/** The office in whose list it stands. */
const officeOf = ({ from, to }: Referral, side: ReferralSide): Office => (side === 'to' ? to : from);

/** Before whom it lies: nobody once it has ended. */
function sideOf({ state }: Referral): 'to' | 'from' | undefined {
  if (state === 'sent' || state === 'accepted') return 'to';
  return state === 'asking' || state === 'declined' ? 'from' : undefined;
}

const reachOf = (area: Scope): Scope => (area === 'ID' ? area : (ancestorOf(area, 'regency') ?? area));
const isNear = (one: Office, other: Office): boolean =>
  one.role === other.role && reachOf(one.area) === reachOf(other.area);

const byDue = (one: Referral, other: Referral): number =>
  (one.due ?? one.at) - (other.due ?? other.at) || (one.id < other.id ? -1 : 1);
