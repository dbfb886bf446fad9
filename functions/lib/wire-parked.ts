import { readSettingsOrThrow } from '#adapters/config.ts';
import { createDeadLetterQueues } from '#adapters/dead-letters.ts';
import { wireOrThrow } from './wire.ts';
import { type ApiHouse, wireApiOrThrow } from './wire-api.ts';

/** Wires what sends through again, when the first request comes. Throws when a setting is missing. */
export function wireParkedOrThrow(): ApiHouse {
  const { deadLetters } = readSettingsOrThrow(['deadLetters']);
  const talking = wireOrThrow();
  return {
    ...wireApiOrThrow(),
    recovery: {
      letters: createDeadLetterQueues(deadLetters),
      replay: async ({ body }) => {
        const { replayUpdateOrThrow } = await import('#bot/take-update.ts');
        return replayUpdateOrThrow(body, talking);
      },
    },
  };
}
