import type { Stores } from '../memory.ts';
import { createAggregateStore } from './aggregate-store.ts';
import { createApplicationLists } from './application-lists.ts';
import { createHouseholdStore } from './household-store.ts';
import { createInvitationStore } from './invitation-store.ts';
import { createMarks } from './marks.ts';
import { createNoticeLog } from './notice-log.ts';
import { createOnce } from './once.ts';
import { createPaceStore } from './pace-store.ts';
import { createParking } from './parking.ts';
import { createQueries } from './queries.ts';
import { createRounds } from './rounds.ts';
import { createSessionStore } from './session-store.ts';
import { createStaffStore } from './staff-store.ts';
import type { Store } from './store.ts';
import { createTalkClock } from './talk-clock.ts';
import { createVault } from './vault.ts';

/** Every store in DynamoDB. */
export const createStores = (store: Store): Stores => ({
  sessions: createSessionStore(store),
  aggregates: createAggregateStore(store),
  queries: createQueries(store),
  applications: createApplicationLists(store),
  ...lendLaterLists(store),
  belongings: {
    ofChat: async (...asked) => (await import('./belongings.ts')).createBelongings(store).ofChat(...asked),
  },
  staff: createStaffStore(store),
  households: createHouseholdStore(store),
  vault: createVault(store),
  invitations: createInvitationStore(store),
  parking: createParking(store),
  notices: createNoticeLog(store),
  pace: createPaceStore(store),
  once: createOnce(store),
  marks: createMarks(store),
  talks: createTalkClock(store),
  rounds: createRounds(store),
});

/** Lists that few ask for are loaded when they are first asked for. */
function lendLaterLists(store: Store): Pick<Stores, 'followUps' | 'grievances' | 'referrals'> {
  const load = async () => (await import('./later-kinds.ts')).createLaterLists(store);
  return {
    followUps: {
      inRegency: async (...asked) => (await load()).followUps.inRegency(...asked),
      ofChat: async (...asked) => (await load()).followUps.ofChat(...asked),
      due: async (...asked) => (await load()).followUps.due(...asked),
    },
    grievances: {
      waiting: async (...asked) => (await load()).grievances.waiting(...asked),
      ofChat: async (...asked) => (await load()).grievances.ofChat(...asked),
      due: async (...asked) => (await load()).grievances.due(...asked),
    },
    referrals: {
      atOffice: async (...asked) => (await load()).referrals.atOffice(...asked),
      ofChat: async (...asked) => (await load()).referrals.ofChat(...asked),
      due: async (...asked) => (await load()).referrals.due(...asked),
    },
  };
}
