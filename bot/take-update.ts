import type { Update } from 'grammy/types';
import { FEATURES } from './bot.ts';
import type { Feature, House } from './context.ts';
import { isFault, type ParkingHouse, parkAndSay } from './errors.ts';
import { type Incoming, readAnswer } from './read-answer.ts';
import { type TurnAnswer, takeTurnOrThrow } from './turn.ts';

/**
 * One update through all features, with the last catch behind it. Everything that a conversation needs hangs on this
 * one file, so that a function can load it while the chat is read. Throws when something is down: Telegram delivers again.
 */
export const takeUpdateOrThrow = (
  update: Update,
  incoming: Incoming,
  house: ParkingHouse,
): Promise<TurnAnswer> =>
  takeTurnOrThrow(incoming, FEATURES, house).catch((error: unknown) =>
    parkAndSay(error, update, incoming, house),
  );

/**
 * A parked update through all features once more. It goes under a number of its own, the old one negated: the old one has
 * been answered "delayed", and a second replay of the same is known. Nobody waits at the webhook for the reply, so it is
 * owed until the channel has taken it. Answers `stumbled` when the update is still at fault; throws when something is down.
 */
export async function replayUpdateOrThrow(body: string, house: House): Promise<'done' | 'stumbled'> {
  // It was an update of Telegram when it was parked.
  const parked = JSON.parse(body) as Update;
  const incoming = readAnswer({ ...parked, update_id: -Math.abs(parked.update_id) }, house.system.now());
  if (!incoming) return 'done';
  try {
    await takeTurnOrThrow(incoming, FEATURES.map(byCall), house);
    return 'done';
  } catch (error) {
    if (!isFault(error)) throw error;
    return 'stumbled';
  }
}

const byCall =
  (feature: Feature): Feature =>
  async (turn) => {
    const outcome = await feature(turn);
    return outcome?.reply ? { ...outcome, reply: { ...outcome.reply, via: 'call' } } : outcome;
  };
