import type { Instant } from '#core/shared/decision.ts';
import type {
  AggregateStore,
  ApplicationLists,
  InvitationStore,
  Marks,
  NoticeLog,
  Once,
  PaceStore,
  Parking,
  Queries,
  SessionStore,
  StaffStore,
  TalkClock,
  Vault,
} from '#core/use-cases/ports.ts';
import type { BelongingsStore } from '#core/use-cases/ports-belongings.ts';
import type { FollowUpLists } from '#core/use-cases/ports-follow-ups.ts';
import type { GrievanceLists } from '#core/use-cases/ports-grievances.ts';
import type { HouseholdStore, Rounds } from '#core/use-cases/ports-households.ts';
import type { ReferralLists } from '#core/use-cases/ports-referrals.ts';
import { createMemoryAggregates } from './memory/aggregates.ts';
import { createMemoryApplicationLists } from './memory/applications.ts';
import { createMemoryBelongings } from './memory/belongings.ts';
import { createMemoryFollowUpLists } from './memory/follow-ups.ts';
import { createMemoryGrievanceLists } from './memory/grievances.ts';
import { newHouse } from './memory/house.ts';
import { createMemoryHouseholds } from './memory/households.ts';
import { createMemoryMarks } from './memory/marks.ts';
import { createMemoryQueries } from './memory/queries.ts';
import {
  createMemoryNotices,
  createMemoryOnce,
  createMemoryPace,
  createMemoryParking,
  createMemoryRounds,
  createMemoryTalks,
} from './memory/records.ts';
import { createMemoryReferralLists } from './memory/referrals.ts';
import { createMemorySessions } from './memory/sessions.ts';
import { createMemoryInvitations, createMemoryStaff } from './memory/staff.ts';
import { createMemoryVault } from './memory/vault.ts';

/** The stores of a house, whatever they are made of. */
export interface Stores {
  readonly sessions: SessionStore;
  readonly aggregates: AggregateStore;
  readonly queries: Queries;
  readonly applications: ApplicationLists;
  readonly followUps: FollowUpLists;
  readonly grievances: GrievanceLists;
  readonly referrals: ReferralLists;
  readonly belongings: BelongingsStore;
  readonly staff: StaffStore;
  readonly households: HouseholdStore;
  readonly vault: Vault;
  readonly invitations: InvitationStore;
  readonly parking: Parking;
  readonly notices: NoticeLog;
  readonly pace: PaceStore;
  readonly once: Once;
  readonly marks: Marks;
  readonly talks: TalkClock;
  readonly rounds: Rounds;
}

/** Every store in memory, a second implementation with the guards of the real one; they share one house. */
export function createMemoryStores(now: () => Instant = Date.now): Stores {
  const house = newHouse(now);
  return {
    sessions: createMemorySessions(house),
    aggregates: createMemoryAggregates(house),
    queries: createMemoryQueries(house),
    applications: createMemoryApplicationLists(house),
    followUps: createMemoryFollowUpLists(house),
    grievances: createMemoryGrievanceLists(house),
    referrals: createMemoryReferralLists(house),
    belongings: createMemoryBelongings(house),
    staff: createMemoryStaff(house),
    households: createMemoryHouseholds(house),
    vault: createMemoryVault(house),
    invitations: createMemoryInvitations(house),
    parking: createMemoryParking(house),
    notices: createMemoryNotices(house),
    pace: createMemoryPace(house),
    once: createMemoryOnce(house),
    marks: createMemoryMarks(house),
    talks: createMemoryTalks(house),
    rounds: createMemoryRounds(house),
  };
}
