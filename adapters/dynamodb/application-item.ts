import { Application, ApplicationPrivate, stepOf } from '#core/programme/application.ts';
import { endedAt } from '#core/programme/application-keeping.ts';
import { deskOf } from '#core/programme/application-steps.ts';
import { ancestorOf } from '#core/shared/area.ts';
import { aggregateKey, DESK_SHARDS, deskShard, dueOf, toMoment } from './keys.ts';
import { codesIn, openWords, toSealedItem } from './sealed-item.ts';
import { shardOf } from './shards.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** States in which a file stands on somebody's desk. */
const AT_DESK: readonly Application['state'][] = ['open', 'objected'];

/** States in which a file has a day that may pass. */
const CHASED: readonly Application['state'][] = ['open', 'gathering'];

/** An application as the store keeps it: codes readable, everything that the person told sealed. */
export async function toApplicationItem(application: Application, store: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, chat, private: words, ...now } = application;
  const key = aggregateKey('application', id);
  return { ...(await toSealedItem({ key, version, now, words }, store)), ...toIndexes(application) };
}

/** The index attributes; an absent one keeps the file out of that index. */
function toIndexes(application: Application): Item {
  const { id, lane, state, area, due, late, chat, at } = application;
  const holder = stepOf(application)?.holder;
  const desk = holder && deskOf(holder);
  const ended = endedAt(application);
  const regency = area && ancestorOf(area, 'regency');
  return {
    owner: chat,
    ...(AT_DESK.includes(state) &&
      desk && {
        queue: deskShard(lane, desk, regency, shardOf(id, DESK_SHARDS)),
        rank: `${toMoment(due?.at ?? at)}#${id}`,
      }),
    ...(due && !late && CHASED.includes(state) && { due: dueOf('late', id), at: toMoment(due.at) }),
    ...(ended !== undefined && { due: dueOf('ended', id), at: toMoment(ended) }),
  };
}

/** Everything about an application. Throws when the item cannot be read or its sealed part was changed. */
export async function toApplicationOrThrow(item: Item, store: Pick<Store, 'seal'>): Promise<Application> {
  const words = await openWords(item, store);
  return {
    ...toApplicationLineOrThrow(item),
    ...(words !== undefined && { private: ApplicationPrivate.parse(words) }),
  };
}

/** What a list shows: codes, nothing that the person told. Throws when the item cannot be read. */
export function toApplicationLineOrThrow(item: Item): Application {
  return Application.parse({ ...codesIn(item), chat: item['owner'] });
}
