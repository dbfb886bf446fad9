import { maskIdentity } from '#core/language/mask.ts';
import { understand } from '#core/language/understand.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { isPartial } from '#core/shared/text.ts';
import { newSession, type Reply, type Session } from '#core/talk/session.ts';
import type { Outgoing, WriteOutcome } from '#core/use-cases/ports.ts';
import type { Feature, House, Outcome, Turn } from './context.ts';
import { isOrder } from './order.ts';
import type { Incoming } from './read-answer.ts';
import { render } from './render.ts';
import { NUMBERS, revealNumbers } from './reveal.ts';
import { answerTo, readLabel } from './tongue.ts';
import { understandAgain } from './understand-again.ts';

/** What the webhook answers: at most one message in its body. */
export interface TurnAnswer {
  readonly chat: Incoming['chat'];
  readonly message?: Outgoing;
}

const SEEN = 32;
/** A delivery moves the conversation twice, when it is written and when it is settled: three at once may lose four times. */
const ATTEMPTS = 6;
/**
 * A delivery that stands still for so long, in milliseconds, has been given up by Telegram, and the next one has begun or is
 * done; behind it so many others may have come that this one is no longer among the updates seen.
 */
const STOOD_STILL = 8000;

/**
 * One update: read the session, decide, one guarded write, the stored reply. Somebody faster means deciding again on
 * the new state. Throws when the store is down (Telegram delivers again) or when a feature has a fault.
 */
export async function takeTurnOrThrow(
  incoming: Incoming,
  features: readonly Feature[],
  house: House,
): Promise<TurnAnswer> {
  const began = house.system.now();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const done = await tryTurn(incoming, features, house, began);
    if (done) return done;
  }
  throw new Error('The conversation moved at every attempt');
}

async function tryTurn(
  incoming: Incoming,
  features: readonly Feature[],
  house: House,
  began: number,
): Promise<TurnAnswer | undefined> {
  const { session: kept = newSession(incoming.chat), staff } = await house.sessions.read(incoming.chat);
  const session = reached(kept, incoming);
  if (session.seen.includes(incoming.update)) return repeat(incoming, session, house);
  if (house.system.now() - began > STOOD_STILL)
    throw new Error('The delivery stood still: what nobody has answered comes again');
  const { masked, found } = mask(await withChoice(incoming, session));
  const language = session.language ?? 'id';
  const turn: Turn = {
    incoming: masked,
    session,
    staff,
    language,
    now: house.system.now(),
    house,
    read: readOnce(masked, house),
    ...(session.awaiting?.kind === NUMBERS && { unmasked: () => incoming.text ?? '' }),
  };
  const decided = await decideInLanguage(turn, (as) => decide(as, features));
  const outcome = discreetly(found ? withoutNumber(decided, incoming) : decided, turn);
  const written = await write(outcome, incoming, house);
  if (written !== 'done') return undefined;
  return deliver(outcome, incoming, house);
}

/** In text alone a number or a button's words stand for the button; a label in a regional language for the Indonesian one. */
async function withChoice(incoming: Incoming, session: Session): Promise<Incoming> {
  const chosen =
    session.textOnly || mayBeLabel(incoming, session)
      ? await (await import('./read-choice.ts')).readChoice(incoming, session)
      : incoming;
  if (!isPartial(session.language)) return chosen;
  return readLabel(chosen, session, session.language);
}

/** The longest text of a button, in characters. */
const LONGEST_LABEL = 64;

/** Buttons stand under what was said last, and this may be the words on one of them. */
const mayBeLabel = ({ kind, text = '' }: Incoming, { last }: Session): boolean =>
  kind === 'message' &&
  text.length > 0 &&
  text.length <= LONGEST_LABEL &&
  !text.startsWith('/') &&
  last?.reply?.keyboard?.kind === 'inline';

/** Another language that is heard for the first time is offered with the answer, or spoken at once when it is reviewed. */
async function decideInLanguage(turn: Turn, decideAs: (turn: Turn) => Promise<Outcome>): Promise<Outcome> {
  const { session, incoming, staff } = turn;
  if (session.language || session.languageOffered || staff || incoming.kind !== 'message')
    return decideAs(turn);
  const heard = (await turn.read())?.language;
  if (heard !== 'en' && !isPartial(heard)) return decideAs(turn);
  return answerTo(heard, turn, decideAs);
}

/** Who writes to us can be written to again. */
function reached({ unreachable, ...session }: Session, { kind }: Incoming): Session {
  return unreachable && kind !== 'message' && kind !== 'button' ? { ...session, unreachable } : session;
}

/** Understands the text when somebody asks, unless it is an order to us; places are loaded only for what looks like a report or names a place. */
function readOnce({ text }: Incoming, house: House): Turn['read'] {
  let reading: Promise<Understanding | undefined> | undefined;
  const read = async (): Promise<Understanding | undefined> => {
    if (text === undefined || isOrder(text)) return undefined;
    const first = understandAgain(text);
    const worthPlaces =
      first.isReport || first.lifeThreatening || first.needs.length > 0 || first.places.length > 0;
    return worthPlaces ? understand(text, await house.places()) : first;
  };
  return () => {
    reading ??= read();
    return reading;
  };
}

