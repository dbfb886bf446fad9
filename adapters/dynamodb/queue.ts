import * as z from 'zod';
import { ReportId } from '#core/shared/ids.ts';
import type { Queries, QueuePage } from '#core/use-cases/ports.ts';
import { idOf, QUEUE_SHARDS, queueShard, type Standing } from './keys.ts';
import { toLineOrThrow } from './report-item.ts';
import { everyShard } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

type Query = Parameters<Queries['queue']>[0];

/** Where a page ended: among the open or the taken ones, after which rank. */
const Cursor = z.tuple([z.enum(['open', 'taken']), z.string().max(120)]);
type Cursor = z.infer<typeof Cursor>;

/** One shard as it is read: what is at hand, and whether there may be more. */
interface Shard {
  readonly number: number;
  readonly items: Item[];
  more: boolean;
  after: string;
}

/**
 * A page of a queue: the open ones by rank, then the taken ones by rank, merged from one query for each shard. An
 * unreadable cursor begins at the front. Lines carry no words of the person.
 */
export async function readQueue(query: Query, store: Store): Promise<QueuePage> {
  const [standing, after] = readCursor(query.cursor);
  const items = await readStanding(query, standing, after, store);
  let reached: Standing = standing;
  if (items.length < query.limit && standing === 'open') {
    const taken = await readStanding({ ...query, limit: query.limit - items.length }, 'taken', '', store);
    if (taken.length > 0) reached = 'taken';
    items.push(...taken);
  }
  const last = items.at(-1);
  const isFull = last !== undefined && items.length >= query.limit;
  return {
    lines: await Promise.all(
      items.map(async (item) => ({
        id: ReportId.parse(idOf(String(item['pk']))),
        report: await toLineOrThrow(item, store),
        cursor: writeCursor([standingOf(item), String(item['rank'])]),
      })),
    ),
    cursor: isFull ? writeCursor([reached, String(last['rank'])]) : undefined,
  };
}

/** `report#relief#taken#31.75#04` stands among the taken ones. */
const standingOf = (item: Item): Standing =>
  String(item['queue']).split('#')[2] === 'taken' ? 'taken' : 'open';

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(cursor: string | undefined): Cursor {
  if (cursor === undefined) return ['open', ''];
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return ['open', ''];
  }
}

/** The next lines of one standing: the shard with the lowest rank gives one, and is read further when it runs dry. */
async function readStanding(query: Query, standing: Standing, after: string, store: Store): Promise<Item[]> {
  const shards: Shard[] = everyShard(QUEUE_SHARDS).map((number) => ({
    number,
    items: [],
    more: true,
    after,
  }));
  const found: Item[] = [];
  while (found.length < query.limit) {
    const dry = shards.filter((shard) => shard.items.length === 0 && shard.more);
    await Promise.all(dry.map((shard) => fill(shard, query, standing, store)));
    const next = shards
      .filter((shard) => shard.items.length > 0)
      .sort((one, other) => (rankOf(one.items[0]) < rankOf(other.items[0]) ? -1 : 1))[0]
      ?.items.shift();
    if (!next) return found;
    found.push(next);
  }
  return found;
}

const rankOf = (item: Item | undefined): string => String(item?.['rank']);

/** Twice a shard's fair share of the page, so that most pages take one query for each shard. */
async function fill(
  shard: Shard,
  { lane, regency, limit }: Query,
  standing: Standing,
  store: Store,
): Promise<void> {
  const { Items = [], LastEvaluatedKey } = await store.documents.query({
    TableName: store.tables.claims,
    IndexName: 'by-queue',
    KeyConditionExpression: '#queue = :queue AND #rank > :after',
    ExpressionAttributeNames: { '#queue': 'queue', '#rank': 'rank' },
    ExpressionAttributeValues: {
      ':queue': queueShard(lane, standing, regency, shard.number),
      // Nothing sorts before a space, and an empty text cannot be compared with.
      ':after': shard.after || ' ',
    },
    Limit: Math.max(2, Math.ceil((limit / QUEUE_SHARDS) * 2)),
  });
  shard.items.push(...Items);
  shard.more = LastEvaluatedKey !== undefined;
  shard.after = Items.length > 0 ? rankOf(Items.at(-1)) : shard.after;
}
