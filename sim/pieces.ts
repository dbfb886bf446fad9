import type { Documents } from '#adapters/dynamodb/client.ts';
import type { Store } from '#adapters/dynamodb/store.ts';
import { createStores } from '#adapters/dynamodb/stores.ts';
import type { Stores } from '#adapters/memory.ts';
import { FEATURES } from '#bot/bot.ts';
import type { Feature } from '#bot/context.ts';
import { parkAndSay } from '#bot/errors.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { chaseFiles } from '#core/use-cases/chase-files.ts';
import { clearEnded } from '#core/use-cases/clear-ended.ts';
import { type RulesOf, remindFamilies } from '#core/use-cases/handle-follow-up.ts';
import { chaseGrievances } from '#core/use-cases/handle-grievance.ts';
import { chaseReferrals } from '#core/use-cases/handle-referral.ts';
import { keepFiles } from '#core/use-cases/keep-files.ts';
import type { Channel, Seal, System } from '#core/use-cases/ports.ts';
import { sendApplicationNotices, type TellingOfFiles } from '#core/use-cases/send-application-notices.ts';
import { sendFollowUpNotices } from '#core/use-cases/send-follow-up-notices.ts';
import { sendGrievanceNotices } from '#core/use-cases/send-grievance-notices.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { sendReferralNotices } from '#core/use-cases/send-referral-notices.ts';
import { sweep } from '#core/use-cases/sweep.ts';
import { ROUTES } from '#functions/api/routes.ts';
import { toApiLambda } from '#functions/lib/http-api.ts';
import { relay } from '#functions/relay.ts';
import { POISON } from './words.ts';

/** What every consumer and the sweep are lent. */
export interface Telling extends TellingOfFiles {
  readonly rulesOf: RulesOf;
}

/** The production pieces that a world runs on. A planted defect replaces or wraps one of them; nothing else does. */
export interface Pieces {
  readonly takeTurn: typeof takeTurnOrThrow;
  readonly park: typeof parkAndSay;
  readonly features: readonly Feature[];
  readonly sendNotices: typeof sendNotices;
  readonly sendFileNotices: typeof sendApplicationNotices;
  readonly sendFollowUpNotices: typeof sendFollowUpNotices;
  readonly sendGrievanceNotices: typeof sendGrievanceNotices;
  readonly sendReferralNotices: typeof sendReferralNotices;
  readonly sweep: typeof sweep;
  readonly chaseFiles: typeof chaseFiles;
  readonly chaseGrievances: typeof chaseGrievances;
  readonly chaseReferrals: typeof chaseReferrals;
  readonly remindFamilies: typeof remindFamilies;
  readonly clearEnded: typeof clearEnded;
  readonly keepFiles: typeof keepFiles;
  readonly relay: typeof relay;
  readonly api: typeof toApiLambda;
  readonly routes: typeof ROUTES;
  readonly stores: (store: Store) => Stores;
  readonly documents: (documents: Documents) => Documents;
  readonly channel: (channel: Channel) => Channel;
  readonly seal: (seal: Seal) => Seal;
  readonly system: (system: System) => System;
  readonly telling: (telling: Telling) => Telling;
}

const same = <T>(piece: T): T => piece;

/** The only feature that is not production: a word that makes it throw, so that parking is seen at work. */
const poisoned: Feature = ({ incoming }) => {
  if (incoming.text?.includes(POISON)) throw new TypeError('poisoned');
  return undefined;
};

/** Everything as it is in production. */
export const PRODUCTION: Pieces = {
  takeTurn: takeTurnOrThrow,
  park: parkAndSay,
  features: [poisoned, ...FEATURES],
  sendNotices,
  sendFileNotices: sendApplicationNotices,
  sendFollowUpNotices,
  sendGrievanceNotices,
  sendReferralNotices,
  sweep,
  chaseFiles,
  chaseGrievances,
  chaseReferrals,
  remindFamilies,
  clearEnded,
  keepFiles,
  relay,
  api: toApiLambda,
  routes: ROUTES,
  stores: createStores,
  documents: same,
  channel: same,
  seal: same,
  system: same,
  telling: same,
};
