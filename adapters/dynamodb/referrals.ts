import * as z from 'zod';
import { Referral, ReferralPrivate } from '#core/referral/referral.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { ReferralLists } from '#core/use-cases/ports-referrals.ts';
import { aggregateKey, dueOf, idOf, RELEASE, referralQueue, toMoment } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (pk: string, version: number): string => `applications|${pk}|sealed|${version}`;

/** Who was passed on, apart from what the same chat has applied for. */
const ownerOf = (chat: ChatId): string => `referral#${chat}`;

/** A referral as the store keeps it: codes readable, every word sealed. */
export async function toReferralItem(referral: Referral, { seal }: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = referral;
  const key = aggregateKey('referral', id);
  return {
    ...key,
    version,
    release: RELEASE,
    now,
    ...(words && { sealed: await sealValue(seal, words, boundTo(key.pk, version)) }),
    ...toIndexes(referral),
  };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes(referral: Referral): Item {
  const { id, chat, at, due, speaks } = referral;
  const queue = queueOf(referral);
  return {
    owner: ownerOf(chat),
    since: toMoment(at),
    ...(queue !== undefined && { queue, rank: `${toMoment(due ?? at)}#${id}` }),
    ...(speaks !== undefined && { due: dueOf('referral', id), at: toMoment(speaks) }),
  };
}

/** Before whom it lies: no queue once it has ended. */
function queueOf({ state, from, to }: Referral): string | undefined {
  if (state === 'sent' || state === 'accepted') return referralQueue('to', to.role, to.area);
  return state === 'asking' || state === 'declined' ? referralQueue('from', from.role, from.area) : undefined;
}

/** Everything about a referral. Throws when the item cannot be read or its sealed part was changed. */
export async function toReferralOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<Referral> {
  const { sealed, pk, version } = item;
  const words = sealed
    ? ReferralPrivate.parse(await openValue(seal, sealed, boundTo(String(pk), Number(version))))
    : undefined;
  return { ...toReferralLineOrThrow(item), ...(words && { private: words }) };
}

/** What a list shows: codes, nothing that anybody wrote. Throws when the item cannot be read. */
function toReferralLineOrThrow(item: Item): Referral {
  const { now, pk, version } = upgradeOrThrow(item);
  return Referral.parse({
    ...z.record(z.string(), z.unknown()).parse(now),
    id: idOf(String(pk)),
    version,
  });
}

/** Lists of referrals in DynamoDB, each a query or one per shard. Throws when the store fails. */
export function createReferralLists({ documents, tables }: Store): ReferralLists {
  const TableName = tables.applications;
  const load = async (rows: readonly Item[]): Promise<Referral[]> =>
    (await loadMany(documents, TableName, keysOf(rows))).map(toReferralLineOrThrow);
  return {
    async atOffice(side, { role, area }, limit) {
      const { Items = [] } = await documents.query({
        TableName,
        IndexName: 'by-queue',
        KeyConditionExpression: '#queue = :queue',
        ExpressionAttributeNames: { '#queue': 'queue' },
        ExpressionAttributeValues: { ':queue': referralQueue(side, role, area) },
        Limit: limit,
      });
      return Items.map(toReferralLineOrThrow);
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
      const rows = await load(await listDue(documents, TableName, { due: 'referral', before, limit }));
      return rows.filter(({ speaks }) => speaks !== undefined && speaks < before);
    },
  };
}
