import { keyOf } from '#adapters/file-links.ts';
import type { Keeping } from '#core/use-cases/keep-files.ts';
import type { Fetched } from '#core/use-cases/ports.ts';
import { throttled, timedOut } from './documents/errors.ts';
import type { Outcome, Process } from './engine.ts';
import type { World } from './world.ts';

/** The first bytes of a JPEG, and nothing that anybody could see. */
const BYTES = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const GIVES_UP = 6000;

/** Photos and voice notes as one run of a function reaches them: at Telegram, and in the bucket where they are kept. */
export function lendFiles(process: Process, world: World): Pick<Keeping, 'files' | 'channelFiles'> {
  const { engine, bucket } = world;
  const call = <T>(name: string, about: string, does: () => Outcome<T>): Promise<T> =>
    engine.call(process, latency(world), () => {
      if (world.diesAt(process, 'before') || world.misfortune.hits('crash-before-call'))
        return { kind: 'death' };
      world.note(process, name, about, 1);
      const done = does();
      return world.diesAt(process, 'after') || world.misfortune.hits('crash-after-call')
        ? { kind: 'death' }
        : done;
    });
  const stored = (name: string, key: string, does: () => void) =>
    call<void>(name, key, () => {
      if (world.misfortune.hits('store-throttled')) return struck(process, throttled(), 0);
      does();
      // It is done, and nobody hears of it.
      return world.misfortune.hits('store-lost-reply')
        ? struck(process, timedOut(), GIVES_UP)
        : { kind: 'answer', value: undefined };
    });
  return {
    files: {
      keep: (kept) => stored('keep', keyOf(kept), () => bucket.set(keyOf(kept), kept)),
      remove: (file) => stored('remove', keyOf(file), () => bucket.delete(keyOf(file))),
      lend: async (kept) => `https://files.simulated/${keyOf(kept)}`,
    },
    channelFiles: {
      fetch: (file) => call<Fetched>('fetch', file, () => ({ kind: 'answer', value: fetched(file, world) })),
    },
  };
}

function struck(process: Process, error: Error, after: number): Outcome<never> {
  process.struck = true;
  return { kind: 'error', error, after };
}

/** Some photos are gone at Telegram, some are too large for a bot; which ones never changes. */
function fetched(file: string, world: World): Fetched {
  if (world.isDown()) return { kind: 'down' };
  const last = file.at(-1);
  if (last === '7') return { kind: 'gone' };
  return last === '3' ? { kind: 'too-large' } : { kind: 'file', bytes: BYTES };
}

function latency({ random, misfortune }: World): number {
  return misfortune.hits('channel-slow') ? random.between(800, 9000) : random.between(5, 120);
}
