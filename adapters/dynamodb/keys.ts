import type { FileOwner } from '#core/disaster/kept-file.ts';
import { NUMBER_KINDS, type NumberKind } from '#core/people/locked-number.ts';
import type { Desk } from '#core/programme/application-steps.ts';
import { type AreaCode, ancestorOf, type Scope } from '#core/shared/area.ts';
import type { Instant, Role } from '#core/shared/decision.ts';
import type { ChatId, Reference, StaffId } from '#core/shared/ids.ts';
import type { Kind } from '#core/use-cases/ports.ts';
import type { ReferralSide } from '#core/use-cases/ports-referrals.ts';
import { shardOf } from './shards.ts';

/**
 * Every key and index of every item, on one page. All tables have `pk` and `sk` (text).
 *
 * claims (and applications, as its kinds join)
 *   REPORT#<id>             NOW                 the state: `now` without what a person wrote, `sealed` with it, `version`
 *   REPORT#<id>             EVENT#0000007.0     `event`, published by the relay: version, then place within the version
 *   REPORT#<id>             FILE#<name>         a photo, voice note or document: whether it is kept, its type and size
 *   REF#<reference>         NOW                 `kind` and `id`; reference numbers of all kinds stand in claims, and in by-owner
 *                                               until what they name is erased
 *   MEMBER#<chat>           APPLICATION#<id>    the chat is a member's of the group that asks, until she leaves
 *   by-queue   queue / rank   report#<lane>#<regency or none>#<shard> / 0 untaken, 1 taken, then rank; while open; everything projected
 *   by-owner   owner / own    the chat that started it, or is a member of it / kind, when it began and id: everything that is a
 *                             chat's, of all kinds and tables, is one query (docs/decisions/0160)
 *   by-holder  holder / rank  staff id, while taken
 *   by-place   cell / since   geohash of five characters, relief lane only: protection is on no map
 *   by-due     due / at       untaken#<danger, unclear, ordinary, or top once it has climbed>#<shard 0-15> / when it was received
 *
 * applications
 *   APPLICATION#<id>        NOW                 the state as above; events, files and reference as above
 *   by-queue   queue / rank   application#<lane>#<desk of its step>#<regency or none>#<shard 0-3>, while open or objected
 *   by-due     due / at       late#<shard 0-15> / the day on which its step should have ended, until that was told
 *   by-due     due / at       ended#<shard 0-15> / since when it is over, until its numbers and papers have gone
 *
 *   FOLLOW-UP#<id>          NOW                 what goes on after a decision, as above
 *   by-queue   queue / rank   follow-up#<lane>#<regency>#<shard 0-3> / what presses first, then what is due; while open and placed
 *   by-due     due / at       follow-up#<shard 0-15> / when something is to be said of its own accord
 *
 *   GRIEVANCE#<id>          NOW                 a complaint, as above
 *   by-queue   queue / rank   grievance#<lane>#<regency or none>#<shard 0-3> / what is due first first, while received or taken
 *   by-due     due / at       grievance#<shard 0-15> / when it is late, or a silent answer closes it
 *
 *   REFERRAL#<id>           NOW                 a person passed on, as above
 *   by-queue   queue / rank   referral#<to or from>#<role>#<regency, or the whole area of a wider office> / what is due first first:
 *                             `to` the office that has it, `from` the one that waits for a yes or was declined
 *   by-sender  sender / rank  referral#sent#<role>#<regency or area> of the office that it comes from, while another has it
 *   by-due     due / at       referral#<shard 0-15> / when it is late, reminded of, or its question lapses
 *
 * sessions (everything carries `expiresAt`, except bindings)
 *   CHAT#<chat>             SESSION             `revision`, `seen`, `owes`, `sealed`: one Query reads it with the binding
 *   CHAT#<chat>             STAFF               a member of staff bound to the chat; never expires
 *   PARKED#<chat>           UPDATE#<update>     an update that failed because of itself, sealed
 *   NOTICE#<chat>           EVENT#<event>       a notice, sealed: one for each event and chat
 *   PACE#all                NOW                 `next`, the first slot of the channel's pace that is not leased
 *   PACE#<chat>             NOW                 `until` when the chat is left alone
 *   TALK#<chat>             WAITS               words wait here for the human who has taken over the chat
 *   ONCE#<consumer>#<event> SEEN                the consumer has seen the event
 *   MARK#<account>          KEY#<key>           the answer to a request of the console, sealed; the same key gets it again
 *   ROUND#<name>            NOW                 where a round through all households of a night has come
 *   by-due     due / at       owed#<0-15>, parked#<0-15>, talk#<0-15>, notice-<life, ordinary or bulk>#<0-15> / since when
 *
 * people
 *   STAFF#<id>              NOW                 a member of staff, her name sealed
 *   ROLE#<role>             STAFF#<id>          everybody of a role: `reach` (her area) and `state`
 *   DOOR#<chat or account>  NOW                 whose chat or console account it is: one member's only
 *   INVITATION#<id>         NOW                 an invitation, the name sealed; the code is nowhere
 *   INVITATIONS             <id>                every invitation: `reach` and `until`
 *   CHAT#<chat>             HOUSEHOLD           what a person let us keep of her household, sealed; `version`
 *   by-area    area / sk      her own area, `ID` for the whole country; of households `household#<shard 0-15>`
 *   VAULT#<application>     NIK, KK             a number: digits sealed under the vault's key, `shown` (its end) under the fields' key
 *   by-hash    hash / sk      keyed hashes of identity numbers: files that hold the same one
 */
