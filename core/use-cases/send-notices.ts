import { CONTACTS } from '#content/contacts.ts';
import { chooseHotlines } from '../disaster/hotlines.ts';
import type { Report } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import type { Places } from '../language/places.ts';
import { chatsOf, type NoticeLent, type NoticePlan, planNotices } from '../notice/notices.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import { inLanguage } from '../shared/text.ts';
import { chooseOnCall, type Desk } from '../staff/on-call.ts';
import type { Delivering } from './deliver.ts';
import { listTakers } from './on-call.ts';
import type { AggregateStore, StaffStore } from './ports.ts';
import { sendPlans } from './send-plans.ts';

/** What telling people needs. */
export interface Telling extends Delivering {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly places: () => Promise<Places>;
}

/** Turns an event of a report into messages to the people whom it concerns. */
export async function sendNotices(event: Event, telling: Telling, until: Instant): Promise<void> {
  const report = await telling.aggregates.load('report', event.aggregate.id);
  if (!report) return;
  const plans = planNotices(event, report, await lentFor(report, telling));
  const chatsFor = async (plan: NoticePlan): Promise<readonly ChatId[]> =>
    chatsOf(plan, report, plan.to === 'on-duty' ? await chatsOnDuty(report, telling) : []);
  await sendPlans(plans, chatsFor, event, telling, until);
}

/** Place names are loaded only for a report that has a place. */
async function lentFor(report: Report, { places }: Telling): Promise<NoticeLent> {
  const { area, doNotCall, language } = report;
  const numbers = chooseHotlines({ matter: 'rescue', area, canCall: !doNotCall, contacts: CONTACTS }).slice(
    0,
    2,
  );
  return {
    area: area === undefined ? '?' : ((await places()).name(area) ?? area),
    numbers: numbers.map(({ number, name }) => ({ number, name: inLanguage(name, language) })),
  };
}

async function chatsOnDuty(report: Report, { staff, system }: Telling): Promise<ChatId[]> {
  const takers = await listTakers(report, staff);
  const standing = { desk: report.escalation as Desk, placed: report.area !== undefined }; // 0 to 2 by its schema
  const rung = chooseOnCall(takers, standing, system.now());
  return rung.flatMap(({ chat }) => (chat === undefined ? [] : [chat]));
}
