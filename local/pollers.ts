import { join } from 'node:path';
import { nameIn } from './addresses.ts';
import { runByClock } from './clock.ts';
import type { Closers } from './closers.ts';
import { pollQueue } from './queue-poller.ts';
import type { Store } from './store.ts';
import { pollStream } from './stream-poller.ts';
import { StreamTrim } from './stream-trim.ts';
import type { HousePlan } from './template.ts';
import type { Workers } from './workers.ts';

/** How long a run under way may go on when the house closes, in milliseconds. */
const LAST_WORDS = 2000;

export interface PollersInput {
  readonly plan: HousePlan;
  readonly workers: ReadonlyMap<string, Workers>;
  readonly store: Store;
  /** Address of the queue server. */
  readonly queues: string;
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly closers: Closers;
}

/** Starts everything that reads streams and queues for functions, and the clock. */
export function startPollers(input: PollersInput): void {
  const { plan, workers, store, queues, folder, say, closers } = input;
  const stop = new AbortController();
  const { signal } = stop;
  const trim = store.file ? new StreamTrim(store.file) : undefined;
  const loops = plan.mappings.map((mapping) => {
    const own = workers.get(nameIn(mapping.FunctionName));
    if (!own) return Promise.resolve(say(`${mapping.FunctionName} has a source but is not in the template.`));
    return mapping.EventSourceArn.includes(':dynamodb:')
      ? pollStream({
          mapping,
          store,
          trim,
          workers: own,
          queues,
          folder: join(folder, 'checkpoints'),
          say,
          signal,
        })
      : pollQueue({ mapping, workers: own, queues, say, signal });
  });
  closers.add(async () => {
    stop.abort();
    await Promise.race([Promise.all(loops), new Promise((done) => setTimeout(done, LAST_WORDS).unref())]);
    trim?.close();
  });
  for (const rule of plan.rules) closers.add(runByClock(rule, workers, say));
}
