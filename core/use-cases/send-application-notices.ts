import type { Event } from '../events.ts';
import { planApplicationNotices } from '../notice/application-notices.ts';
import type { Application } from '../programme/application.ts';
import { stepOf } from '../programme/application.ts';
import { roleOf } from '../programme/application-steps.ts';
import type { Instant, Role } from '../shared/decision.ts';
import { type ChatId, NoticeId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import { deliver } from './deliver.ts';
import type { Notice } from './ports.ts';
import type { Telling } from './send-notices.ts';

/** What telling about files needs: what a programme is called, loaded only then, and how a day is written. */
export interface TellingOfFiles extends Telling {
  readonly programmeName: (id: string, language: Language) => Promise<string>;
  readonly printDay: (at: Instant) => string;
}

/** Most officers of one desk that hear of a file. */
const DESK = 10;

/**
 * Turns an event of a file into messages, as `sendNotices` does for reports: each is logged as owed before it is sent,
 * and sent once however often the event comes.
 */
export async function sendApplicationNotices(
  event: Event,
  telling: TellingOfFiles,
  until: Instant,
): Promise<void> {
  const file = await telling.aggregates.load('application', event.aggregate.id);
  if (!file) return;
  const lent = {
    programme: await telling.programmeName(file.programme, file.language),
    since: telling.printDay(stepOf(file)?.since ?? file.at),
  };
  const owed: Notice[] = [];
  for (const plan of planApplicationNotices(event, file, lent)) {
    const chats = plan.to === 'person' ? [file.chat] : await chatsOfDesk(file, telling);
    for (const chat of chats) {
      const rows = plan.buttons.map((row) => [...row]);
      const notice: Notice = {
        id: NoticeId.parse(telling.system.newId()),
        chat,
        lane: plan.lane,
        reply: { parts: [...plan.parts], via: 'call', keyboard: { kind: 'inline', rows } },
        event: `${event.id}-${plan.to}`,
        state: 'owed',
        tries: 0,
        at: telling.system.now(),
      };
      if (await telling.notices.owe(notice)) owed.push(notice);
    }
  }
  await Promise.all(owed.map((notice) => deliver(notice, telling, until)));
}

/** The officers whose step it is. Protection files reach protection officers only; nobody is told of a file without a desk. */
async function chatsOfDesk(file: Application, { staff }: Telling): Promise<readonly ChatId[]> {
  const holder = stepOf(file)?.holder;
  const role = holder && roleOf(holder);
  const roles: readonly Role[] = file.lane === 'protection' ? ['protection-officer'] : role ? [role] : [];
  if (roles.length === 0) return [];
  const members = await staff.list({ area: file.area, roles });
  return members.flatMap(({ chat }) => chat ?? []).slice(0, DESK);
}
