import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Files that are read while a function runs: each is copied beside every function that bundles its reader. */
const FILES_BESIDE = [{ file: 'content/areas/areas.bin', reader: 'adapters/areas.ts' }] as const;

/**
 * Bytes of a function's entry chunk, that is, what stands between a cold start and the first answer. The bar is 420 KB,
 * 130 KB compressed; the door is over it, so its budget is a ratchet that may only go down (docs/benchmarks.md).
 */
const BUDGETS: Readonly<Record<string, { readonly minified: number; readonly gzip: number }>> = {
  telegram: { minified: 870_000, gzip: 286_000 },
};

/** Old packages ask for Node's own modules in a way that an ES module lacks: then it is given to them. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * What the SDK brings along for other places than Lambda. There, credentials stand in the environment; the chain that
 * looks for them in files, in sign-in portals and at other services loads whole clients, and no browser is to be named.
 */
const ON_LAMBDA: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node':
    "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
  bowser: 'export default {};',
};

const lambdaOnly: Plugin = {
  name: 'lambda-only',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${Object.keys(ON_LAMBDA).join('|')})$`);
    onResolve({ filter }, ({ path, resolveDir }) => ({
      path,
      namespace: 'lambda-only',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /./, namespace: 'lambda-only' }, ({ path, pluginData }) => ({
      contents: ON_LAMBDA[path] ?? '',
      resolveDir: pluginData,
    }));
  },
};

interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
  readonly chunks: number;
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'functions' },
    out: { type: 'string', default: 'dist/functions' },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
const sizes = await bundleAll(values.from, values.out);
if (!values.quiet) printSizes(sizes);
if (values.check && !withinBudgets(sizes)) process.exitCode = 1;

/** Builds every file of `from` into a folder of its own under `out`. */
async function bundleAll(from: string, out: string): Promise<readonly Size[]> {
  const names = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => basename(entry.name, '.ts'))
    .sort();
  for (const gone of existsSync(out) ? readdirSync(out) : []) {
    if (!names.includes(gone)) rmSync(join(out, gone), { recursive: true });
  }
  return Promise.all(names.map((name) => bundleOne(name, resolve(from, `${name}.ts`), resolve(out, name))));
}

async function bundleOne(name: string, entry: string, folder: string): Promise<Size> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const plain = await buildOne(entry, folder);
  const { metafile } = asksForRequire(folder) ? await buildOne(entry, folder, REQUIRE) : plain;
  for (const { file, reader } of FILES_BESIDE) {
    if (metafile.inputs[reader] && existsSync(file)) copyFileSync(file, join(folder, basename(file)));
  }
  return { name, ...sizeOf(metafile.outputs) };
}

function asksForRequire(folder: string): boolean {
  return readdirSync(folder).some((file) =>
    readFileSync(join(folder, file), 'utf8').includes('Dynamic require of'),
  );
}

function buildOne(entry: string, folder: string, banner = '') {
  return build({
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    banner: { js: banner },
    metafile: true as const,
    plugins: [lambdaOnly],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

type Outputs = Awaited<ReturnType<typeof buildOne>>['metafile']['outputs'];

/** The entry with everything it imports at once; chunks that are imported later do not count. */
function sizeOf(outputs: Outputs): Omit<Size, 'name'> {
  const atStart = new Set<string>();
  const follow = (path: string): void => {
    if (atStart.has(path) || !outputs[path]) return;
    atStart.add(path);
    for (const one of outputs[path].imports) if (one.kind === 'import-statement') follow(one.path);
  };
  // A chunk that is imported later is an entry point of its own to esbuild.
  for (const path of Object.keys(outputs)) if (path.endsWith('/index.mjs')) follow(path);
  const sources = [...atStart].map((path) => readFileSync(path));
  return {
    minified: sources.reduce((sum, source) => sum + source.byteLength, 0),
    gzip: sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).byteLength, 0),
    chunks: Object.keys(outputs).length - atStart.size,
  };
}

function printSizes(all: readonly Size[]): void {
  for (const { name, minified, gzip, chunks } of all) {
    const late = chunks === 0 ? '' : `, ${chunks} chunks loaded when needed`;
    console.error(`${name.padEnd(16)} ${toKilobytes(minified)} KB, gzip ${toKilobytes(gzip)} KB${late}`);
  }
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}

function withinBudgets(all: readonly Size[]): boolean {
  const over = all.filter(({ name, minified, gzip }) => {
    const budget = BUDGETS[name];
    return budget && (minified > budget.minified || gzip > budget.gzip);
  });
  for (const { name } of over) {
    const budget = BUDGETS[name];
    console.error(`${name} is over its budget of ${budget?.minified} bytes, gzip ${budget?.gzip}.`);
  }
  return over.length === 0;
}
