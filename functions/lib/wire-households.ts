import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { createApplicationLists } from '#adapters/dynamodb/application-lists.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import { createHouseholdStore } from '#adapters/dynamodb/household-store.ts';
import { createNoticeLog } from '#adapters/dynamodb/notice-log.ts';
import { createRounds } from '#adapters/dynamodb/rounds.ts';
import { createSessionStore } from '#adapters/dynamodb/session-store.ts';
import { createKms } from '#adapters/kms.ts';
import { createLog, type Log } from '#adapters/log.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import type { Rounding } from '#core/use-cases/go-round.ts';
import type { TellingOfChanges } from '#core/use-cases/tell-changes.ts';

/** The ports of a function that goes through all kept households. */
export interface WiredHouseholds extends Rounding, Omit<TellingOfChanges, 'catalogue'> {
  readonly log: Log;
}

/** Wires a function that goes through all kept households, when its hour comes. Throws when a setting is missing. */
export function wireHouseholdsOrThrow(): WiredHouseholds {
  const settings = readSettingsOrThrow(['claims', 'people', 'applications', 'sessions', 'fieldsKey']);
  const system = createSystem();
  const { now } = system;
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now, chance: unforeseeable });
  // Of claims it may only ask what a chat owns.
  const store = { documents: openDocuments(), tables: settings, seal, now };
  return {
    households: createHouseholdStore(store),
    applications: createApplicationLists(store),
    sessions: createSessionStore(store),
    notices: createNoticeLog(store),
    rounds: createRounds(store),
    system,
    now,
    log: createLog(),
  };
}
