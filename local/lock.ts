import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf, Problem } from './problem.ts';

/** Something only one process may hold; the operating system takes it back when that process dies, however it dies. */
export interface Lock {
  readonly release: () => void;
}

/** Takes the lock of a folder, which is made when absent; undefined when another process holds it. Throws a `Problem` when the folder cannot be used. */
export function tryLock(folder: string, name: string): Lock | undefined {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, `${name}.lock`));
    // Kept open and never committed: SQLite's file lock is the lock.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    if (/locked|busy/i.test(messageOf(error))) return undefined;
    throw new Problem(
      `The folder ${folder} cannot be used (${messageOf(error)}). Move it away or choose another with JARING_FOLDER.`,
    );
  }
  const held = database;
  return { release: () => held.close() };
}

/** Waits for the lock of a folder, at most `seconds`. Throws a `Problem` after that. */
export async function waitForLock(folder: string, name: string, seconds: number): Promise<Lock> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50)) {
    const lock = tryLock(folder, name);
    if (lock) return lock;
  }
  throw new Problem(
    `Another process has been busy in ${folder} for ${seconds} seconds: end it and start again.`,
  );
}
