import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import type { Reply, Session } from '../talk/session.ts';
import type { Pacer } from './pacer.ts';
import type {
  Channel,
  Clock,
  Notice,
  NoticeLog,
  NoticeState,
  Outgoing,
  Sent,
  SessionStore,
  System,
} from './ports.ts';
import type { HouseholdStore } from './ports-households.ts';

/** What delivering one message needs. `render` belongs to the channel's side and is lent. */
export interface Delivering {
  readonly sessions: SessionStore;
  readonly notices: NoticeLog;
  readonly households: Pick<HouseholdStore, 'find'>;
  readonly channel: Channel;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly system: System;
  /** With `textOnly` the choices are words in the text. */
  readonly render: (reply: Reply, language: Language, textOnly?: boolean) => Promise<Outgoing>;
}

/** A notice that waits for its turn is held a little longer than the turn may take. */
const HELD_BEYOND = 30_000;
/** A conversation that moves under our hands is read again so often. */
const ATTEMPTS = 5;
/** What became of a message must be written down: so many attempts, each after twice the wait of the last. */
const RECORDINGS = 6;
/** So many words of buttons are remembered for somebody in text alone. */
const OFFERED = 8;
const FIRST_WAIT = 100;

/**
 * Sends one owed notice when it is its turn, before `until`, and records what became of it. What did not reach the
 * channel stays owed for the sweep. Answers the state that was recorded, or `elsewhere` when somebody else has it.
 */
export async function deliver(
  notice: Notice,
  house: Delivering,
  until: Instant,
): Promise<NoticeState | 'elsewhere'> {
  const held = await house.notices.hold(notice, until + HELD_BEYOND);
  if (held === 'not-mine') return 'elsewhere';
  // Somebody died with it in hand. One notice to many is not worth a doubled one; the others are not worth a lost one.
  if (held === 'again' && notice.lane === 'bulk') {
    await recordSurely(notice, 'unknown', house);
    return 'unknown';
  }
  if (!(await isStillAgreed(notice, house))) {
    await recordSurely(notice, 'withdrawn', house);
    return 'withdrawn';
  }
  const { session } = await house.sessions.read(notice.chat);
  const state = await sendHeld(notice, session, house, until);
  await recordSurely(notice, state, house);
  if (state === 'blocked') await closeChat(notice.chat, session, house);
  return state;
}

/** What is owed under a consent of its own is sent only while that stands: hours lie between owing and sending. */
const isStillAgreed = async (
  { chat, consent }: Notice,
  { households }: Pick<Delivering, 'households'>,
): Promise<boolean> => consent === undefined || (await households.find(chat))?.tell?.purpose === consent;

async function sendHeld(
  notice: Notice,
  session: Session | undefined,
  house: Delivering,
  until: Instant,
): Promise<NoticeState> {
  if (session?.unreachable) return 'blocked';
  if (session?.quiet && notice.lane !== 'life') return 'kept';
  const sent = await sendInTurn(notice, session, house, until);
  if (sent?.kind === 'sent' && session) await remember(notice, session, sent.messageIds, house);
  return sent ? stateAfter(sent) : 'owed';
}

/** Sends a message when it is its turn; undefined when that is not before `until`. A channel that is in a hurry stops everybody. */
export async function sendInTurn(
  { chat, lane, reply }: Pick<Notice, 'chat' | 'lane' | 'reply'>,
  session: Session | undefined,
  { pacer, channel, render }: Pick<Delivering, 'pacer' | 'channel' | 'render'>,
  until: Instant,
): Promise<Sent | undefined> {
  const message = await render(reply, session?.language ?? 'id', session?.textOnly);
  if (!(await pacer.turn(chat, lane, until))) return undefined;
  const sent = await channel.send(chat, message);
  if (sent.kind === 'too-fast') await pacer.pause(sent.retryAfter);
  return sent;
}

/**
 * Who blocked us is not tried again until she writes: she is marked, and what is owed to her is closed. `before` is the
 * conversation as it was before the channel said so: if she has written since, she can be reached, and nothing is closed.
 */
export async function closeChat(
  chat: ChatId,
  before: Session | undefined,
  { sessions, notices }: Pick<Delivering, 'sessions' | 'notices'>,
): Promise<void> {
  let wrote = false;
  await changeSession(chat, sessions, (session) => {
    wrote = session.last?.update !== before?.last?.update;
    return session.unreachable || wrote ? undefined : { ...session, unreachable: true, owed: [] };
  });
  if (wrote) return;
  for (const notice of await notices.listOfChat(chat, 50))
    if (notice.state === 'owed') await notices.record(notice, 'blocked');
}

/**
 * In discreet talk our messages too must be found by the clearing word; in text alone the words of a notice's buttons are
 * known when they are written.
 */
async function remember(
  { chat, reply }: Notice,
  before: Session,
  messageIds: readonly number[],
  { sessions, system }: Delivering,
): Promise<void> {
  const buttons = before.textOnly ? (reply.keyboard?.rows.flat() ?? []) : [];
  if (!before.discreet && buttons.length === 0) return;
  const ours = messageIds.map((id): [number, number] => [id, system.now()]);
  await changeSession(chat, sessions, (session) => ({
    ...session,
    ...(before.discreet && { trail: [...(session.trail ?? []), ...ours].slice(-100) }),
    ...(buttons.length > 0 && { offered: [...(session.offered ?? []), ...buttons].slice(-OFFERED) }),
  }));
}

/** Somebody faster in the chat goes first. */
async function changeSession(
  chat: ChatId,
  sessions: SessionStore,
  toChanged: (session: Session) => Session | undefined,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { session } = await sessions.read(chat);
    const changed = session && toChanged(session);
    if (!changed || (await sessions.write({ session: changed, saves: [] })) === 'done') return;
  }
}

/** A message that went out and is not recorded would go out twice, so a store that stumbles is asked again. */
async function recordSurely(
  notice: Notice,
  state: NoticeState,
  { notices, clock }: Delivering,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await notices.record(notice, state);
    } catch (error) {
      if (attempt === RECORDINGS) throw error;
      await clock.sleep(FIRST_WAIT * 2 ** (attempt - 1));
    }
  }
}

function stateAfter(sent: Sent): NoticeState {
  switch (sent.kind) {
    case 'sent':
      return 'sent';
    case 'blocked':
      return 'blocked';
    case 'too-fast':
    case 'down':
      return 'owed';
    case 'unknown':
      return 'unknown';
    case 'refused':
      return 'failed';
  }
}
