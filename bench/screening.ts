import { Worker } from 'node:worker_threads';
import { catalogue } from '#content/programmes/compiled.ts';
import { completeFacts } from '#core/people/facts.ts';
import type { Packed } from '#core/programme/catalogue.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import type { Judgement } from '#core/programme/eligibility.ts';
import type { Facts } from '#core/shared/condition.ts';
import type { Share } from './screening-families.ts';
import { familyMaker, fingerprint, screenShare } from './screening-families.ts';
import { chanceOf, householdOfFive } from './screening-households.ts';
import type { Rival } from './screening-rivals.ts';
import { jsonLogicEngine, jsonRulesEngine, zenEngine } from './screening-rivals.ts';

/** One measured bar. */
export interface BenchRow {
  readonly bar: string;
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly passed: boolean;
}

// A screening, here as in the anchor: ONE programme's verdict with all its reasons and missing facts for ONE
// household. All programmes for one household are therefore as many screenings as there are programmes.

const ON = '2026-03-01';
const ROUNDS = 11;
const PROGRAMMES = catalogue.programmes.length;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Households of five; the same for everybody who is measured. */
function households(count: number): readonly Facts[] {
  const chance = chanceOf(20_260_301);
  return Array.from({ length: count }, () => completeFacts(householdOfFive(chance)));
}

/** Reads every reason, so that nothing is left to be made later. */
function countReasons(judgements: readonly Judgement[]): number {
  let read = 0;
  for (const { met, unmet, missing } of judgements) read += met.length + unmet.length + missing.length;
  return read;
}

const ORACLE = interpretedCatalogue(catalogue.programmes);

/** Every engine reads the household in its own form, made before the clock starts: ours packed into numbers. */
const OURS: Rival = {
  name: 'Jaring (compiled, with reasons)',
  batch: 20_000,
  ready: (facts) => catalogue.prepare(facts),
  judge: (ready) => countReasons(catalogue.judgePacked(ready as Packed, ON)),
};
const FROM_FACTS: Rival = {
  name: 'Jaring (the same, packing included)',
  batch: 20_000,
  ready: (facts) => facts,
  judge: (ready) => countReasons(catalogue.judge(ready as Facts, ON)),
};
const SLOW: Rival = {
  name: 'Jaring (interpreter, the oracle)',
  batch: 500,
  ready: (facts) => facts,
  judge: (ready) => ORACLE.judge(ready as Facts, ON).length,
};

/** Screenings a second of one engine in one round. */
async function rate(rival: Rival, ready: readonly unknown[]): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < rival.batch; turn++) {
    const answer = rival.judge(ready[turn % ready.length]);
    if (typeof answer !== 'number') await answer;
  }
  return (rival.batch * PROGRAMMES * 1000) / (performance.now() - start);
}

/** On households without gaps the engines must agree on every count of fitting programmes; else nothing is compared. */
async function agree(rivals: readonly Rival[]): Promise<BenchRow> {
  const chance = chanceOf(5);
  const known = Array.from({ length: 60 }, () => completeFacts(withoutGaps(householdOfFive(chance))));
  let same = 0;
  for (const facts of known) {
    const likely = catalogue.judge(facts, '2023-06-01').filter(({ verdict }) => verdict === 'likely').length;
    const answers = await Promise.all(rivals.map(async (rival) => rival.judge(rival.ready(facts))));
    if (answers.every((answer) => answer === likely)) same++;
  }
  return {
    bar: 'P7',
    what: 'the other engines hold the same rules (fitting programmes of complete households)',
    measured: `${same} of ${known.length} agree`,
    goal: 'all',
    passed: same === known.length,
  };
}

/** Absent answers become the first of the possible ones: those engines have no third answer. */
function withoutGaps(facts: Facts): Facts {
  const chance = chanceOf(99);
  const filler = householdOfFive(chance);
  const filled: Record<string, unknown> = { ...facts };
  for (const [name, value] of Object.entries(filled)) {
    for (let tries = 0; filled[name] === null && tries < 50; tries++)
      filled[name] = householdOfFive(chance)[name];
    if (value === undefined) filled[name] = filler[name];
  }
  filled['members'] = (facts.members ?? []).map((member) => {
    const whole: Record<string, unknown> = { ...member };
    for (const name of Object.keys(whole)) {
      for (let tries = 0; whole[name] === null && tries < 50; tries++) {
        whole[name] = householdOfFive(chance).members?.[0]?.[name];
      }
    }
    return whole;
  });
  return filled as Facts;
}

