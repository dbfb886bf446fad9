import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type Bundle, bundleOne } from '#scripts/bundle-one.ts';

/** A handler that can be started. */
export interface Build {
  readonly name: string;
  readonly folder: string;
  /** The worker that runs it. */
  readonly worker: string;
}

/** Everything that is measured, built for this run. */
export interface Builds {
  /** Our functions by name, as they are deployed. */
  readonly functions: ReadonlyMap<string, Build & { readonly bundle: Bundle }>;
  readonly empty: Build;
  readonly echo: Build;
  readonly bare: Build;
  readonly typical: Build;
  readonly remove: () => void;
}

/** Builds our functions and the references. Ours, the echo and the bare one are built alike; the typical one as its users do. */
export async function buildAll(): Promise<Builds> {
  const root = mkdtempSync(join(tmpdir(), 'jaring-bench-'));
  const worker = join(root, 'worker.mjs');
  await build({
    entryPoints: ['bench/worker.ts'],
    outfile: worker,
    format: 'esm',
    platform: 'node',
    target: 'node24',
  });
  const names = readdirSync('functions')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'));
  const functions = await Promise.all(
    names.map(async (name) => {
      const bundle = await bundleOne(name, resolve('functions', `${name}.ts`), join(root, 'functions', name));
      return [name, { name, folder: bundle.folder, worker, bundle }] as const;
    }),
  );
  const careful = async (name: string): Promise<Build> => {
    const { folder } = await bundleOne(name, resolve('bench/references', `${name}.ts`), join(root, name));
    return { name, folder, worker };
  };
  return {
    functions: new Map(functions),
    empty: await careful('empty'),
    echo: await careful('echo'),
    bare: await careful('bare'),
    typical: { ...(await buildTypical(join(root, 'typical'))), worker },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** One file, as CDK's own bundling makes it by default: not minified (minified, grammY's Node entry breaks). */
async function buildTypical(folder: string): Promise<Omit<Build, 'worker'>> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { index: resolve('bench/references/typical.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return { name: 'typical', folder };
}
