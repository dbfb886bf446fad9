import type { DatabaseSync } from 'node:sqlite';

/** One Bot API call, however it came and however it ended. */
export interface CallRecord {
  method: string;
  params: Record<string, unknown>;
  chatId?: number;
  ok: boolean;
  errorCode?: number;
  description?: string;
  /** Milliseconds since 1970. */
  at: number;
  via: 'http' | 'webhook';
}

export interface Calls {
  add(call: CallRecord): void;
  list(after: number, limit: number): Record<string, unknown>[];
}

/** The log of every Bot API call, for tests, replay and the curious. */
export function openCalls(database: DatabaseSync): Calls {
  const add = database.prepare(
    'INSERT INTO calls (method, params, chat_id, ok, error_code, description, at, via) VALUES (?,?,?,?,?,?,?,?)',
  );
  const list = database.prepare('SELECT * FROM calls WHERE n > ? ORDER BY n LIMIT ?');
  return {
    add: ({ method, params, chatId, ok, errorCode, description, at, via }) => {
      const json = JSON.stringify(params);
      add.run(method, json, chatId ?? null, ok ? 1 : 0, errorCode ?? null, description ?? null, at, via);
    },
    list: (after, limit) =>
      list.all(after, limit).map((row) => ({
        n: row['n'],
        method: row['method'],
        params: JSON.parse(String(row['params'])),
        chat_id: row['chat_id'],
        ok: row['ok'] === 1,
        ...(row['error_code'] === null
          ? {}
          : { error_code: row['error_code'], description: row['description'] }),
        at: row['at'],
        via: row['via'],
      })),
  };
}
