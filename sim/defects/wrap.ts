import type { Documents } from '#adapters/dynamodb/client.ts';
import type { Stores } from '#adapters/memory.ts';
import type { House } from '#bot/context.ts';
import type { Incoming } from '#bot/read-answer.ts';
import type { Save, TurnWrite } from '#core/use-cases/ports.ts';
import { type Pieces, PRODUCTION, type Telling } from '../pieces.ts';

/** A mistake that somebody could have made, or (in the controls) a change that harms nobody. */
export interface Planted {
  readonly name: string;
  readonly pieces: Pieces;
}

/** An input of a call, as far as wrappers look into it. */
// Wrappers look into inputs of every call; what they find is checked by the store itself.
// biome-ignore lint/suspicious/noExplicitAny: an input of any of the seven calls
export type Loose = any;

export const plant = (name: string, pieces: Partial<Pieces>): Planted => ({
  name,
  pieces: { ...PRODUCTION, ...pieces },
});

/** Every input of one call changed before it is done. */
export const onInput = (name: string, call: keyof Documents, change: (input: Loose) => Loose): Planted =>
  plant(name, {
    documents: (documents) => ({
      ...documents,
      [call]: (input: Loose) => (documents[call] as Loose)(change(input)),
    }),
  });

/** One call done otherwise. */
export const onCall = (
  name: string,
  call: keyof Documents,
  act: (input: Loose, documents: Documents) => Promise<Loose>,
): Planted =>
  plant(name, {
    documents: (documents) =>
      ({ ...documents, [call]: (input: Loose) => act(input, documents) }) as Documents,
  });

/** Every item that is put, alone or in a transaction, changed before it is written. */
export const onItem = (name: string, change: (item: Loose, put: Loose) => Loose): Planted =>
  plant(name, {
    documents: (documents) => ({
      ...documents,
      put: (input: Loose) => documents.put({ ...input, Item: change(input.Item, input) }),
      write: ({ TransactItems }: Loose) =>
        documents.write({
          TransactItems: TransactItems.map((one: Loose) =>
            one.Put ? { ...one, Put: { ...one.Put, Item: change(one.Put.Item, one.Put) } } : one,
          ),
        }),
    }),
  });

export const onStores = (name: string, change: (stores: Stores) => Partial<Stores>): Planted =>
  plant(name, {
    stores: (store) => {
      const stores = PRODUCTION.stores(store);
      return { ...stores, ...change(stores) };
    },
  });

/** Every save of one kind changed before it is done, from a chat and from the console alike. */
export const onSaved = (name: string, kind: Save['kind'], change: (save: Loose) => Loose): Planted =>
  onStores(name, ({ sessions, aggregates }) => {
    const changed = (saves: readonly Save[]) =>
      saves.map((save) => (save.kind === kind ? change(save) : save));
    return {
      sessions: { ...sessions, write: (write) => sessions.write({ ...write, saves: changed(write.saves) }) },
      aggregates: { ...aggregates, save: (saves, mark) => aggregates.save(changed(saves), mark) },
    };
  });

/** Stores in which everything of one kind is seen otherwise than it is kept, by whoever decides on it. */
export const seen = (
  { aggregates, ...stores }: Stores,
  kind: Save['kind'],
  change: (state: Loose) => Loose,
): Stores => ({
  ...stores,
  aggregates: {
    ...aggregates,
    load: async (asked, id) => {
      const found = (await aggregates.load(asked, id)) as Loose;
      return found && asked === kind ? change(found) : found;
    },
  } as Stores['aggregates'],
});

/** Every write of a turn changed before it is done. */
export const onWrite = (name: string, change: (write: TurnWrite) => TurnWrite): Planted =>
  onStores(name, ({ sessions }) => ({
    sessions: { ...sessions, write: (write) => sessions.write(change(write)) },
  }));

/** A turn in a house that was changed. */
export const inHouse = (
  name: string,
  change: (house: House, incoming: Incoming) => Partial<House>,
): Planted =>
  plant(name, {
    takeTurn: (incoming, features, house) =>
      PRODUCTION.takeTurn(incoming, features, { ...house, ...change(house, incoming) }),
  });

export const onTelling = (name: string, change: (telling: Telling) => Partial<Telling>): Planted =>
  plant(name, { telling: (telling) => ({ ...telling, ...change(telling) }) });

/** A write without its condition. */
export function unguarded(put: Loose): Loose {
  const {
    ConditionExpression: _,
    ExpressionAttributeNames: __,
    ExpressionAttributeValues: ___,
    ...free
  } = put;
  return free;
}

export const isReport = (item: Loose): boolean => String(item?.pk).startsWith('REPORT#') && item.sk === 'NOW';
export const isEvent = (item: Loose): boolean => String(item?.sk).startsWith('EVENT#000');
export const isSession = (item: Loose): boolean => item?.sk === 'SESSION';
export const isNotice = (item: Loose): boolean => String(item?.pk).startsWith('NOTICE#');
