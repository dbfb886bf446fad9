import * as z from 'zod';
import type { Rounds } from '#core/use-cases/ports-households.ts';
import { RELEASE, roundKey } from './keys.ts';
import { expiryAfter, isExpired, type Store } from './store.ts';
import { upgradeOrThrow } from './upgrade.ts';

const DAYS_KEPT = 30;

const RoundItem = z.object({ night: z.iso.date(), after: z.string().optional(), ended: z.boolean() });

/** Where rounds through all households have come, in DynamoDB. Throws when the store fails. */
export const createRounds = ({ documents, tables, now }: Omit<Store, 'seal'>): Rounds => ({
  async find(name) {
    const { Item } = await documents.get({
      TableName: tables.sessions,
      Key: roundKey(name),
      ConsistentRead: true,
    });
    if (!Item || isExpired(Item, now())) return undefined;
    const { night, after, ended } = RoundItem.parse(upgradeOrThrow(Item));
    return { night, after, ended };
  },

  async keep(name, { night, after, ended }) {
    await documents.put({
      TableName: tables.sessions,
      Item: {
        ...roundKey(name),
        night,
        ...(after !== undefined && { after }),
        ended,
        release: RELEASE,
        expiresAt: expiryAfter(DAYS_KEPT, now()),
      },
    });
  },
});
