import { randomBytes } from 'node:crypto';
import type { Instant } from '#core/shared/decision.ts';
import { toReferenceOrThrow } from '#core/shared/ids.ts';
import type { Clock, System } from '#core/use-cases/ports.ts';

/** That many random bytes. */
export type Chance = (bytes: number) => Uint8Array;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LETTERS = 10;
const CHANCE_LETTERS = 16;

/** Chance that nobody can foresee. */
export const unforeseeable: Chance = (bytes) => randomBytes(bytes);

/** The time of this machine. */
export const realClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, Math.ceil(milliseconds))),
};

/** The clock, ULIDs that rise also within a millisecond, and reference numbers. Clock and chance can be lent. */
export function createSystem({
  now = Date.now,
  chance = unforeseeable,
}: {
  readonly now?: () => Instant;
  readonly chance?: Chance;
} = {}): System {
  let lastTime = -1;
  let letters: number[] = [];
  return {
    now,
    newId: () => {
      // A clock that steps back must not make ids that sort before earlier ones.
      const time = Math.max(now(), lastTime);
      letters = time === lastTime ? next(letters) : toLetters(chance(CHANCE_LETTERS));
      lastTime = time;
      return writeTime(time) + letters.map((letter) => ALPHABET.charAt(letter)).join('');
    },
    newReference: () => toReferenceOrThrow(toLetters(chance(7))),
  };
}

const toLetters = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => byte & 31);

/** The number that follows, the last letter counting fastest. */
function next(letters: readonly number[]): number[] {
  const following = [...letters];
  for (let place = following.length - 1; place >= 0; place -= 1) {
    const letter = following[place] ?? 0;
    following[place] = (letter + 1) & 31;
    if (letter < 31) return following;
  }
  return following;
}

function writeTime(time: Instant): string {
  let text = '';
  for (let rest = time; text.length < TIME_LETTERS; rest = Math.floor(rest / 32)) {
    text = ALPHABET.charAt(rest % 32) + text;
  }
  return text;
}
