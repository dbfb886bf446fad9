/** `npm run sim:defects`: every planted mistake must be caught within so many turns, and every harmless change must pass. */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { runWorlds } from './course.ts';
import { CLEARING_CONTROLS, CLEARING_DEFECTS } from './defects/clearing.ts';
import { CONSOLE_CONTROLS, CONSOLE_DEFECTS } from './defects/consoles.ts';
import { FILE_DEFECTS } from './defects/files.ts';
import { GRIEVANCE_CONTROLS, GRIEVANCE_DEFECTS } from './defects/grievances.ts';
import { GROUP_CONTROLS, GROUP_DEFECTS } from './defects/groups.ts';
import { CONTROLS, NOTICE_DEFECTS } from './defects/notices.ts';
import { PHOTO_CONTROLS, PHOTO_DEFECTS } from './defects/photos.ts';
import { PROPOSAL_CONTROLS, PROPOSAL_DEFECTS } from './defects/proposals.ts';
import { REFERRAL_CONTROLS, REFERRAL_DEFECTS } from './defects/referrals.ts';
import { ROOMS, roomOf } from './defects/rooms.ts';
import { STORE_DEFECTS } from './defects/store.ts';
import { TURN_DEFECTS } from './defects/turn.ts';
import type { Planted } from './defects/wrap.ts';
import type { Errand } from './world.ts';

const DEFECTS: readonly Planted[] = [
  ...STORE_DEFECTS,
  ...TURN_DEFECTS,
  ...NOTICE_DEFECTS,
  ...FILE_DEFECTS,
  ...GRIEVANCE_DEFECTS,
  ...REFERRAL_DEFECTS,
  ...GROUP_DEFECTS,
  ...CLEARING_DEFECTS,
  ...CONSOLE_DEFECTS,
  ...PHOTO_DEFECTS,
  ...PROPOSAL_DEFECTS,
];
const HARMLESS: readonly Planted[] = [
  ...CONTROLS,
  ...GRIEVANCE_CONTROLS,
  ...REFERRAL_CONTROLS,
  ...GROUP_CONTROLS,
  ...CLEARING_CONTROLS,
  ...CONSOLE_CONTROLS,
  ...PHOTO_CONTROLS,
  ...PROPOSAL_CONTROLS,
];
/** Where a mistake is looked for: where people ask for aid and complain, or are passed on, or ask together, and disasters are rare. */
const ERRANDS: readonly (readonly [Errand, readonly Planted[]])[] = [
  [
    'aid',
    [
      ...FILE_DEFECTS,
      ...GRIEVANCE_DEFECTS,
      ...CLEARING_DEFECTS,
      ...CLEARING_CONTROLS,
      ...PHOTO_DEFECTS,
      ...PHOTO_CONTROLS,
      ...PROPOSAL_DEFECTS,
      ...PROPOSAL_CONTROLS,
    ],
  ],
  ['referrals', [...REFERRAL_DEFECTS, ...REFERRAL_CONTROLS]],
  ['groups', [...GROUP_DEFECTS, ...GROUP_CONTROLS]],
];
/** Mistakes at the console of which only some worlds have enough. */
const CONSOLE_ERRANDS: readonly (readonly [Errand, string])[] = [
  ['aid', 'complaint'],
  ['aid', 'her own'],
  ['referrals', 'referral'],
];
/** Mistakes that show only where two act within the same second: they are looked for three times as long. */
const SELDOM: readonly string[] = ['a referral is not noted', 'erased meanwhile', 'her own'];
const ALL: readonly Planted[] = [...DEFECTS, ...HARMLESS];
const UPDATES = 200;

/** How one trial ended. */
interface Trial {
  readonly name: string;
  readonly isControl: boolean;
  readonly turns: number;
  readonly caughtBy: string | undefined;
}

/** Turns that a harmless change must pass: every one of them is run, while a mistake ends its run as soon as it is caught. */
const CONTROL = 1200;

if (isMainThread) await main();
else {
  const { seed, turns, only, rest, of } = workerData as {
    seed: string;
    turns: number;
    only: string;
    rest: number;
    of: number;
  };
  for (const [place, planted] of ALL.entries())
    if (place % of === rest && planted.name.includes(only))
      parentPort?.postMessage(await tryOne(planted, seed, turns));
}

async function tryOne({ name, pieces }: Planted, seed: string, most: number): Promise<Trial> {
  const isControl = HARMLESS.some((control) => control.name === name);
  const isSeldom = SELDOM.some((words) => name.includes(words));
  try {
    const { turns, violations } = await runWorlds(seed, {
      turns: isControl ? Math.min(most / 4, CONTROL) : isSeldom ? most * 3 : most,
      pieces,
      updates: UPDATES,
      errand: errandFor(name),
    });
    const [first] = violations;
    return {
      name,
      isControl,
      turns,
      caughtBy: first && `${first.violation.invariant}: ${first.violation.detail}`,
    };
  } catch (error) {
    return { name, isControl, turns: 0, caughtBy: `no-surprises: ${String(error)}` };
  }
}

/** Where it is looked for; anywhere when it is not said. */
function errandFor(name: string): Errand | undefined {
  const listed = ERRANDS.find(([, of]) => of.some((one) => one.name === name))?.[0];
  if (listed || !CONSOLE_DEFECTS.some((one) => one.name === name)) return listed;
  return CONSOLE_ERRANDS.find(([, word]) => name.includes(word))?.[0];
}

/** How many mistakes each room has, and how many of them were caught. */
function printRooms(trials: readonly Trial[]): void {
  const caught = new Set(trials.flatMap(({ name, caughtBy }) => (caughtBy ? [name] : [])));
  const tried = new Set(trials.map(({ name }) => name));
  for (const room of ROOMS) {
    const here = DEFECTS.filter((one) => tried.has(one.name) && roomOf(one) === room);
    console.log(`  ${room}: ${here.filter(({ name }) => caught.has(name)).length} of ${here.length} caught`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      turns: { type: 'string', default: '40000' },
      workers: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
    },
  });
  const of = Math.max(1, Number(values.workers));
  let failed = 0;
  let passed = 0;
  const trials: Trial[] = [];
  const hear = (trial: Trial) => {
    trials.push(trial);
    const good = trial.isControl === (trial.caughtBy === undefined);
    if (good) passed += 1;
    else failed += 1;
    const how = trial.caughtBy
      ? `caught after ${trial.turns} turns by ${trial.caughtBy.slice(0, 110)}`
      : `not caught in ${trial.turns} turns`;
    console.log(
      `${good ? 'ok  ' : 'FAIL'} ${trial.name}: ${trial.isControl && good ? `passes (${trial.turns} turns)` : how}`,
    );
  };
  await Promise.all(
    Array.from({ length: of }, (_, rest) =>
      inWorker({ seed: values.seed, turns: Number(values.turns), only: values.only, rest, of }, hear),
    ),
  );
  console.log('');
  printRooms(trials);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

function inWorker(share: Record<string, unknown>, hear: (trial: Trial) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.on('message', hear);
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
