import type { DatabaseSync } from 'node:sqlite';

export type UpdateState = 'pending' | 'delivered' | 'failed';

export interface UpdateRecord {
  updateId: number;
  chatId: number;
  kind: string;
  /** The whole update as JSON, exactly as it is delivered. */
  json: string;
  state: UpdateState;
  attempts: number;
  /** How often it is still to be delivered: 2 when a duplicate was asked for. */
  copies: number;
  lastError?: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

export interface Updates {
  has(updateId: number): boolean;
  save(record: UpdateRecord): void;
  /** One copy arrived: one less to deliver, delivered when none is left. Answers the copies left. */
  markArrived(record: UpdateRecord): number;
  markAttempt(updateId: number, error: string): void;
  markFailed(updateId: number): void;
  listPending(limit: number): UpdateRecord[];
  countPending(): number;
  hasPending(): boolean;
  /** The bot asked for what follows `updateId`: everything up to it counts as delivered. */
  confirmUpTo(updateId: number): void;
  dropPending(): void;
  list(after: number, limit: number): UpdateRecord[];
  lastError(): { at: number; message: string } | undefined;
}

type Row = Record<string, unknown>;

function toRecord(row: Row): UpdateRecord {
  const state = String(row['state']);
  return {
    updateId: Number(row['update_id']),
    chatId: Number(row['chat_id']),
    kind: String(row['kind']),
    json: String(row['body']),
    state: state === 'pending' || state === 'failed' ? state : 'delivered',
    attempts: Number(row['attempts']),
    copies: Number(row['copies']),
    createdAt: Number(row['created_at']),
    ...(row['last_error'] === null ? {} : { lastError: String(row['last_error']) }),
  };
}

function prepareStatements(database: DatabaseSync) {
  return {
    has: database.prepare('SELECT 1 FROM updates WHERE update_id = ?'),
    put: database.prepare(
      'INSERT INTO updates (update_id, chat_id, kind, body, state, copies, created_at) VALUES (?,?,?,?,?,?,?)',
    ),
    arrived: database.prepare(
      `UPDATE updates SET attempts = attempts + 1, copies = copies - 1,
       state = CASE WHEN copies <= 1 THEN 'delivered' ELSE state END WHERE update_id = ?`,
    ),
    attempt: database.prepare(
      'UPDATE updates SET attempts = attempts + 1, last_error = ? WHERE update_id = ?',
    ),
    failed: database.prepare("UPDATE updates SET state = 'failed' WHERE update_id = ?"),
    pending: database.prepare("SELECT * FROM updates WHERE state = 'pending' ORDER BY update_id LIMIT ?"),
    count: database.prepare("SELECT count(*) AS n FROM updates WHERE state = 'pending'"),
    any: database.prepare("SELECT 1 FROM updates WHERE state = 'pending' LIMIT 1"),
    confirm: database.prepare(
      "UPDATE updates SET state = 'delivered', attempts = attempts + 1 WHERE state = 'pending' AND update_id <= ?",
    ),
    drop: database.prepare("UPDATE updates SET state = 'delivered' WHERE state = 'pending'"),
    list: database.prepare('SELECT * FROM updates WHERE update_id > ? ORDER BY update_id LIMIT ?'),
  };
}

/** Updates on their way to the bot; on disk before the person who caused one is answered. */
export function openUpdates(database: DatabaseSync): Updates {
  const sql = prepareStatements(database);
  let lastError: { at: number; message: string } | undefined;
  return {
    has: (updateId) => sql.has.get(updateId) !== undefined,
    save: (record) => {
      const { updateId, chatId, kind, json, state, copies, createdAt } = record;
      sql.put.run(updateId, chatId, kind, json, state, copies, createdAt);
    },
    markArrived: (record) => {
      sql.arrived.run(record.updateId);
      return record.copies - 1;
    },
    markAttempt: (updateId, error) => {
      lastError = { at: Date.now(), message: error };
      sql.attempt.run(error, updateId);
    },
    markFailed: (updateId) => {
      sql.failed.run(updateId);
    },
    listPending: (limit) => sql.pending.all(limit).map(toRecord),
    countPending: () => Number(sql.count.get()?.['n'] ?? 0),
    hasPending: () => sql.any.get() !== undefined,
    confirmUpTo: (updateId) => {
      sql.confirm.run(updateId);
    },
    dropPending: () => {
      sql.drop.run();
    },
    list: (after, limit) => sql.list.all(after, limit).map(toRecord),
    lastError: () => lastError,
  };
}
