import type { FileOwner, KeptFile } from '../disaster/kept-file.ts';
import type { Report, Urgency } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import type { NoticeLane } from '../notice/pace.ts';
import type { Household } from '../people/household.ts';
import type { LockedNumber, NumberKind, VaultChange } from '../people/locked-number.ts';
import type { Application } from '../programme/application.ts';
import type { MovedMember } from '../programme/application-group.ts';
import type { Desk } from '../programme/application-steps.ts';
import type { AreaCode, Point, Scope } from '../shared/area.ts';
import type { Instant, Role } from '../shared/decision.ts';
import type { ApplicationId, ChatId, NoticeId, Reference, ReportId, StaffId } from '../shared/ids.ts';
import type { Result } from '../shared/result.ts';
import type { Invitation } from '../staff/invitation.ts';
import type { Staff, StaffState } from '../staff/staff.ts';
import type { Reply, Session, StaffBinding } from '../talk/session.ts';
import type { Aggregates } from './ports-aggregates.ts';

/** Time that can be waited for: real in a function, simulated in a test. */
export interface Clock {
  readonly now: () => Instant;
  /** Waits at least so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The clock, chance and identifiers that the house is lent. */
export interface System {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly newReference: () => Reference;
}

/** A kind of aggregate. */
export type Kind = keyof Aggregates;

/**
 * One aggregate to be saved with its events, guarded by the version that was loaded (0 for a new one). Of a group's file also
 * whose chat is a member's from now on, or no more.
 */
export type Save = {
  [K in Kind]: {
    readonly kind: K;
    readonly state: Aggregates[K];
    readonly loaded: number;
    readonly events: readonly Event[];
  } & (K extends 'application' ? { readonly moved?: MovedMember } : unknown);
}[Kind];

/** Everything that one turn writes, in one transaction (one plain guarded put when nothing is saved). */
export interface TurnWrite {
  /** The session to write; its `revision` is the loaded one, the store adds one. */
  readonly session: Session;
  readonly saves: readonly Save[];
  /** What is kept of this chat's household from now on, guarded by its version; `forget` removes it. */
  readonly household?: Household | 'forget';
  /** Identity numbers that go into the vault with it, or out of it. */
  readonly numbers?: readonly VaultChange[];
}

/**
 * Identity numbers, apart and under a key of their own. They are written with the turn that was given them and go with
 * their file when it is erased or withdrawn. Everything is asked by file: nothing answers whether a number exists.
 */
export interface Vault {
  /** How the numbers of a file end and what is odd about them. */
  shown(application: ApplicationId): Promise<readonly LockedNumber[]>;
  /** The digits themselves, for an act that was recorded first. Throws where the function has no key to them. */
  open(application: ApplicationId): Promise<Readonly<Partial<Record<NumberKind, string>>>>;
  /** Other files that hold one of this file's numbers. */
  twins(application: ApplicationId): Promise<readonly ApplicationId[]>;
}

/**
 * `done`; or who was faster: `session-moved` (another delivery of this chat), `aggregate-moved` (somebody acted on the
 * same aggregate). Neither has written anything.
 */
export type WriteOutcome = 'done' | 'session-moved' | 'aggregate-moved';

/** Conversations. One strongly consistent read brings the session and, for staff chats, the staff binding. */
export interface SessionStore {
  read(
    chat: ChatId,
  ): Promise<{ readonly session: Session | undefined; readonly staff: StaffBinding | undefined }>;
  write(write: TurnWrite): Promise<WriteOutcome>;
  /** Marks owed replies of an update as sent; harmless when repeated. */
  settle(chat: ChatId, update: number, messageIds: readonly number[]): Promise<void>;
  /** Chats with owed replies older than `before`. */
  listOwed(before: Instant, limit: number): Promise<readonly ChatId[]>;
  /** Removes a conversation (the person asked for it). */
  remove(chat: ChatId): Promise<void>;
}

/** Aggregates: load, find by reference number, save with events in one transaction. */
export interface AggregateStore {
  load<K extends Kind>(kind: K, id: string): Promise<Aggregates[K] | undefined>;
  findByReference(reference: Reference): Promise<{ readonly kind: Kind; readonly id: string } | undefined>;
  /**
   * Answers `aggregate-moved` when a version differs, and `seen-before` when the mark is there already: nothing is
   * written then. A mark is written in the same transaction.
   */
  save(saves: readonly Save[], mark?: Mark): Promise<'done' | 'aggregate-moved' | 'seen-before'>;
  /** Events of one aggregate, oldest first. */
  history(kind: Kind, id: string): Promise<readonly Event[]>;
}

/**
 * The answer to a request of a console or partner, kept so that the same request is answered again and not done twice.
 * `print` is the SHA-256 of what was asked; `answer` is sealed at rest.
 */
export interface Mark {
  /** The account that asked. */
  readonly owner: string;
  /** The key that the asking device made. */
  readonly key: string;
  readonly print: string;
  readonly answer: string;
}

/** Marks are kept for three days: a draft that syncs later is known by the report's own id. */
export interface Marks {
  find(owner: string, key: string): Promise<Mark | undefined>;
  /** Answers false when the key has a mark already. */
  keep(mark: Mark): Promise<boolean>;
}

/** One line of a queue: codes only, what a list may show before an item is taken. */
export interface QueueLine {
  readonly id: ReportId;
  readonly report: Report;
  /** Where it stands: a page may begin after it, also in the queue of another area. */
  readonly cursor: string;
}
export interface QueuePage {
  readonly lines: readonly QueueLine[];
  readonly cursor: string | undefined;
}

/** The lists that people look at. */
export interface Queries {
  /** Open reports of one lane in one regency (or without a known place: `undefined`), in the order of their rank. */
  queue(query: {
    readonly lane: 'relief' | 'protection';
    readonly regency: AreaCode | undefined;
    readonly limit: number;
    readonly cursor?: string;
  }): Promise<QueuePage>;
  /** What a chat has started, the newest first; an infinite limit means everything. */
  ofChat(chat: ChatId, limit: number): Promise<readonly Report[]>;
  /** What a member of staff holds now. */
  ofHolder(staff: StaffId, limit: number): Promise<readonly Report[]>;
  /** Reports near a point, the newest first, since a moment. */
  near(point: Point, since: Instant, limit: number): Promise<readonly Report[]>;
  /**
   * Untaken reports received before a moment, the oldest first, wherever they lie: those of one urgency, or those that
   * have climbed to the `top`. For the clock of escalation, and for whoever serves the whole country.
   */
  untaken(standing: Urgency | 'top', before: Instant, limit: number): Promise<readonly Report[]>;
}

/** Which members of staff: every filter that is given must fit. Without `states`, those who are active. */
export interface StaffQuery {
  readonly roles: readonly Role[];
  readonly states?: readonly StaffState[];
  /** Those whose duty reaches this area. */
  readonly area?: AreaCode | undefined;
  /** Those whose own area lies in this one. */
  readonly within?: Scope;
}

/** Where a file stands on its desk: its day (or the day it came), and its id. */
export interface DeskPlace {
  readonly at: Instant;
  readonly id: string;
}

/** The lists of applications. Lines carry codes only, nothing that a person told. */
export interface ApplicationLists {
  /**
   * Files that wait at one desk in one regency (or without a known place), the one due first first; `after` is the place of
   * a file after which the page begins.
   */
  atDesk(query: {
    readonly lane: Application['lane'];
    readonly desk: Desk;
    readonly regency: AreaCode | undefined;
    readonly limit: number;
    readonly after?: DeskPlace | undefined;
  }): Promise<readonly Application[]>;
  /** What a chat has asked for, the newest first; an infinite limit means everything. */
  ofChat(chat: ChatId, limit: number): Promise<readonly Application[]>;
  /** The files of groups that a chat has joined and not left. */
  ofMember(chat: ChatId): Promise<readonly Application[]>;
  /** Files that wait for their step or for members, whose day lies before a moment and of which nobody has been told yet, the oldest day first. */
  overdue(before: Instant, limit: number): Promise<readonly Application[]>;
  /** Files that were over before a moment and may still have numbers or papers, the oldest end first. */
  ended(before: Instant, limit: number): Promise<readonly Application[]>;
}

export interface StaffStore {
  find(id: StaffId): Promise<Staff | undefined>;
  /** By the subject of a console sign-in. Whatever her state is: only `active` may do anything. */
  findByAccount(account: string): Promise<Staff | undefined>;
  /** Also whoever waits in this chat for a confirmation; a turn reads the binding of active staff with the session. */
  findByChat(chat: ChatId): Promise<Staff | undefined>;
  /** In the order of their ids. */
  list(query: StaffQuery): Promise<readonly Staff[]>;
  /**
   * Saves the member, her doors and her chat's binding in one transaction, so that cutting off a phone is one act. Throws
   * when a door is somebody else's.
   */
  save(staff: Staff): Promise<void>;
  /** Decides on the member as she is now and saves; again when somebody was faster. Refuses with `staff.unknown` and what `decide` refuses. */
  change(id: StaffId, decide: (now: Staff) => Result<Staff>): Promise<Result<Staff>>;
}

/** Invitations, each under the id made of its code. */
export interface InvitationStore {
  find(id: string): Promise<Invitation | undefined>;
  /** False when the id is taken; nothing is written then. */
  add(invitation: Invitation): Promise<boolean>;
  /** Those for areas that lie in this one, the newest first: open ones, and the others for thirty days. */
  list(within: Scope): Promise<readonly Invitation[]>;
  /** Keeps a withdrawn invitation; false when it is not open any more. */
  withdraw(invitation: Invitation): Promise<boolean>;
  /**
   * Uses the invitation and saves the member (new, or with a second door) in one transaction. False when the invitation is
   * not open or has expired, a door is somebody else's, or the member has moved; nothing is written then.
   */
  join(invitation: Invitation, member: Staff): Promise<boolean>;
}

/** Since when words of a person wait for the human who has taken over her chat. */
export interface TalkClock {
  /** Begins to count, unless it counts already. */
  start(chat: ChatId, at: Instant): Promise<void>;
  /** The human has answered, or the chat is given back. */
  stop(chat: ChatId): Promise<void>;
  /** Chats that have waited since before a moment, the oldest first. */
  list(
    before: Instant,
    limit: number,
  ): Promise<readonly { readonly chat: ChatId; readonly since: Instant }[]>;
}

/** An update that failed because of itself: kept sealed, shown to an operator, replayable. */
export interface ParkedUpdate {
  readonly chat: ChatId;
  readonly update: number;
  readonly body: string;
  readonly code: string;
  readonly at: Instant;
}
export interface Parking {
  park(parked: ParkedUpdate): Promise<void>;
  list(limit: number): Promise<readonly ParkedUpdate[]>;
  find(parked: Pick<ParkedUpdate, 'chat' | 'update'>): Promise<ParkedUpdate | undefined>;
  remove(parked: Pick<ParkedUpdate, 'chat' | 'update'>): Promise<void>;
}

/** What lies dead behind the functions that listen to queues and streams. */
export interface DeadLetterQueues {
  /** Every such function; `waiting` is as exact as a queue counts. */
  list(): Promise<
    readonly { readonly function: string; readonly waiting: number; readonly ifItFails: string }[]
  >;
  /**
   * Puts what lies dead into the function's queue again and answers how many; `unknown` for no such function, `not-movable`
   * for letters that only name records of a stream.
   */
  redrive(name: string): Promise<number | 'unknown' | 'not-movable'>;
}

/** Has this consumer seen this event? Answers true the first time only. */
export interface Once {
  first(consumer: string, event: string): Promise<boolean>;
}

/**
 * Where a notice stands: logged as `owed` before it is sent; `unknown` after a timeout, because it may have arrived;
 * `kept` when the person wants no ordinary notices: she finds it when she asks; `withdrawn` when she has taken back the
 * consent it was owed under.
 */
export type NoticeState = 'owed' | 'sent' | 'unknown' | 'blocked' | 'failed' | 'kept' | 'withdrawn';
export interface Notice {
  readonly id: NoticeId;
  readonly chat: ChatId;
  readonly lane: NoticeLane;
  readonly reply: Reply;
  readonly event: string;
  readonly state: NoticeState;
  readonly tries: number;
  /** Since when it is owed; in the future while it waits for the day. */
  readonly at: Instant;
  /** Sent only while the person's household is kept with this consent. */
  readonly consent?: 'tell-changes';
  /** Somebody is sending it now, and nobody else does until then. */
  readonly heldUntil?: Instant | undefined;
}
/** A notice is named by chat and event, as it was owed. */
export type NoticeName = Pick<Notice, 'chat' | 'event'>;
export interface NoticeLog {
  /** Writes the notice once; false when this event has already given this chat a notice. */
  owe(notice: Notice): Promise<boolean>;
  /**
   * Takes an owed notice for sending, until a moment: `mine`; `again` when somebody held it before and never said what
   * became of it; `not-mine` when somebody holds it or it is owed no more.
   */
  hold(notice: NoticeName, until: Instant): Promise<'mine' | 'again' | 'not-mine'>;
  /** Writes what became of it, counts the try and lets it go; nothing when it is gone or has found its end before. */
  record(notice: NoticeName, state: NoticeState): Promise<void>;
  /** Notices still owed that are older than `before`: lane after lane as they press, the oldest first in each. */
  listOwed(before: Instant, limit: number): Promise<readonly Notice[]>;
  /** What this chat was owed of late, the newest first. */
  listOfChat(chat: ChatId, limit: number): Promise<readonly Notice[]>;
}

/** The pace that all copies of all functions share: slots of time (core/notice/pace.ts), each lent once, and chats to be left alone. */
export interface PaceStore {
  /**
   * Leases the next free slots, from `earliest` on and before `before`: at most `most`, or none (`count` 0) when fewer than
   * `least` are free; `first` is then the next free one.
   */
  lease(wish: {
    readonly least: number;
    readonly most: number;
    readonly earliest: number;
    readonly before: number;
  }): Promise<{ readonly first: number; readonly count: number }>;
  /** Leases nothing before this slot from now on. */
  pauseUntil(slot: number): Promise<void>;
  /** Claims a chat for a message at `at`, so that the next one comes at `until` at the earliest; answers when it is free if it is not. */
  claimChat(chat: ChatId, at: number, until: number): Promise<number | undefined>;
}

/**
 * What became of a message given to the channel. `unknown` may have arrived and is never sent again by itself; `down`
 * did not arrive, because the channel could not be reached or failed: it stays owed.
 */
export type Sent =
  | { readonly kind: 'sent'; readonly messageIds: readonly number[] }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'too-fast'; readonly retryAfter: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'down' };

