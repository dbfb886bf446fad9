import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Documents } from './client.ts';
import { DUE_SHARDS, type Due, dueShard, type Key, toMoment } from './keys.ts';
import { everyShard } from './shards.ts';
import type { Item } from './upgrade.ts';

/** The most keys that one BatchGetItem takes. */
const AT_ONCE = 100;
const ATTEMPTS = 4;

/** Every item of a query, page after page. */
export async function queryAll(documents: Documents, input: QueryCommandInput): Promise<readonly Item[]> {
  const items: Item[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await documents.query({ ...input, ...(from && { ExclusiveStartKey: from }) });
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** The items of these keys, in the order of the keys; absent ones are left out. Throws when the store keeps refusing some. */
export async function loadMany(
  documents: Documents,
  table: string,
  keys: readonly Key[],
): Promise<readonly Item[]> {
  const found = new Map<string, Item>();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const items = await loadBatch(documents, table, keys.slice(start, start + AT_ONCE));
    for (const item of items) found.set(`${item['pk']}|${item['sk']}`, item);
  }
  return keys.map(({ pk, sk }) => found.get(`${pk}|${sk}`)).filter((item) => item !== undefined);
}

async function loadBatch(
  documents: Documents,
  table: string,
  keys: readonly Key[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let left: Item[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Error(`The store left ${left.length} items unread`);
    const answer = await documents.getMany({
      RequestItems: { [table]: { Keys: left, ConsistentRead: true } },
    });
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items;
}

/** What is due since before a moment, the oldest first: one query for each shard. */
export async function listDue(
  documents: Documents,
  table: string,
  { due, before, limit }: { readonly due: Due; readonly before: number; readonly limit: number },
): Promise<readonly Item[]> {
  const pages = await Promise.all(
    everyShard(DUE_SHARDS).map((shard) =>
      documents.query({
        TableName: table,
        IndexName: 'by-due',
        KeyConditionExpression: '#due = :due AND #at < :before',
        ExpressionAttributeNames: { '#due': 'due', '#at': 'at' },
        ExpressionAttributeValues: { ':due': dueShard(due, shard), ':before': toMoment(before) },
        Limit: limit,
      }),
    ),
  );
  return pages
    .flatMap((page) => page.Items ?? [])
    .sort((one, other) => (String(one['at']) < String(other['at']) ? -1 : 1))
    .slice(0, limit);
}

/** Index rows of what one owner has, the newest first; an infinite limit means every one. */
export async function listOfOwner(
  documents: Documents,
  table: string,
  { owner, limit }: { readonly owner: string; readonly limit: number },
): Promise<readonly Item[]> {
  const input: QueryCommandInput = {
    TableName: table,
    IndexName: 'by-owner',
    KeyConditionExpression: '#owner = :owner',
    ExpressionAttributeNames: { '#owner': 'owner' },
    ExpressionAttributeValues: { ':owner': owner },
    ScanIndexForward: false,
  };
  if (limit === Number.POSITIVE_INFINITY) return queryAll(documents, input);
  const { Items = [] } = await documents.query({ ...input, Limit: limit });
  return Items;
}

/** Primary keys of index rows. */
export const keysOf = (items: readonly Item[]): readonly Key[] =>
  items.map((item) => ({ pk: String(item['pk']), sk: String(item['sk']) }));
