import type { Documents } from '#adapters/dynamodb/client.ts';
import type { Calls } from './documents/documents.ts';
import { canceled, inConflict, throttled, timedOut } from './documents/errors.ts';
import type { Outcome, Process } from './engine.ts';
import type { World } from './world.ts';

type Call = keyof Documents;
const CLIENT_GIVES_UP = 6000;
const CLIENT_REPEATS = 2000;
const READS: readonly Call[] = ['get', 'getMany', 'query'];

/** The store as one run of a function reaches it: each call takes its time, and may go wrong. */
export function lendDocuments(process: Process, world: World): Documents {
  const single =
    <C extends Call>(call: C) =>
    (input: Parameters<Documents[C]>[0]) =>
      world.engine.call(process, latency(world), () => happen(world, process, call, input));
  return {
    ...listing(process, world),
    get: single('get'),
    getMany: single('getMany'),
    put: single('put'),
    update: single('update'),
    remove: single('remove'),
    write: single('write'),
  } as Documents;
}

/** Queries that one run asks at the same moment travel together, as they do over open connections. */
function listing(process: Process, world: World): Pick<Documents, 'query'> {
  type Input = Parameters<Documents['query']>[0];
  type Output = Awaited<ReturnType<Documents['query']>>;
  let group: Input[] | undefined;
  let answers: Promise<(() => Output)[]> | undefined;
  return {
    query(input) {
      if (!group || !answers) {
        const mine: Input[] = [];
        group = mine;
        answers = world.engine.call(process, latency(world), () => {
          if (group === mine) group = undefined;
          return happenTogether(world, process, mine);
        });
      }
      const place = group.push(input) - 1;
      return answers.then((all) => (all[place] as () => Output)());
    },
  };
}

function happenTogether(
  world: World,
  process: Process,
  inputs: readonly Parameters<Documents['query']>[0][],
): Outcome<(() => Awaited<ReturnType<Documents['query']>>)[]> {
  if (world.diesAt(process, 'before')) return { kind: 'death' };
  const [first] = inputs;
  const trouble = first && before(world, 'query', first);
  world.note(process, 'query', first, inputs.length);
  if (trouble) {
    process.struck = true;
    return trouble;
  }
  const value = inputs.map((input) => {
    try {
      const output = world.store.calls.query(input);
      return () => output;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  });
  return world.diesAt(process, 'after') || world.misfortune.hits('crash-after-call')
    ? { kind: 'death' }
    : { kind: 'answer', value };
}

function latency({ random, misfortune }: World): number {
  if (misfortune.hits('late-zombie')) return random.between(9_000, 20_000);
  return random.chance(0.1) ? random.between(30, 900) : random.between(1, 16);
}

/** What keeps a call from being done at all. */
function before(world: World, call: Call, input: unknown): Outcome<never> | undefined {
  const { misfortune } = world;
  if (misfortune.hits('crash-before-call')) return { kind: 'death' };
  if (world.isOut(input)) return { kind: 'error', error: throttled(), after: CLIENT_REPEATS };
  if (misfortune.hits('store-throttled'))
    return { kind: 'error', error: refusalOf(call, input, 'ThrottlingError') };
  if (misfortune.hits('store-lost-request'))
    return { kind: 'error', error: timedOut(), after: CLIENT_GIVES_UP };
  if (call === 'getMany' || READS.includes(call) || !misfortune.hits('store-conflict')) return undefined;
  return {
    kind: 'error',
    error: call === 'write' ? refusalOf(call, input, 'TransactionConflict', world) : inConflict(),
  };
}

function refusalOf(call: Call, input: unknown, code: string, world?: World): Error {
  if (call !== 'write') return throttled();
  const count = (input as { TransactItems?: unknown[] }).TransactItems?.length ?? 1;
  const place = world ? world.random.between(0, count) : 0;
  return canceled(Array.from({ length: count }, (_, index) => (index === place ? code : 'None')));
}

function happen<C extends Call>(
  world: World,
  process: Process,
  call: C,
  input: Parameters<Documents[C]>[0],
): Outcome<Awaited<ReturnType<Documents[C]>>> {
  if (world.diesAt(process, 'before')) return { kind: 'death' };
  const trouble = before(world, call, input);
  world.note(process, call, input, trouble ? -1 : 1);
  if (trouble) {
    process.struck = true;
    return trouble;
  }
  const done = perform(world, process, call, input);
  const { misfortune } = world;
  if (world.diesAt(process, 'after') || misfortune.hits('crash-after-call')) return { kind: 'death' };
  if (READS.includes(call)) return call === 'getMany' ? halved(world, process, input, done) : done;
  if (misfortune.hits('store-lost-reply')) {
    process.struck = true;
    return { kind: 'error', error: timedOut(), after: CLIENT_GIVES_UP };
  }
  if (!misfortune.hits('store-written-twice')) return done;
  // A transaction carries a token: the store knows the second one for the first.
  process.struck = true;
  const again = call === 'write' ? done : perform(world, process, call, input);
  return again.kind === 'death' ? again : { ...again, after: CLIENT_REPEATS };
}

function perform<C extends Call>(
  world: World,
  process: Process,
  call: C,
  input: Parameters<Documents[C]>[0],
): Outcome<Awaited<ReturnType<Documents[C]>>> {
  try {
    const does = world.store.calls[call] as (given: typeof input) => ReturnType<Calls[C]>;
    world.acting = process;
    world.asking = world.askingOf(process);
    world.actingCall = call;
    return { kind: 'answer', value: does(input) as Awaited<ReturnType<Documents[C]>> };
  } catch (error) {
    return { kind: 'error', error };
  } finally {
    world.acting = undefined;
    world.asking = undefined;
  }
}

/** A batch that the store did not finish: what it left is named. */
function halved<T>(world: World, process: Process, input: unknown, done: Outcome<T>): Outcome<T> {
  if (done.kind !== 'answer' || !world.misfortune.hits('store-unprocessed')) return done;
  process.struck = true;
  return { kind: 'answer', value: leaveHalf(input, done.value) };
}

/** Of every table the first half of an answer to a batch, and the keys of the other half. */
export function leaveHalf<T>(input: unknown, output: T): T {
  const asked = (input as { RequestItems: Record<string, { Keys?: Record<string, unknown>[] }> })
    .RequestItems;
  const { Responses = {} } = output as { Responses?: Record<string, Record<string, unknown>[]> };
  const halves = Object.entries(asked).map(([table, { Keys = [] }]) => {
    const left = Keys.slice(Math.floor(Keys.length / 2));
    const isLeft = (item: Record<string, unknown>) =>
      left.some(({ pk, sk }) => pk === item['pk'] && sk === item['sk']);
    return { table, left, read: (Responses[table] ?? []).filter((item) => !isLeft(item)) };
  });
  return {
    $metadata: {},
    Responses: Object.fromEntries(halves.map(({ table, read }) => [table, read])),
    UnprocessedKeys: Object.fromEntries(halves.map(({ table, left }) => [table, { Keys: left }])),
  } as T;
}
