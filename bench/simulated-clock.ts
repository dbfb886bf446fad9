import type { Clock } from '#core/use-cases/ports.ts';

interface Sleeper {
  readonly at: number;
  readonly place: number;
  readonly wake: () => void;
}

const isBefore = (one: Sleeper, other: Sleeper): boolean =>
  one.at < other.at || (one.at === other.at && one.place < other.place);

/** Time that passes only when everybody sleeps: an hour of waiting takes as long as the work that is done in it. */
export class SimulatedClock implements Clock {
  #time: number;
  #slept = 0;
  readonly #heap: Sleeper[] = [];

  constructor(start: number) {
    this.#time = start;
  }

  readonly now = (): number => this.#time;

  readonly sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      this.#slept += 1;
      this.#push({ at: this.#time + Math.max(0, milliseconds), place: this.#slept, wake });
    });

  /** Lets time pass until `done` answers true or nobody sleeps any more. */
  async run(done: () => boolean): Promise<void> {
    await settle();
    while (!done()) {
      const next = this.#pop();
      if (!next) return;
      this.#time = Math.max(this.#time, next.at);
      next.wake();
      await settle();
    }
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#heap;
    let place = heap.push(sleeper) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || isBefore(parent, sleeper)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = sleeper;
  }

  #pop(): Sleeper | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
      const smaller = right && left && isBefore(right, left) ? right : left;
      if (!smaller || !isBefore(smaller, last)) break;
      heap[place] = smaller;
      place = smaller === left ? 2 * place + 1 : 2 * place + 2;
    }
    heap[place] = last;
    return first;
  }
}

/** Everything that can go on without time has gone on. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
