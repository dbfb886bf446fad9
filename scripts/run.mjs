/**
 * Runs one of our TypeScript files on the Node that this repository pins, whatever Node the machine has:
 * `node scripts/run.mjs FILE [ARGUMENTS]`. Installs what is missing first. Plain JavaScript for Node 20.19 and
 * newer, without packages: it runs before anything is installed. Speaks on stderr only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
/** What was installed and checked last, so that the next start need not do it again. */
const STAMP = join(MODULES, '.jaring-installed.json');
const PLATFORM = `${process.platform}-${process.arch}`;

const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with one sentence. */
function giveUp(sentence) {
  say(`\n${sentence}\n`);
  process.exit(1);
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function readStamp() {
  try {
    return readJson(STAMP);
  } catch {
    return {};
  }
}

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Runs `npm ci` when the packages are missing or are not those of the lock file. */
function installIfNeeded() {
  const lock = hashOfLock();
  if (existsSync(MODULES) && readStamp().lock === lock) return;
  if (existsSync(MODULES) && isInstalled()) {
    remember({ lock });
    return;
  }
  say('Installing packages (once; about a minute) ...');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : [npm ?? 'npm', []];
  const { status, error } = spawnSync(
    command,
    [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      // What npm prints belongs beside our own notes: standard output stays clean for piping.
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32' && !first.length,
    },
  );
  if (status !== 0) {
    giveUp(
      `The packages could not be installed (${error?.message ?? `npm ci ended with ${status}`}): look at the lines above, mend it (often the network), and start again.`,
    );
  }
  remember({ lock });
}

/** npm writes down what it has put into node_modules: is it what the lock file asks for? */
function isInstalled() {
  try {
    const wanted = readJson(join(ROOT, 'package-lock.json')).packages;
    const present = readJson(join(MODULES, '.package-lock.json')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function remember(more) {
  try {
    writeFileSync(STAMP, JSON.stringify({ ...readStamp(), ...more }));
  } catch {
    // A read-only folder only means that we look again next time.
  }
}

function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(MODULES, 'node', 'bin', name);
  if (!existsSync(node)) {
    giveUp(
      'Node 24, the runtime of the functions, is not in node_modules, because install scripts were switched off: run "npm rebuild node --ignore-scripts=false" and start again.',
    );
  }
  return node;
}

async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** Is it the pinned version, byte for byte? Looked at again only when the file has changed. */
async function checkNode(node) {
  const pinned = readJson(join(ROOT, 'package.json')).devDependencies.node;
  const { size, mtimeMs } = statSync(node);
  const mark = `${pinned} ${size} ${mtimeMs}`;
  if (readStamp().node === mark) return;
  const { stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (error || stdout.trim() !== `v${pinned}`) {
    giveUp(
      `node_modules holds Node ${stdout?.trim() || `that does not run (${error?.message})`}, but package.json pins ${pinned}: delete node_modules and start again.`,
    );
  }
  const expected = readJson(join(ROOT, 'scripts', 'node-hashes.json'))[pinned]?.[PLATFORM];
  if (!expected)
    say(
      `Note: no checksum of Node ${pinned} for ${PLATFORM} is recorded in scripts/node-hashes.json, so it runs unchecked.`,
    );
  else if ((await hashOf(node)) !== expected) {
    giveUp(
      `Node ${pinned} in node_modules is not the published program (its SHA-256 differs from scripts/node-hashes.json): do not run it; delete node_modules and find out where it came from.`,
    );
  }
  remember({ node: mark });
}

function checkPlatform() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org (24 is best) and start again.`,
    );
  }
  if (process.platform === 'win32' && !process.env.DYNAMODB_ENDPOINT) {
    say(
      'Note: on Windows the local store runs in WSL (wsl --install) or in the dev container of this repository.',
    );
  }
}

function run(node, [file, ...rest]) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(ROOT, file), ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(MODULES, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  // Ctrl-C reaches the child through the terminal; we only wait for its goodbye.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${file} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const command = process.argv.slice(2);
if (!command[0]) giveUp('Usage: node scripts/run.mjs FILE [ARGUMENTS]');
checkPlatform();
installIfNeeded();
const node = findNode();
await checkNode(node);
if (!existsSync(join(ROOT, command[0]))) giveUp(`${command[0]} is not in this repository.`);
run(node, command);
