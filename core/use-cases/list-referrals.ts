import { may } from '../access.ts';
import { isAboutHerself, isKeptFrom } from '../access-referrals.ts';
import { officeOf, worksFor } from '../referral/office.ts';
import type { Referral } from '../referral/referral.ts';
import { type AreaCode, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { type LendPlaces, regenciesOf } from './list-desk.ts';
import type { ReferralLists } from './ports-referrals.ts';

/** What a list of referrals asks for. */
export interface ReferralWish {
  /** `to`: sent to her office and open. `from`: sent by it and waiting for a yes, or declined. */
  readonly side: 'to' | 'from';
  readonly limit: number;
  /** Narrows it to an area in one's own. */
  readonly area?: AreaCode | undefined;
}

/**
 * The referrals of this officer's office on one side but for her own, what is late or due first first. Whoever serves more than a regency also
 * sees those of its role's offices below, the whole country only when it names an area.
 */
export async function listReferrals(
  lists: ReferralLists,
  actor: StaffActor,
  { side, limit, area }: ReferralWish,
  places: LendPlaces,
): Promise<readonly Referral[]> {
  const office = officeOf(actor);
  if (!office || !may(actor, 'referral.list')) return [];
  const below = await regenciesOf(area ?? actor.area, places);
  const reaches = [...new Set([actor.area, ...below])];
  const pages = await Promise.all(
    reaches.map((reach) => lists.atOffice(side, { role: office.role, area: reach }, limit)),
  );
  return pages
    .flat()
    .filter((one, place, all) => all.findIndex(({ id }) => id === one.id) === place)
    .filter((one) => !(one.keptFrom && isKeptFrom(actor, one.keptFrom)) && !isAboutHerself(actor, one))
    .filter((one) => worksFor(actor, one[side]) && (area === undefined || covers(area, one[side].area)))
    .sort(inOrder)
    .slice(0, limit);
}

const inOrder = (one: Referral, other: Referral): number =>
  (one.due ?? one.at) - (other.due ?? other.at) || (one.id < other.id ? -1 : 1);
