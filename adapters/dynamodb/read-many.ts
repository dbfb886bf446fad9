import type { BatchGetCommandInput, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
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
  const find = await loadPlaces(
    documents,
    keys.map((key) => ({ table, key })),
  );
  return keys.map((key) => find({ table, key })).filter((item) => item !== undefined);
}

/** Where an item stands: the stage's name of the table, and the key. */
export interface Place {
  readonly table: string;
  readonly key: Readonly<Record<string, unknown>> | Key;
}

/** Finds items in several tables that one call for each hundred has read as they are now. Throws when the store keeps refusing some. */
export async function loadPlaces(
  documents: Documents,
  places: readonly Place[],
): Promise<(place: Place) => Item | undefined> {
  const found = new Map<string, Item>();
  // The store takes no key twice.
  const all = [...new Map(places.map((place) => [nameOf(place), place])).values()];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    for (const [table, items] of await loadBatch(documents, all.slice(start, start + AT_ONCE)))
      for (const item of items) found.set(nameOf({ table, key: item }), item);
  }
  return (place) => found.get(nameOf(place));
}

const nameOf = ({ table, key: { pk, sk } }: Place): string => `${table}|${pk}|${sk}`;

async function loadBatch(documents: Documents, places: readonly Place[]): Promise<[string, Item[]][]> {
  const read: [string, Item[]][] = [];
  let left = places;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Error(`The store left ${left.length} items unread`);
    const answer = await documents.getMany({ RequestItems: toRequest(left) });
    read.push(...Object.entries(answer.Responses ?? {}));
    left = Object.entries(answer.UnprocessedKeys ?? {}).flatMap(([table, { Keys = [] }]) =>
      Keys.map((key) => ({ table, key })),
    );
  }
  return read;
}

function toRequest(places: readonly Place[]): NonNullable<BatchGetCommandInput['RequestItems']> {
  const request: Record<string, { Keys: Item[]; ConsistentRead: true }> = {};
  for (const { table, key } of places) {
    request[table] ??= { Keys: [], ConsistentRead: true };
    request[table].Keys.push({ pk: key['pk'], sk: key['sk'] });
  }
  return request;
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

/** Primary keys of index rows. */
export const keysOf = (items: readonly Item[]): readonly Key[] =>
  items.map((item) => ({ pk: String(item['pk']), sk: String(item['sk']) }));
