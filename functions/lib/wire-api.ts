import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettingsOrThrow } from '#adapters/config.ts';
import { createSeal } from '#adapters/crypto.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import { createFileLedger } from '#adapters/dynamodb/file-ledger.ts';
import type { Store } from '#adapters/dynamodb/store.ts';
import { createStores } from '#adapters/dynamodb/stores.ts';
import { createFileLinks, fileNameOf } from '#adapters/file-links.ts';
import { createKms } from '#adapters/kms.ts';
import { createLog, type Log } from '#adapters/log.ts';
import type { Stores } from '#adapters/memory.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import type { Places } from '#core/language/places.ts';
import type { Words } from '#core/use-cases/log-report.ts';
import type { DeadLetterQueues, FileLedger, Files, ParkedUpdate, System } from '#core/use-cases/ports.ts';

/** The ports of the API, joined to the outside. No chat is reached from here: events do that. */
export interface ApiHouse extends Stores {
  readonly system: System;
  readonly log: Log;
  readonly places: () => Promise<Places>;
  /** What free words tell. */
  readonly understand: (words: Words) => Promise<ReportDetails>;
  readonly ledger: FileLedger;
  readonly files: Pick<Files, 'lend'>;
  /** The name in the house of the channel's file id. */
  readonly nameOf: (file: string) => string;
  readonly stage: string;
  readonly practice: boolean;
  readonly signIn: { readonly issuer: string; readonly url: string; readonly client: string };
  /** Sends through again what failed; only the function behind `/api/parked` has the powers for it. */
  readonly recovery?: Recovery;
}

/** What an operator sends through again. */
export interface Recovery {
  readonly letters: DeadLetterQueues;
  /** One parked update through the production turn; `stumbled` when it still is at fault. Throws when something is down. */
  readonly replay: (parked: ParkedUpdate) => Promise<'done' | 'stumbled'>;
}

/** The stage that serves people for real; every other one says that it is a drill. */
const LIVE = 'production';

/** Wires the API from its environment, when the first request comes; with the keys of the vault where it may open numbers. Throws when a setting is missing. */
export function wireApiOrThrow(vault?: Store['vault']): ApiHouse {
  const settings = readSettingsOrThrow([
    'stage',
    'sessions',
    'people',
    'fieldsKey',
    'signInIssuer',
    'signInUrl',
    'signInClient',
  ]);
  const { stage, sessions, people } = settings;
  const system = createSystem();
  const seal = createSeal({ keys: [createKms(settings.fieldsKey)], now: system.now, chance: unforeseeable });
  const tables = {
    // Functions without a right to these tables have no name for them; a call would be refused by the store.
    claims: process.env['JARING_TABLE_CLAIMS'] ?? 'none',
    sessions,
    people,
    applications: process.env['JARING_TABLE_APPLICATIONS'] ?? 'none',
  };
  const places = lendPlacesOnce();
  const documents = openDocuments();
  return {
    ...createStores({ documents, tables, seal, now: system.now, ...(vault && { vault }) }),
    ledger: createFileLedger({ documents, tables }),
    // The function behind `/api/parked` has no right to the bucket, and no name for it.
    files: createFileLinks({
      bucket: process.env['JARING_BUCKET_FILES'] ?? 'none',
      now: system.now,
      environment: process.env,
    }),
    nameOf: fileNameOf,
    system,
    log: createLog(),
    places,
    understand: (words) => understandWords(words, places),
    stage,
    practice: stage !== LIVE,
    signIn: { issuer: settings.signInIssuer, url: settings.signInUrl, client: settings.signInClient },
  };
}

/** The gazetteer is loaded at the first question for a place. */
function lendPlacesOnce(): () => Promise<Places> {
  let places: Promise<Places> | undefined;
  const lend = async (): Promise<Places> => {
    const { findAreaFileOrThrow, lendPlaces } = await import('#adapters/areas.ts');
    return lendPlaces(findAreaFileOrThrow(dirname(fileURLToPath(import.meta.url))));
  };
  return () => {
    places ??= lend();
    places.catch(() => {
      places = undefined;
    });
    return places;
  };
}

/** The words of the trade are loaded with the first need that is logged. A place is looked for near the writer's area. */
async function understandWords(
  { text, place, near }: Words,
  lend: ApiHouse['places'],
): Promise<ReportDetails> {
  const [{ understand }, { toDetails }, { SURE }, places] = await Promise.all([
    import('#core/language/understand.ts'),
    import('#core/use-cases/read-message.ts'),
    import('#core/language/places.ts'),
    lend(),
  ]);
  const read = toDetails(understand(text, places), text);
  const [best] = places.find(place, near === 'ID' ? undefined : near);
  if (!best || best.confidence < SURE) return read;
  return { ...read, area: best.code };
}
