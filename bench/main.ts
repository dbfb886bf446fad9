import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bar, toTable } from './bar.ts';
import { buildAll } from './builds.ts';
import { openGround } from './ground.ts';
import { measureConsole, measureSize } from './size.ts';
import { measureCold, measureStart } from './start.ts';
import { measureLoad, measureWarm } from './warm.ts';

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
const wanted = (bar: string): boolean => values.only === '' || values.only.split(',').includes(bar);

const bars = await measureAll();
for (const line of toTable(bars)) console.log(line);
const passed = bars.filter(({ met }) => met).length;
console.log(`${passed} passed, ${bars.length - passed} failed`);

async function measureAll(): Promise<readonly Bar[]> {
  const builds = await buildAll();
  const ground = await openGround();
  console.error(
    `load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  const all: Bar[] = [];
  try {
    if (wanted('P1')) all.push(...(await measureStart(builds, ground, rounds)));
    if (wanted('P2')) all.push(...measureSize(builds));
    if (wanted('P3')) all.push(...(await measureCold(builds, ground, rounds)));
    if (wanted('P5')) all.push(...(await measureWarm(builds, ground, rounds)).bars);
    if (wanted('P6')) all.push(...(await measureLoad(builds, ground, values.long ? 60 : 10)));
    const page = measureConsole();
    if (page) all.push(page);
  } finally {
    await ground.stop();
    builds.remove();
  }
  return all;
}
