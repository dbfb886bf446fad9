import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS chats (
    id INTEGER PRIMARY KEY, type TEXT NOT NULL, title TEXT, person TEXT, role TEXT,
    started INTEGER NOT NULL DEFAULT 0, blocked INTEGER NOT NULL DEFAULT 0, pinned INTEGER, keyboard INTEGER);
  CREATE TABLE IF NOT EXISTS messages (
    chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, seq INTEGER NOT NULL, from_bot INTEGER NOT NULL,
    date INTEGER NOT NULL, body TEXT NOT NULL, keyboard TEXT, deleted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (chat_id, message_id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS updates (
    update_id INTEGER PRIMARY KEY, chat_id INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
    state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, copies INTEGER NOT NULL DEFAULT 1,
    last_error TEXT, created_at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS pending_updates ON updates (update_id) WHERE state = 'pending';
  CREATE TABLE IF NOT EXISTS callbacks (
    id TEXT PRIMARY KEY, chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, asked_at INTEGER NOT NULL,
    answer TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS calls (
    n INTEGER PRIMARY KEY AUTOINCREMENT, method TEXT NOT NULL, params TEXT NOT NULL, chat_id INTEGER,
    ok INTEGER NOT NULL, error_code INTEGER, description TEXT, at INTEGER NOT NULL, via TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS commands (
    scope TEXT NOT NULL, language TEXT NOT NULL, list TEXT NOT NULL, PRIMARY KEY (scope, language)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    file_id TEXT PRIMARY KEY, unique_id TEXT NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL,
    mime TEXT NOT NULL, size INTEGER NOT NULL, details TEXT NOT NULL, linked_at INTEGER) WITHOUT ROWID;
`;

/** How many calls and delivered updates are kept over a restart. */
const KEPT = 20_000;

/**
 * Opens the practice Telegram's SQLite file in `folder`. With WAL and synchronous=NORMAL a commit survives the
 * death of the process (not of the machine) and costs no disk flush.
 */
export function openDatabaseOrThrow(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'telegram.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(SCHEMA);
  database.exec(`
    DELETE FROM calls WHERE n <= (SELECT max(n) FROM calls) - ${KEPT};
    DELETE FROM updates WHERE state <> 'pending' AND update_id <= (SELECT max(update_id) FROM updates) - ${KEPT};
  `);
  return database;
}

/** Runs `work` in one transaction: everything it writes is kept, or nothing is. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
