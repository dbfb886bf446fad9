import type { Places } from '#core/language/places.ts';
import type { Understanding } from '#core/language/understanding.ts';
import type { Actor, Instant } from '#core/shared/decision.ts';
import type { ApplicationId } from '#core/shared/ids.ts';
import type { Language } from '#core/shared/text.ts';
import type { Reply, Session, StaffBinding } from '#core/talk/session.ts';
import type {
  AggregateStore,
  ApplicationLists,
  InvitationStore,
  NoticeLog,
  Parking,
  Queries,
  Save,
  SessionStore,
  StaffStore,
  System,
  TalkClock,
  TurnWrite,
  Vault,
} from '#core/use-cases/ports.ts';
import type { BelongingsStore } from '#core/use-cases/ports-belongings.ts';
import type { FollowUpLists } from '#core/use-cases/ports-follow-ups.ts';
import type { GrievanceLists } from '#core/use-cases/ports-grievances.ts';
import type { HouseholdStore } from '#core/use-cases/ports-households.ts';
import type { Recordings, SpeakingChannel } from '#core/use-cases/ports-recordings.ts';
import type { ReferralLists } from '#core/use-cases/ports-referrals.ts';
import type { Telling } from '#core/use-cases/send-notices.ts';
import type { Incoming } from './read-answer.ts';
import { render } from './render.ts';

/** Everything the front door is lent. */
export interface House {
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
  readonly notices: NoticeLog;
  readonly talks: TalkClock;
  readonly parking: Parking;
  readonly channel: SpeakingChannel;
  readonly system: System;
  /** Loaded at the first message that needs a place. */
  readonly places: () => Promise<Places>;
  /** Loaded when somebody wants to hear the vital sentences. */
  readonly recordings?: () => Promise<Recordings>;
  /** The bot's own name, for links that open it; absent where nobody knows it. */
  readonly botName?: string;
  /** A drill says so in every message. */
  readonly practice: boolean;
}

/** One update on its way through the features. */
export interface Turn {
  readonly incoming: Incoming;
  readonly session: Session;
  readonly staff: StaffBinding | undefined;
  readonly language: Language;
  readonly now: Instant;
  readonly house: House;
  /** What the text says, understood once; undefined when there is no text. */
  readonly read: () => Promise<Understanding | undefined>;
  /** The text with its identity numbers, only while the chat has been asked for one; never to be kept as it is. */
  readonly unmasked?: () => string;
}

/** What a feature answers: the conversation as it is now, what to save with it, and what to say. */
export interface Outcome {
  readonly session: Session;
  readonly saves?: readonly Save[];
  /** What is kept of the chat's household with it, or that it is forgotten. */
  readonly household?: TurnWrite['household'];
  /** Identity numbers that go into the vault with it, or out of it. */
  readonly numbers?: TurnWrite['numbers'];
  /** The number in the message had been asked for: whoever took it removes it from the chat, without the usual remark. */
  readonly expected?: true;
  /** The numbers of this file are shown once, after the write, and are kept in no conversation. */
  readonly reveal?: ApplicationId;
  readonly reply?: Reply;
  /** Messages to delete after the write: identity numbers sent unasked, a trail that must go. */
  readonly remove?: readonly number[];
  /** The conversation is to be removed from the store altogether. */
  readonly forget?: boolean;
}

/** A thing that a person can come for. Undefined: not mine, ask the next. */
export type Feature = (turn: Turn) => Promise<Outcome | undefined> | Outcome | undefined;

/** Who acts in this chat. */
export const actorOf = ({ staff, incoming: { chat } }: Pick<Turn, 'staff' | 'incoming'>): Actor =>
  staff?.active
    ? { kind: 'staff', id: staff.id, role: staff.role, area: staff.area, name: staff.name, chat }
    : { kind: 'resident' };

/** The conversation with something changed. */
export const change = (turn: Turn, changes: Partial<Session>): Session => ({ ...turn.session, ...changes });

/**
 * What telling others needs, from what the front door is lent. The few that one turn tells wait in no line, as its own
 * reply does not; what does not arrive stays owed for the sweep, which waits.
 */
export const toTelling = (house: House): Telling & { readonly talks: TalkClock } => ({
  ...house,
  pacer: { turn: async () => true, pause: async () => {} },
  clock: {
    now: house.system.now,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  },
  render: (reply, language, textOnly) =>
    render(reply, language, house.practice, textOnly ? 'words' : 'buttons'),
});
