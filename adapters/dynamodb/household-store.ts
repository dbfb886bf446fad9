import { Household } from '#core/people/household.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { HouseholdStore, TurnWrite } from '#core/use-cases/ports.ts';
import { HOUSEHOLD_SHARDS, householdKey, householdShard, idOf, RELEASE } from './keys.ts';
import { everyShard, shardOf } from './shards.ts';
import { openValue, type Store, sealValue, type Write } from './store.ts';
import { upgradeOrThrow } from './upgrade.ts';

const boundTo = (chat: string, version: number): string => `people|CHAT#${chat}|household|${version}`;

/** Households in DynamoDB. Throws when the store fails, or when what was sealed was changed. */
export const createHouseholdStore = (store: Store): HouseholdStore => ({
  find: (chat) => find(chat, store),
  async *every() {
    for (const shard of everyShard(HOUSEHOLD_SHARDS)) {
      for await (const chat of listShard(shard, store)) {
        const household = await find(chat, store);
        // The index may still show what has been erased.
        if (household) yield household;
      }
    }
  },
});

async function find(chat: ChatId, store: Store): Promise<Household | undefined> {
  const { Item } = await store.documents.get({
    TableName: store.tables.people,
    Key: householdKey(chat),
    ConsistentRead: true,
  });
  if (!Item) return undefined;
  const { version, sealed } = upgradeOrThrow(Item);
  return Household.parse(await openValue(store.seal, sealed, boundTo(chat, Number(version))));
}

async function* listShard(shard: number, { documents, tables }: Store): AsyncGenerator<ChatId> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.query({
      TableName: tables.people,
      IndexName: 'by-area',
      KeyConditionExpression: '#area = :shard',
      ExpressionAttributeNames: { '#area': 'area' },
      ExpressionAttributeValues: { ':shard': householdShard(shard) },
      ...(from && { ExclusiveStartKey: from }),
    });
    for (const { pk } of page.Items ?? []) yield ChatId.parse(idOf(String(pk)));
    from = page.LastEvaluatedKey;
  } while (from);
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
