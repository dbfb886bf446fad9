import { type Bar, median, medianRatio } from './bar.ts';
import type { Builds } from './builds.ts';
import type { Ground } from './ground.ts';
import { start } from './process.ts';
import { toEvent } from './updates.ts';

const LIMITS: Readonly<Record<string, number>> = { telegram: 1.6 };
const OTHERS = 1.8;

/** P1: how long a process needs until its handler can be called, against an empty handler, in interleaved rounds. */
export async function measureStart(builds: Builds, ground: Ground, rounds: number): Promise<readonly Bar[]> {
  const all = [builds.empty, builds.bare, builds.typical, ...builds.functions.values()];
  const cpu = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  const times = await interleave(all, rounds, async (build) => {
    const running = await start(build, ground.environment);
    await running.stop();
    cpu.get(build.name)?.push(running.readyCpu);
    return running.readyAfter;
  });
  const ratioOf = (some: ReadonlyMap<string, number[]>, name: string): number =>
    medianRatio(timesOf(some, name), timesOf(some, 'empty'));
  const both = (name: string): string =>
    `${ratioOf(times, name).toFixed(2)}x (processor ${ratioOf(cpu, name).toFixed(2)}x)`;
  const reference = `empty ${median(timesOf(times, 'empty')).toFixed(0)} ms; bare ${both('bare')}, typical ${both('typical')}`;
  return [...builds.functions.keys()].map((name) => {
    const ratio = ratioOf(times, name);
    const limit = LIMITS[name] ?? OTHERS;
    return {
      bar: name === 'telegram' ? 'P1' : `P1 ${name}`,
      what: 'ready, against an empty handler',
      goal: `at most ${limit}x`,
      reached: `${both(name)}, ${median(timesOf(times, name)).toFixed(0)} ms`,
      reference,
      met: ratio <= limit,
      ratio: { value: ratioOf(cpu, name), bigger: 'worse' },
    };
  });
}

/** P3: from the start of a process to the answer of its first turn, store calls included, against a raw echo. */
export async function measureCold(builds: Builds, ground: Ground, rounds: number): Promise<readonly Bar[]> {
  const telegram = builds.functions.get('telegram');
  if (!telegram) throw new Error('There is no function telegram');
  let chat = 610_000_000;
  const all = [
    { name: 'echo', build: builds.echo, text: 'halo' },
    { name: 'bare', build: builds.bare, text: 'halo' },
    { name: 'typical', build: builds.typical, text: 'halo' },
    { name: 'plain', build: telegram, text: '/start' },
    { name: 'danger', build: telegram, text: 'tolong air naik terus di Kampung Melayu, ibu saya lumpuh' },
  ];
  const times = await interleave(all, rounds, async ({ build, text }) => {
    chat += 1;
    const began = performance.now();
    const running = await start(build, ground.environment);
    const { statusCode } = await running.send(toEvent(chat, text));
    const took = performance.now() - began;
    await running.stop();
    if (statusCode !== 200) throw new Error(`${build.name} answered ${statusCode}: ${running.lastWords()}`);
    return took;
  });
  const echo = timesOf(times, 'echo');
  const ratioOf = (name: string): number => medianRatio(timesOf(times, name), echo);
  const ratio = ratioOf('plain');
  return [
    {
      bar: 'P3',
      what: 'cold first turn with its store calls, against a raw echo',
      goal: 'at most 2.4x',
      reached: `${ratio.toFixed(2)}x (${median(timesOf(times, 'plain')).toFixed(0)} ms); a cry for help with its report and its call ${ratioOf('danger').toFixed(2)}x`,
      reference: `echo ${median(echo).toFixed(0)} ms; bare ${ratioOf('bare').toFixed(2)}x, typical ${ratioOf('typical').toFixed(2)}x`,
      met: ratio <= 2.4,
      ratio: { value: ratio, bigger: 'worse' },
    },
  ];
}

/** One measurement of each in every round; the first round warms the machine's caches and does not count. */
async function interleave<One extends { readonly name: string }>(
  all: readonly One[],
  rounds: number,
  measure: (one: One) => Promise<number>,
): Promise<ReadonlyMap<string, number[]>> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const one of all) {
      const took = await measure(one);
      if (round >= 0) times.get(one.name)?.push(took);
    }
  }
  return times;
}

const timesOf = (times: ReadonlyMap<string, number[]>, name: string): readonly number[] =>
  times.get(name) ?? [];
