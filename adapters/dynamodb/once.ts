import type { Once } from '#core/use-cases/ports.ts';
import { onceKey } from './keys.ts';
import { expiryAfter, isFirst, type Store } from './store.ts';

/** Twice what a queue keeps a message for at most (SQS: fourteen days). */
const DAYS_KEPT = 28;

/** "Has this consumer seen this event?" in DynamoDB: the first mark wins. Throws when the store fails. */
export function createOnce({ documents, tables, now }: Omit<Store, 'seal'>): Once {
  return {
    first: (consumer, event) =>
      isFirst(
        documents.put({
          TableName: tables.sessions,
          Item: { ...onceKey(consumer, event), expiresAt: expiryAfter(DAYS_KEPT, now()) },
          ConditionExpression: 'attribute_not_exists(pk) OR #expiresAt <= :now',
          ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
          ExpressionAttributeValues: { ':now': Math.floor(now() / 1000) },
        }),
      ),
  };
}
