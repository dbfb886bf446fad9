import { type Bar, median, medianRatio, quantile } from './bar.ts';
import type { Build, Builds } from './builds.ts';
import type { Ground } from './ground.ts';
import { type Running, start } from './process.ts';
import { PLAIN_TURNS, plainText, toEvent } from './updates.ts';

/** What a warm turn was seen to cost: processor time in milliseconds, bytes of log. */
export interface WarmTurn {
  readonly cpu: number;
  readonly logBytes: number;
}

const CHATS = 40;
const TURNS = 200;

/** P5: processor time of a warm turn, all plain, one after the other, in interleaved rounds. */
export async function measureWarm(
  builds: Builds,
  ground: Ground,
  rounds: number,
): Promise<{ readonly bars: readonly Bar[]; readonly turn: WarmTurn }> {
  const all = contenders(builds);
  const running = new Map<string, Running>();
  for (const build of all) running.set(build.name, await start(build, ground.environment));
  const cpu = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const { name } of all) {
      const one = running.get(name);
      if (!one) continue;
      const spent = await cpuOfTurns(one, round);
      if (round >= 0) cpu.get(name)?.push(spent);
    }
  }
  const logBytes = await bytesOfLog(running.get('telegram'));
  for (const one of running.values()) await one.stop();
  const [ours = [], bare = [], typical = []] = ['telegram', 'bare', 'typical'].map((name) => cpu.get(name));
  return {
    bars: [toBareBar(ours, bare), toTypicalBar(ours, typical), toLogBar(logBytes)],
    turn: { cpu: median(ours), logBytes },
  };
}

const contenders = ({ functions, bare, typical }: Builds): readonly Build[] => [
  ...[...functions.values()].filter(({ name }) => name === 'telegram'),
  bare,
  typical,
];

/** Milliseconds of processor time of one turn. */
async function cpuOfTurns(running: Running, round: number): Promise<number> {
  const before = await running.usage();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const chat = 620_000_000 + ((round + 2) % 4) * CHATS + (Math.floor(turn / PLAIN_TURNS) % CHATS);
    await running.send(toEvent(chat, plainText(turn)));
  }
  const after = await running.usage();
  return (after.user + after.system - before.user - before.system) / 1000 / TURNS;
}

async function bytesOfLog(running: Running | undefined): Promise<number> {
  if (!running) return 0;
  const before = running.logged();
  for (let turn = 0; turn < PLAIN_TURNS; turn += 1) await running.send(toEvent(629_000_000, plainText(turn)));
  return (running.logged() - before) / PLAIN_TURNS;
}

function toBareBar(ours: readonly number[], bare: readonly number[]): Bar {
  const ratio = medianRatio(ours, bare);
  return {
    bar: 'P5',
    what: 'processor time of a warm turn, against a bare get and put',
    goal: 'at most 1.25x',
    reached: `${ratio.toFixed(2)}x (${median(ours).toFixed(2)} ms)`,
    reference: `bare ${median(bare).toFixed(2)} ms`,
    met: ratio <= 1.25,
    ratio: { value: ratio, bigger: 'worse' },
  };
}

function toTypicalBar(ours: readonly number[], typical: readonly number[]): Bar {
  const ratio = medianRatio(typical, ours);
  return {
    bar: 'P5 typical',
    what: 'less processor time than the typical stack',
    goal: 'at least 2x less',
    reached: `${ratio.toFixed(2)}x less`,
    reference: `typical ${median(typical).toFixed(2)} ms`,
    met: ratio >= 2,
    ratio: { value: ratio, bigger: 'better' },
  };
}

const toLogBar = (bytes: number): Bar => ({
  bar: 'P14',
  what: 'bytes of log a turn',
  goal: 'at most 300',
  reached: bytes.toFixed(0),
  reference: 'typical 2,000 (anchor)',
  met: bytes <= 300,
});

const AT_ONCE = 100;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly errors: number;
  readonly grown: number;
}

/** P6: a hundred deliveries at a time, one worker each way, one invocation at a time, in interleaved rounds. */
export async function measureLoad(builds: Builds, ground: Ground, seconds: number): Promise<readonly Bar[]> {
  const all = contenders(builds);
  const rounds = 11;
  const loads = new Map<string, Load[]>(all.map(({ name }) => [name, []]));
  const running = new Map<string, Running>();
  for (const build of all) running.set(build.name, await start(build, ground.environment));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name } of all) {
      const one = running.get(name);
      if (!one) continue;
      const load = await press(one, (seconds * 1000) / rounds);
      if (round >= 0) loads.get(name)?.push(load);
    }
  }
  for (const one of running.values()) await one.stop();
  const of = (name: string): readonly Load[] => loads.get(name) ?? [];
  const [ours, bare, typical] = [of('telegram'), of('bare'), of('typical')];
  const rate = (some: readonly Load[]): readonly number[] => some.map(({ perSecond }) => perSecond);
  const tail = (some: readonly Load[]): readonly number[] => some.map(({ p99 }) => p99);
  const faster = medianRatio(rate(ours), rate(typical));
  const slower = medianRatio(tail(ours), tail(typical));
  const errors = ours.reduce((sum, one) => sum + one.errors, 0);
  const grown = ours.at(-1)?.grown ?? 0;
  const flat = grown < 1.25;
  return [
    {
      bar: 'P6',
      what: `turns a second at ${AT_ONCE} deliveries at once, ${seconds} s each`,
      goal: 'at least 2.2x typical',
      reached: `${faster.toFixed(2)}x (${median(rate(ours)).toFixed(0)}/s)`,
      reference: `typical ${median(rate(typical)).toFixed(0)}/s, bare ${median(rate(bare)).toFixed(0)}/s`,
      met: faster >= 2.2,
      ratio: { value: faster, bigger: 'better' },
    },
    {
      bar: 'P6 tail',
      what: 'p99 beside the typical stack',
      goal: 'at most 0.33x',
      reached: `${slower.toFixed(2)}x (${median(tail(ours)).toFixed(0)} ms)`,
      reference: `typical ${median(tail(typical)).toFixed(0)} ms`,
      met: slower <= 1 / 3,
      ratio: { value: slower, bigger: 'worse' },
    },
    {
      bar: 'P6 sound',
      what: 'errors; memory from the first round to the last',
      goal: '0; flat (below 1.25x)',
      reached: `${errors}; ${grown.toFixed(2)}x`,
      reference: `typical ${typical.reduce((sum, one) => sum + one.errors, 0)}; ${(typical.at(-1)?.grown ?? 0).toFixed(2)}x`,
      met: errors === 0 && flat,
    },
  ];
}

const firstMemory = new WeakMap<Running, number>();

/** So many chats at once, each sending its next message when the last was answered. */
async function press(running: Running, milliseconds: number): Promise<Load> {
  const times: number[] = [];
  let errors = 0;
  const began = performance.now();
  const end = began + milliseconds;
  const person = async (chat: number): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const sent = performance.now();
      const answered = await running.send(toEvent(chat, plainText(turn))).catch(() => ({ statusCode: 500 }));
      times.push(performance.now() - sent);
      if (answered.statusCode !== 200) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => person(630_000_000 + place)));
  const took = performance.now() - began;
  const { memory } = await running.usage();
  if (!firstMemory.has(running)) firstMemory.set(running, memory);
  return {
    perSecond: (times.length * 1000) / took,
    p99: quantile(times, 0.99),
    errors,
    grown: memory / (firstMemory.get(running) ?? memory),
  };
}
