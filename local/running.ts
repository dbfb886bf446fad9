import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Running = z.object({
  pid: z.number(),
  url: z.string(),
  /** Everything the functions find in their environment, and the addresses of the local servers. */
  environment: z.record(z.string(), z.string()),
});
/** A house that runs, as scripts beside it need to know it. */
export type Running = z.infer<typeof Running>;

const fileIn = (folder: string): string => join(folder, 'house.json');

/** The house that runs on a data folder; undefined when there is none. */
export function findRunning(folder = process.env['JARING_FOLDER'] ?? '.jaring'): Running | undefined {
  try {
    const running = Running.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}

export const announce = (folder: string, running: Running): void =>
  writeFileSync(fileIn(folder), JSON.stringify(running, null, 2), { mode: 0o600 });

export const withdraw = (folder: string): void => rmSync(fileIn(folder), { force: true });
