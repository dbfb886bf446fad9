import { isAboutHerself, isKeptFrom } from '../access-referrals.ts';
import type { Event } from '../events.ts';
import { planReferralNotices, type ReferralNotice } from '../notice/referral-notices.ts';
import { type Office, worksFor } from '../referral/office.ts';
import type { Referral } from '../referral/referral.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Staff } from '../staff/staff.ts';
import type { StaffStore } from './ports.ts';
import type { Telling } from './send-notices.ts';
import { sendPlans } from './send-plans.ts';
import { asActor } from './tell-staff.ts';

/** What telling about referrals needs: how a day is written. */
export interface TellingOfReferrals extends Telling {
  readonly printDay: (at: Instant) => string;
}

/** Most officers that hear of one referral. */
const MOST = 10;

/** Turns an event of a referral into messages: each is logged as owed before it is sent, and sent once however often the event comes. */
export async function sendReferralNotices(
  event: Event,
  telling: TellingOfReferrals,
  until: Instant,
): Promise<void> {
  const referral = await telling.aggregates.load('referral', event.aggregate.id);
  if (!referral) return;
  const { to, due } = referral;
  const holder = referral.holder && (await telling.staff.find(referral.holder.id));
  const area = to.area === 'ID' ? 'Indonesia' : ((await telling.places()).name(to.area) ?? to.area);
  const lent = { area, holder: holder?.name, until: due === undefined ? undefined : telling.printDay(due) };
  await sendPlans(
    planReferralNotices(event, referral, lent),
    (plan) => chatsOf(plan, referral, telling),
    event,
    telling,
    until,
  );
}

async function chatsOf(
  { to }: ReferralNotice,
  referral: Referral,
  { staff }: Telling,
): Promise<readonly ChatId[]> {
  if (to === 'person') return [referral.chat];
  if (to === 'receiver') return chatsAt(await listWorkers(referral.to, referral, staff), referral);
  const named = to === 'sender' ? referral.from.id : referral.holder?.id;
  const member = named && (await staff.find(named));
  const office = to === 'sender' ? referral.from : referral.to;
  // Whoever has left or moved hears no more of it: her office does.
  if (member && member.state === 'active' && worksFor(asActor(member), office))
    return chatsAt([member], referral);
  return chatsAt(await listWorkers(office, referral, staff), referral);
}

/** Those of the very office, or where nobody is left, those of its role whose duty reaches it. Never whom it or its grievance is about. */
async function listWorkers(office: Office, referral: Referral, staff: StaffStore): Promise<readonly Staff[]> {
  const area = office.area === 'ID' ? undefined : office.area;
  const all = await staff.list({ roles: [office.role], area });
  const { keptFrom } = referral;
  const members = all.filter(
    (one) => !(keptFrom && isKeptFrom(one, keptFrom)) && !isAboutHerself(one, referral),
  );
  const own = members.filter((one) => one.area === office.area);
  return (own.length > 0 ? own : members.filter((one) => worksFor(asActor(one), office))).slice(0, MOST);
}

/** An officer who was passed on herself hears of it as the person alone. */
const chatsAt = (members: readonly Staff[], { chat: person }: Referral): readonly ChatId[] =>
  members.flatMap(({ chat }) => (chat !== undefined && chat !== person ? [chat] : []));