/** Identity and card numbers are masked before anything is decided or stored, whatever was asked. */
function mask(incoming: Incoming): { readonly masked: Incoming; readonly found: boolean } {
  if (incoming.text === undefined) return { masked: incoming, found: false };
  const { text, found } = maskIdentity(incoming.text);
  return { masked: { ...incoming, text }, found };
}

/** A message with a number that nobody asked for goes from the chat, and the person hears that it is not needed. */
function withoutNumber(outcome: Outcome, incoming: Incoming): Outcome {
  if (outcome.expected) return outcome;
  const remove = [
    ...(outcome.remove ?? []),
    ...(incoming.messageId === undefined ? [] : [incoming.messageId]),
  ];
  const note = { key: 'privacy.not-needed', params: {} };
  const reply: Reply = outcome.reply
    ? { ...outcome.reply, parts: [...outcome.reply.parts, note] }
    : { parts: [note], via: 'answer' };
  return { ...outcome, reply, remove };
}

/** In discreet talk every message can be deleted later: the person's own is remembered, and ours go by call. */
function discreetly(outcome: Outcome, { incoming, now }: Turn): Outcome {
  const { session, reply } = outcome;
  if (!session.discreet) return outcome;
  // A choice that was written counts as a button, and is still a message of hers.
  const wrote =
    incoming.kind === 'message' || (incoming.kind === 'button' && incoming.buttonId === undefined);
  const own: [number, number][] =
    incoming.messageId === undefined || !wrote ? [] : [[incoming.messageId, now]];
  const trail = [...(session.trail ?? []), ...own].slice(-100);
  return {
    ...outcome,
    session: { ...session, trail },
    ...(reply ? { reply: { ...reply, via: 'call' } } : {}),
  };
}

async function decide(turn: Turn, features: readonly Feature[]): Promise<Outcome> {
  for (const feature of features) {
    const outcome = await feature(turn);
    if (outcome) return outcome;
  }
  return { session: turn.session };
}

function write(outcome: Outcome, incoming: Incoming, house: House): Promise<WriteOutcome> {
  const { reply, saves = [], household, numbers } = outcome;
  const { update, chat } = incoming;
  const owed =
    reply?.via === 'call'
      ? [...outcome.session.owed, { update, reply, tries: 0, since: house.system.now() }].slice(-10)
      : outcome.session.owed;
  const session: Session = {
    ...outcome.session,
    chat,
    owed,
    seen: [...outcome.session.seen, update].slice(-SEEN),
    last: { update, ...(reply === undefined ? {} : { reply }) },
  };
  return house.sessions.write({
    session,
    saves,
    ...(household === undefined ? {} : { household }),
    ...(numbers === undefined ? {} : { numbers }),
  });
}

/** The same update again: the stored reply again, and nothing else. */
async function repeat(incoming: Incoming, session: Session, house: House): Promise<TurnAnswer> {
  // The first delivery may have ended before the number was out of the chat.
  if (incoming.messageId !== undefined && mask(incoming).found)
    await house.channel.remove(incoming.chat, [incoming.messageId]);
  const stored = session.last?.update === incoming.update ? session.last.reply : undefined;
  const owed = session.owed.some(({ update }) => update === incoming.update);
  if (!stored || (stored.via === 'call' && !owed)) return { chat: incoming.chat };
  return speak(stored, session, incoming, house);
}

async function deliver(outcome: Outcome, incoming: Incoming, house: House): Promise<TurnAnswer> {
  if (incoming.buttonId !== undefined) await house.channel.toast(incoming.buttonId);
  if (outcome.remove && outcome.remove.length > 0) await house.channel.remove(incoming.chat, outcome.remove);
  const answered = outcome.reply
    ? await speak(outcome.reply, outcome.session, incoming, house)
    : { chat: incoming.chat };
  if (outcome.reveal) await revealNumbers(outcome.reveal, outcome.session, house);
  if (outcome.forget) await house.sessions.remove(incoming.chat);
  return answered;
}

async function speak(
  reply: Reply,
  session: Session,
  { chat, update }: Incoming,
  house: House,
): Promise<TurnAnswer> {
  const message = await render(
    reply,
    session.language ?? 'id',
    house.practice,
    session.textOnly ? 'numbers' : 'buttons',
  );
  // In discreet talk nothing is ever heard.
  const speaks = session.aloud && !session.discreet ? await import('./speak-aloud.ts') : undefined;
  const read = await speaks?.toReadAloud(reply, session, house);
  if (reply.via === 'answer' && !read) return { chat, message };
  const sent = await house.channel.send(chat, message);
  // Whatever is not confirmed stays owed: the sweep sends it again. Who blocked the bot is owed nothing more.
  if (sent.kind === 'sent') await house.sessions.settle(chat, update, sent.messageIds);
  if (sent.kind === 'blocked') await house.sessions.settle(chat, update, []);
  if (sent.kind === 'sent') await read?.(chat);
  return { chat };
}
