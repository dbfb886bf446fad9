import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { createAggregateStore } from '#adapters/dynamodb/aggregate-store.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import { createFileLedger } from '#adapters/dynamodb/file-ledger.ts';
import { fileNameOf } from '#adapters/file-links.ts';
import { createFiles } from '#adapters/files.ts';
import { createKms } from '#adapters/kms.ts';
import { createSecret } from '#adapters/secrets.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import { createTelegramFiles } from '#adapters/telegram-files.ts';
import type { Keeping } from '#core/use-cases/keep-files.ts';

/** Wires what keeps photos and voice notes, when the first event comes. Throws when a setting is missing. */
export function wireFilesOrThrow(): Keeping {
  const settings = readSettingsOrThrow([
    'claims',
    'applications',
    'bucket',
    'fieldsKey',
    'telegramApi',
    'botTokenParameter',
  ]);
  const system = createSystem();
  const { now } = system;
  const documents = openDocuments();
  // It has no right to the other tables, so it has no name for them.
  const tables = {
    claims: settings.claims,
    applications: settings.applications,
    sessions: 'none',
    people: 'none',
  };
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now, chance: unforeseeable });
  return {
    aggregates: createAggregateStore({ documents, tables, seal, now }),
    ledger: createFileLedger({ documents, tables }),
    files: createFiles({ bucket: settings.bucket, now, endpoint: process.env['AWS_ENDPOINT_URL_S3'] }),
    channelFiles: createTelegramFiles({
      root: settings.telegramApi,
      token: createSecret(settings.botTokenParameter),
    }),
    system,
    nameOf: fileNameOf,
  };
}
