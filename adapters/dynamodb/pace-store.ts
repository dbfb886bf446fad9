import type { ChatId } from '#core/shared/ids.ts';
import type { PaceStore } from '#core/use-cases/ports.ts';
import { paceKey } from './keys.ts';
import { isHeld, namesOf, type Store } from './store.ts';

/** Copies that lease at the same moment try again on what the other has left. */
const ATTEMPTS = 12;
const HOUR = 3600;

type PlainStore = Omit<Store, 'seal'>;

/**
 * The shared pace in DynamoDB. The next free slot only rises, so what was seen of it last answers "nothing is free"
 * without a call; a lease is one guarded write. Throws when the store fails or others are faster all the time.
 */
export function createPaceStore(store: PlainStore): PaceStore {
  const { documents, tables } = store;
  const TableName = tables.sessions;
  let seen = 0;
  const look = async (): Promise<void> => {
    const { Item } = await documents.get({ TableName, Key: paceKey('all'), ConsistentRead: true });
    seen = Math.max(seen, Number(Item?.['next'] ?? 0));
  };
  return {
    async lease({ least, most, earliest, before }) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const first = Math.max(seen, earliest);
        const count = Math.min(most, before - first);
        if (count < least) return { first, count: 0 };
        if (await isHeld(documents.update(toMove(first + count, seen, store)))) {
          seen = first + count;
          return { first, count };
        }
        await look();
      }
      throw new Error('Others were faster at every attempt to lease a slot');
    },

    async pauseUntil(slot) {
      await isHeld(documents.update(toPause(slot, store)));
      await look();
    },

    claimChat: (chat, at, until) => claimChat({ chat, at, until }, store),
  };
}

interface Claim {
  readonly chat: ChatId;
  readonly at: number;
  readonly until: number;
}

async function claimChat(claim: Claim, { documents, tables }: PlainStore): Promise<number | undefined> {
  const { chat, at, until } = claim;
  const named = { TableName: tables.sessions, Key: paceKey(chat) };
  const claimed = await isHeld(
    documents.update({
      ...named,
      ConditionExpression: 'attribute_not_exists(#until) OR #until <= :at',
      UpdateExpression: 'SET #until = :until, #expiresAt = :expiresAt',
      ExpressionAttributeNames: namesOf(['until', 'expiresAt']),
      ExpressionAttributeValues: {
        ':at': at,
        ':until': until,
        ':expiresAt': Math.ceil(until / 1000) + HOUR,
      },
    }),
  );
  if (claimed) return undefined;
  const { Item } = await documents.get({ ...named, ConsistentRead: true });
  return Number(Item?.['until'] ?? until);
}

const toPause = (slot: number, { tables }: PlainStore) => ({
  TableName: tables.sessions,
  Key: paceKey('all'),
  ConditionExpression: 'attribute_not_exists(#next) OR #next < :slot',
  UpdateExpression: 'SET #next = :slot',
  ExpressionAttributeNames: namesOf(['next']),
  ExpressionAttributeValues: { ':slot': slot },
});

/** Moves the next free slot from where it was seen. */
const toMove = (to: number, from: number, { tables }: PlainStore) => ({
  TableName: tables.sessions,
  Key: paceKey('all'),
  ConditionExpression: from === 0 ? 'attribute_not_exists(#next)' : '#next = :from',
  UpdateExpression: 'SET #next = :to',
  ExpressionAttributeNames: namesOf(['next']),
  ExpressionAttributeValues: { ':to': to, ...(from > 0 && { ':from': from }) },
});
