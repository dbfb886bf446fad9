import { Household } from '#core/people/household.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { TurnWrite } from '#core/use-cases/ports.ts';
import type { HouseholdPage, HouseholdStore } from '#core/use-cases/ports-households.ts';
import { HOUSEHOLD_SHARDS, householdKey, householdShard, idOf, RELEASE } from './keys.ts';
import { keysOf, loadMany } from './read-many.ts';
import { shardOf } from './shards.ts';
import { isHeld, openValue, type Store, sealValue, type Write } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (chat: string, version: number): string => `people|CHAT#${chat}|household|${version}`;

/** Households in DynamoDB. Throws when the store fails, or when what was sealed was changed. */
export const createHouseholdStore = (store: Store): HouseholdStore => ({
  find: (chat) => find(chat, store),
  page: (after, most) => listPage(readPlace(after), most, store),
  async renew(household) {
    const Item = await toItem(household, store);
    return isHeld(
      store.documents.put({
        TableName: store.tables.people,
        Item,
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': household.version },
      }),
    );
  },
});

async function find(chat: ChatId, store: Store): Promise<Household | undefined> {
  const { Item } = await store.documents.get({
    TableName: store.tables.people,
    Key: householdKey(chat),
    ConsistentRead: true,
  });
  return Item && toHouseholdOrThrow(Item, store);
}

/** A kept household. Throws when what was sealed was changed. */
export async function toHouseholdOrThrow(item: Item, { seal }: Store): Promise<Household> {
  const { pk, version, sealed } = upgradeOrThrow(item);
  return Household.parse(await openValue(seal, sealed, boundTo(idOf(String(pk)), Number(version))));
}

/** Where a page begins: in a shard, after a household of it. */
interface Place {
  readonly shard: number;
  readonly chat: ChatId | undefined;
}

function readPlace(after: string | undefined): Place {
  const [shard = '0', chat = ''] = after?.split(' ') ?? [];
  return { shard: Number(shard), chat: chat === '' ? undefined : ChatId.parse(chat) };
}

const printPlace = ({ shard, chat }: Place): string => `${shard} ${chat ?? ''}`;

const shardAfter = (shard: number): Place | undefined =>
  shard + 1 < HOUSEHOLD_SHARDS ? { shard: shard + 1, chat: undefined } : undefined;

/** One query of one shard. What the index still shows after an erasure is left out. */
async function listPage({ shard, chat }: Place, most: number, store: Store): Promise<HouseholdPage> {
  const { documents, tables } = store;
  const area = householdShard(shard);
  const rows = await documents.query({
    TableName: tables.people,
    IndexName: 'by-area',
    KeyConditionExpression: '#area = :area',
    ExpressionAttributeNames: { '#area': 'area' },
    ExpressionAttributeValues: { ':area': area },
    Limit: most,
    ...(chat && { ExclusiveStartKey: { area, ...householdKey(chat) } }),
  });
  const items = await loadMany(documents, tables.people, keysOf(rows.Items ?? []));
  const last = rows.LastEvaluatedKey?.['pk'];
  const next = last === undefined ? shardAfter(shard) : { shard, chat: ChatId.parse(idOf(String(last))) };
  return {
    households: await Promise.all(items.map((item) => toHouseholdOrThrow(item, store))),
    next: next && printPlace(next),
  };
}

async function toItem(household: Household, { seal }: Store): Promise<Item> {
  const { chat, version } = household;
  return {
    ...householdKey(chat),
    version,
    sealed: await sealValue(seal, household, boundTo(chat, version)),
    release: RELEASE,
    area: householdShard(shardOf(chat, HOUSEHOLD_SHARDS)),
  };
}

/** The write of a household for one transaction: new, or guarded by the version before; forgetting what is not there is fine. */
export async function toHouseholdWrites(
  household: TurnWrite['household'],
  chat: ChatId,
  store: Store,
): Promise<readonly Write[]> {
  if (household === undefined) return [];
  const TableName = store.tables.people;
  if (household === 'forget') return [{ Delete: { TableName, Key: householdKey(chat) } }];
  const { version } = household;
  const guard =
    version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': version - 1 },
        };
  return [{ Put: { TableName, Item: await toItem(household, store), ...guard } }];
}
