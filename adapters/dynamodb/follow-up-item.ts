import { FollowUp, FollowUpPrivate } from '#core/programme/follow-up.ts';
import { rankOf } from '#core/programme/follow-up-rank.ts';
import { ancestorOf } from '#core/shared/area.ts';
import { aggregateKey, DESK_SHARDS, dueOf, followUpShard, toMoment } from './keys.ts';
import { codesIn, openWords, toSealedItem } from './sealed-item.ts';
import { shardOf } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** A follow-up as the store keeps it: codes readable, everything about the people sealed. */
export async function toFollowUpItem(file: FollowUp, store: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = file;
  const key = aggregateKey('follow-up', id);
  return { ...(await toSealedItem({ key, version, now, words }, store)), ...toIndexes(file) };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes(file: FollowUp): Item {
  const { id, state, lane, area, next } = file;
  const regency = area && ancestorOf(area, 'regency');
  const isOpen = state === 'open';
  return {
    ...(isOpen &&
      regency && {
        queue: followUpShard(lane, regency, shardOf(id, DESK_SHARDS)),
        rank: `${toMoment(rankOf(file))}#${id}`,
      }),
    ...(isOpen && next !== undefined && { due: dueOf('follow-up', id), at: toMoment(next) }),
  };
}

/** Everything about a follow-up. Throws when the item cannot be read or its sealed part was changed. */
export async function toFollowUpOrThrow(item: Item, store: Pick<Store, 'seal'>): Promise<FollowUp> {
  const words = await openWords(item, store);
  return {
    ...toFollowUpLineOrThrow(item),
    ...(words !== undefined && { private: FollowUpPrivate.parse(words) }),
  };
}

/** What a list shows: codes, nothing about the people. Throws when the item cannot be read. */
export function toFollowUpLineOrThrow(item: Item): FollowUp {
  return FollowUp.parse(codesIn(item));
}
