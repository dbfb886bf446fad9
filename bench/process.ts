import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Build } from './builds.ts';

/** Processor time in microseconds and resident memory in bytes of one process. */
export interface Usage {
  readonly user: number;
  readonly system: number;
  readonly memory: number;
}

/** What a handler answers, as API Gateway would read it. */
export interface Answered {
  readonly statusCode: number;
  readonly body?: string;
}

interface Told {
  readonly ready?: true;
  readonly id?: number;
  readonly answer?: Answered;
  readonly failed?: string;
  readonly usage?: Usage;
}

/** One process of one function. */
export interface Running {
  /** Milliseconds from its start until its handler could be called. */
  readonly readyAfter: number;
  /** Milliseconds of processor time until then, which a busy machine stretches less. */
  readonly readyCpu: number;
  /** Throws what the handler threw. */
  readonly send: (event: unknown) => Promise<Answered>;
  readonly usage: () => Promise<Usage>;
  /** Bytes that it has written to its log so far. */
  readonly logged: () => number;
  /** Its last words in the log, for a person who looks for a fault. */
  readonly lastWords: () => string;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly done: (told: Told) => void;
  readonly fail: (error: Error) => void;
}

/** Starts a process of this build and waits until its handler can be called. Throws when it ends before. */
export async function start(build: Build, environment: Readonly<Record<string, string>>): Promise<Running> {
  const waiting = new Map<number, Waiting>();
  const log = { bytes: 0, last: '' };
  const began = performance.now();
  const child = fork(build.worker, [join(build.folder, 'index.mjs')], {
    env: environment,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      log.bytes += part.length;
      log.last = `${log.last}${part}`.slice(-2000);
    });
  }
  const [readyAfter, readyCpu] = await new Promise<readonly [number, number]>((done, fail) => {
    child.once('exit', () => fail(new Error(`${build.name} ended before it was ready: ${log.last}`)));
    child.on('message', (told: Told) => {
      if (told.ready) done([performance.now() - began, toCpu(told.usage)]);
      else take(told, waiting);
    });
  });
  child.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error(`${build.name} has ended: ${log.last}`));
  });
  let last = 0;
  const ask = (order: object): Promise<Told> =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      child.send({ ...order, id: last });
    });
  return {
    readyAfter,
    readyCpu,
    send: async (event) => (await ask({ event })).answer ?? { statusCode: 0 },
    usage: async () => (await ask({ ask: 'usage' })).usage ?? { user: 0, system: 0, memory: 0 },
    logged: () => log.bytes,
    lastWords: () => log.last,
    stop: () => stop(child),
  };
}

const toCpu = (usage: Usage | undefined): number => ((usage?.user ?? 0) + (usage?.system ?? 0)) / 1000;

function take(told: Told, waiting: Map<number, Waiting>): void {
  const id = told.id ?? 0;
  const one = waiting.get(id);
  waiting.delete(id);
  if (told.failed === undefined) one?.done(told);
  else one?.fail(new Error(told.failed));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}
