import type { Report } from '#core/disaster/report.ts';
import type { Queries } from '#core/use-cases/ports.ts';
import { cellsAround } from './geohash.ts';
import { toMoment } from './keys.ts';
import { listOfKind } from './own-rows.ts';
import { readQueue } from './queue.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { toReportOrThrow } from './report-item.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** Lists in DynamoDB: a query or one per shard, then the items themselves. Throws when the store fails. */
export function createQueries(store: Store): Queries {
  const { documents, tables } = store;
  const TableName = tables.claims;
  const load = async (rows: readonly Item[]): Promise<readonly Report[]> => {
    const items = await loadMany(documents, TableName, keysOf(rows));
    return Promise.all(items.map((item) => toReportOrThrow(item, store)));
  };
  return {
    queue: (query) => readQueue(query, store),
    ofChat: async (chat, limit) => load(await listOfKind(store, { kind: 'report', chat, limit })),

    async ofHolder(staff, limit) {
      const { Items = [] } = await documents.query({
        TableName,
        IndexName: 'by-holder',
        KeyConditionExpression: '#holder = :holder',
        ExpressionAttributeNames: { '#holder': 'holder' },
        ExpressionAttributeValues: { ':holder': staff },
        Limit: limit,
      });
      const reports = await load(Items);
      return reports.filter((report) => report.holder?.id === staff && report.state === 'taken');
    },

    async near(point, since, limit) {
      const pages = await Promise.all(
        cellsAround(point).map((cell) => documents.query(newestIn(TableName, cell, since, limit))),
      );
      const rows = pages.flatMap((page) => page.Items ?? []);
      return load(
        rows.sort((one, other) => (String(one['since']) < String(other['since']) ? 1 : -1)).slice(0, limit),
      );
    },

    async untaken(urgency, before, limit) {
      const due = await listDue(documents, TableName, { due: `untaken#${urgency}`, before, limit });
      return (await load(due)).filter((report) => report.state === 'received');
    },
  };
}

const newestIn = (TableName: string, cell: string, since: number, limit: number) => ({
  TableName,
  IndexName: 'by-place',
  KeyConditionExpression: '#cell = :cell AND #since >= :since',
  ExpressionAttributeNames: { '#cell': 'cell', '#since': 'since' },
  ExpressionAttributeValues: { ':cell': cell, ':since': toMoment(since) },
  ScanIndexForward: false,
  Limit: limit,
});
