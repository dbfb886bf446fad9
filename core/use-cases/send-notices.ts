import { CONTACTS } from '#content/contacts.ts';
import { chooseHotlines } from '../disaster/hotlines.ts';
import type { Report } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import type { Places } from '../language/places.ts';
import { chatsOf, type NoticeLent, type NoticePlan, planNotices } from '../notice/notices.ts';
import type { Role } from '../shared/decision.ts';
import { type ChatId, NoticeId } from '../shared/ids.ts';
import { inLanguage, type Language } from '../shared/text.ts';
import { dutyAt } from '../staff/staff.ts';
import type { Reply } from '../talk/session.ts';
import type {
  AggregateStore,
  Channel,
  Notice,
  NoticeLog,
  NoticeState,
  Outgoing,
  Sent,
  SessionStore,
  StaffStore,
  System,
} from './ports.ts';

/** What telling people needs. `render` belongs to the channel's side and is lent. */
export interface Telling {
  readonly aggregates: AggregateStore;
  readonly sessions: SessionStore;
  readonly staff: StaffStore;
  readonly notices: NoticeLog;
  readonly channel: Channel;
  readonly system: System;
  readonly places: () => Promise<Places>;
  readonly render: (reply: Reply, language: Language) => Outgoing;
}

const RELIEF: readonly Role[] = ['volunteer', 'responder', 'coordinator'];
const PROTECTION: readonly Role[] = ['protection-officer'];

/** Turns an event into messages: each is logged as owed before it is sent, and sent once however often the event comes. */
export async function sendNotices(event: Event, telling: Telling): Promise<void> {
  const report = await telling.aggregates.load('report', event.aggregate.id);
  if (!report) return;
  for (const plan of planNotices(event, report, await lentFor(report, telling))) {
    const onDuty = plan.to === 'on-duty' ? await chatsOnDuty(report, telling) : [];
    for (const chat of chatsOf(plan, report, onDuty)) await tell(chat, plan, event, telling);
  }
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
  const roles = report.lane === 'protection' ? PROTECTION : RELIEF;
  const members = await staff.list({ area: report.area, roles });
  const now = system.now();
  return members.flatMap(({ chat, shifts }) =>
    chat === undefined || dutyAt(shifts, now) === 'off' ? [] : [chat],
  );
}

async function tell(chat: ChatId, plan: NoticePlan, event: Event, telling: Telling): Promise<void> {
  const { notices, system } = telling;
  const reply: Reply = {
    parts: [...plan.parts],
    via: 'call',
    ...(plan.buttons.length > 0
      ? { keyboard: { kind: 'inline', rows: plan.buttons.map((row) => [...row]) } }
      : {}),
  };
  const notice: Notice = {
    id: NoticeId.parse(system.newId()),
    chat,
    lane: plan.lane,
    reply,
    event: `${event.id}-${plan.to}`,
    state: 'owed',
    tries: 0,
    at: system.now(),
  };
  if (await notices.owe(notice)) await deliver(notice, telling);
}

/** Sends one owed notice and records what became of it. What did not reach the channel stays owed for the sweep. */
export async function deliver(
  notice: Notice,
  { sessions, channel, notices, render, system }: Telling,
): Promise<void> {
  const { session } = await sessions.read(notice.chat);
  if (session?.unreachable) return notices.record(notice, 'blocked');
  const sent = await channel.send(notice.chat, render(notice.reply, session?.language ?? 'id'));
  if (sent.kind === 'sent' && session?.discreet)
    await remember(notice.chat, sent.messageIds, { sessions, system });
  await notices.record(notice, stateAfter(sent));
}

/** In discreet talk our messages too must be found by the clearing word. Somebody faster in the chat goes first. */
async function remember(
  chat: ChatId,
  messageIds: readonly number[],
  { sessions, system }: Pick<Telling, 'sessions' | 'system'>,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { session } = await sessions.read(chat);
    if (!session) return;
    const ours = messageIds.map((id): [number, number] => [id, system.now()]);
    const trail = [...(session.trail ?? []), ...ours].slice(-100);
    if ((await sessions.write({ session: { ...session, trail }, saves: [] })) === 'done') return;
  }
}

function stateAfter(sent: Sent): NoticeState {
  switch (sent.kind) {
    case 'sent':
      return 'sent';
    case 'blocked':
      return 'blocked';
    case 'too-fast':
    case 'down':
      return 'owed';
    case 'unknown':
      return 'unknown';
    case 'refused':
      return 'failed';
  }
}
