import type { DatabaseSync } from 'node:sqlite';

export interface CallbackRecord {
  id: string;
  chatId: number;
  messageId: number;
  /** Milliseconds since 1970. */
  askedAt: number;
}

export interface Callbacks {
  find(id: string): CallbackRecord | undefined;
  save(record: CallbackRecord): void;
  saveAnswer(id: string, answer: Record<string, unknown>): void;
}

/** Presses of inline buttons that wait for answerCallbackQuery. */
export function openCallbacks(database: DatabaseSync): Callbacks {
  const find = database.prepare('SELECT * FROM callbacks WHERE id = ?');
  const put = database.prepare('INSERT INTO callbacks (id, chat_id, message_id, asked_at) VALUES (?,?,?,?)');
  const answer = database.prepare('UPDATE callbacks SET answer = ? WHERE id = ?');
  return {
    find: (id) => {
      const row = find.get(id);
      if (!row) return undefined;
      return {
        id,
        chatId: Number(row['chat_id']),
        messageId: Number(row['message_id']),
        askedAt: Number(row['asked_at']),
      };
    },
    save: ({ id, chatId, messageId, askedAt }) => {
      put.run(id, chatId, messageId, askedAt);
    },
    saveAnswer: (id, value) => {
      answer.run(JSON.stringify(value), id);
    },
  };
}
