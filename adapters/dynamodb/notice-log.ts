import * as z from 'zod';
import { NOTICE_LANES } from '#core/notice/pace.ts';
import type { Instant } from '#core/shared/decision.ts';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import { Reply } from '#core/talk/session.ts';
import type { Notice, NoticeLog, NoticeName } from '#core/use-cases/ports.ts';
import { dueOf, noticeKey, noticePartition, RELEASE, toMoment } from './keys.ts';
import { keysOf, listDue, loadMany } from './read-many.ts';
import {
  expiryAfter,
  isExpired,
  isFirst,
  isHeld,
  namesOf,
  openValue,
  type Store,
  sealValue,
} from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const DAYS_KEPT = 30;

const NoticeItem = z.object({
  id: NoticeId,
  chat: ChatId,
  lane: z.enum(NOTICE_LANES),
  event: z.string(),
  state: z.enum(['owed', 'sent', 'unknown', 'blocked', 'failed', 'kept', 'withdrawn']),
  consent: z.literal('tell-changes').exactOptional(),
  heldUntil: z.number().optional(),
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
      return isFirst(
        documents.put({
          TableName,
          Item: await toItem(notice, store),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },

    async record({ chat, event }, state) {
      const stillOwed = state === 'owed';
      await isFirst(
        documents.update({
          TableName,
          Key: noticeKey(chat, event),
          // What has found its end keeps it: whoever comes late with another end changes nothing.
          ConditionExpression: '#state = :owed',
          UpdateExpression: `SET #state = :state, #tries = #tries + :one REMOVE #heldUntil${stillOwed ? '' : ', #due'}`,
          ExpressionAttributeNames: namesOf(['state', 'tries', 'heldUntil', ...(stillOwed ? [] : ['due'])]),
          ExpressionAttributeValues: { ':state': state, ':one': 1, ':owed': 'owed' },
        }),
      );
    },

    hold: (notice, until) => hold(notice, until, store),

    async listOwed(before, limit) {
      const rows: Item[] = [];
      for (const lane of NOTICE_LANES) {
        const left = limit - rows.length;
        if (left > 0)
          rows.push(...(await listDue(documents, TableName, { due: `notice-${lane}`, before, limit: left })));
      }
      const items = await loadMany(documents, TableName, keysOf(rows));
      const owed = items.filter((item) => item['state'] === 'owed' && !isExpired(item, now()));
      return Promise.all(owed.map((item) => toNoticeOrThrow(item, store)));
    },

    async listOfChat(chat, limit) {
      const { Items = [] } = await documents.query({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': noticePartition(chat) },
        ScanIndexForward: false,
        Limit: limit,
      });
      const kept = Items.filter((item) => !isExpired(item, now()));
      return Promise.all(kept.map((item) => toNoticeOrThrow(item, store)));
    },
  };
}

const FREE = '#state = :owed AND attribute_not_exists(#heldUntil)';
/** A hold that has run out stays written until somebody records what became of the notice. */
const LEFT_BEHIND = '#state = :owed AND #heldUntil <= :now';

async function hold(
  notice: NoticeName,
  until: Instant,
  store: Store,
): Promise<'mine' | 'again' | 'not-mine'> {
  const values = { ':owed': 'owed', ':until': until };
  const { documents, now } = store;
  if (await isHeld(documents.update(toHold(notice, FREE, values, store)))) return 'mine';
  const later = { ...values, ':now': now() };
  return (await isHeld(documents.update(toHold(notice, LEFT_BEHIND, later, store)))) ? 'again' : 'not-mine';
}

const toHold = (
  { chat, event }: NoticeName,
  ConditionExpression: string,
  ExpressionAttributeValues: Readonly<Record<string, string | number>>,
  { tables }: Store,
) => ({
  TableName: tables.sessions,
  Key: noticeKey(chat, event),
  ConditionExpression,
  UpdateExpression: 'SET #heldUntil = :until',
  ExpressionAttributeNames: namesOf(['state', 'heldUntil']),
  ExpressionAttributeValues,
});

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
