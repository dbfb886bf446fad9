import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tryLock } from '#local/lock.ts';
import { messageOf, Problem } from '#local/problem.ts';
import { findRunning } from '#local/running.ts';

/** What only our data folder holds: a folder without any of it is not ours to empty. */
const OURS = ['house.lock', 'tables.db', 'queues', 'keys.json', 'secrets.json'];

try {
  console.log(reset(resolve(process.env['JARING_FOLDER'] ?? '.jaring')));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

/** Empties the data folder. Throws a `Problem` while a house runs on it, and for a folder that is not ours. */
function reset(folder: string): string {
  if (!existsSync(folder) || readdirSync(folder).length === 0)
    return `There is nothing to clear in ${folder}.`;
  if (!OURS.some((name) => existsSync(join(folder, name)))) {
    throw new Problem(`${folder} does not look like a data folder of Jaring, so nothing was deleted.`);
  }
  const lock = tryLock(folder, 'house');
  if (!lock) {
    const running = findRunning(folder);
    throw new Problem(
      `A house runs on ${folder}${running ? ` (process ${running.pid})` : ''}: end it first.`,
    );
  }
  lock.release();
  rmSync(folder, { recursive: true, force: true });
  return `Cleared ${folder}.`;
}
