import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { createKms } from '#adapters/kms.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import { type ApiHouse, wireApiOrThrow } from './wire-api.ts';

/** Wires what opens NIK and KK, when the first request comes. Throws when a setting is missing. */
export function wireNumbersOrThrow(): ApiHouse {
  const { peopleKey } = readSettingsOrThrow(['peopleKey']);
  const { now } = createSystem();
  return wireApiOrThrow({
    seal: createSeal({ keys: [createKms(peopleKey)], now, chance: unforeseeable }),
    // It opens numbers and finds none: the key of hashes stays with the chat.
    index: { hash: () => Promise.reject(new Error('This function has no key of hashes')) },
  });
}
