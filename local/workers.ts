import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { REGION } from './aws-json.ts';
import type { FunctionPlan } from './twins.ts';
import type { FromWorker, Order, Outcome } from './worker-messages.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** How long a new process may take to load its handler, in milliseconds. */
const LOADING = 15_000;
/** On a busy laptop an answer given just in time takes a moment to come through the pipe; milliseconds. */
const MESSAGE_TRAVELS = 300;

interface WorkersInput {
  readonly plan: FunctionPlan;
  /** Addresses of the local servers, added to what the template says. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many processes may run at once. */
  readonly most: number;
  /** Where its output goes. */
  readonly log: Writable;
}

interface Job {
  readonly order: Order;
  readonly finish: (outcome: Outcome) => void;
}

/** The processes of one function: one event at a time each, more of them while all are busy, a new one for one that died. */
export class Workers {
  readonly #input: WorkersInput;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(input: WorkersInput) {
    this.#input = input;
  }

  get name(): string {
    return this.#input.plan.name;
  }

  /** Process ids, for tests that kill. */
  get pids(): readonly number[] {
    return [...this.#all].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  }

  /** Starts one process before it is needed. */
  async warm(): Promise<void> {
    if (this.#closed || this.#all.size > 0) return;
    const worker = this.#start();
    await worker.ready;
    this.#rest(worker);
  }

  /** Runs the function on one event. Never throws: what went wrong is part of the outcome. */
  invoke(event: unknown): Promise<Outcome> {
    return new Promise((finish) => {
      const deadline = Date.now() + this.#input.plan.Timeout * 1000;
      this.#waiting.push({ order: { id: randomUUID(), event, deadline }, finish });
      this.#next();
    });
  }

  /** Ends every process. Work under way is cut off: what was not confirmed comes again. */
  async stop(): Promise<void> {
    this.#closed = true;
    for (const { finish } of this.#waiting.splice(0)) finish(crash('The house is closing.'));
    await Promise.all([...this.#all].map((worker) => worker.end()));
  }

  #start(): Worker {
    const worker = new Worker(this.#input);
    this.#all.add(worker);
    void worker.gone.then(() => {
      this.#all.delete(worker);
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
      this.#next();
    });
    return worker;
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.#input.most ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (worker && job) void this.#work(worker, job);
  }

  async #work(worker: Worker, { order, finish }: Job): Promise<void> {
    await worker.ready;
    // The clock of a run starts when the function is loaded, as on Lambda.
    finish(await worker.run({ ...order, deadline: Date.now() + this.#input.plan.Timeout * 1000 }));
    this.#rest(worker);
  }

  #rest(worker: Worker): void {
    if (worker.alive) this.#idle.push(worker);
    this.#next();
  }
}

const crash = (message: string): Outcome => ({ ok: false, why: 'crash', type: 'Runtime.ExitError', message });

/** One process. */
class Worker {
  readonly ready: Promise<void>;
  readonly gone: Promise<void>;
  readonly #child: ChildProcess;
  readonly #timeout: number;
  #unloadable = '';
  #finish: ((outcome: Outcome) => void) | undefined;

  constructor(input: WorkersInput) {
    this.#timeout = input.plan.Timeout * 1000;
    this.#child = fork(WORKER, [], {
      env: toEnvironment(input),
      execArgv: [`--max-old-space-size=${input.plan.MemorySize}`, '--disable-warning=ExperimentalWarning'],
      silent: true,
      // A group of its own: killing the terminal's group must not cut a run that could still finish.
      detached: true,
    });
    this.#child.stdout?.pipe(input.log, { end: false });
    this.#child.stderr?.pipe(input.log, { end: false });
    this.gone = new Promise((done) => {
      this.#child.once('exit', () => done());
      this.#child.once('error', () => done());
    });
    void this.gone.then(() =>
      this.#settle(crash(this.#unloadable || 'The process ended before it answered.')),
    );
    this.ready = this.#untilReady();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get alive(): boolean {
    return this.#child.connected && this.#child.exitCode === null && !this.#child.killed;
  }

  async run(order: Order): Promise<Outcome> {
    if (!this.alive) return crash(this.#unloadable || 'The process ended before it began.');
    const outcome = new Promise<Outcome>((finish) => {
      this.#finish = finish;
    });
    const seconds = this.#timeout / 1000;
    const timer = setTimeout(() => {
      this.#settle({
        ok: false,
        why: 'timeout',
        type: 'Sandbox.Timedout',
        message: `Task timed out after ${seconds} seconds`,
      });
      this.#child.kill('SIGKILL');
    }, this.#timeout + MESSAGE_TRAVELS);
    this.#child.send(order, (error) => error && this.#settle(crash(error.message)));
    return outcome.finally(() => clearTimeout(timer));
  }

  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), 1000);
    await this.gone;
    clearTimeout(patience);
  }

  /** Settles when the handler is loaded, or when it cannot be: then the next run says why. */
  #untilReady(): Promise<void> {
    return new Promise((done) => {
      const late = setTimeout(() => this.#child.kill('SIGKILL'), LOADING);
      void this.gone.then(() => {
        clearTimeout(late);
        done();
      });
      this.#child.on('message', (message: FromWorker) => {
        if (message.kind === 'ready' || message.kind === 'unloadable') {
          clearTimeout(late);
          done();
        }
        this.#hear(message);
      });
    });
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'answer') this.#settle({ ok: true, answer: message.answer });
    if (message.kind === 'error')
      this.#settle({ ok: false, why: 'error', type: message.type, message: message.message });
    if (message.kind === 'unloadable') {
      this.#unloadable = `The function could not be loaded: ${message.message}`;
      this.#child.disconnect();
    }
  }

  #settle(outcome: Outcome): void {
    this.#finish?.(outcome);
    this.#finish = undefined;
  }
}

/** Exactly what the template gives the function, and what Lambda itself gives every function. */
function toEnvironment({ plan, environment }: WorkersInput): Record<string, string> {
  return {
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: plan.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.MemorySize),
    AWS_LAMBDA_LOG_GROUP_NAME: plan.LoggingConfig?.LogGroup ?? '',
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: plan.code,
    _HANDLER: plan.Handler,
    ...environment,
    ...plan.Environment.Variables,
  };
}
