import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PINNED = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.node;
const NODE = join('node_modules', 'node', 'bin', 'node');

let folder: string;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A small repository with the starter, the real pinned Node and a script of its own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jaring-run-'));
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['scripts/run.mjs', 'scripts/node-hashes.json'])
    copyFileSync(join(ROOT, file), join(folder, file));
  const packages = { '': {}, 'node_modules/node': { version: PINNED } };
  put('package.json', JSON.stringify({ devDependencies: { node: PINNED } }));
  put('package-lock.json', JSON.stringify({ packages }));
  put('node_modules/.package-lock.json', JSON.stringify({ packages }));
  mkdirSync(join(folder, dirname(NODE)), { recursive: true });
  symlinkSync(join(ROOT, NODE), join(folder, NODE));
  put(
    'goat.ts',
    'const bells: number = process.argv.length - 2;\nconsole.log(process.version, bells);\nprocess.exit(bells);',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [join(folder, 'scripts/run.mjs'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });

async function run(...words: string[]) {
  const child = start(...words);
  let out = '';
  let notes = '';
  child.stdout?.on('data', (part) => (out += part));
  child.stderr?.on('data', (part) => (notes += part));
  const [code] = await once(child, 'close');
  return { code, out, notes };
}

/** A program in the place of Node that says it is another version. */
function putOtherNode(version: string): void {
  rmSync(join(folder, NODE));
  put(NODE, `#!/bin/sh\necho ${version}\n`);
  chmodSync(join(folder, NODE), 0o755);
}

describe('the starter', () => {
  it('runs TypeScript on the pinned Node, hands over words and exit code, and leaves standard output alone', async () => {
    expect(await run('goat.ts', 'one', 'two')).toEqual({ code: 2, out: `v${PINNED} 2\n`, notes: '' });
  });

  it('hands a signal over and ends as its script ends', async () => {
    put(
      'goat.ts',
      "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000);",
    );
    const child = start('goat.ts');
    await once(child.stdout ?? child, 'data');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(7);
  });

  it('refuses another version of Node than the pinned one', async () => {
    putOtherNode('v24.0.0');
    const { code, notes } = await run('goat.ts');
    expect([code, notes.trim()]).toEqual([
      1,
      `node_modules holds Node v24.0.0, but package.json pins ${PINNED}: delete node_modules and start again.`,
    ]);
  });

  it('refuses a program that only says that it is the pinned Node', async () => {
    putOtherNode(`v${PINNED}`);
    const { code, notes } = await run('goat.ts');
    expect(code).toBe(1);
    expect(notes).toContain('its SHA-256 differs from scripts/node-hashes.json');
  });

  it('runs unchecked with a note where no checksum is recorded', async () => {
    writeFileSync(join(folder, 'scripts/node-hashes.json'), '{}');
    const { code, notes } = await run('goat.ts');
    expect([code, notes]).toEqual([0, expect.stringMatching(/^Note: no checksum of Node/)]);
  });

  it('says how to mend an installation without install scripts', async () => {
    rmSync(join(folder, NODE));
    const { code, notes } = await run('goat.ts');
    expect(code).toBe(1);
    expect(notes).toContain('npm rebuild node --ignore-scripts=false');
  });

  it('names a script that is not there', async () => {
    expect(await run('sheep.ts')).toMatchObject({
      code: 1,
      notes: '\nsheep.ts is not in this repository.\n\n',
    });
  });
});
