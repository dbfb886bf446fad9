/** `npm run sim`: worlds with everything that goes wrong, until so many production turns are done. See docs/simulator.md. */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { runWorlds, settingOf, type Total } from './course.ts';
import { type Swept, sweepCrashes, sweepHouses, sweepScenes } from './crash-sweep.ts';
import { FAULT_NAMES, noFaults } from './faults.ts';
import { INVARIANTS } from './invariants.ts';
import { PRODUCTION } from './pieces.ts';
import { World } from './world.ts';

const LINES_OF_STORY = 60;
/** After so many turns a line says how far it has come: twenty silent minutes look like a standstill. */
const TOLD_EVERY = 50_000;

interface Share {
  readonly seed: string;
  readonly turns: number;
  readonly rest: number;
  readonly of: number;
  /** Set by the first worker that finds something: the others need not go on. */
  readonly found: Int32Array;
}

/** What a worker says: how many turns it has done, or what came of all of them. */
type Far = { readonly turns: number } | { readonly total: Total };

if (isMainThread) await main();
else {
  const { seed, found, ...share } = workerData as Share;
  const isOver = () => Atomics.load(found, 0) > 0;
  const hear = ({ turns, violations }: Total) => {
    if (violations.length > 0) Atomics.store(found, 0, 1);
    parentPort?.postMessage({ turns } satisfies Far);
  };
  const total = await runWorlds(seed, { ...share, pieces: PRODUCTION, isOver }, hear);
  parentPort?.postMessage({ total } satisfies Far);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      turns: { type: 'string', default: '20000' },
      workers: { type: 'string', default: '2' },
      world: { type: 'string' },
      crashes: { type: 'boolean', default: false },
      lines: { type: 'string', default: String(LINES_OF_STORY) },
    },
  });
  if (values.crashes) return everyCrash();
  if (values.world !== undefined) return tell(values.seed, Number(values.world), Number(values.lines));
  const workers = Math.max(1, Number(values.workers));
  const started = Date.now();
  const turns = Math.ceil(Number(values.turns) / workers);
  const say = sayHowFar(turns * workers, started);
  const found = new Int32Array(new SharedArrayBuffer(4));
  const totals = await Promise.all(
    Array.from({ length: workers }, (_, rest) =>
      inWorker({ seed: values.seed, turns, rest, of: workers, found }, (done) => say(rest, done)),
    ),
  );
  const failed = totals.flatMap(({ violations }) => violations);
  print(totals, (Date.now() - started) / 1000);
  const [first] = failed;
  if (first) {
    console.log(`\nWorld ${first.world} of seed ${values.seed}:`);
    await tell(values.seed, first.world, Number(values.lines));
    console.log(`Again: npm run sim -- --seed ${values.seed} --world ${first.world}`);
    return;
  }
  console.log(`\n${Object.keys(INVARIANTS).length} passed, 0 failed`);
}

/** Adds up what the workers have done, and says it on stderr now and then. */
function sayHowFar(of: number, started: number): (worker: number, turns: number) => void {
  const done: number[] = [];
  let told = 0;
  return (worker, turns) => {
    done[worker] = turns;
    const sum = done.reduce((all, one) => all + one, 0);
    if (sum < told + TOLD_EVERY) return;
    told = sum - (sum % TOLD_EVERY);
    console.error(`${sum} of ${of} turns after ${((Date.now() - started) / 1000).toFixed(0)} s`);
  };
}

function inWorker(share: Share, onTurns: (turns: number) => void): Promise<Total> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.on('message', (far: Far) => ('total' in far ? resolve(far.total) : onTurns(far.turns)));
    worker.once('error', reject);
  });
}

function print(totals: readonly Total[], seconds: number): void {
  const sum = (of: (total: Total) => number) => totals.reduce((all, total) => all + of(total), 0);
  const turns = sum(({ turns }) => turns);
  console.log(
    `${turns} turns and ${sum(({ requests }) => requests)} requests of ${sum(({ updates }) => updates)} updates in ${sum(({ worlds }) => worlds)} worlds, ${sum(({ steps }) => steps)} steps, ${seconds.toFixed(1)} s, ${Math.round(turns / seconds)} turns a second; digest ${totals.map(({ digest }) => digest).join('-')}`,
  );
  const faults = noFaults();
  for (const name of FAULT_NAMES) faults[name] = sum((total) => total.faults[name]);
  console.log(FAULT_NAMES.map((name) => `  ${name} ${faults[name]}`).join('\n'));
}

/** A death at every call, in every state, of every kind of update. */
async function everyCrash(): Promise<void> {
  let passed = 0;
  let failed = 0;
  const hear = ({ state, kind, crash, violations }: Swept) => {
    if (violations.length === 0) passed += 1;
    else {
      failed += 1;
      const where = crash ? `dies ${crash.when} call ${crash.call}` : 'without a death';
      console.log(`${state}, "${kind}", ${where}: ${violations[0]?.invariant}: ${violations[0]?.detail}`);
    }
  };
  for await (const swept of sweepCrashes()) hear(swept);
  for await (const swept of sweepScenes()) hear(swept);
  for await (const swept of sweepHouses()) hear(swept);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

/** Runs one world again and tells its last steps. */
async function tell(seed: string, number: number, lines: number): Promise<void> {
  const course = await new World({ ...settingOf(seed, number, PRODUCTION), story: true }).run();
  console.log(course.story.slice(-lines).join('\n'));
  for (const { invariant, detail, turn } of course.violations)
    console.log(`\n${invariant} (${INVARIANTS[invariant]}), turn ${turn}:\n  ${detail}`);
  const failed = new Set(course.violations.map(({ invariant }) => invariant)).size;
  console.log(
    `\ndigest ${course.digest}\n${Object.keys(INVARIANTS).length - failed} passed, ${failed} failed`,
  );
  if (failed > 0) process.exitCode = 1;
}
