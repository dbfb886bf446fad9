import type { Event } from '../events.ts';
import { planApplicationNotices } from '../notice/application-notices.ts';
import type { Application } from '../programme/application.ts';
import { stepOf } from '../programme/application.ts';
import { roleOf } from '../programme/application-steps.ts';
import type { Instant, Role } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import type { Telling } from './send-notices.ts';
import { sendPlans } from './send-plans.ts';

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
  await sendPlans(
    planApplicationNotices(event, file, lent),
    async ({ to }) =>
      to === 'desk' ? chatsOfDesk(file, telling) : to === 'person' ? [file.chat] : membersOf(file),
    event,
    telling,
    until,
  );
}

/** Members of a group but for who speaks for it, who hears herself. */
const membersOf = ({ chat: speaker, private: words }: Application): readonly ChatId[] =>
  (words?.members ?? []).flatMap(({ chat }) => (chat === undefined || chat === speaker ? [] : [chat]));

/** The officers whose step it is, but for one who asked herself. Protection files reach protection officers only; nobody is told of a file without a desk. */
async function chatsOfDesk(file: Application, { staff }: Telling): Promise<readonly ChatId[]> {
  const holder = stepOf(file)?.holder;
  const role = holder && roleOf(holder);
  const roles: readonly Role[] = file.lane === 'protection' ? ['protection-officer'] : role ? [role] : [];
  if (roles.length === 0) return [];
  const members = await staff.list({ area: file.area, roles });
  return members
    .flatMap(({ chat }) => (chat === undefined || chat === file.chat ? [] : [chat]))
    .slice(0, DESK);
}
