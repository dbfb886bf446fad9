import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { createAggregateStore } from '#adapters/dynamodb/aggregate-store.ts';
import { createApplicationLists } from '#adapters/dynamodb/application-lists.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import { createVault } from '#adapters/dynamodb/vault.ts';
import { createKms } from '#adapters/kms.ts';
import { createLog, type Log } from '#adapters/log.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import { KEEP_PAPERS_DAYS } from '#content/keeping.ts';
import type { Clearing } from '#core/use-cases/clear-ended.ts';

/** The ports of the function that takes numbers and papers out of what is over. */
export interface WiredClearing extends Clearing {
  readonly log: Log;
}

/** Wires it when its hour comes. Throws when a setting is missing. */
export function wireClearingOrThrow(): WiredClearing {
  const settings = readSettingsOrThrow(['people', 'applications', 'fieldsKey']);
  const system = createSystem();
  const { now } = system;
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now, chance: unforeseeable });
  // It has no right to the other tables, so it has no names for them; and no key to the digits.
  const tables = { ...settings, claims: 'none', sessions: 'none' };
  const store = { documents: openDocuments(), tables, seal, now };
  return {
    aggregates: createAggregateStore(store),
    applications: createApplicationLists(store),
    vault: createVault(store),
    system,
    keepDays: KEEP_PAPERS_DAYS,
    log: createLog(),
  };
}
