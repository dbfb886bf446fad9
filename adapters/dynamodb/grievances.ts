import * as z from 'zod';
import { Grievance, GrievancePrivate } from '#core/grievance/grievance.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { GrievanceLists } from '#core/use-cases/ports-grievances.ts';
import { aggregateKey, DESK_SHARDS, dueOf, grievanceShard, idOf, RELEASE, toMoment } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { everyShard, shardOf } from './shards.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (pk: string, version: number): string => `applications|${pk}|sealed|${version}`;

/** Who complained, apart from what the same chat has applied for. */
const ownerOf = (chat: ChatId): string => `grievance#${chat}`;

/** A grievance as the store keeps it: codes readable, every word sealed. The chat stands in the index of its owner alone. */
export async function toGrievanceItem(grievance: Grievance, { seal }: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = grievance;
  const key = aggregateKey('grievance', id);
  return {
    ...key,
    version,
    release: RELEASE,
    now,
    ...(words && { sealed: await sealValue(seal, words, boundTo(key.pk, version)) }),
    ...toIndexes(grievance),
  };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes({ id, state, lane, area, chat, at, due, consent }: Grievance): Item {
  const isWaiting = state === 'received' || state === 'taken';
  const isOpenToRead = consent === 'not-needed' || consent === 'given';
  return {
    owner: ownerOf(chat),
    since: toMoment(at),
    ...(isWaiting &&
      isOpenToRead && {
        queue: grievanceShard(lane, area && ancestorOf(area, 'regency'), shardOf(id, DESK_SHARDS)),
        rank: `${toMoment(due ?? at)}#${id}`,
      }),
    ...(due !== undefined && { due: dueOf('grievance', id), at: toMoment(due) }),
  };
}

/** Everything about a grievance. Throws when the item cannot be read or its sealed part was changed. */
export async function toGrievanceOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<Grievance> {
  const { sealed, pk, version } = item;
  const words = sealed
    ? GrievancePrivate.parse(await openValue(seal, sealed, boundTo(String(pk), Number(version))))
    : undefined;
  return { ...toGrievanceLineOrThrow(item), ...(words && { private: words }) };
}

/** What a list shows: codes, nothing that anybody wrote. Throws when the item cannot be read. */
function toGrievanceLineOrThrow(item: Item): Grievance {
  const { now, pk, version } = upgradeOrThrow(item);
  return Grievance.parse({
    ...z.record(z.string(), z.unknown()).parse(now),
    id: idOf(String(pk)),
    version,
  });
}

/** Lists of grievances in DynamoDB: a query or one per shard. Throws when the store fails. */
export function createGrievanceLists({ documents, tables }: Store): GrievanceLists {
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<Grievance[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toGrievanceLineOrThrow);
  return {
    async waiting(lane, regency, limit) {
      const pages = await Promise.all(
        everyShard(DESK_SHARDS).map((shard) =>
          documents.query({
            TableName,
            IndexName: 'by-queue',
            KeyConditionExpression: '#queue = :queue',
            ExpressionAttributeNames: { '#queue': 'queue' },
            ExpressionAttributeValues: { ':queue': grievanceShard(lane, regency, shard) },
            Limit: limit,
          }),
        ),
      );
      return pages
        .flatMap((page) => page.Items ?? [])
        .sort((one, other) => (String(one['rank']) < String(other['rank']) ? -1 : 1))
        .slice(0, limit)
        .map(toGrievanceLineOrThrow);
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
      const rows = await load(await listDue(documents, TableName, { due: 'grievance', before, limit }));
      return rows.filter(({ due }) => due !== undefined && due < before);
    },
  };
}
