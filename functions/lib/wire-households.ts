import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import { createHouseholdStore } from '#adapters/dynamodb/household-store.ts';
import { createRounds } from '#adapters/dynamodb/rounds.ts';
import { createKms } from '#adapters/kms.ts';
import { createLog, type Log } from '#adapters/log.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import type { Rounding } from '#core/use-cases/go-round.ts';

/** The ports of a function that goes through all kept households. */
export interface WiredHouseholds extends Rounding {
  readonly log: Log;
}

/** Wires a function that goes through all kept households, when its hour comes. Throws when a setting is missing. */
export function wireHouseholdsOrThrow(): WiredHouseholds {
  const settings = readSettingsOrThrow(['people', 'sessions', 'fieldsKey']);
  const { now } = createSystem();
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now, chance: unforeseeable });
  // It has no right to the other tables, so it has no name for them.
  const tables = {
    people: settings.people,
    sessions: settings.sessions,
    claims: 'none',
    applications: 'none',
  };
  const store = { documents: openDocuments(), tables, seal, now };
  return { households: createHouseholdStore(store), rounds: createRounds(store), now, log: createLog() };
}
