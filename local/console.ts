import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Closers } from './closers.ts';
import type { Neighbour } from './gateway.ts';
import { waitForLock } from './lock.ts';
import { messageOf, Problem } from './problem.ts';
import { runScript } from './run-script.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'dist/console');
const STAMP = join(ROOT, 'dist/console-stamp');
const PATH = '/console';

/** What the built console depends on; a change there means building again. */
const SOURCES = [
  'console/**/*.*',
  'content/messages/**/{console,codes,desk,files}.ts',
  'core/language/places.ts',
  'scripts/console-build.ts',
  'scripts/console-names.ts',
  'content/areas/areas.bin',
  'package-lock.json',
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the CDN's headers say too (infra/constructs/console-site.ts), without the parts that need https. */
const toPolicy = (files: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: blob: https: ${files}`,
    `media-src ${files || "'none'"}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The console of a local house under /console: built when its sources have changed, in the background, and then only
 * served. `filesAt` is where links to photos and voice notes lead, once that is known.
 */
export function openConsole(
  say: (line: string) => void,
  closers: Closers,
  filesAt: () => string = () => '',
): Neighbour {
  const built = buildWhenChanged(say);
  // Whoever asks hears of it; a start does not fail because of the console.
  const settled = built.catch((error: unknown) => say(`The console could not be built: ${messageOf(error)}`));
  // A build that is under way ends before the house does.
  closers.add(() => settled);
  return async (request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    if (path !== PATH && !path.startsWith(`${PATH}/`)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    await serve(path, request.url ?? '', response, { built, filesAt });
    return true;
  };
}

async function serve(
  path: string,
  url: string,
  response: ServerResponse,
  { built, filesAt }: { readonly built: Promise<void>; readonly filesAt: () => string },
): Promise<void> {
  if (path === PATH) {
    response.writeHead(302, { location: `${PATH}/${url.slice(PATH.length)}` }).end();
    return;
  }
  const failed = await built.then(
    () => undefined,
    (error: unknown) => messageOf(error),
  );
  if (failed !== undefined) return sendText(response, 503, `The console could not be built:\n${failed}\n`);
  const name = path.slice(PATH.length + 1) || 'index.html';
  // Names as the build makes them: nothing outside its folder can be asked for.
  const known = /^(assets\/)?[\w-]+(\.[\w-]+)*\.\w+$/.test(name);
  const body = known ? await readFile(join(BUILT, name)).catch(() => undefined) : undefined;
  if (!body) return sendText(response, 404, 'Not Found');
  response
    .writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': toPolicy(filesAt()),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .end(body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

/** Builds unless nothing has changed since the last time. Several houses may start at once: one builds, the others wait. */
async function buildWhenChanged(say: (line: string) => void): Promise<void> {
  const lock = await waitForLock(join(ROOT, 'dist'), 'console', 120);
  try {
    const wanted = hashOfSources();
    const now = existsSync(join(BUILT, 'index.html')) && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
    if (now === wanted) return;
    say('Building the console ...');
    await runScript(['scripts/console-build.ts', '--quiet']);
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    writeFileSync(STAMP, wanted);
  } finally {
    lock.release();
  }
}

function hashOfSources(): string {
  const files = SOURCES.flatMap((source) => globSync(source, { cwd: ROOT })).toSorted();
  if (files.length === 0) throw new Problem('The sources of the console are not there.');
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}
