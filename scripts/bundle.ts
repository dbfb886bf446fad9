import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findFaults } from './bundle-limits.ts';
import { type Bundle, bundleOne } from './bundle-one.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'functions' },
    out: { type: 'string', default: 'dist/functions' },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
const bundles = await bundleAll(values.from, values.out);
if (!values.quiet) printSizes(bundles);
const faults = values.check ? await findFaults(bundles) : [];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Builds every file of `from` into a folder of its own under `out`. */
async function bundleAll(from: string, out: string): Promise<readonly Bundle[]> {
  const names = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => basename(entry.name, '.ts'))
    .sort();
  for (const gone of existsSync(out) ? readdirSync(out) : []) {
    if (!names.includes(gone)) rmSync(join(out, gone), { recursive: true });
  }
  return Promise.all(names.map((name) => bundleOne(name, resolve(from, `${name}.ts`), resolve(out, name))));
}

function printSizes(all: readonly Bundle[]): void {
  for (const { name, minified, gzip, chunks, all: bytes } of all) {
    const late = chunks === 0 ? '' : `, ${chunks} chunks loaded when needed`;
    console.error(
      `${name.padEnd(16)} ${toKilobytes(minified)} KB, gzip ${toKilobytes(gzip)} KB${late}, ${toKilobytes(bytes)} KB in all`,
    );
  }
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
