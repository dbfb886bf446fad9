import type { Update } from 'grammy/types';
import { FEATURES } from './bot.ts';
import { type ParkingHouse, parkAndSay } from './errors.ts';
import type { Incoming } from './read-answer.ts';
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
