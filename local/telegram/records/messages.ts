import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { TelegramMessage } from '../model.ts';

export interface MessageRecord {
  chatId: number;
  messageId: number;
  /** Rises with every change to this or any other message. */
  sequence: number;
  fromBot: boolean;
  /** Unix seconds. */
  date: number;
  message: TelegramMessage;
  /** A reply keyboard, its removal or a forced reply: seen by the person, never shown to the bot again. */
  keyboard?: Record<string, unknown>;
  deleted: boolean;
}

export interface MessageQuestion {
  chatId: number;
  after: number;
  /** Only what changed after this sequence number. */
  since: number;
  fromPersonToo: boolean;
  limit: number;
}

export interface Messages {
  find(chatId: number, messageId: number): MessageRecord | undefined;
  save(record: MessageRecord): void;
  list(question: MessageQuestion): MessageRecord[];
  newest(chatId: number): MessageRecord | undefined;
  /** The newest message of the bot that passes `test`, looking back at most 1,000 messages. */
  findNewestFromBot(chatId: number, test: (record: MessageRecord) => boolean): MessageRecord | undefined;
}

type Row = Record<string, unknown>;

function toRecord(row: Row): MessageRecord {
  return {
    chatId: Number(row['chat_id']),
    messageId: Number(row['message_id']),
    sequence: Number(row['seq']),
    fromBot: row['from_bot'] === 1,
    date: Number(row['date']),
    message: JSON.parse(String(row['body'])),
    deleted: row['deleted'] === 1,
    ...(row['keyboard'] === null ? {} : { keyboard: JSON.parse(String(row['keyboard'])) }),
  };
}

function findNewest(
  recent: StatementSync,
  chatId: number,
  test: (record: MessageRecord) => boolean,
): MessageRecord | undefined {
  for (const row of recent.iterate(chatId)) {
    const record = toRecord(row);
    if (test(record)) return record;
  }
  return undefined;
}

/** Every message of every chat, as the bot would see it, with what only the person sees. */
export function openMessages(database: DatabaseSync): Messages {
  const find = database.prepare('SELECT * FROM messages WHERE chat_id = ? AND message_id = ?');
  const put = database.prepare(
    'INSERT OR REPLACE INTO messages (chat_id, message_id, seq, from_bot, date, body, keyboard, deleted) VALUES (?,?,?,?,?,?,?,?)',
  );
  const list = database.prepare(
    `SELECT * FROM (SELECT * FROM messages WHERE chat_id = ? AND message_id > ? AND seq > ? AND from_bot >= ?
     AND deleted = 0 ORDER BY message_id DESC LIMIT ?) ORDER BY message_id`,
  );
  const newest = database.prepare(
    'SELECT * FROM messages WHERE chat_id = ? AND deleted = 0 ORDER BY message_id DESC LIMIT 1',
  );
  const recentFromBot = database.prepare(
    'SELECT * FROM messages WHERE chat_id = ? AND from_bot = 1 AND deleted = 0 ORDER BY message_id DESC LIMIT 1000',
  );
  const optional = (row: Row | undefined): MessageRecord | undefined => (row ? toRecord(row) : undefined);

  return {
    find: (chatId, messageId) => optional(find.get(chatId, messageId)),
    save: (record) => {
      put.run(
        record.chatId,
        record.messageId,
        record.sequence,
        record.fromBot ? 1 : 0,
        record.date,
        JSON.stringify(record.message),
        record.keyboard ? JSON.stringify(record.keyboard) : null,
        record.deleted ? 1 : 0,
      );
    },
    list: ({ chatId, after, since, fromPersonToo, limit }) =>
      list.all(chatId, after, since, fromPersonToo ? 0 : 1, limit).map(toRecord),
    newest: (chatId) => optional(newest.get(chatId)),
    findNewestFromBot: (chatId, test) => findNewest(recentFromBot, chatId, test),
  };
}