export type TableName = 'claims' | 'applications' | 'people' | 'sessions';

/** The names of the tables as this stage calls them. */
export type Tables = Readonly<Record<TableName, string>>;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The release of the items that this code writes; `upgrade` carries older ones here. */
export const RELEASE = 1;

/** Writes of one night in one regency fit one partition; what has no known place comes from everywhere (docs/decisions/0083). */
const REGENCY_SHARDS = 1;
const PLACELESS_SHARDS = 2;
export const DUE_SHARDS = 16;

/** Milliseconds as text that sorts, until the year 2286. */
export const toMoment = (at: Instant): string => String(at).padStart(13, '0');

export const aggregateKey = (kind: Kind, id: string): Key => ({
  pk: `${kind.toUpperCase()}#${id}`,
  sk: 'NOW',
});
export const memberPartition = (chat: ChatId): string => `MEMBER#${chat}`;
export const memberKey = (chat: ChatId, id: string): Key => ({
  pk: memberPartition(chat),
  sk: aggregateKey('application', id).pk,
});
export const EVENTS = 'EVENT#';
export const eventKey = (kind: Kind, id: string, version: number, index: number): Key => ({
  pk: aggregateKey(kind, id).pk,
  sk: `${EVENTS}${String(version).padStart(7, '0')}.${index.toString(36)}`,
});
export const FILES = 'FILE#';
export const fileKey = ({ kind, id }: FileOwner, name: string): Key => ({
  pk: aggregateKey(kind, id).pk,
  sk: `${FILES}${name}`,
});
export const referenceKey = (reference: Reference): Key => ({ pk: `REF#${reference}`, sk: 'NOW' });
export const idOf = (pk: string): string => pk.slice(pk.indexOf('#') + 1);

export const chatPartition = (chat: ChatId): string => `CHAT#${chat}`;
export const sessionKey = (chat: ChatId): Key => ({ pk: chatPartition(chat), sk: 'SESSION' });
export const bindingKey = (chat: ChatId): Key => ({ pk: chatPartition(chat), sk: 'STAFF' });
export const parkedKey = (chat: ChatId, update: number): Key => ({
  pk: `PARKED#${chat}`,
  sk: `UPDATE#${update}`,
});
export const noticePartition = (chat: ChatId): string => `NOTICE#${chat}`;
export const noticeKey = (chat: ChatId, event: string): Key => ({
  pk: noticePartition(chat),
  sk: `EVENT#${event}`,
});
export const paceKey = (of: ChatId | 'all'): Key => ({ pk: `PACE#${of}`, sk: 'NOW' });
export const talkKey = (chat: ChatId): Key => ({ pk: `TALK#${chat}`, sk: 'WAITS' });
export const onceKey = (consumer: string, event: string): Key => ({
  pk: `ONCE#${consumer}#${event}`,
  sk: 'SEEN',
});
export const markKey = (owner: string, key: string): Key => ({ pk: `MARK#${owner}`, sk: `KEY#${key}` });
export const roundKey = (name: string): Key => ({ pk: `ROUND#${name}`, sk: 'NOW' });

