import type { FollowUp } from '#core/programme/follow-up.ts';
import type { FollowUpLists } from '#core/use-cases/ports-follow-ups.ts';
import { toFollowUpLineOrThrow } from './follow-up-item.ts';
import { DESK_SHARDS, followUpShard } from './keys.ts';
import { listQueues } from './list-queues.ts';
import { listOfKind } from './own-rows.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { everyShard } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** Lists of follow-ups in DynamoDB: a query or one per shard. Throws when the store fails. */
export function createFollowUpLists(store: Store): FollowUpLists {
  const { documents, tables } = store;
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<FollowUp[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toFollowUpLineOrThrow);
  return {
    async inRegency(lane, regency, limit) {
      const queues = everyShard(DESK_SHARDS).map((shard) => followUpShard(lane, regency, shard));
      return (await listQueues(documents, TableName, { queues, limit })).map(toFollowUpLineOrThrow);
    },

    ofChat: async (chat, limit) => load(await listOfKind(store, { kind: 'follow-up', chat, limit })),

    async due(before, limit) {
      const rows = await load(await listDue(documents, TableName, { due: 'follow-up', before, limit }));
      return rows.filter(({ state, next }) => state === 'open' && next !== undefined && next < before);
    },
  };
}
