import { expect, it } from 'vitest';
import { createVault } from '#adapters/dynamodb/vault.ts';
import type { VaultChange } from '#core/people/locked-number.ts';
import { Application } from '#core/programme/application.ts';
import { ApplicationId, ChatId, EventId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';
import { describeStores, type UnderContract } from './stores.ts';

let serial = 0;
/** An invented number that no other test gives: province 32 has no regency 99. */
const newNik = (): string => {
  serial += 1;
  return `329999010199${String(serial).padStart(4, '0')}`;
};
const newFileId = (): ApplicationId => ApplicationId.parse(system.newId());

const given = (application: ApplicationId, kind: 'nik' | 'kk', digits: string): VaultChange => ({
  application,
  kind,
  number: { digits, doubts: ['area'] },
  consent: '2026-11',
  at: NOW,
});

function fileOf(id: ApplicationId, chat: ChatId, more: Partial<Application> = {}): Application {
  return Application.parse({
    id,
    reference: system.newReference(),
    version: 1,
    state: 'open',
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat,
    language: 'id',
    consent: '2026-11',
    papers: [],
    steps: [{ id: 'village', holder: 'village' }],
    step: 0,
    late: false,
    objections: 0,
    asked: false,
    at: NOW,
    changedAt: NOW,
    ...more,
  });
}

const ENDS = {
  withdrawn: { state: 'withdrawn' },
  erased: { state: 'accepted', chat: ChatId.parse('erased:0') },
  cleared: { state: 'received', clearedAt: NOW },
} as const;

const saveOf = (
  state: Application,
  loaded: number,
  name: 'submitted' | 'withdrawn' | 'erased' | 'cleared',
): Save => ({
  kind: 'application',
  state,
  loaded,
  events: [
    {
      id: EventId.parse(system.newId()),
      name: `application.${name}`,
      at: NOW,
      by: { kind: 'resident' },
      aggregate: { kind: 'application', id: state.id },
      version: state.version,
      index: 0,
      codes: {},
    },
  ],
});

async function write(
  { stores }: UnderContract,
  numbers: readonly VaultChange[],
  saves: readonly Save[] = [],
): Promise<void> {
  expect(await stores.sessions.write({ session: newSession(newChat()), saves, numbers })).toBe('done');
}

describeStores('the vault', (under) => {
  it('shows how the numbers of a file end and what is odd, and opens their digits only when asked to', async () => {
    const id = newFileId();
    const nik = newNik();
    await write(under(), [given(id, 'kk', newNik()), given(id, 'nik', nik)]);
    const { vault } = under().stores;
    expect((await vault.shown(id)).find(({ kind }) => kind === 'nik')).toEqual({
      kind: 'nik',
      end: nik.slice(-4),
      doubts: ['area'],
      consent: '2026-11',
      at: NOW,
    });
    expect((await vault.open(id)).nik).toBe(nik);
    expect(await vault.shown(newFileId())).toEqual([]);
    expect(await vault.open(newFileId())).toEqual({});
  });

  it('keeps the newest word about a number, and forgets both when they are to go', async () => {
    const id = newFileId();
    const right = newNik();
    await write(under(), [given(id, 'nik', newNik())]);
    await write(under(), [given(id, 'nik', right)]);
    expect(await under().stores.vault.open(id)).toEqual({ nik: right });
    await write(under(), [{ application: id, forget: true }]);
    expect(await under().stores.vault.open(id)).toEqual({});
  });

  it('finds other files with the same number by file, and takes a NIK for no KK', async () => {
    const [one, other, third] = [newFileId(), newFileId(), newFileId()];
    const nik = newNik();
    await write(under(), [given(one, 'nik', nik)]);
    await write(under(), [given(other, 'nik', nik)]);
    await write(under(), [given(third, 'kk', nik)]);
    expect(await under().stores.vault.twins(one)).toEqual([other]);
    expect(await under().stores.vault.twins(third)).toEqual([]);
    expect(await under().stores.vault.twins(newFileId())).toEqual([]);
  });

  it.each(['withdrawn', 'erased', 'cleared'] as const)(
    'loses the numbers of a file that is %s, by whatever save',
    async (end) => {
      const id = newFileId();
      const chat = newChat();
      const file = fileOf(id, chat);
      await write(
        under(),
        [given(id, 'nik', newNik()), given(id, 'kk', newNik())],
        [saveOf(file, 0, 'submitted')],
      );
      expect(await under().stores.vault.shown(id)).toHaveLength(2);
      const { private: _, ...bare } = file;
      const ended: Application = {
        ...bare,
        version: 2,
        ...ENDS[end],
      };
      expect(await under().stores.aggregates.save([saveOf(ended, 1, end)])).toBe('done');
      expect(await under().stores.vault.shown(id)).toEqual([]);
      expect(await under().stores.vault.twins(id)).toEqual([]);
    },
  );

  it('opens and locks nothing in a function without its keys, but still shows the end', async () => {
    const { real, stores } = under();
    if (!real) return expect(stores.vault).toBeDefined();
    const id = newFileId();
    await write(under(), [given(id, 'nik', newNik())]);
    const { vault: _, ...keyless } = real.store;
    const vault = createVault(keyless);
    expect(await vault.shown(id)).toHaveLength(1);
    await expect(vault.open(id)).rejects.toThrow('no key to the vault');
    return undefined;
  });
});