export const householdKey = (chat: ChatId): Key => ({ pk: chatPartition(chat), sk: 'HOUSEHOLD' });
export const vaultPartition = (application: string): string => `VAULT#${application}`;
export const vaultKey = (application: string, kind: NumberKind): Key => ({
  pk: vaultPartition(application),
  sk: kind.toUpperCase(),
});
/** In the order in which they are asked. */
export const vaultKeys = (application: string): readonly Key[] =>
  NUMBER_KINDS.map((kind) => vaultKey(application, kind));
/** Kept households are counted through at night, shard by shard: no scan. */
export const HOUSEHOLD_SHARDS = 16;
export const householdShard = (shard: number): string => `household#${shard}`;
export const staffKey = (id: StaffId): Key => ({ pk: `STAFF#${id}`, sk: 'NOW' });
export const rolePartition = (role: Role): string => `ROLE#${role}`;
export const roleKey = (role: Role, id: StaffId): Key => ({ pk: rolePartition(role), sk: staffKey(id).pk });

export const doorKey = (door: string): Key => ({ pk: `DOOR#${door}`, sk: 'NOW' });
export const invitationKey = (id: string): Key => ({ pk: `INVITATION#${id}`, sk: 'NOW' });
export const INVITATIONS = 'INVITATIONS';

/** The areas whose staff have a duty in `area`: itself, what it lies in, and the whole country. */
export const areasOver = (area: AreaCode): readonly Scope[] => {
  const above = (['province', 'regency', 'district', 'village'] as const).map((level) =>
    ancestorOf(area, level),
  );
  return ['ID', ...above.filter((code) => code !== undefined)];
};

type Lane = 'relief' | 'protection';

/** In how many shards a queue stands. */
export const queueShards = (regency: AreaCode | undefined): number =>
  regency === undefined ? PLACELESS_SHARDS : REGENCY_SHARDS;

/** One shard of a queue. A report without a known regency stands in `none`, where whoever places reports looks. */
export const queueShard = (lane: Lane, regency: AreaCode | undefined, shard: number): string =>
  `report#${lane}#${regency ?? 'none'}#${shard}`;

/** The place in a queue: what nobody has taken stands first, each by its rank. */
export const queuePlace = (isTaken: boolean, rank: string, id: string): string =>
  `${isTaken ? 1 : 0}#${rank}#${id}`;

/** Requests come over months, not in one night: fewer shards, and a desk is read in fewer queries. */
export const DESK_SHARDS = 4;

/** One shard of the files that wait at one desk. */
export const deskShard = (lane: Lane, desk: Desk, regency: AreaCode | undefined, shard: number): string =>
  `application#${lane}#${desk}#${regency ?? 'none'}#${shard}`;

/** One shard of what is followed in one regency. */
export const followUpShard = (lane: Lane, regency: AreaCode, shard: number): string =>
  `follow-up#${lane}#${regency}#${shard}`;

/** One shard of the grievances of one regency, or of those without a known place. */
export const grievanceShard = (lane: Lane, regency: AreaCode | undefined, shard: number): string =>
  `grievance#${lane}#${regency ?? 'none'}#${shard}`;

/** The referrals of one office, which are few and written by people: one shard. */
export const referralQueue = (side: ReferralSide, role: Role, reach: Scope): string =>
  `referral#${side}#${role}#${reach === 'ID' ? reach : (ancestorOf(reach, 'regency') ?? reach)}`;

export type Due =
  | 'referral'
  | 'grievance'
  | 'follow-up'
  | 'late'
  | 'ended'
  | 'owed'
  | 'parked'
  | 'talk'
  | 'notice-life'
  | 'notice-ordinary'
  | 'notice-bulk'
  | 'untaken#danger'
  | 'untaken#unclear'
  | 'untaken#ordinary'
  | 'untaken#top';
export const dueShard = (due: Due, shard: number): string => `${due}#${shard}`;
export const dueOf = (due: Due, id: string): string => dueShard(due, shardOf(id, DUE_SHARDS));
