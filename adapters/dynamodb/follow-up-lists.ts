import type { FollowUp } from '#core/programme/follow-up.ts';
import type { FollowUpLists } from '#core/use-cases/ports-follow-ups.ts';
import { ownerOf, toFollowUpLineOrThrow } from './follow-up-item.ts';
import { DESK_SHARDS, followUpShard } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { everyShard } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** Lists of follow-ups in DynamoDB: a query or one per shard. Throws when the store fails. */
export function createFollowUpLists({ documents, tables }: Store): FollowUpLists {
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<FollowUp[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toFollowUpLineOrThrow);
  return {
    async inRegency(lane, regency, limit) {
      const pages = await Promise.all(
        everyShard(DESK_SHARDS).map((shard) =>
          documents.query({
            TableName,
            IndexName: 'by-queue',
            KeyConditionExpression: '#queue = :queue',
            ExpressionAttributeNames: { '#queue': 'queue' },
            ExpressionAttributeValues: { ':queue': followUpShard(lane, regency, shard) },
            Limit: limit,
          }),
        ),
      );
      return pages
        .flatMap((page) => page.Items ?? [])
        .sort((one, other) => (String(one['rank']) < String(other['rank']) ? -1 : 1))
        .slice(0, limit)
        .map(toFollowUpLineOrThrow);
    },

    async ofChat(chat, limit) {
      const { Items = [] } = await documents.query({
        TableName,
        IndexName: 'by-owner',
        KeyConditionExpression: '#owner = :owner',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': ownerOf(chat) },
        ScanIndexForward: false,
        Limit: limit,
      });
      return load(Items);
    },

    async due(before, limit) {
      const rows = await load(await listDue(documents, TableName, { due: 'follow-up', before, limit }));
      return rows.filter(({ state, next }) => state === 'open' && next !== undefined && next < before);
    },
  };
}
