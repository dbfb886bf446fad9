import * as z from 'zod';
import { Event } from '#core/events.ts';
import type { AggregateStore, Kind } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import { begunReferrals } from '#core/use-cases/ports-passed-on.ts';
import { toWrites } from './aggregate-writes.ts';
import { placeOfRaceOrThrow } from './cancellation.ts';
import { aggregateKey, EVENTS, referenceKey } from './keys.ts';
import { KINDS } from './kinds.ts';
import { toMarkPut } from './marks.ts';
import { toNotes } from './passed-on.ts';
import { queryAll } from './read-many.ts';
import type { Store } from './store.ts';

const ReferenceRow = z.object({
  kind: z.enum(['report', 'application', 'follow-up', 'grievance', 'referral']),
  id: z.string(),
});
const EventRow = z.object({ event: Event });

/** Aggregates in DynamoDB; every read is strongly consistent, every save one transaction. Throws when the store fails. */
export function createAggregateStore(store: Store): AggregateStore {
  const { documents, tables } = store;
  return {
    async load<K extends Kind>(kind: K, id: string): Promise<Aggregates[K] | undefined> {
      const { table, toStateOrThrow } = KINDS[kind];
      const { Item } = await documents.get({
        TableName: tables[table],
        Key: aggregateKey(kind, id),
        ConsistentRead: true,
      });
      return Item && toStateOrThrow(Item, store);
    },

    async findByReference(reference) {
      const { Item } = await documents.get({
        TableName: tables.claims,
        Key: referenceKey(reference),
        ConsistentRead: true,
      });
      return Item && ReferenceRow.parse(Item);
    },

    async save(saves, mark) {
      if (saves.length === 0) return 'done';
      const marked = mark ? [{ Put: await toMarkPut(mark, store) }] : [];
      const notes = toNotes(begunReferrals(saves), store);
      const TransactItems = [...marked, ...(await toWrites(saves, store)), ...notes];
      try {
        await documents.write({ TransactItems });
        return 'done';
      } catch (error) {
        return placeOfRaceOrThrow(error) < marked.length ? 'seen-before' : 'aggregate-moved';
      }
    },

    async history(kind, id) {
      const items = await queryAll(documents, {
        TableName: tables[KINDS[kind].table],
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :events)',
        ExpressionAttributeValues: { ':pk': aggregateKey(kind, id).pk, ':events': EVENTS },
        ConsistentRead: true,
      });
      return items.map((item) => EventRow.parse(item).event);
    },
  };
}
