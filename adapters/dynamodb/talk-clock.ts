import { ChatId } from '#core/shared/ids.ts';
import type { TalkClock } from '#core/use-cases/ports.ts';
import { dueOf, idOf, talkKey, toMoment } from './keys.ts';
import { listDue, loadMany } from './read-many.ts';
import { expiryAfter, isHeld, type Store } from './store.ts';

const DAYS_KEPT = 3;

/** Talks that wait for their human, in DynamoDB: one small item for each such chat. Throws when the store fails. */
export function createTalkClock({ documents, tables, now }: Store): TalkClock {
  const TableName = tables.sessions;
  return {
    async start(chat, at) {
      const Item = {
        ...talkKey(chat),
        due: dueOf('talk', chat),
        at: toMoment(at),
        expiresAt: expiryAfter(DAYS_KEPT, now()),
      };
      await isHeld(documents.put({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
    },

    async stop(chat) {
      await documents.remove({ TableName, Key: { ...talkKey(chat) } });
    },

    async list(before, limit) {
      const rows = await listDue(documents, TableName, { due: 'talk', before, limit });
      const keys = rows.map((row) => talkKey(ChatId.parse(idOf(String(row['pk'])))));
      const items = await loadMany(documents, TableName, keys);
      return items.map((item) => ({
        chat: ChatId.parse(idOf(String(item['pk']))),
        since: Number(item['at']),
      }));
    },
  };
}
