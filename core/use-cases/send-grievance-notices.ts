import { mayHear } from '../access-grievances.ts';
import type { Event } from '../events.ts';
import type { Grievance } from '../grievance/grievance.ts';
import { type GrievanceNotice, planGrievanceNotices } from '../notice/grievance-notices.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import { findHearers } from './find-hearers.ts';
import type { Telling } from './send-notices.ts';
import { sendPlans } from './send-plans.ts';
import { asActor } from './tell-staff.ts';

/** What telling about grievances needs: how a day is written. */
export interface TellingOfGrievances extends Telling {
  readonly printDay: (at: Instant) => string;
}

/** Turns an event of a grievance into messages: each is logged as owed before it is sent, and sent once however often the event comes. */
export async function sendGrievanceNotices(
  event: Event,
  telling: TellingOfGrievances,
  until: Instant,
): Promise<void> {
  const grievance = await telling.aggregates.load('grievance', event.aggregate.id);
  if (!grievance) return;
  const holder = grievance.holder && (await telling.staff.find(grievance.holder.id));
  const lent = {
    until: grievance.due === undefined ? undefined : telling.printDay(grievance.due),
    holder: holder?.name,
  };
  await sendPlans(
    planGrievanceNotices(event, grievance, lent),
    (plan) => chatsOf(plan, grievance, telling),
    event,
    telling,
    until,
  );
}

/** What the state was when the event was decided may have changed: who may see it is asked of what it is now. */
async function chatsOf(
  { to }: GrievanceNotice,
  grievance: Grievance,
  { staff }: Telling,
): Promise<readonly ChatId[]> {
  if (to === 'person') return [grievance.chat];
  if (to === 'desk') {
    const members = await findHearers(grievance, staff);
    const others = members.filter(({ id }) => id !== grievance.holder?.id);
    return others.flatMap(({ chat }) => chat ?? []).filter((chat) => chat !== grievance.chat);
  }
  const holder = grievance.holder && (await staff.find(grievance.holder.id));
  return holder?.chat && mayHear(asActor(holder), 'grievance.read', grievance) ? [holder.chat] : [];
}
