import {
  LockedNumber,
  NUMBER_KINDS,
  NumberKind,
  toLocked,
  type VaultChange,
} from '#core/people/locked-number.ts';
import { endsPurpose } from '#core/programme/application.ts';
import { ApplicationId } from '#core/shared/ids.ts';
import type { Save, Vault } from '#core/use-cases/ports.ts';
import { idOf, RELEASE, vaultKey, vaultKeys, vaultPartition } from './keys.ts';
import { openValue, type Store, sealValue, type Write } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (pk: string, sk: string, field: 'digits' | 'shown'): string => `people|${pk}|${sk}|${field}`;

/**
 * Identity numbers in DynamoDB, one item for each number of a file. Digits are sealed under the vault's key, how they end
 * under the fields' key, so that a list can show the end without the right to open. Throws when the store fails, when what
 * was sealed was changed, or when digits are asked for without their key.
 */
export const createVault = (store: Store): Vault => ({
  async shown(application) {
    const items = await read(application, store);
    return Promise.all(items.map((item) => toShownOrThrow(item, store)));
  },

  async open(application) {
    const { seal } = keysOrThrow(store);
    const items = await read(application, store);
    const opened = items.map(async ({ pk, sk, sealed }) => {
      const digits = await openValue(seal, sealed, boundTo(String(pk), String(sk), 'digits'));
      return [NumberKind.parse(String(sk).toLowerCase()), String(digits)] as const;
    });
    return Object.fromEntries(await Promise.all(opened));
  },

  async twins(application) {
    const mine = await read(application, store);
    const found = await Promise.all(mine.map(({ hash }) => listByHash(String(hash), store)));
    const others = new Set(found.flat().filter((id) => id !== application));
    return [...others].map((id) => ApplicationId.parse(id));
  },
});

/** What may be seen of a number. Throws when it was changed. */
export async function toShownOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<LockedNumber> {
  const { pk, sk, shown } = upgradeOrThrow(item);
  return LockedNumber.parse(await openValue(seal, shown, boundTo(String(pk), String(sk), 'shown')));
}

async function read(application: ApplicationId, { documents, tables }: Store): Promise<readonly Item[]> {
  const { Items = [] } = await documents.query({
    TableName: tables.people,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': vaultPartition(application) },
    ConsistentRead: true,
  });
  // The order in which they are asked.
  return Items.map(upgradeOrThrow).sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ sk }: Item): number => NUMBER_KINDS.findIndex((kind) => kind.toUpperCase() === sk);

async function listByHash(hash: string, { documents, tables }: Store): Promise<readonly string[]> {
  const { Items = [] } = await documents.query({
    TableName: tables.people,
    IndexName: 'by-hash',
    KeyConditionExpression: '#hash = :hash',
    ExpressionAttributeNames: { '#hash': 'hash' },
    ExpressionAttributeValues: { ':hash': hash },
    Limit: 20,
  });
  return Items.map(({ pk }) => idOf(String(pk)));
}

/** The writes of numbers for one transaction; the newest word about a number stands. */
export async function toVaultWrites(
  changes: readonly VaultChange[] | undefined,
  store: Store,
): Promise<readonly Write[]> {
  const writes = (changes ?? []).map((change) =>
    'forget' in change ? toForgetting(change.application, store) : toPut(change, store),
  );
  return (await Promise.all(writes)).flat();
}

async function toPut(change: Exclude<VaultChange, { forget: true }>, store: Store): Promise<Write[]> {
  const { seal, index } = keysOrThrow(store);
  const { application, kind, number } = change;
  const key = vaultKey(application, kind);
  const [sealed, shown, hash] = await Promise.all([
    sealValue(seal, number.digits, boundTo(key.pk, key.sk, 'digits')),
    sealValue(store.seal, toLocked(change), boundTo(key.pk, key.sk, 'shown')),
    index.hash(number.digits, kind),
  ]);
  const Item = { ...key, release: RELEASE, sealed, shown, hash: `${kind}#${hash}` };
  return [{ Put: { TableName: store.tables.people, Item } }];
}

const toForgetting = (application: ApplicationId, { tables }: Pick<Store, 'tables'>): Write[] =>
  vaultKeys(application).map((Key) => ({ Delete: { TableName: tables.people, Key } }));

/** What a save takes out of the vault in its own transaction, whoever makes it: a purpose that ends takes its numbers along. */
export const toPurposeEnd = ({ kind, state }: Save, store: Pick<Store, 'tables'>): Write[] =>
  kind === 'application' && endsPurpose(state) ? toForgetting(state.id, store) : [];

function keysOrThrow({ vault }: Store): NonNullable<Store['vault']> {
  if (!vault) throw new Error('This function has no key to the vault');
  return vault;
}
