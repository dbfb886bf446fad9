import { may } from '../access.ts';
import { isAboutHerself, isKeptFrom } from '../access-referrals.ts';
import { type Office, officeOf, worksFor } from '../referral/office.ts';
import type { Referral } from '../referral/referral.ts';
import { type AreaCode, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { type LendPlaces, regenciesOf } from './list-desk.ts';
import type { ReferralLists, ReferralSide } from './ports-referrals.ts';

/** What a list of referrals asks for. */
export interface ReferralWish {
  readonly side: ReferralSide;
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
    .filter((one) => worksFor(actor, officeIn(one, side)))
    .filter((one) => area === undefined || covers(area, officeIn(one, side).area))
    .sort(inOrder)
    .slice(0, limit);
}

/** All sides of her office. What is with an office for which she works as well stands there alone. */
export async function listEverySide(
  lists: ReferralLists,
  actor: StaffActor,
  wish: Omit<ReferralWish, 'side'>,
  places: LendPlaces,
): Promise<Readonly<Record<ReferralSide, readonly Referral[]>>> {
  const [to, from, sent] = await Promise.all([
    listReferrals(lists, actor, { ...wish, side: 'to' }, places),
    listReferrals(lists, actor, { ...wish, side: 'from' }, places),
    listReferrals(lists, actor, { ...wish, side: 'sent' }, places),
  ]);
  return { to, from, sent: sent.filter((one) => !to.some(({ id }) => id === one.id)) };
}

const officeIn = ({ from, to }: Referral, side: ReferralSide): Office => (side === 'to' ? to : from);

const inOrder = (one: Referral, other: Referral): number =>
  (one.due ?? one.at) - (other.due ?? other.at) || (one.id < other.id ? -1 : 1);