/** A message as any channel can show it: plain text and buttons. An inline button carries an action of at most 64 bytes. */
export interface Outgoing {
  readonly text: string;
  readonly keyboard?:
    | {
        readonly kind: 'inline';
        readonly rows: readonly (readonly { readonly text: string; readonly action: string }[])[];
      }
    | {
        readonly kind: 'reply';
        readonly rows: readonly (readonly {
          readonly text: string;
          readonly request?: 'location' | 'contact';
        }[])[];
      }
    | { readonly kind: 'remove' };
}

/** The way out to people. None of these throws for what the channel answers; only for what it never reached. */
export interface Channel {
  send(chat: ChatId, message: Outgoing): Promise<Sent>;
  /** The same message as the body of the webhook's own answer: no call, no result seen. */
  inAnswer(chat: ChatId, message: Outgoing): unknown;
  /** Stops the waiting sign of a pressed button, with a short text where there is one. */
  toast(button: string, text?: string): Promise<void>;
  /** Deletes messages as far as the channel allows; answers those that are still there. */
  remove(chat: ChatId, messageIds: readonly number[]): Promise<readonly number[]>;
}

/** Seals what people wrote: authenticated encryption bound to where it is kept. */
export interface Seal {
  /** `bound` names table, item, field and version; opening with another binding throws. */
  seal(plain: string, bound: string): Promise<string>;
  open(sealed: string, bound: string): Promise<string>;
}

