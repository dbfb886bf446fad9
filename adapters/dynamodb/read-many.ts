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

/** Keys of one table. */
export interface Wanted {
  readonly table: string;
  readonly keys: readonly Key[];
}

/** The items of these keys, in the order of the keys; absent ones are left out. Throws when the store keeps refusing some. */
export async function loadMany(
  documents: Documents,
  table: string,
  keys: readonly Key[],
): Promise<readonly Item[]> {
  const [items = []] = await loadTogether(documents, [{ table, keys }]);
  return items;
}

/**
 * The items of keys in several tables, a hundred with one call: for each table its items in the order of its keys, absent
 * ones left out. Throws when the store keeps refusing some.
 */
export async function loadTogether(
  documents: Documents,
  wanted: readonly Wanted[],
): Promise<readonly (readonly Item[])[]> {
  const each = wanted.flatMap(({ table, keys }) => keys.map((key) => ({ table, key })));
  // The store takes no key twice.
  const all = [...new Map(each.map((one) => [placeOf(one.table, one.key), one])).values()];
  const found = new Map<string, Item>();
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const some = all.slice(start, start + AT_ONCE);
    await loadBatch(documents, some, (table, item) => found.set(placeOf(table, item), item));
  }
  return wanted.map(({ table, keys }) =>
    keys.map((key) => found.get(placeOf(table, key))).filter((item) => item !== undefined),
  );
}

const placeOf = (table: string, { pk, sk }: Partial<Record<keyof Key, unknown>>): string =>
  `${table}|${pk}|${sk}`;

type Place = { readonly table: string; readonly key: Key };

async function loadBatch(
  documents: Documents,
  places: readonly Place[],
  found: (table: string, item: Item) => void,
): Promise<void> {
  let left = toAsked(places);
  for (let attempt = 0; Object.keys(left).length > 0; attempt += 1) {
    if (attempt === ATTEMPTS)
      throw new Error(`The store left something of ${Object.keys(left).join(', ')} unread`);
    const { Responses = {}, UnprocessedKeys = {} } = await documents.getMany({ RequestItems: left });
    for (const [table, items] of Object.entries(Responses)) for (const item of items) found(table, item);
    left = consistently(UnprocessedKeys);
  }
}

type Asked = NonNullable<BatchGetCommandInput['RequestItems']>;

const toAsked = (places: readonly Place[]): Asked =>
  consistently(
    Object.fromEntries(
      [...new Set(places.map(({ table }) => table))].map((table) => [
        table,
        { Keys: places.filter((one) => one.table === table).map(({ key: { pk, sk } }) => ({ pk, sk })) },
      ]),
    ),
  );

const consistently = (asked: Asked): Asked =>
  Object.fromEntries(
    Object.entries(asked).map(([table, { Keys }]) => [table, { Keys, ConsistentRead: true }]),
  );

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
