import { toFollowUpItem, toFollowUpOrThrow } from './follow-up-item.ts';
import { createFollowUpLists } from './follow-up-lists.ts';
import { createGrievanceLists, toGrievanceItem, toGrievanceOrThrow } from './grievances.ts';
import { createReferralLists, toReferralItem, toReferralOrThrow } from './referrals.ts';
import type { Store } from './store.ts';

/**
 * Kinds that most conversations never touch, to and from an item: loaded with the first of them, so that nobody in danger
 * waits for what a complaint needs.
 */
export const LATER = {
  'follow-up': { toItem: toFollowUpItem, toStateOrThrow: toFollowUpOrThrow },
  grievance: { toItem: toGrievanceItem, toStateOrThrow: toGrievanceOrThrow },
  referral: { toItem: toReferralItem, toStateOrThrow: toReferralOrThrow },
} as const;

/** Their lists. */
export const createLaterLists = (store: Store) => ({
  followUps: createFollowUpLists(store),
  grievances: createGrievanceLists(store),
  referrals: createReferralLists(store),
});
