import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { createBlindIndex, createSeal } from '#adapters/crypto.ts';
import { openDocuments } from '#adapters/dynamodb/client.ts';
import type { Store } from '#adapters/dynamodb/store.ts';
import { createStores } from '#adapters/dynamodb/stores.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import { createMemoryStores, type Stores } from '#adapters/memory.ts';
import { unforeseeable } from '#adapters/system.ts';
import { DocumentStore, toDocuments } from '#sim/documents/documents.ts';
import { CapacityBook } from './capacity-book.ts';
import { NOW } from './samples.ts';
import { type StoreServer, startStoreServer } from './store-server.ts';

/** A clock that a test moves. */
export class TestClock {
  time = NOW;
  readonly now = () => this.time;
}

/** The stores under a contract, and what only the real ones have. */
export interface UnderContract {
  readonly stores: Stores;
  readonly clock: TestClock;
  readonly real?: { readonly store: Store; readonly server: StoreServer; readonly book: CapacityBook };
}

/** The real stores on a server that is already running. */
export function openRealStores(server: StoreServer, clock: TestClock) {
  const book = new CapacityBook();
  const store: Store = {
    documents: openDocuments({ endpoint: server.endpoint, meter: book.note }),
    tables: server.tables,
    seal: createSeal({ keys: [createFixedKeyService('contract')], now: clock.now, chance: unforeseeable }),
    vault: toVaultKeys(clock.now),
    now: clock.now,
  };
  return { store, server, book, stores: createStores(store) };
}

/** The real stores over the simulator's documents. */
const openSimStore = ({ now }: TestClock): Store => ({
  documents: toDocuments(new DocumentStore({ tables: SIM_TABLES, now })),
  tables: SIM_TABLES,
  seal: createSeal({ keys: [createFixedKeyService('contract')], now, chance: unforeseeable }),
  vault: toVaultKeys(now),
  now,
});
const toVaultKeys = (now: () => number) => ({
  seal: createSeal({ keys: [createFixedKeyService('vault')], now, chance: unforeseeable }),
  index: createBlindIndex(createFixedKeyService('index')),
});
const SIM_TABLES = { claims: 'claims', applications: 'applications', people: 'people', sessions: 'sessions' };

/** Runs the same contract on memory, on the simulator's store and on the real store server. `house` answers the stores of the running test. */
export function describeStores(name: string, contract: (house: () => UnderContract) => void): void {
  describe(`${name}, in memory`, () => {
    let under: UnderContract;
    beforeEach(() => {
      const clock = new TestClock();
      under = { clock, stores: createMemoryStores(clock.now) };
    });
    contract(() => under);
  });
  describe(`${name}, in the simulator's store`, () => {
    let under: UnderContract;
    beforeEach(() => {
      const clock = new TestClock();
      under = { clock, stores: createStores(openSimStore(clock)) };
    });
    contract(() => under);
  });
  describe(`${name}, in the store server`, () => {
    let server: StoreServer;
    let under: UnderContract;
    beforeAll(async () => {
      server = await startStoreServer();
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      const clock = new TestClock();
      const { stores, ...real } = openRealStores(server, clock);
      under = { clock, stores, real };
    });
    contract(() => under);
  });
}