/** Keyed hash for finding equal identity numbers; the key never leaves its keeper. */
export interface BlindIndex {
  hash(value: string, purpose: string): Promise<string>;
}

/** A file as the channel lends it: `gone` when it knows the id no more, `down` when it should be asked again. */
export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'gone' | 'too-large' | 'down' };

/** Photos, voice notes and documents at the channel. */
export interface ChannelFiles {
  /** Fetches a file of at most so many bytes by the channel's id. */
  fetch(file: string, most: number): Promise<Fetched>;
}

/** A kept file by what it came with and its name. */
export type FileName = Pick<KeptFile, 'owner' | 'name'>;

/** Files that we keep ourselves, encrypted at rest. */
export interface Files {
  /** Keeps the bytes; harmless when repeated. */
  keep(kept: KeptFile, bytes: Uint8Array): Promise<void>;
  /** A link that opens it for so many seconds, for whoever holds the link; an unknown type only downloads. */
  lend(kept: KeptFile, seconds: number): Promise<string>;
  remove(file: FileName): Promise<void>;
}

/** What became of each file of a report or a request. */
export interface FileLedger {
  list(owner: FileOwner): Promise<readonly KeptFile[]>;
  record(kept: KeptFile): Promise<void>;
  remove(file: FileName): Promise<void>;
}
