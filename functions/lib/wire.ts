import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettingsOrThrow } from '#adapters/config.ts';
import { createBlindIndex, createSeal } from '#adapters/crypto.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import type { Store } from '#adapters/dynamodb/store.ts';
import { createStores } from '#adapters/dynamodb/stores.ts';
import { createKms } from '#adapters/kms.ts';
import { createLog, type Log } from '#adapters/log.ts';
import type { Stores } from '#adapters/memory.ts';
import { createSecret } from '#adapters/secrets.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import { createTelegram } from '#adapters/telegram.ts';
import type { Places } from '#core/language/places.ts';
import type { System } from '#core/use-cases/ports.ts';
import type { Recordings, SpeakingChannel } from '#core/use-cases/ports-recordings.ts';

/** The ports of one function, joined to the outside: the only place where adapters meet core. */
export interface Wired extends Stores {
  readonly system: System;
  readonly channel: SpeakingChannel;
  readonly log: Log;
  readonly places: () => Promise<Places>;
  readonly recordings: () => Promise<Recordings>;
  readonly botName: string;
  /** Every message says LATIHAN until the stage has passed `npm run go-live`. */
  readonly practice: boolean;
}

/** Wires a function from its environment, when the first event comes. Throws when a setting is missing. */
export function wireOrThrow(): Wired {
  const settings = readSettingsOrThrow([
    'stage',
    'liveSince',
    'claims',
    'sessions',
    'fieldsKey',
    'telegramApi',
    'botTokenParameter',
    'bot',
  ]);
  const system = createSystem();
  const { now } = system;
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now, chance: unforeseeable });
  const tables = {
    claims: settings.claims,
    sessions: settings.sessions,
    // Functions without a right to these tables have no name for them; a call would be refused by the store.
    people: process.env['JARING_TABLE_PEOPLE'] ?? 'none',
    applications: process.env['JARING_TABLE_APPLICATIONS'] ?? 'none',
  };
  const vault = openVaultKeys(system);
  const stores = createStores({ documents: openDocuments(), tables, seal, now, ...(vault && { vault }) });
  return {
    ...stores,
    system,
    channel: createTelegram({ root: settings.telegramApi, token: createSecret(settings.botTokenParameter) }),
    log: createLog(),
    places: lendOnce(),
    recordings: async () => (await import('./recordings.ts')).lendRecordings(bundleFolder(), stores.marks),
    botName: settings.bot.username,
    practice: settings.liveSince === undefined,
  };
}

/** The keys of the vault; undefined in a function that has no right to them. */
function openVaultKeys({ now }: System): Store['vault'] {
  if (process.env['JARING_KEY_PEOPLE'] === undefined) return undefined;
  const { peopleKey, indexKey } = readSettingsOrThrow(['peopleKey', 'indexKey']);
  return {
    seal: createSeal({ keys: [createKms(peopleKey)], now, chance: unforeseeable }),
    index: createBlindIndex(createKms(indexKey)),
  };
}

/** The SHA-256 of the webhook's secret, in hexadecimal digits. Throws when it is not set. */
export const webhookSecretOrThrow = (): string =>
  readSettingsOrThrow(['webhookSecretSha256']).webhookSecretSha256;

/** The folder of the bundle. */
const bundleFolder = (): string => dirname(fileURLToPath(import.meta.url));

/** The gazetteer and what reads it are loaded at the first question for a place. */
function lendOnce(): () => Promise<Places> {
  let places: Promise<Places> | undefined;
  const lend = async (): Promise<Places> => {
    const { findAreaFileOrThrow, lendPlaces } = await import('#adapters/areas.ts');
    return lendPlaces(findAreaFileOrThrow(bundleFolder()));
  };
  return () => {
    places ??= lend();
    places.catch(() => {
      places = undefined;
    });
    return places;
  };
}
