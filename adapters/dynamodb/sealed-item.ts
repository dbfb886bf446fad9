import * as z from 'zod';
import { idOf, type Key, RELEASE } from './keys.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** What is written in another place of the table, or under another version, cannot be opened. */
const boundTo = (pk: string, version: number): string => `applications|${pk}|sealed|${version}`;

/** Something of the applications' table as the store keeps it, without its indexes: codes readable in `now`, every word sealed. */
export async function toSealedItem(
  {
    key,
    version,
    now,
    words,
  }: {
    readonly key: Key;
    readonly version: number;
    readonly now: object;
    readonly words: object | undefined;
  },
  { seal }: Pick<Store, 'seal'>,
): Promise<Item> {
  return {
    ...key,
    version,
    release: RELEASE,
    now,
    ...(words && { sealed: await sealValue(seal, words, boundTo(key.pk, version)) }),
  };
}

/** The words of an item; undefined when none are kept. Throws when they were changed. */
export async function openWords(
  { sealed, pk, version }: Item,
  { seal }: Pick<Store, 'seal'>,
): Promise<unknown> {
  return sealed ? openValue(seal, sealed, boundTo(String(pk), Number(version))) : undefined;
}

/** The readable part of an item with its id and version, to be parsed. Throws when the item cannot be read. */
export function codesIn(item: Item): Record<string, unknown> {
  const { now, pk, version } = upgradeOrThrow(item);
  return { ...z.record(z.string(), z.unknown()).parse(now), id: idOf(String(pk)), version };
}
