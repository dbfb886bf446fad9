/** What runs: one delivery of an update, one batch of the relay, one message of a consumer, one sweep. */
export type Role = 'turn' | 'api' | 'relay' | 'notices' | 'files' | 'sweep' | 'office';

/** One run of a function. When it dies, what it waits for never comes. */
export interface Process {
  readonly number: number;
  readonly role: Role;
  readonly startedAt: number;
  /** The update that a turn answers. */
  readonly update: number | undefined;
  /** How far the clock of its machine is off, in milliseconds. */
  readonly skew: number;
  dead: boolean;
  done: boolean;
  /** Calls that it waits for. */
  waiting: number;
  /** Calls that it has made so far. */
  calls: number;
  /** A fault has struck one of its calls. */
  struck: boolean;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/** Lets everything that can go on without the outside go on. */
const drain = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const PATIENT = 200;
const MOST_DRAINS = 3000;

/** What a call's turn brings: an answer, an error, or the death of whoever asked. */
export type Outcome<T> =
  | { readonly kind: 'answer'; readonly value: T; readonly after?: number }
  | { readonly kind: 'error'; readonly error: unknown; readonly after?: number }
  | { readonly kind: 'death' };

/**
 * A clock, and everything that is to happen, in order. Only here does time pass, and only one thing happens at a time:
 * between two happenings every process runs as far as it can and then waits for its next call.
 */
export class Engine {
  now: number;
  readonly #heap: Due[] = [];
  #order = 0;
  #processes = 0;
  #moved: Process[] = [];
  /** How many things have happened. */
  steps = 0;

  constructor(now: number) {
    this.now = now;
  }

  /** Something that happens after that many milliseconds. */
  after(delay: number, act: () => void): void {
    this.#order += 1;
    push(this.#heap, { at: this.now + Math.max(0, Math.ceil(delay)), order: this.#order, act });
  }

  /** Runs until nothing is left, `until` is reached, or `most` things have happened. Answers whether nothing is left. */
  async run(until: number, most = Number.POSITIVE_INFINITY): Promise<boolean> {
    for (let done = 0; done < most; done += 1) {
      const due = this.#heap[0];
      if (!due) return true;
      if (due.at > until) {
        this.now = Math.max(this.now, until);
        return false;
      }
      pop(this.#heap);
      this.now = Math.max(this.now, due.at);
      this.steps += 1;
      due.act();
      if (this.#moved.length > 0) await this.#settle();
    }
    return false;
  }

  async #settle(): Promise<void> {
    let drains = 0;
    while (this.#moved.length > 0) {
      // A piece that waits for real time, not ours, gets it: the course of things is the same.
      await (drains < PATIENT ? drain() : new Promise((resolve) => setTimeout(resolve, 5)));
      this.#moved = this.#moved.filter((process) => !process.dead && !process.done && process.waiting === 0);
      drains += 1;
      if (drains > MOST_DRAINS) throw new Error('A process waits for something outside of the simulator');
    }
  }

  /** Starts a process; `ended` hears its value, its error or its death, once. */
  start<T>(
    role: Role,
    { limit, update, skew = 0 }: { limit: number; update?: number | undefined; skew?: number },
    body: (process: Process) => Promise<T>,
    ended: (outcome: Outcome<T>) => void,
  ): Process {
    this.#processes += 1;
    const process: Process = {
      number: this.#processes,
      role,
      startedAt: this.now,
      update,
      skew,
      dead: false,
      done: false,
      waiting: 0,
      calls: 0,
      struck: false,
    };
    const end = (outcome: Outcome<T>) => {
      if (process.done || process.dead) return;
      process.done = true;
      ended(outcome);
    };
    this.#deaths.set(process, () => ended({ kind: 'death' }));
    this.#moved.push(process);
    body(process).then(
      (value) => end({ kind: 'answer', value }),
      (error) => end({ kind: 'error', error }),
    );
    this.after(limit, () => this.kill(process));
    return process;
  }

  readonly #deaths = new WeakMap<Process, () => void>();

  /** The process goes no further. */
  kill(process: Process): void {
    if (process.dead || process.done) return;
    process.dead = true;
    this.#deaths.get(process)?.();
  }

  /** A call of a process to the outside: happens after `delay`, unless the process has died. */
  call<T>(process: Process, delay: number, happen: () => Outcome<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      process.waiting += 1;
      this.after(delay, () => {
        if (process.dead) return;
        const outcome = happen();
        if (outcome.kind === 'death') this.kill(process);
        else if (outcome.after)
          this.after(outcome.after, () => this.#answer(process, outcome, resolve, reject));
        else this.#answer(process, outcome, resolve, reject);
      });
    });
  }

  #answer<T>(
    process: Process,
    outcome: Exclude<Outcome<T>, { kind: 'death' }>,
    resolve: (value: T) => void,
    reject: (error: unknown) => void,
  ): void {
    if (process.dead) return;
    process.waiting -= 1;
    this.#moved.push(process);
    if (outcome.kind === 'answer') resolve(outcome.value);
    else reject(outcome.error);
  }
}

const isBefore = (one: Due, other: Due): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Due[], due: Due): void {
  let place = heap.length;
  heap.push(due);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = heap[parent] as Due;
    if (!isBefore(due, above)) break;
    heap[place] = above;
    place = parent;
  }
  heap[place] = due;
}

function pop(heap: Due[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let place = 0;
  for (;;) {
    const left = place * 2 + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const lower = right < heap.length && isBefore(heap[right] as Due, heap[left] as Due) ? right : left;
    if (!isBefore(heap[lower] as Due, last)) break;
    heap[place] = heap[lower] as Due;
    place = lower;
  }
  heap[place] = last;
}