async function measureP7(): Promise<readonly BenchRow[]> {
  const rivals = [jsonRulesEngine(catalogue), jsonLogicEngine(catalogue), zenEngine(catalogue)];
  const agreed = await agree(rivals);
  const given = households(1000);
  const all = [OURS, FROM_FACTS, SLOW, ...rivals];
  const forms = new Map(all.map((rival) => [rival.name, given.map((facts) => rival.ready(facts))]));
  const rates = new Map(all.map((rival) => [rival.name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const rival of all) {
      const measured = await rate(rival, forms.get(rival.name) ?? []);
      // The first round warms up.
      if (round >= 0) rates.get(rival.name)?.push(measured);
    }
  }
  const medians = all.map(({ name }) => ({ name, perSecond: median(rates.get(name) ?? []) }));
  const ours = medians[0]?.perSecond ?? 0;
  for (const { name, perSecond } of medians) {
    const ratio = name === OURS.name ? '' : `  ours is ${(ours / perSecond).toFixed(1)}x`;
    console.log(
      `  ${name.padEnd(34)} ${Math.round(perSecond).toLocaleString('en')} screenings a second${ratio}`,
    );
  }
  const against = (name: string, goal: number): BenchRow => {
    const ratio = ours / (medians.find((one) => one.name === name)?.perSecond ?? ours);
    return {
      bar: 'P7',
      what: `against ${name}`,
      measured: `${ratio.toFixed(1)}x`,
      goal: `${goal}x`,
      passed: ratio >= goal,
    };
  };
  return [
    agreed,
    {
      bar: 'P7',
      what: `explained screenings a second on one core (${PROGRAMMES} programmes, a household of five)`,
      measured: Math.round(ours).toLocaleString('en'),
      goal: '2,000,000',
      passed: ours >= 2_000_000,
    },
    against('json-rules-engine', 400),
    against('json-logic-engine (compiled)', 2.5),
  ];
}

const runWorker = (share: Share): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./screening-families.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** P8: that many synthetic families on two cores, half each; the first 2,000 are held to the interpreter. */
export async function measureP8(families: number): Promise<BenchRow> {
  const seed = 18;
  const sample = 2000;
  const make = familyMaker(seed);
  let oracle = 0;
  for (let n = 0; n < sample; n++) oracle += fingerprint(ORACLE.judge(make(n), ON));
  const right = oracle === screenShare({ seed, from: 0, to: sample, on: ON });
  const middle = Math.ceil(families / 2);
  const start = performance.now();
  const before = process.cpuUsage();
  const sums = await Promise.all([
    runWorker({ seed, from: 0, to: middle, on: ON }),
    runWorker({ seed, from: middle, to: families, on: ON }),
  ]);
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(before);
  const cpu = (used.user + used.system) / 1_000_000;
  const checksum = sums.reduce((sum, one) => sum + one, 0);
  const goal = (60 * families) / 18_000_000;
  return {
    bar: 'P8',
    what: `${families.toLocaleString('en')} families x ${PROGRAMMES} programmes, re-screened with reasons on two cores`,
    measured: `${seconds.toFixed(1)} s (${cpu.toFixed(0)} s of processor time), checksum ${checksum.toString(16)}, first ${sample} ${right ? 'equal' : 'UNEQUAL'} to the interpreter`,
    goal: `${goal.toFixed(1)} s`,
    passed: right && seconds <= goal,
  };
}

/** P7 always; P8 for the given number of families, or not at all. */
export async function benchScreening(families = 0): Promise<BenchRow[]> {
  const rows = await measureP7();
  return families > 0 ? [...rows, await measureP8(families)] : [...rows];
}

if (import.meta.main) {
  const given = process.argv.find((one) => one.startsWith('--families='));
  const families = given === undefined ? 18_000_000 : Number(given.slice('--families='.length));
  const rows = await benchScreening(families);
  for (const { bar, what, measured, goal, passed } of rows) {
    console.log(`${passed ? 'PASS' : 'FAIL'} ${bar} ${what}: ${measured} (goal ${goal})`);
  }
  const failed = rows.filter(({ passed }) => !passed).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
