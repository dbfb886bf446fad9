import type { ChatId } from '#core/shared/ids.ts';
import { newSession, type Session, type StaffBinding } from '#core/talk/session.ts';
import type { SessionStore } from '#core/use-cases/ports.ts';
import { begunReferrals, withPassedOn } from '#core/use-cases/ports-passed-on.ts';
import { isUnmoved, keep, notePassedOn } from './aggregates.ts';
import { copy, DAY, type House } from './house.ts';
import { isHouseholdUnmoved, keepHousehold } from './households.ts';
import { keepNumbers } from './vault.ts';

const DAYS_KEPT = 180;
const TRAIL_KEPT = 2 * DAY;
const TRAIL_MOST = 120;

/** Conversations in memory, with the guards and the forgetting of the real store. */
export function createMemorySessions(house: House): SessionStore {
  const { sessions, now } = house;
  const find = (chat: ChatId): Session | undefined => {
    const kept = sessions.get(chat);
    return kept && kept.expiresAt > now() ? kept.session : undefined;
  };
  const put = (session: Session, days = DAYS_KEPT): void => {
    sessions.set(session.chat, { session: copy(session), expiresAt: now() + days * DAY });
  };
  return {
    async read(chat) {
      const session = find(chat);
      return { session: session && withoutOldTrail(copy(session), now()), staff: bindingOf(chat, house) };
    },

    async write(write) {
      const { session, saves } = write;
      if ((find(session.chat)?.revision ?? 0) !== session.revision) return 'session-moved';
      if (!isUnmoved(saves, house) || !isHouseholdUnmoved(write, house)) return 'aggregate-moved';
      keep(saves, house);
      notePassedOn(saves, house, session.chat);
      keepHousehold(write, house);
      keepNumbers(write, house);
      put(withPassedOn({ ...session, revision: session.revision + 1 }, begunReferrals(saves)));
      return 'done';
    },

    async settle(chat, update, messageIds) {
      const session = find(chat);
      if (!session?.owed.some((one) => one.update === update)) return;
      const expiresAt = sessions.get(chat)?.expiresAt ?? now();
      const sent = messageIds.map((id): [number, number] => [id, now()]);
      const settled = {
        ...session,
        revision: session.revision + 1,
        owed: session.owed.filter((one) => one.update !== update),
        trail: [...(session.trail ?? []), ...sent],
      };
      sessions.set(chat, { session: settled, expiresAt });
    },

    async listOwed(before, limit) {
      const owing = [...sessions.values()].filter(({ session }) => since(session) < before);
      const inOrder = owing.sort((one, other) => since(one.session) - since(other.session));
      return inOrder.slice(0, limit).map(({ session }) => session.chat);
    },

    async remove(chat) {
      const session = find(chat);
      if (!session) return;
      put({ ...newSession(chat), revision: session.revision + 1, seen: session.seen }, 1);
    },
  };
}

/** Since when a conversation owes a reply; never, when it owes none. */
const since = ({ owed }: Session): number => Math.min(...owed.map((one) => one.since));

function withoutOldTrail(session: Session, now: number): Session {
  if (!session.trail) return session;
  const trail = session.trail.filter(([, at]) => at > now - TRAIL_KEPT).slice(-TRAIL_MOST);
  return { ...session, trail };
}

function bindingOf(chat: ChatId, house: House): StaffBinding | undefined {
  const member = [...house.staff.values()].find((one) => one.chat === chat && one.state === 'active');
  if (!member) return undefined;
  const { id, role, area, name } = member;
  return { id, role, area, name, active: true };
}
