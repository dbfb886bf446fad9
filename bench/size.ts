import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bar } from './bar.ts';
import type { Builds } from './builds.ts';

const KB = 1000;

/** P2: bytes of the door's entry chunk, and of everything that is deployed with it. */
export function measureSize({ functions }: Builds): readonly Bar[] {
  const bundle = functions.get('telegram')?.bundle;
  if (!bundle) throw new Error('There is no function telegram');
  const kilobytes = (bytes: number): string => (bytes / KB).toFixed(0);
  return [
    {
      bar: 'P2',
      what: 'entry chunk of the door, minified and compressed',
      goal: 'at most 420 and 130 KB',
      reached: `${kilobytes(bundle.minified)} and ${kilobytes(bundle.gzip)} KB`,
      reference: 'careful 320 and 99, usual 1,226 and 309 (anchors)',
      met: bundle.minified <= 420 * KB && bundle.gzip <= 130 * KB,
      ratio: { value: bundle.minified, bigger: 'worse' },
    },
    {
      bar: 'P2 all',
      what: 'every chunk and file of the door',
      goal: 'at most 1,500 KB',
      reached: `${kilobytes(bundle.all)} KB`,
      reference: '-',
      met: bundle.all <= 1500 * KB,
      ratio: { value: bundle.all, bigger: 'worse' },
    },
  ];
}

/** P14, the second half: what the console's first page loads, compressed; undefined while there is no built console. */
export function measureConsole(folder = 'dist/console'): Bar | undefined {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, 'utf8');
  const assets = join(folder, 'assets');
  const files = existsSync(assets) ? readdirSync(assets).filter((file) => file.endsWith('.js')) : [];
  const first = files.filter((file) => html.includes(file));
  const bytes = first.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).length,
    0,
  );
  return {
    bar: 'P14 console',
    what: 'script of the first page, compressed',
    goal: 'at most 60 KB',
    reached: `${(bytes / KB).toFixed(1)} KB`,
    reference: '32 KB (anchor)',
    met: first.length > 0 && bytes <= 60 * KB,
    ratio: { value: bytes, bigger: 'worse' },
  };
}
