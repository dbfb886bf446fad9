import { Referral, ReferralPrivate } from '#core/referral/referral.ts';
import type { ReferralLists } from '#core/use-cases/ports-referrals.ts';
import { aggregateKey, dueOf, referralQueue, toMoment } from './keys.ts';
import { listQueues } from './list-queues.ts';
import { listOfKind } from './own-rows.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { codesIn, openWords, toSealedItem } from './sealed-item.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** A referral as the store keeps it: codes readable, every word sealed. */
export async function toReferralItem(referral: Referral, store: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = referral;
  const key = aggregateKey('referral', id);
  return { ...(await toSealedItem({ key, version, now, words }, store)), ...toIndexes(referral) };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes(referral: Referral): Item {
  const { id, at, due, speaks, state, from } = referral;
  const queue = queueOf(referral);
  const isElsewhere = state === 'sent' || state === 'accepted';
  return {
    ...(queue !== undefined && { queue, rank: `${toMoment(due ?? at)}#${id}` }),
    ...(isElsewhere && { sender: referralQueue('sent', from.role, from.area) }),
    ...(speaks !== undefined && { due: dueOf('referral', id), at: toMoment(speaks) }),
  };
}

/** Before whom it lies: no queue once it has ended. */
function queueOf({ state, from, to }: Referral): string | undefined {
  if (state === 'sent' || state === 'accepted') return referralQueue('to', to.role, to.area);
  return state === 'asking' || state === 'declined' ? referralQueue('from', from.role, from.area) : undefined;
}

/** Everything about a referral. Throws when the item cannot be read or its sealed part was changed. */
export async function toReferralOrThrow(item: Item, store: Pick<Store, 'seal'>): Promise<Referral> {
  const words = await openWords(item, store);
  return {
    ...toReferralLineOrThrow(item),
    ...(words !== undefined && { private: ReferralPrivate.parse(words) }),
  };
}

/** What a list shows: codes, nothing that anybody wrote. Throws when the item cannot be read. */
export function toReferralLineOrThrow(item: Item): Referral {
  return Referral.parse(codesIn(item));
}

/** Keys of what other offices have from these, by rank. */
async function listSent({ documents, tables }: Store, senders: readonly string[], limit: number) {
  const pages = await Promise.all(
    senders.map((sender) =>
      documents.query({
        TableName: tables.applications,
        IndexName: 'by-sender',
        KeyConditionExpression: '#sender = :sender',
        ExpressionAttributeNames: { '#sender': 'sender' },
        ExpressionAttributeValues: { ':sender': sender },
        Limit: limit,
      }),
    ),
  );
  return pages.flatMap(({ Items = [] }) => Items);
}

/** Lists of referrals in DynamoDB, each a query or one per shard. Throws when the store fails. */
export function createReferralLists(store: Store): ReferralLists {
  const { documents, tables } = store;
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<Referral[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toReferralLineOrThrow);
  return {
    async atOffice(side, { role, area }, limit) {
      const queues = [referralQueue(side, role, area)];
      if (side === 'sent') return load(await listSent(store, queues, limit));
      return (await listQueues(documents, TableName, { queues, limit })).map(toReferralLineOrThrow);
    },

    ofChat: async (chat, limit) => load(await listOfKind(store, { kind: 'referral', chat, limit })),

    async due(before, limit) {
      const rows = await load(await listDue(documents, TableName, { due: 'referral', before, limit }));
      return rows.filter(({ speaks }) => speaks !== undefined && speaks < before);
    },
  };
}
