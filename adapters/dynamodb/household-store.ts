import { Household } from '#core/people/household.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { TurnWrite } from '#core/use-cases/ports.ts';
import type { HouseholdPage, HouseholdStore } from '#core/use-cases/ports-households.ts';
import { HOUSEHOLD_SHARDS, householdKey, householdShard, idOf, RELEASE } from './keys.ts';
import { keysOf, loadMany } from './read-many.ts';
import { shardOf } from './shards.ts';
import { openValue, type Store, sealValue, type Write } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (chat: string, version: number): string => `people|CHAT#${chat}|household|${version}`;

/** Households in DynamoDB. Throws when the store fails, or when what was sealed was changed. */
export const createHouseholdStore = (store: Store): HouseholdStore => ({
  find: (chat) => find(chat, store),
  page: (after, most) => listPage(readPlace(after), most, store),
});

async function find(chat: ChatId, store: Store): Promise<Household | undefined> {
  const { Item } = await store.documents.get({
    TableName: store.tables.people,
    Key: householdKey(chat),
    ConsistentRead: true,
  });
  return Item && toHouseholdOrThrow(Item, store);
}

async function toHouseholdOrThrow(item: Item, { seal }: Store): Promise<Household> {
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

/** The write of a household for one transaction: new, or guarded by the version before; forgetting what is not there is fine. */
export async function toHouseholdWrites(
  household: TurnWrite['household'],
  chat: ChatId,
  { seal, tables }: Store,
): Promise<readonly Write[]> {
  if (household === undefined) return [];
  const Key = householdKey(chat);
  if (household === 'forget') return [{ Delete: { TableName: tables.people, Key } }];
  const { version } = household;
  const sealed = await sealValue(seal, household, boundTo(chat, version));
  const guard =
    version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': version - 1 },
        };
  return [
    {
      Put: {
        TableName: tables.people,
        Item: {
          ...Key,
          version,
          sealed,
          release: RELEASE,
          area: householdShard(shardOf(chat, HOUSEHOLD_SHARDS)),
        },
        ...guard,
      },
    },
  ];
}
