import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '#core/api/answers.ts';
import { createStore, type Store } from '../store.ts';
import { call } from './call.ts';

/** An answer that is kept fresh, with its age. */
export interface Live<T> {
  readonly answer?: T;
  readonly problem?: Problem | undefined;
  /** When the house last confirmed it, in milliseconds; 0 before the first time. */
  readonly at: number;
}

/** Is the house within reach? `since` is when it last answered, in milliseconds. */
export const reach = createStore<{ readonly there: boolean; readonly since: number }>({
  there: true,
  since: Date.now(),
});

const SEEN = 2500;
const HIDDEN = 15_000;
const waking = new Set<() => void>();

/** Asks everything that is kept fresh again now: after an act, and when the network is back. */
export function refresh(): void {
  for (const wake of [...waking]) wake();
}

addEventListener('online', refresh);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh();
});

/** Keeps a path fresh until it is stopped: every `seen` milliseconds while seen, every 15 s while hidden, at once when asked. */
export function keepFresh<T>(path: string, into: Store<Live<T>>, seen = SEEN): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let asking = false;
  let wanted = false;
  let etag: string | undefined;
  const ask = async (): Promise<void> => {
    // Whoever asks while an answer is under way wants a fresher one.
    wanted = true;
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    while (wanted && !stopped) {
      wanted = false;
      etag = await askOnce(path, into, etag);
    }
    asking = false;
    if (!stopped) timer = setTimeout(wake, document.visibilityState === 'visible' ? seen : HIDDEN);
  };
  const wake = (): void => void ask();
  waking.add(wake);
  wake();
  return () => {
    stopped = true;
    clearTimeout(timer);
    waking.delete(wake);
  };
}

async function askOnce<T>(
  path: string,
  into: Store<Live<T>>,
  etag: string | undefined,
): Promise<string | undefined> {
  const called = await call<T>(path, etag ? { headers: { 'if-none-match': etag } } : {});
  const at = Date.now();
  if (called.ok) {
    reach.set({ there: true, since: at });
    into.set(called.same ? { ...into.get(), at } : { answer: called.answer, at });
    return called.etag ?? etag;
  }
  if (called.status === 0) reach.set({ there: false, since: reach.get().since });
  else into.set({ ...into.get(), problem: called.problem });
  return etag;
}

/** A fresh answer for as long as the part of the page stands; asked again at once when `mark` changes. */
export function useLive<T>(path: string, seen = SEEN, mark: unknown = undefined): Live<T> {
  const [live, setLive] = useState<Live<T>>({ at: 0 });
  useEffect(() => {
    setLive({ at: 0 });
    const store = createStore<Live<T>>({ at: 0 });
    const deaf = store.listen(() => setLive(store.get()));
    const stop = keepFresh(path, store, seen);
    return () => {
      deaf();
      stop();
    };
  }, [path, seen]);
  useEffect(refresh, [mark]);
  return live;
}
