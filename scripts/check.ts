/** `npm test`: everything that CI runs, in order; says what failed and how to repeat it, ends with the tests' totals. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const BIN = 'node_modules/.bin';
const node = (...command: string[]): readonly string[] => [process.execPath, ...command];
const folder = mkdtempSync(join(tmpdir(), 'jaring-check-'));
const report = join(folder, 'vitest.json');

/**
 * A person waits for `npm test`, so a change is tried on fewer turns there. The bar for whatever lands is a million.
 */
const SIMULATED = process.env['CI'] === 'true' ? 1_000_000 : 30_000;

const STEPS: readonly Step[] = [
  { name: 'generated lists', command: node('scripts/index.ts', '--check') },
  { name: 'generated map', command: node('scripts/map.ts', '--check') },
  { name: 'lint', command: [join(BIN, 'biome'), 'check', '--diagnostic-level=error', '.'] },
  { name: 'words', command: node('scripts/words.ts') },
  { name: 'types', command: [join(BIN, 'tsc'), '--noEmit'] },
  { name: 'walls', command: ['npm', 'run', '-s', 'walls'] },
  { name: 'leftovers', command: node('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'bundles', command: node('scripts/bundle.ts', '--check', '--quiet') },
  { name: 'simulator', command: node('sim/run.ts', '--turns', String(SIMULATED)) },
  { name: 'planted mistakes', command: node('sim/defects.ts', '--turns', '40000') },
  {
    name: 'tests',
    command: [
      join(BIN, 'vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  },
];

const Totals = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

const failed = STEPS.filter(runs).filter((step) => !holds(step));
for (const { name, command } of failed)
  console.error(`\n${name} failed. Again: ${command.map(readable).join(' ')}`);
const totals = readTotals();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${totals.numPassedTests} passed, ${totals.numFailedTests} failed`);
process.exitCode = failed.length > 0 || totals.numPassedTests === 0 ? 1 : 0;

/** A step whose script is not there yet is left out and said. */
function runs({ name, command }: Step): boolean {
  const script = command[0] === process.execPath ? command[1] : undefined;
  const there = script === undefined || existsSync(script);
  if (!there) console.log(`\n== ${name}: not there yet`);
  return there;
}

function holds({ name, command: [program = '', ...rest] }: Step): boolean {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  console.log(
    `== ${name}: ${status === 0 ? 'holds' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function readTotals(): z.infer<typeof Totals> {
  if (!existsSync(report)) return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  return Totals.parse(JSON.parse(readFileSync(report, 'utf8')));
}

function readable(word: string): string {
  return word === process.execPath ? 'node_modules/.bin/node' : word;
}
