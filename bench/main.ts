import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bar, toTable } from './bar.ts';
import { buildAll } from './builds.ts';
import { measureCapacity } from './capacity.ts';
import { measureCost } from './cost.ts';
import { openGround } from './ground.ts';
import { findRegressions, writeFigures } from './page.ts';
import { benchScreening } from './screening.ts';
import { measureConsole, measureSize } from './size.ts';
import { measureCold, measureStart } from './start.ts';
import { measureSurge } from './surge.ts';
import { measureLoad, measureWarm } from './warm.ts';

// `npm run bench`: the bars that a minute or two can measure. `--only P1,P3` some of them, `--long` the long ones too,
// `--check` fails when a ratio is a tenth worse than the baseline, `--write` renews the page and the baseline.

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '11' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Math.max(1, Number(values.rounds));
const wanted = (...bars: readonly string[]): boolean =>
  values.only === '' || values.only.split(',').some((one) => bars.includes(one));

console.error(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
);
const bars = await measureAll();
for (const line of toTable(bars)) console.log(line);
if (values.write) writeFigures(bars);
const regressions = values.check ? findRegressions(bars) : [];
for (const sentence of regressions) console.log(sentence);
const passed = bars.filter(({ met }) => met).length;
console.log(`${passed} passed, ${bars.length - passed} failed`);
if (regressions.length > 0) process.exitCode = 1;

async function measureAll(): Promise<readonly Bar[]> {
  const builds = await buildAll();
  const ground = await openGround();
  const all: Bar[] = [];
  try {
    if (wanted('P1')) all.push(...(await measureStart(builds, ground, rounds)));
    if (wanted('P2')) all.push(...measureSize(builds));
    if (wanted('P3')) all.push(...(await measureCold(builds, ground, rounds)));
    if (wanted('P4', 'P5', 'P12', 'P14')) {
      const capacity = await measureCapacity();
      const warm = await measureWarm(builds, ground, rounds);
      const cost = measureCost(capacity.plain, capacity.claimant, warm.turn);
      all.push(...capacity.bars, ...warm.bars, ...cost);
    }
    if (wanted('P6')) all.push(...(await measureLoad(builds, ground, values.long ? 60 : 10)));
    if (wanted('P10')) all.push(...(await measureSurge(builds, ground)));
    const page = wanted('P14') ? measureConsole() : undefined;
    if (page) all.push(page);
  } finally {
    await ground.stop();
    builds.remove();
  }
  if (values.long && wanted('P7', 'P8')) all.push(...(await measureScreening()));
  return all;
}

/** P7 and P8, by the benchmark of screening. */
async function measureScreening(): Promise<readonly Bar[]> {
  const rows = await benchScreening(18_000_000);
  return rows.map(({ bar, what, goal, measured, passed: met }) => ({
    bar,
    what,
    goal,
    reached: measured,
    reference: '-',
    met,
  }));
}
