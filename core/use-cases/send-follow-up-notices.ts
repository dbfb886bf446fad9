import type { Event } from '../events.ts';
import { planFollowUpNotices } from '../notice/follow-up-notices.ts';
import type { FollowUp } from '../programme/follow-up.ts';
import type { Instant, Role } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import type { RulesOf } from './handle-follow-up.ts';
import type { Telling } from './send-notices.ts';
import { sendPlans } from './send-plans.ts';

/** What telling about follow-ups needs: what a programme is called and asks, loaded only then. */
export interface TellingOfFollowUps extends Telling {
  readonly programmeName: (id: string, language: Language) => Promise<string>;
  readonly rulesOf: RulesOf;
}

/** Most officers that hear of one reason. */
const DESK = 10;

/** Turns an event after a decision into messages: each is logged as owed before it is sent, and sent once however often the event comes. */
export async function sendFollowUpNotices(
  event: Event,
  telling: TellingOfFollowUps,
  until: Instant,
): Promise<void> {
  const file = await telling.aggregates.load('follow-up', event.aggregate.id);
  if (!file) return;
  const programme = await telling.programmeName(file.programme, file.language);
  const plans = planFollowUpNotices(event, file, { programme, rules: await telling.rulesOf(file.programme) });
  await sendPlans(
    plans,
    async ({ to }) => (to === 'person' ? [file.chat] : chatsOfDesk(file, telling)),
    event,
    telling,
    until,
  );
}

/** Those of the family's area who may accept a reason. */
async function chatsOfDesk(file: FollowUp, { staff }: Telling): Promise<readonly ChatId[]> {
  const roles: readonly Role[] = file.lane === 'protection' ? ['protection-officer'] : ['social-worker'];
  const members = await staff.list({ area: file.area, roles });
  return members.flatMap(({ chat }) => chat ?? []).slice(0, DESK);
}
