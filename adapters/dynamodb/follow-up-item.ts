import * as z from 'zod';
import { FollowUp, FollowUpPrivate } from '#core/programme/follow-up.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { ChatId } from '#core/shared/ids.ts';
import { aggregateKey, DESK_SHARDS, dueOf, followUpShard, idOf, RELEASE, toMoment } from './keys.ts';
import { shardOf } from './shards.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const boundTo = (pk: string, version: number): string => `applications|${pk}|sealed|${version}`;

/** Who opened it, apart from what the same chat has applied for. */
export const ownerOf = (chat: ChatId): string => `follow-up#${chat}`;

/** A follow-up as the store keeps it: codes readable, everything about the people sealed. */
export async function toFollowUpItem(file: FollowUp, { seal }: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, private: words, ...now } = file;
  const key = aggregateKey('follow-up', id);
  return {
    ...key,
    version,
    release: RELEASE,
    now,
    ...(words && { sealed: await sealValue(seal, words, boundTo(key.pk, version)) }),
    ...toIndexes(file),
  };
}

/** The index attributes; an absent one keeps it out of that index. */
function toIndexes({ id, state, lane, area, chat, at, next }: FollowUp): Item {
  const regency = area && ancestorOf(area, 'regency');
  const isOpen = state === 'open';
  return {
    owner: ownerOf(chat),
    since: toMoment(at),
    ...(isOpen &&
      regency && {
        queue: followUpShard(lane, regency, shardOf(id, DESK_SHARDS)),
        rank: `${toMoment(next ?? at)}#${id}`,
      }),
    ...(isOpen && next !== undefined && { due: dueOf('follow-up', id), at: toMoment(next) }),
  };
}

/** Everything about a follow-up. Throws when the item cannot be read or its sealed part was changed. */
export async function toFollowUpOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<FollowUp> {
  const { sealed, pk, version } = item;
  const words = sealed
    ? FollowUpPrivate.parse(await openValue(seal, sealed, boundTo(String(pk), Number(version))))
    : undefined;
  return { ...toFollowUpLineOrThrow(item), ...(words && { private: words }) };
}

/** What a list shows: codes, nothing about the people. Throws when the item cannot be read. */
export function toFollowUpLineOrThrow(item: Item): FollowUp {
  const { now, pk, version } = upgradeOrThrow(item);
  return FollowUp.parse({
    ...z.record(z.string(), z.unknown()).parse(now),
    id: idOf(String(pk)),
    version,
  });
}
