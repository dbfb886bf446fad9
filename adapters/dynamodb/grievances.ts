import { Grievance, GrievancePrivate } from '#core/grievance/grievance.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { GrievanceLists } from '#core/use-cases/ports-grievances.ts';
import { aggregateKey, DESK_SHARDS, dueOf, grievanceShard, toMoment } from './keys.ts';
import { listQueues } from './list-queues.ts';
import { listOfKind } from './own-rows.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { codesIn, openWords, toSealedItem } from './sealed-item.ts';
import { everyShard, shardOf } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** A grievance as the store keeps it: codes readable, every word sealed. */
export async function toGrievanceItem(grievance: Grievance, store: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = grievance;
  const key = aggregateKey('grievance', id);
  return { ...(await toSealedItem({ key, version, now, words }, store)), ...toIndexes(grievance) };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes({ id, state, lane, area, at, due, consent }: Grievance): Item {
  const isWaiting = state === 'received' || state === 'taken';
  const isOpenToRead = consent === 'not-needed' || consent === 'given';
  return {
    ...(isWaiting &&
      isOpenToRead && {
        queue: grievanceShard(lane, area && ancestorOf(area, 'regency'), shardOf(id, DESK_SHARDS)),
        rank: `${toMoment(due ?? at)}#${id}`,
      }),
    ...(due !== undefined && { due: dueOf('grievance', id), at: toMoment(due) }),
  };
}

/** Everything about a grievance. Throws when the item cannot be read or its sealed part was changed. */
export async function toGrievanceOrThrow(item: Item, store: Pick<Store, 'seal'>): Promise<Grievance> {
  const words = await openWords(item, store);
  return {
    ...toGrievanceLineOrThrow(item),
    ...(words !== undefined && { private: GrievancePrivate.parse(words) }),
  };
}

/** What a list shows: codes, nothing that anybody wrote. Throws when the item cannot be read. */
export function toGrievanceLineOrThrow(item: Item): Grievance {
  return Grievance.parse(codesIn(item));
}

/** Lists of grievances in DynamoDB: a query or one per shard. Throws when the store fails. */
export function createGrievanceLists(store: Store): GrievanceLists {
  const { documents, tables } = store;
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<Grievance[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toGrievanceLineOrThrow);
  return {
    async waiting(lane, regency, limit) {
      const queues = everyShard(DESK_SHARDS).map((shard) => grievanceShard(lane, regency, shard));
      return (await listQueues(documents, TableName, { queues, limit })).map(toGrievanceLineOrThrow);
    },

    ofChat: async (chat, limit) => load(await listOfKind(store, { kind: 'grievance', chat, limit })),

    async due(before, limit) {
      const rows = await load(await listDue(documents, TableName, { due: 'grievance', before, limit }));
      return rows.filter(({ due }) => due !== undefined && due < before);
    },
  };
}
