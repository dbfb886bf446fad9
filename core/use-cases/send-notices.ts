import { CONTACTS } from '#content/contacts.ts';
import { chooseHotlines } from '../disaster/hotlines.ts';
import type { Report } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import type { Places } from '../language/places.ts';
import { chatsOf, type NoticeLent, type NoticePlan, planNotices } from '../notice/notices.ts';
import type { Instant } from '../shared/decision.ts';
import { type ChatId, NoticeId } from '../shared/ids.ts';
import { inLanguage } from '../shared/text.ts';
import { chooseOnCall, type Desk } from '../staff/on-call.ts';
import { type Delivering, deliver } from './deliver.ts';
import { listTakers } from './on-call.ts';
import type { AggregateStore, Notice, StaffStore } from './ports.ts';

/** What telling people needs. */
export interface Telling extends Delivering {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly places: () => Promise<Places>;
}

/**
 * Turns an event into messages: all are logged as owed before the first is sent, and each is sent once however often
 * the event comes. What has not had its turn by `until` stays owed for the sweep.
 */
export async function sendNotices(event: Event, telling: Telling, until: Instant): Promise<void> {
  const report = await telling.aggregates.load('report', event.aggregate.id);
  if (!report) return;
  const owed: Notice[] = [];
  for (const plan of planNotices(event, report, await lentFor(report, telling))) {
    const onDuty = plan.to === 'on-duty' ? await chatsOnDuty(report, telling) : [];
    for (const chat of chatsOf(plan, report, onDuty)) {
      const notice = toNotice(chat, plan, event, telling);
      if (await telling.notices.owe(notice)) owed.push(notice);
    }
  }
  await Promise.all(owed.map((notice) => deliver(notice, telling, until)));
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

function toNotice(chat: ChatId, plan: NoticePlan, event: Event, { system }: Telling): Notice {
  const rows = plan.buttons.map((row) => [...row]);
  return {
    id: NoticeId.parse(system.newId()),
    chat,
    lane: plan.lane,
    reply: {
      parts: [...plan.parts],
      via: 'call',
      ...(rows.length > 0 && { keyboard: { kind: 'inline', rows } }),
    },
    event: `${event.id}-${plan.to}`,
    state: 'owed',
    tries: 0,
    at: system.now(),
  };
}
