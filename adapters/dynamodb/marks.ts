import type { PutCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Mark, Marks } from '#core/use-cases/ports.ts';
import { markKey, RELEASE } from './keys.ts';
import { expiryAfter, isExpired, isHeld, openValue, type Store, sealValue } from './store.ts';
import { upgradeOrThrow } from './upgrade.ts';

/** A device may come back into the net weeks later with what it never got an answer to. */
const DAYS_KEPT = 30;

const MarkItem = z.object({ print: z.string() });

const boundTo = ({ pk, sk }: ReturnType<typeof markKey>): string => `sessions|${pk}|${sk}|1`;

/** The guarded put of a mark, alone or in a transaction: an expired one gives way. */
export async function toMarkPut({ owner, key, print, answer }: Mark, { tables, seal, now }: Store) {
  const at = markKey(owner, key);
  return {
    TableName: tables.sessions,
    Item: {
      ...at,
      print,
      sealed: await sealValue(seal, answer, boundTo(at)),
      expiresAt: expiryAfter(DAYS_KEPT, now()),
      release: RELEASE,
    },
    ConditionExpression: 'attribute_not_exists(pk) OR #expiresAt <= :now',
    ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
    ExpressionAttributeValues: { ':now': Math.floor(now() / 1000) },
  } satisfies PutCommandInput;
}

/** Marks in DynamoDB, their answers sealed. Throws when the store fails. */
export function createMarks(store: Store): Marks {
  const { documents, tables, seal, now } = store;
  return {
    async find(owner, key) {
      const at = markKey(owner, key);
      const { Item } = await documents.get({ TableName: tables.sessions, Key: at, ConsistentRead: true });
      if (!Item || isExpired(Item, now())) return undefined;
      const { print } = MarkItem.parse(upgradeOrThrow(Item));
      const answer = z.string().parse(await openValue(seal, Item['sealed'], boundTo(at)));
      return { owner, key, print, answer };
    },
    keep: async (mark) => isHeld(documents.put(await toMarkPut(mark, store))),
  };
}
