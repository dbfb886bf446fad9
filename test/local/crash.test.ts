import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { listHeard, toTemplates, toTemporaryFolder, until, write } from './fixtures/fixture-house.ts';

const MAIN = fileURLToPath(new URL('./fixtures/fixture-main.ts', import.meta.url));
const templates = toTemplates();
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) killTree(child.pid ?? 0);
});

async function start(folder: string) {
  const child = spawn(process.execPath, [MAIN, folder, templates], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const [line] = await once(child.stdout, 'data');
  const { url, store } = JSON.parse(String(line));
  return { child, url, store };
}

/** Every process below this one, the deepest last. */
function listTree(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=']).toString().trim().split('\n');
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): readonly number[] =>
    all.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return [pid, ...below(pid)];
}

function killTree(pid: number): void {
  for (const one of listTree(pid)) kill(one, 'SIGKILL');
}

function kill(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

describe('a house whose whole process tree is killed', () => {
  it('loses no event, whether it was saved, published or half consumed', { timeout: 90_000 }, async () => {
    const folder = toTemporaryFolder();
    const expected: number[] = [];
    for (const delay of [0, 60, 400]) {
      const { child, url } = await start(folder);
      const from = expected.length + 1;
      for (const number of [from, from + 1, from + 2]) {
        await write(url, number, { wait: true });
        expected.push(number);
      }
      await new Promise((done) => setTimeout(done, delay));
      killTree(child.pid ?? 0);
    }
    const { store } = await start(folder);
    const heard = await until(async () => {
      const all = new Set(await listHeard(store));
      return all.size === expected.length ? all : undefined;
    }, 60);
    expect([...heard].toSorted((a, b) => a - b)).toEqual(expected);
  });
});

describe('a house whose main process is killed', () => {
  it('leaves no process behind', async () => {
    const { child } = await start(toTemporaryFolder());
    const all = listTree(child.pid ?? 0);
    expect(all.length).toBeGreaterThan(3);
    child.kill('SIGKILL');
    await until(() => all.every((pid) => !kill(pid, 0)), 5);
  });
});
