import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import type { KeptFile } from '#core/disaster/kept-file.ts';
import type { Event } from '#core/events.ts';
import { ChatId, ReportId } from '#core/shared/ids.ts';
import { prepareAct, prepareReport } from '#core/use-cases/handle-report.ts';
import { type Keeping, keepFiles } from '#core/use-cases/keep-files.ts';
import type { Fetched } from '#core/use-cases/ports.ts';
import { sampleFile, saveOf } from '../../contracts/sample-file.ts';

const NOW = Date.UTC(2026, 10, 25, 8);
const system = createSystem({ now: () => NOW });
const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);

let lent: Map<string, Fetched>;
let asked: string[];
let bucket: Map<string, Uint8Array>;
let ledger: Map<string, KeptFile>;
let keeping: Keeping;
let stores: ReturnType<typeof createMemoryStores>;

beforeEach(() => {
  [lent, asked, bucket, ledger] = [new Map(), [], new Map(), new Map()];
  stores = createMemoryStores(() => NOW);
  const keyOf = ({ owner, name }: Pick<KeptFile, 'owner' | 'name'>) => `${owner.id}/${name}`;
  keeping = {
    aggregates: stores.aggregates,
    system,
    nameOf: (file) => file.padStart(32, '0'),
    channelFiles: {
      fetch: async (file) => {
        asked.push(file);
        return lent.get(file) ?? { kind: 'gone' };
      },
    },
    files: {
      keep: async (kept, bytes) => void bucket.set(keyOf(kept), bytes),
      lend: async (kept) => keyOf(kept),
      remove: async (kept) => void bucket.delete(keyOf(kept)),
    },
    ledger: {
      list: async ({ id }) => [...ledger.values()].filter(({ owner }) => owner.id === id),
      record: async (kept) => void ledger.set(keyOf(kept), kept),
      remove: async (kept) => void ledger.delete(keyOf(kept)),
    },
  };
});

async function fileReport(...files: string[]) {
  const attachments = files.map((file) => ({ kind: 'photo' as const, file, at: NOW }));
  const id = ReportId.parse(system.newId());
  const chat = ChatId.parse('telegram:1');
  const save = prepareReport(
    { kind: 'receive', id, lane: 'relief', chat, language: 'id', sentAt: NOW, details: { attachments } },
    { kind: 'resident' },
    system,
  );
  await stores.aggregates.save([save]);
  return { event: save.events[0] as Event, report: save.state };
}

describe('the files of a report', () => {
  it('are fetched once, and told apart when they cannot be', async () => {
    lent.set('a', { kind: 'file', bytes: photo }).set('b', { kind: 'too-large' });
    const { event } = await fileReport('a', 'b', 'c');
    await keepFiles(event, keeping);
    await keepFiles(event, keeping);
    expect(asked).toEqual(['a', 'b', 'c']);
    expect([...ledger.values()].map(({ state, type, size }) => [state, type, size])).toEqual([
      ['kept', 'jpeg', 4],
      ['too-large', undefined, undefined],
      ['gone', undefined, undefined],
    ]);
    expect([...bucket.values()]).toEqual([photo]);
  });

  it('are asked for again when the channel was down, and those that came are not fetched twice', async () => {
    lent.set('a', { kind: 'file', bytes: photo }).set('b', { kind: 'down' });
    const { event } = await fileReport('a', 'b');
    await expect(keepFiles(event, keeping)).rejects.toThrow('lends no files');
    lent.set('b', { kind: 'file', bytes: photo });
    await keepFiles(event, keeping);
    expect(asked).toEqual(['a', 'b', 'b']);
    expect(bucket.size).toBe(2);
  });

  it('are gone after erasure, also when it came while they were fetched', async () => {
    lent.set('a', { kind: 'file', bytes: photo });
    const { event, report } = await fileReport('a');
    const erased = prepareAct(report, { kind: 'erase' }, { kind: 'resident' }, system);
    if (!erased.ok) throw new Error('not erased');
    await keepFiles(event, keeping);
    expect(bucket.size).toBe(1);
    await keepFiles({ ...event, name: 'report.erased' }, keeping);
    expect([bucket.size, ledger.size]).toEqual([0, 0]);

    const fetch = keeping.channelFiles.fetch;
    const slow: Keeping = {
      ...keeping,
      channelFiles: {
        fetch: async (...given) => {
          await stores.aggregates.save([erased.value]);
          return fetch(...given);
        },
      },
    };
    await keepFiles(event, slow);
    expect([bucket.size, ledger.size]).toEqual([0, 0]);
  });
});

describe('the photos of papers of a request', () => {
  it('are removed when it ends, also one that came while the store could not say so', async () => {
    lent.set('a', { kind: 'file', bytes: photo });
    const file = sampleFile({ papers: [{ id: 'kk', state: 'photo', file: 'a' }] });
    const save = saveOf(file);
    await stores.aggregates.save([save]);
    const { record } = keeping.ledger;
    const failing: Keeping = {
      ...keeping,
      ledger: {
        ...keeping.ledger,
        record: async (kept) => {
          if (kept.state === 'kept') throw new Error('The store is away');
          return record(kept);
        },
      },
    };
    await expect(keepFiles(save.events[0] as Event, failing)).rejects.toThrow('away');
    expect(bucket.size).toBe(1);
    const gone = saveOf({ ...file, version: 2, state: 'received', clearedAt: NOW }, 1);
    await stores.aggregates.save([gone]);
    await keepFiles({ ...(gone.events[0] as Event), name: 'application.cleared' }, keeping);
    expect([bucket.size, ledger.size]).toEqual([0, 0]);
  });

  it('are fetched again when nobody knows whether they came', async () => {
    lent.set('a', { kind: 'file', bytes: photo });
    const save = saveOf(sampleFile({ papers: [{ id: 'kk', state: 'photo', file: 'a' }] }));
    await stores.aggregates.save([save]);
    const failing: Keeping = {
      ...keeping,
      files: {
        ...keeping.files,
        keep: async () => {
          throw new Error('The bucket is away');
        },
      },
    };
    await expect(keepFiles(save.events[0] as Event, failing)).rejects.toThrow('away');
    await keepFiles(save.events[0] as Event, keeping);
    expect([...ledger.values()].map(({ state }) => state)).toEqual(['kept']);
    expect(bucket.size).toBe(1);
  });

  it('are gone once it has long been over, and not fetched again', async () => {
    lent.set('a', { kind: 'file', bytes: photo });
    const file = sampleFile({ papers: [{ id: 'kk', state: 'photo', file: 'a' }] });
    const save = saveOf(file);
    await stores.aggregates.save([save]);
    await keepFiles(save.events[0] as Event, keeping);
    expect(bucket.size).toBe(1);
    const gone = saveOf({ ...file, version: 2, state: 'received', clearedAt: NOW }, 1);
    await stores.aggregates.save([gone]);
    await keepFiles({ ...(gone.events[0] as Event), name: 'application.cleared' }, keeping);
    expect([bucket.size, ledger.size]).toEqual([0, 0]);
    await keepFiles(save.events[0] as Event, keeping);
    expect([bucket.size, asked]).toEqual([0, ['a']]);
  });
});
