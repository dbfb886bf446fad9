import { sideOf } from '../access-referrals.ts';
import type { OfficeLine, ReferralLine, ReferralPage } from '../api/referral.ts';
import type { HistoryLine } from '../api/report.ts';
import type { Event } from '../events.ts';
import { coarseOffice, type Office } from '../referral/office.ts';
import { isDiscreet, isTold, type Referral, type ReferralPrivate } from '../referral/referral.ts';
import { type AreaCode, ancestorOf, type Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { referralActsOf } from './handle-referral.ts';
import type { AggregateStore, StaffStore } from './ports.ts';
import { listOfficesBeside } from './refer.ts';
import { toHistory } from './report-page.ts';

/** What looking at referrals needs. */
export interface LookingAtReferrals {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly areaName: (area: AreaCode | undefined) => Promise<string | undefined>;
  readonly scopeName: (area: Scope) => Promise<string>;
}

type Side = ReferralLine['side'];

/** A referral of this officer's, on whichever side. One of others is not found, like one that does not exist. */
export async function findReferral(
  id: string,
  actor: StaffActor,
  { aggregates }: Pick<LookingAtReferrals, 'aggregates'>,
): Promise<Result<Referral>> {
  const referral = await aggregates.load('referral', id);
  return referral && sideOf(actor, 'referral.read', referral) ? yes(referral) : no(refuse('not-found'));
}

/** An office with what its area is called. */
export const toOfficeLine = async (
  { role, area }: Office,
  { scopeName }: Pick<LookingAtReferrals, 'scopeName'>,
): Promise<OfficeLine> => ({ role, area, areaName: await scopeName(area) });

/** A referral in a list, for one officer; undefined when it is nothing of hers. */
export async function toReferralLine(
  referral: Referral,
  actor: StaffActor,
  looking: LookingAtReferrals,
): Promise<ReferralLine | undefined> {
  const side = sideOf(actor, 'referral.read', referral);
  if (!side) return undefined;
  const { id, reference, version, state, purpose, consent, late, at, changedAt } = referral;
  const area = side === 'holder' ? referral.area : coarse(referral.area);
  const [from, to, areaName, holder] = await Promise.all([
    toOfficeLine(side === 'receiver' ? coarseOffice(referral.from) : referral.from, looking),
    toOfficeLine(referral.to, looking),
    looking.areaName(area),
    referral.holder && looking.staff.find(referral.holder.id),
  ]);
  return {
    ...{ id, reference, version, state, purpose, consent, late, at, changedAt, side, from, to },
    discreet: isDiscreet(referral),
    held: referral.holder ? (referral.holder.id === actor.id ? 'mine' : 'other') : 'nobody',
    ...(referral.override && { ground: referral.override.ground }),
    ...(area && { area }),
    ...(areaName === undefined ? {} : { areaName }),
    ...(referral.due === undefined ? {} : { due: referral.due }),
    ...(holder && { holder: holder.name }),
    ...(referral.outcome && { outcome: referral.outcome }),
    acts: [...referralActsOf(referral, actor)],
  };
}

/** A village tells too much of somebody before her file is anybody's to read: the regency has to do. */
const coarse = (area: AreaCode | undefined): AreaCode | undefined =>
  area && (ancestorOf(area, 'regency') ?? area);

const SEES = { holder: 'all', sender: 'own', receiver: 'codes' } as const satisfies Record<
  Side,
  ReferralPage['sees']
>;

/** A referral as its page shows it; `news` are events that are about to be saved with it. Undefined when it is nothing of hers. */
export async function toReferralPage(
  referral: Referral,
  actor: StaffActor,
  looking: LookingAtReferrals,
  news: readonly Event[] = [],
): Promise<ReferralPage | undefined> {
  const line = await toReferralLine(referral, actor, looking);
  if (!line) return undefined;
  const { side, acts } = line;
  const { about, next, private: kept, promise } = referral;
  const isOpenToAll = side !== 'receiver';
  const words = kept && wordsFor(side, kept);
  const before = isOpenToAll ? await looking.aggregates.history('referral', referral.id) : [];
  const offices =
    acts.includes('send-on') || acts.includes('decline')
      ? await listOfficesBeside(referral, looking.staff)
      : [];
  const suggested = side === 'sender' ? next : undefined;
  return {
    referral: line,
    sees: SEES[side],
    ...(isOpenToAll && { about: { kind: about.kind, reference: about.reference } }),
    ...(words && { words }),
    ...(!isTold(referral) && { untold: true }),
    thread: side === 'holder' ? (kept?.thread ?? []) : [],
    promise,
    offices: await Promise.all(offices.map((one) => toOfficeLine(one, looking))),
    ...(suggested && { next: await toOfficeLine(suggested, looking) }),
    history: isOpenToAll ? (await toHistory([...before, ...news], looking)).map(withFewCodes) : [],
  };
}

/** What tells who she is stays with whoever has accepted; the reason of a no is for those who sent it. */
function wordsFor(side: Side, { thread: _, ...words }: ReferralPrivate): ReferralPage['words'] {
  if (side === 'receiver') return undefined;
  if (side === 'holder') {
    const { declined: __, ...read } = words;
    return read;
  }
  const { name: __, contact: ___, place: ____, outcome: _____, ...own } = words;
  return own;
}

const SHOWN_CODES: readonly string[] = ['given', 'unnamed', 'outcome', 'first'];

/** Of a happening what a sentence needs. */
const withFewCodes = ({ codes, ...line }: HistoryLine): HistoryLine => ({
  ...line,
  codes: Object.fromEntries(Object.entries(codes).filter(([code]) => SHOWN_CODES.includes(code))),
});
