import { isOwnMatter, may } from '../access.ts';
import { mayHear } from '../access-grievances.ts';
import { isKeptFrom, sideOf } from '../access-referrals.ts';
import { OFFICES } from '../grievance/route.ts';
import { isSameOffice, OFFICE_ROLES, type Office, officeOf } from '../referral/office.ts';
import type { Override, Refer, Referral, ReferralDays, ReferralPurpose } from '../referral/referral.ts';
import { laneTo } from '../referral/referral-acts.ts';
import { ancestorOf } from '../shared/area.ts';
import { ROLES, type StaffActor } from '../shared/decision.ts';
import { NOBODY, type Reference, ReferralId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { mayRead } from './handle-application.ts';
import { prepareReferral, type ReferralSave } from './handle-referral.ts';
import type { AggregateStore, StaffStore, System } from './ports.ts';
import type { ReferralLists } from './ports-referrals.ts';

/** A person's file as far as passing her on needs it. */
export type Referable = Pick<
  Refer,
  'about' | 'keptFrom' | 'lane' | 'chat' | 'language' | 'area' | 'onBehalf' | 'name' | 'contact' | 'place'
>;

/** What an officer says when she passes somebody on. */
export interface WishToRefer {
  readonly to: Office;
  readonly purpose: ReferralPurpose;
  readonly reason: string;
  /** What the other office is told. */
  readonly told: string;
  readonly override?: Override | undefined;
}

/**
 * The file of this number, when this officer may pass its person on: a request that she may work on and that somebody made for
 * herself, or a report or a grievance that she holds; never her own. Refuses with `not-found` otherwise, so that a number tells
 * nothing.
 */
export async function findReferable(
  reference: Reference,
  actor: StaffActor,
  aggregates: AggregateStore,
): Promise<Result<Referable>> {
  const found = await aggregates.findByReference(reference);
  const isHers = may(actor, 'referral.send');
  const referable =
    found?.kind === 'application' && isHers
      ? await ofApplication(found.id, actor, aggregates)
      : found?.kind === 'report' && isHers
        ? await ofReport(found.id, actor, aggregates)
        : found?.kind === 'grievance' && isHers
          ? await ofGrievance(found.id, actor, aggregates)
          : undefined;
  return referable && referable.chat !== NOBODY && !isOwnMatter(actor, referable)
    ? yes(referable)
    : no(refuse('not-found'));
}

async function ofApplication(
  id: string,
  actor: StaffActor,
  aggregates: AggregateStore,
): Promise<Referable | undefined> {
  const file = await aggregates.load('application', id);
  const isOpen = file && file.state !== 'withdrawn' && file.purpose === 'apply';
  if (!isOpen || !may(actor, 'application.act', file) || !mayRead(actor, file)) return undefined;
  const { reference, lane, chat, language, area, private: words } = file;
  const about = { kind: 'application', id, reference } as const;
  return { about, lane, chat, language, area, onBehalf: false, ...whoeverIn(words) };
}

async function ofReport(
  id: string,
  actor: StaffActor,
  aggregates: AggregateStore,
): Promise<Referable | undefined> {
  const report = await aggregates.load('report', id);
  if (report?.holder?.id !== actor.id || !may(actor, 'report.read', report)) return undefined;
  const { reference, lane, chat, language, area, onBehalf, private: words } = report;
  return {
    about: { kind: 'report', id, reference },
    lane,
    chat,
    language,
    area,
    onBehalf,
    ...whoeverIn(words),
  };
}

/** Of one without a name no more goes along than its number and the regency. */
async function ofGrievance(
  id: string,
  actor: StaffActor,
  aggregates: AggregateStore,
): Promise<Referable | undefined> {
  const grievance = await aggregates.load('grievance', id);
  const isHers = grievance?.holder?.id === actor.id && grievance.state === 'taken';
  if (!isHers || !mayHear(actor, 'grievance.act', grievance)) return undefined;
  const { reference, lane, chat, language, anonymous, concerns, barred, least, private: words } = grievance;
  const area =
    anonymous && grievance.area ? (ancestorOf(grievance.area, 'regency') ?? grievance.area) : grievance.area;
  return {
    about: { kind: 'grievance', id, reference },
    keptFrom: { roles: ROLES.filter((role) => OFFICES[role].includes(concerns)), staff: barred, least },
    lane,
    chat,
    language,
    area,
    onBehalf: false,
    ...whoeverIn(anonymous ? undefined : words),
  };
}

/** What tells who somebody is, as far as it was told. */
const whoeverIn = (
  words: Pick<Referable, 'name' | 'contact' | 'place'> | undefined,
): Pick<Referable, 'name' | 'contact' | 'place'> => ({
  ...(words?.name && { name: words.name }),
  ...(words?.contact && { contact: words.contact }),
  ...(words?.place && { place: words.place }),
});

/**
 * The offices to which this officer may pass somebody on: where somebody works today whose duty reaches the place, the
 * nearest first; of a protected matter only protection officers. Never her own, of a grievance never one that it is about, and
 * none where only the person herself works.
 */
export async function listOffices(
  {
    area,
    lane,
    keptFrom,
    chat,
    onBehalf,
  }: Pick<Referable, 'area' | 'lane' | 'keptFrom' | 'chat' | 'onBehalf'>,
  actor: StaffActor,
  staff: StaffStore,
): Promise<readonly Office[]> {
  const own = officeOf(actor);
  const place = area ?? (actor.area === 'ID' ? undefined : actor.area);
  const roles = lane === 'protection' ? (['protection-officer'] as const) : OFFICE_ROLES;
  const members = await staff.list({ area: place, roles: [...roles] });
  const offices: Office[] = [];
  for (const member of members) {
    const role = roles.find((one) => one === member.role);
    const office = role && { role, area: member.area };
    if (!office || (own && isSameOffice(office, own))) continue;
    if ((keptFrom && isKeptFrom(member, keptFrom)) || isOwnMatter(member, { chat, onBehalf })) continue;
    if (!offices.some((one) => isSameOffice(one, office))) offices.push(office);
  }
  return offices.sort(nearestFirst);
}

/** Where a referral could go instead: neither where it comes from nor where it is, and what was suggested first. */
export async function listOfficesBeside(
  {
    from,
    to,
    next,
    ...rest
  }: Pick<Referral, 'area' | 'lane' | 'keptFrom' | 'chat' | 'onBehalf' | 'from' | 'to' | 'next'>,
  staff: StaffStore,
): Promise<readonly Office[]> {
  const offices = await listOffices(rest, { kind: 'staff', name: '-', ...from }, staff);
  const others = offices.filter((one) => !isSameOffice(one, to));
  const suggested = others.filter((one) => next && isSameOffice(one, next));
  return [...suggested, ...others.filter((one) => !suggested.includes(one))];
}

const nearestFirst = (one: Office, other: Office): number =>
  OFFICE_ROLES.indexOf(one.role) - OFFICE_ROLES.indexOf(other.role) ||
  depthOf(other) - depthOf(one) ||
  (one.area < other.area ? -1 : 1);
const depthOf = ({ area }: Office): number => (area === 'ID' ? 0 : area.length);

/** What passing on needs. */
export interface Referring {
  readonly aggregates: AggregateStore;
  readonly referrals: ReferralLists;
  readonly staff: StaffStore;
  readonly system: System;
}

/**
 * Prepares a referral. Refuses with `referral.no-office` where nobody works there for this place, `referral.same` while
 * the same file is with the same office (with its number only to whoever may read it), and what `openReferral` refuses.
 */
export async function prepareToRefer(
  referable: Referable,
  { to, ...wish }: WishToRefer,
  actor: StaffActor,
  promise: ReferralDays,
  { referrals, staff, system }: Referring,
): Promise<Result<ReferralSave>> {
  const offices = await listOffices(referable, actor, staff);
  if (!offices.some((one) => isSameOffice(one, to))) return no(refuse('referral.no-office'));
  const before = await referrals.ofChat(referable.chat, 50);
  const same = before.find(
    (one) =>
      one.about.id === referable.about.id &&
      isSameOffice(one.to, to) &&
      (one.state === 'asking' || one.state === 'sent' || one.state === 'accepted'),
  );
  if (same) {
    const seen = sideOf(actor, 'referral.read', same);
    return no(refuse('referral.same', seen ? { reference: same.reference } : {}));
  }
  const { area, ...rest } = referable;
  const { override: danger, ...told } = wish;
  // Whoever wrote for somebody else knows of it: from her own chat nothing is kept.
  const override = danger && actor.chat === referable.chat ? { ...danger, tells: true } : danger;
  return prepareReferral(
    {
      kind: 'refer',
      id: ReferralId.parse(system.newId()),
      ...rest,
      ...(area && { area }),
      ...told,
      ...(override && { override }),
      to,
      lane: laneTo(to, referable.lane),
      promise,
    },
    actor,
    system,
  );
}
