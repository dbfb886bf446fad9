import type { Report } from '../disaster/report.ts';
import type { Grievance } from '../grievance/grievance.ts';
import type { Household } from '../people/household.ts';
import type { LockedNumber } from '../people/locked-number.ts';
import type { Application } from '../programme/application.ts';
import type { FollowUp } from '../programme/follow-up.ts';
import type { Referral } from '../referral/referral.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Kind } from './ports.ts';

/** What a chat can have: whatever it started, and groups of others that it has joined and not left. */
export type OwnKind = Kind | 'membership';

/**
 * What a chat has with us, each kind the newest first. Lines carry codes only, nothing that anybody wrote, unless the words
 * were asked for; a report carries its words.
 */
export interface Belongings {
  readonly reports: readonly Report[];
  readonly applications: readonly Application[];
  readonly followUps: readonly FollowUp[];
  readonly grievances: readonly Grievance[];
  readonly referrals: readonly Referral[];
  /** The files of the groups. */
  readonly memberships: readonly Application[];
  readonly household: Household | undefined;
  /** What lies in the vault, by the id of the file it was given for. */
  readonly numbers: ReadonlyMap<string, readonly LockedNumber[]>;
}

/** Every one of every kind: a helper's chat may have started thousands. */
export const EVERYTHING = {
  report: Number.POSITIVE_INFINITY,
  application: Number.POSITIVE_INFINITY,
  'follow-up': Number.POSITIVE_INFINITY,
  grievance: Number.POSITIVE_INFINITY,
  referral: Number.POSITIVE_INFINITY,
  membership: Number.POSITIVE_INFINITY,
} as const satisfies Record<OwnKind, number>;

/** What is wanted of it. */
export interface BelongingsWish {
  /** The most of each kind; an infinite number means every one, and what is not named is not read. */
  readonly most: Partial<Record<OwnKind, number>>;
  /** What the conversation knows of: read too, because a list follows a moment late. */
  readonly remembered?: readonly { readonly kind: string; readonly id: string }[];
  /** With what people wrote. */
  readonly words?: true;
  readonly household?: true;
  /** Of each application that is listed. */
  readonly numbers?: true;
}

/** Everything that is a chat's, read at once: never asked for kind by kind where several are wanted. */
export interface BelongingsStore {
  ofChat(chat: ChatId, wish: BelongingsWish): Promise<Belongings>;
}
