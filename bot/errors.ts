import type { Update } from 'grammy/types';
import { maskIdentity } from '#core/language/mask.ts';
import { newSession } from '#core/talk/session.ts';
import type { House } from './context.ts';
import type { Incoming } from './read-answer.ts';
import { render } from './render.ts';
import { answer, menuKeyboard, part } from './reply.ts';
import { numbersFor } from './show.ts';
import type { TurnAnswer } from './turn.ts';

/** What tells a failure of this very update from something that is down. */
const FAULTS: readonly string[] = [
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'ZodError',
  'Fault',
];

/** Is an update itself at fault? Otherwise something is down. */
export const isFault = (error: unknown): boolean => error instanceof Error && FAULTS.includes(error.name);

/** The log line of a parked update. */
export interface ParkingHouse extends House {
  readonly log: (code: 'turn.parked', fields: { update: number; error: string }) => void;
}

/**
 * The last catch. Something is down: thrown on, so that Telegram delivers again. The update itself is at fault: it is
 * parked where an operator sees and can replay it, the person is told once that it is delayed and whom to call, and the
 * chat goes on.
 */
export async function parkAndSay(
  error: unknown,
  update: Update,
  incoming: Incoming,
  house: ParkingHouse,
): Promise<TurnAnswer> {
  const code = error instanceof Error ? error.name : 'Unknown';
  if (!isFault(error)) throw error;
  house.log('turn.parked', { update: incoming.update, error: code });
  await house.parking.park({
    chat: incoming.chat,
    update: incoming.update,
    body: maskedBody(update),
    code,
    at: house.system.now(),
  });
  const { session = newSession(incoming.chat) } = await house.sessions.read(incoming.chat);
  if (!session.seen.includes(incoming.update)) await markSeen(session, incoming.update, house);
  const language = session.language ?? 'id';
  const said = answer(
    [part('menu.delayed', { numbers: numbersFor('rescue', undefined, true, language) })],
    menuKeyboard(),
  );
  return {
    chat: incoming.chat,
    message: await render(said, language, house.practice, session.textOnly ? 'numbers' : 'buttons'),
  };
}

async function markSeen(session: ReturnType<typeof newSession>, update: number, house: House): Promise<void> {
  await house.sessions.write({
    session: { ...session, seen: [...session.seen, update].slice(-32) },
    saves: [],
  });
}

/** The update as it came, with identity numbers masked in every text. */
const maskedBody = (update: Update): string =>
  JSON.stringify(update, (key, value: unknown) =>
    (key === 'text' || key === 'caption') && typeof value === 'string' ? maskIdentity(value).text : value,
  );
