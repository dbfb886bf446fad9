import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** A value that many parts of the page read, and that tells them when it changes. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly listen: (hear: () => void) => () => void;
}

/** Makes a store with its first value. */
export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const hear of [...listeners]) hear();
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

/** The value of a store now, and again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, again] = useState({});
  const shown = store.get();
  // Before the next paint, and with a second look: what comes between drawing and listening must not be lost.
  useLayoutEffect(() => {
    const stop = store.listen(() => again({}));
    if (!Object.is(store.get(), shown)) again({});
    return stop;
  }, [store]);
  return shown;
}

/** The time in milliseconds, told again every `every` milliseconds. */
export function useNow(every = 5000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
