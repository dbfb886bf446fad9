import type { Application } from '#core/programme/application.ts';
import { isOver } from '#core/programme/application-keeping.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { ApplicationLists } from '#core/use-cases/ports.ts';
import { toApplicationLineOrThrow } from './application-item.ts';
import { DESK_SHARDS, deskShard, memberPartition, toMoment } from './keys.ts';
import { listOfKind } from './own-rows.ts';
import { keysOf, listDue, loadMany, queryAll } from './read-many.ts';
import { everyShard } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** Lists of applications in DynamoDB: a query or one per shard. Throws when the store fails. */
export function createApplicationLists(store: Store): ApplicationLists {
  const { documents, tables } = store;
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<Application[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toApplicationLineOrThrow);
  return {
    async atDesk({ lane, desk, regency, limit, after }) {
      const pages = await Promise.all(
        everyShard(DESK_SHARDS).map((shard) =>
          documents.query({
            TableName,
            IndexName: 'by-queue',
            KeyConditionExpression: after ? '#queue = :queue AND #rank > :after' : '#queue = :queue',
            ExpressionAttributeNames: { '#queue': 'queue', ...(after && { '#rank': 'rank' }) },
            ExpressionAttributeValues: {
              ':queue': deskShard(lane, desk, regency, shard),
              ...(after && { ':after': `${toMoment(after.at)}#${after.id}` }),
            },
            Limit: limit,
          }),
        ),
      );
      const items = pages.flatMap((page) => page.Items ?? []);
      return items
        .sort((one, other) => (String(one['rank']) < String(other['rank']) ? -1 : 1))
        .slice(0, limit)
        .map(toApplicationLineOrThrow);
    },

    ofChat: async (chat, limit) => load(await listOfKind(store, { kind: 'application', chat, limit })),

    async overdue(before, limit) {
      const due = await load(await listDue(documents, TableName, { due: 'late', before, limit }));
      return due.filter(({ state, late }) => (state === 'open' || state === 'gathering') && !late);
    },

    async ended(before, limit) {
      const over = await load(await listDue(documents, TableName, { due: 'ended', before, limit }));
      return over.filter((file) => isOver(file, before));
    },

    ofMember: async (chat) => load(await listOfMember(chat, store)),
  };
}

/** Where the files of a member's groups stand. */
async function listOfMember(
  chat: ChatId,
  { documents, tables }: Pick<Store, 'documents' | 'tables'>,
): Promise<readonly Item[]> {
  const rows = await queryAll(documents, {
    TableName: tables.claims,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': memberPartition(chat) },
    ConsistentRead: true,
  });
  return rows.map(({ sk }) => ({ pk: sk, sk: 'NOW' }));
}
