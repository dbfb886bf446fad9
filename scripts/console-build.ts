import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { areaNames } from './console-names.ts';

// `npm run console:build`: the console as files in dist/console, with what a first visit loads. `-- --door https://...`
// writes the address of the API into the page, for a stage where it is not the page's own.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What a first visit may load of script, compressed, in bytes (bars.md, P14: 60 KB). */
const MOST = 60_000;

const { values } = parseArgs({
  options: { door: { type: 'string', default: '' }, quiet: { type: 'boolean', default: false } },
});
process.env['JARING_DOOR'] = values.door;
await build({
  configFile: join(ROOT, 'console/vite.config.ts'),
  plugins: [areaNames(ROOT)],
  logLevel: values.quiet ? 'error' : 'info',
});

const bytes = measureFirstLoad(join(ROOT, 'dist/console'));
if (!values.quiet) console.log(`First load: ${(bytes / 1000).toFixed(1)} KB of script, compressed.`);
if (bytes > MOST) {
  console.error(`A first visit loads ${bytes} bytes of script: at most ${MOST}.`);
  process.exitCode = 1;
}

/** The scripts that the page itself names, compressed, in bytes; everything else is loaded when it is asked for. */
function measureFirstLoad(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+\.js)"/g)].map(([, name = '']) => name);
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}
