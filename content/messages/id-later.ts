import { grievances } from './id/grievances.ts';
import { groups } from './id/groups.ts';
import { proposals } from './id/proposals.ts';
import { referrals } from './id/referrals.ts';
import { waiting } from './id/waiting.ts';

/** Sentences of rooms that most conversations never enter: loaded with the first reply that needs one (bot/render.ts). */
export const later = {
  ...grievances,
  ...groups,
  ...proposals,
  ...referrals,
  ...waiting,
} as const;
