import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import * as z from 'zod';
import { type Bar, toTable } from './bar.ts';

const PAGE = 'docs/benchmarks.md';
const BASELINE = 'bench/baseline.json';
const BEGIN = '<!-- figures: written by `npm run bench -- --write` -->';
const END = '<!-- end of figures -->';
/** A ratio may get worse by a tenth before it is a regression. */
const TOLERANCE = 1.1;

const Baseline = z.object({ date: z.string(), commit: z.string(), ratios: z.record(z.string(), z.number()) });

/** Writes the figures of this run into the page and the baseline; bars that this run did not measure keep their lines. */
export function writeFigures(bars: readonly Bar[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before = page, rest = ''] = page.split(BEGIN);
  const [old = '', after = ''] = rest.split(END);
  const fresh = toTable(bars);
  const names = new Set(fresh.map(nameOf));
  const [head = '', line = '', ...rows] = fresh;
  const kept = old.split('\n').filter((row) => row.startsWith('| P') && !names.has(nameOf(row)));
  const stamp = `Seen ${today()} at commit ${commit()}, Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' / ')}.`;
  const all = [...rows, ...kept].sort((one, other) => orderOf(one) - orderOf(other));
  const figures = [BEGIN, '', stamp, '', head, line, ...all, '', END].join('\n');
  writeFileSync(PAGE, `${before.trimEnd()}\n\n${figures}\n${after === '' ? '' : `\n${after.trimStart()}`}`);
  const known = readBaseline()?.ratios ?? {};
  const ratios = Object.fromEntries(
    bars.flatMap(({ bar, ratio }) => (ratio ? [[bar, Number(ratio.value.toPrecision(4))]] : [])),
  );
  writeFileSync(
    BASELINE,
    `${JSON.stringify({ date: today(), commit: commit(), ratios: { ...known, ...ratios } }, null, 2)}\n`,
  );
}

/** What has become worse than the baseline by more than a tenth, a sentence each. */
export function findRegressions(bars: readonly Bar[], baseline = readBaseline()): readonly string[] {
  if (!baseline) return [`There is no ${BASELINE}: npm run bench -- --write makes one.`];
  return bars.flatMap(({ bar, ratio }) => {
    const before = baseline.ratios[bar];
    if (!ratio || before === undefined) return [];
    const worse = ratio.bigger === 'worse' ? ratio.value / before : before / ratio.value;
    const percent = ((worse - 1) * 100).toFixed(0);
    return worse > TOLERANCE
      ? [`${bar} was ${before} on ${baseline.date} and is ${ratio.value.toPrecision(4)}: ${percent} % worse.`]
      : [];
  });
}

const readBaseline = () =>
  existsSync(BASELINE) ? Baseline.parse(JSON.parse(readFileSync(BASELINE, 'utf8'))) : undefined;

/** `P5 typical` of a row of the table. */
const nameOf = (row: string): string => /^\| (P[^:]*):/.exec(row)?.[1] ?? row;
const orderOf = (row: string): number => Number(/P(\d+)/.exec(row)?.[1] ?? 99);

const today = (): string => new Date().toISOString().slice(0, 10);
const commit = (): string =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
