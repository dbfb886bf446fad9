import * as z from 'zod';
import { Application, ApplicationPrivate, stepOf } from '#core/programme/application.ts';
import { endedAt } from '#core/programme/application-keeping.ts';
import { deskOf } from '#core/programme/application-steps.ts';
import { ancestorOf } from '#core/shared/area.ts';
import { aggregateKey, DESK_SHARDS, deskShard, dueOf, idOf, RELEASE, toMoment } from './keys.ts';
import { shardOf } from './shards.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** States in which a file stands on somebody's desk. */
const AT_DESK: readonly Application['state'][] = ['open', 'objected'];

/** States in which a file has a day that may pass. */
const CHASED: readonly Application['state'][] = ['open', 'gathering'];

const boundTo = (pk: string, version: number): string => `applications|${pk}|sealed|${version}`;

/** An application as the store keeps it: codes readable, everything that the person told sealed. */
export async function toApplicationItem(
  application: Application,
  { seal }: Pick<Store, 'seal'>,
): Promise<Item> {
  const { id, version, chat, private: words, ...now } = application;
  const key = aggregateKey('application', id);
  return {
    ...key,
    version,
    release: RELEASE,
    now,
    ...(words && { sealed: await sealValue(seal, words, boundTo(key.pk, version)) }),
    ...toIndexes(application),
  };
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
    since: toMoment(at),
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
export async function toApplicationOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<Application> {
  const { sealed, pk, version } = item;
  const words = sealed
    ? ApplicationPrivate.parse(await openValue(seal, sealed, boundTo(String(pk), Number(version))))
    : undefined;
  return { ...toApplicationLineOrThrow(item), ...(words && { private: words }) };
}

/** What a list shows: codes, nothing that the person told. Throws when the item cannot be read. */
export function toApplicationLineOrThrow(item: Item): Application {
  const { now, pk, version, owner } = upgradeOrThrow(item);
  return Application.parse({
    ...z.record(z.string(), z.unknown()).parse(now),
    id: idOf(String(pk)),
    version,
    chat: owner,
  });
}
