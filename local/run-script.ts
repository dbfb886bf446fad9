import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of our scripts to its end. Throws a `Problem` with the script's own words when it fails. */
export async function runScript(command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (part) => said.push(String(part)));
  child.stderr.on('data', (part) => said.push(String(part)));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Problem(`${command[0]} failed:\n${said.join('').trim()}`);
}
