import * as z from 'zod';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import { Reply } from '#core/talk/session.ts';
import type { Notice, NoticeLog } from '#core/use-cases/ports.ts';
import { dueOf, noticeKey, RELEASE, toMoment } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import { expiryAfter, isExpired, isHeld, namesOf, openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const DAYS_KEPT = 30;

const NoticeItem = z.object({
  id: NoticeId,
  chat: ChatId,
  lane: z.enum(['life', 'ordinary']),
  event: z.string(),
  state: z.enum(['owed', 'sent', 'unknown', 'blocked', 'failed']),
  tries: z.number(),
  at: z.string(),
});

const boundTo = (pk: string, sk: string): string => `sessions|${pk}|${sk}|1`;
/** Where a notice stands while it is owed. */
const dueFor = ({ lane, chat }: Pick<Notice, 'lane' | 'chat'>) => dueOf(`notice-${lane}`, chat);

/** Notices in DynamoDB, their words sealed; forgotten after thirty days. Throws when the store fails. */
export function createNoticeLog(store: Store): NoticeLog {
  const { documents, tables, now } = store;
  const TableName = tables.sessions;
  return {
    async owe(notice) {
      return isHeld(
        documents.put({
          TableName,
          Item: await toItem(notice, store),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },

    async record({ chat, event }, state) {
      const stillOwed = state === 'owed';
      await isHeld(
        documents.update({
          TableName,
          Key: noticeKey(chat, event),
          ConditionExpression: 'attribute_exists(pk)',
          UpdateExpression: `SET #state = :state, #tries = #tries + :one${stillOwed ? '' : ' REMOVE #due'}`,
          ExpressionAttributeNames: namesOf(['state', 'tries', ...(stillOwed ? [] : ['due'])]),
          ExpressionAttributeValues: { ':state': state, ':one': 1 },
        }),
      );
    },

    async listOwed(before, limit) {
      const life = await listDue(documents, TableName, { due: 'notice-life', before, limit });
      const left = limit - life.length;
      const rest =
        left > 0 ? await listDue(documents, TableName, { due: 'notice-ordinary', before, limit: left }) : [];
      const items = await loadMany(documents, TableName, keysOf([...life, ...rest]));
      const owed = items.filter((item) => item['state'] === 'owed' && !isExpired(item, now()));
      return Promise.all(owed.map((item) => toNoticeOrThrow(item, store)));
    },
  };
}

async function toItem(notice: Notice, { seal, now }: Store): Promise<Item> {
  const { reply, at, ...plain } = notice;
  const key = noticeKey(notice.chat, notice.event);
  return {
    ...key,
    ...plain,
    at: toMoment(at),
    ...(notice.state === 'owed' && { due: dueFor(notice) }),
    sealed: await sealValue(seal, reply, boundTo(key.pk, key.sk)),
    expiresAt: expiryAfter(DAYS_KEPT, now()),
    release: RELEASE,
  };
}

async function toNoticeOrThrow(item: Item, { seal }: Store): Promise<Notice> {
  const { at, ...plain } = NoticeItem.parse(upgradeOrThrow(item));
  const reply = await openValue(seal, item['sealed'], boundTo(String(item['pk']), String(item['sk'])));
  return { ...plain, at: Number(at), reply: Reply.parse(reply) };
}
