import { ReportId } from '#core/shared/ids.ts';
import type { Queries, QueuePage } from '#core/use-cases/ports.ts';
import { idOf, queueShard, queueShards } from './keys.ts';
import { toLineOrThrow } from './report-item.ts';
import { everyShard } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

type Query = Parameters<Queries['queue']>[0];

/** One shard as it is read: what is at hand, and whether there may be more. */
interface Shard {
  readonly number: number;
  readonly items: Item[];
  more: boolean;
  after: string;
}

const LONGEST_CURSOR = 200;

/**
 * A page of a queue: the untaken ones by rank, then the taken ones by rank, merged from one query for each shard. An
 * unreadable cursor begins at the front. Lines carry no words of the person.
 */
export async function readQueue(query: Query, store: Store): Promise<QueuePage> {
  const items = await readItems(query, readCursor(query.cursor), store);
  const last = items.at(-1);
  return {
    lines: await Promise.all(
      items.map(async (item) => ({
        id: ReportId.parse(idOf(String(item['pk']))),
        report: await toLineOrThrow(item, store),
        cursor: writeCursor(placeOf(item)),
      })),
    ),
    cursor: last && items.length >= query.limit ? writeCursor(placeOf(last)) : undefined,
  };
}

const writeCursor = (place: string): string => Buffer.from(place).toString('base64url');

/** Nothing sorts before a space, and an empty text cannot be compared with. */
function readCursor(cursor = ''): string {
  const place = cursor.length > LONGEST_CURSOR ? '' : Buffer.from(cursor, 'base64url').toString();
  return /^[01]#/.test(place) ? place : ' ';
}

/** The next lines: the shard with the lowest place gives one, and is read further when it runs dry. */
async function readItems(query: Query, after: string, store: Store): Promise<Item[]> {
  const numbers = everyShard(queueShards(query.regency));
  const shards: Shard[] = numbers.map((number) => ({ number, items: [], more: true, after }));
  const found: Item[] = [];
  while (found.length < query.limit) {
    const dry = shards.filter((shard) => shard.items.length === 0 && shard.more);
    await Promise.all(dry.map((shard) => fill(shard, query, shards.length, store)));
    const next = shards
      .filter((shard) => shard.items.length > 0)
      .sort((one, other) => (placeOf(one.items[0]) < placeOf(other.items[0]) ? -1 : 1))[0]
      ?.items.shift();
    if (!next) return found;
    found.push(next);
  }
  return found;
}

const placeOf = (item: Item | undefined): string => String(item?.['rank']);

/** A whole page from a single shard; of several, twice a fair share, so that most pages take one query for each. */
async function fill(
  shard: Shard,
  { lane, regency, limit }: Query,
  shards: number,
  store: Store,
): Promise<void> {
  const { Items = [], LastEvaluatedKey } = await store.documents.query({
    TableName: store.tables.claims,
    IndexName: 'by-queue',
    KeyConditionExpression: '#queue = :queue AND #rank > :after',
    ExpressionAttributeNames: { '#queue': 'queue', '#rank': 'rank' },
    ExpressionAttributeValues: {
      ':queue': queueShard(lane, regency, shard.number),
      ':after': shard.after,
    },
    Limit: shards === 1 ? limit : Math.max(2, Math.ceil((limit / shards) * 2)),
  });
  shard.items.push(...Items);
  shard.more = LastEvaluatedKey !== undefined;
  shard.after = Items.length > 0 ? placeOf(Items.at(-1)) : shard.after;
}
