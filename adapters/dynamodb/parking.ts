import * as z from 'zod';
import { Instant } from '#core/shared/decision.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { ParkedUpdate, Parking } from '#core/use-cases/ports.ts';
import { dueOf, parkedKey, RELEASE, toMoment } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { expiryAfter, isExpired, openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const DAYS_KEPT = 30;

const ParkedItem = z.object({ chat: ChatId, update: z.number(), code: z.string(), at: z.string() });

const boundTo = (pk: string, sk: string): string => `sessions|${pk}|${sk}|1`;

/** Parked updates in DynamoDB, their bodies sealed; forgotten after thirty days. Throws when the store fails. */
export function createParking(store: Store): Parking {
  const { documents, tables, seal, now } = store;
  return {
    async park({ chat, update, body, code, at }) {
      const key = parkedKey(chat, update);
      await documents.put({
        TableName: tables.sessions,
        Item: {
          ...key,
          chat,
          update,
          code,
          due: dueOf('parked', chat),
          at: toMoment(at),
          sealed: await sealValue(seal, body, boundTo(key.pk, key.sk)),
          expiresAt: expiryAfter(DAYS_KEPT, now()),
          release: RELEASE,
        },
      });
    },

    async list(limit) {
      const rows = await listDue(documents, tables.sessions, { due: 'parked', before: now() + 1, limit });
      const items = await loadMany(documents, tables.sessions, keysOf(rows));
      const kept = items.filter((item) => !isExpired(item, now()));
      return Promise.all(kept.map((item) => toParkedOrThrow(item, store)));
    },

    async find({ chat, update }) {
      const Key = parkedKey(chat, update);
      const { Item } = await documents.get({ TableName: tables.sessions, Key, ConsistentRead: true });
      return Item && !isExpired(Item, now()) ? toParkedOrThrow(Item, store) : undefined;
    },

    async remove({ chat, update }) {
      await documents.remove({ TableName: tables.sessions, Key: parkedKey(chat, update) });
    },
  };
}

async function toParkedOrThrow(item: Item, { seal }: Store): Promise<ParkedUpdate> {
  const { at, ...parked } = ParkedItem.parse(upgradeOrThrow(item));
  const body = await openValue(seal, item['sealed'], boundTo(String(item['pk']), String(item['sk'])));
  return { ...parked, at: Instant.parse(Number(at)), body: z.string().parse(body) };
}
