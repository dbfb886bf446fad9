import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { builtinsAsNeeded } from './bundle-builtins.ts';
import { dataInShort } from './bundle-data.ts';
import { closureOf, joinClosure } from './bundle-join.ts';
import { DESCRIBER, librariesInPart } from './bundle-libraries.ts';
import { contentRead } from './bundle-read.ts';
import { unreadLeftOut } from './bundle-unread.ts';

/** What all other files load together with the entry. */
const START = 'start.mjs';

/** Chunks with everything that they import at once: every first update of a process loads them. */
const JOINED_LATER = /^take-update-\w+\.mjs$/;

/** Files that are read while a function runs: each is copied beside every function that bundles its reader. */
const FILES_BESIDE = [{ file: 'content/areas/areas.bin', reader: 'adapters/areas.ts' }] as const;

/** Old packages ask for Node's own modules in a way that an ES module lacks: then it is given to them. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * zod would write a function for every schema that it meets: quicker from some hundred readings on, but a process that
 * has just started pays a sixth of a millisecond for each, and most processes answer few people.
 */
const NO_CODE_FROM_TEXT = 'globalThis.__zod_globalConfig ??= { jitless: true };';

/**
 * What the SDK brings along for other places than Lambda. There, credentials and region stand in the environment: the
 * chain that looks for them in files, in sign-in portals and at other services loads whole clients, no configuration file
 * exists to be read, and no browser is to be named.
 */
const ON_LAMBDA: readonly (readonly [what: RegExp, instead: string])[] = [
  [
    /^@aws-sdk\/credential-provider-node$/,
    "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
  ],
  [/^bowser$/, 'export default {};'],
  [
    /shared-ini-file-loader\/readFile\.js$/,
    "export const filePromises = {}; export const fileIntercept = {}; export const readFile = () => Promise.reject(new Error('There are no configuration files on Lambda'));",
  ],
  // The global `crypto` loads Web Crypto when it is looked at.
  [
    /serde\/uuid\/v4\.js$/,
    "import { randomUUID } from 'node:crypto'; export const bindV4 = () => () => randomUUID();",
  ],
  // DynamoDB's endpoint is known; whoever turned discovery on would be told by the missing methods.
  [/^@aws-sdk\/endpoint-cache$/, 'export class EndpointCache {}'],
];

const lambdaOnly: Plugin = {
  name: 'lambda-only',
  setup({ onResolve, onLoad }) {
    for (const [what, instead] of ON_LAMBDA) {
      if (what.source.startsWith('^')) {
        onResolve({ filter: what }, ({ path, resolveDir }) => ({
          path,
          namespace: 'lambda-only',
          pluginData: resolveDir,
        }));
        onLoad({ filter: what, namespace: 'lambda-only' }, ({ pluginData }) => ({
          contents: instead,
          resolveDir: pluginData,
        }));
      } else onLoad({ filter: what }, () => ({ contents: instead }));
    }
  },
};

/** One function as it is deployed; sizes in bytes. */
export interface Bundle {
  readonly name: string;
  /** The entry with everything that it imports at once. */
  readonly minified: number;
  readonly gzip: number;
  /** Chunks that are loaded when they are needed. */
  readonly chunks: number;
  /** Code and files, everything in the folder. */
  readonly all: number;
  readonly folder: string;
  /** Every source file of which something is left in it. */
  readonly sources: readonly string[];
}

/** Builds one entry file into a folder of its own, as it is deployed. */
export async function bundleOne(name: string, entry: string, folder: string): Promise<Bundle> {
  const plain = await buildOne(entry, folder, { describes: false, banner: '' });
  const describes = Object.keys(plain.metafile.inputs).some((file) => DESCRIBER.test(file));
  const banner = asksForRequire(folder) ? REQUIRE : '';
  const { metafile } =
    describes || banner !== '' ? await buildOne(entry, folder, { describes, banner }) : plain;
  await joinAll(folder);
  for (const { file, reader } of FILES_BESIDE) {
    if (metafile.inputs[reader] && existsSync(file)) copyFileSync(file, join(folder, basename(file)));
  }
  if (metafile.inputs['functions/lib/recordings.ts']) copyRecordings(folder);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)).byteLength);
  return {
    name,
    ...sizeOf(folder),
    all: files.reduce((sum, bytes) => sum + bytes, 0),
    folder,
    sources: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([source, { bytesInOutput }]) => (bytesInOutput > 0 ? [source] : [])),
    ),
  };
}

/** What a start loads is one file, and what the first update of a process loads is another. */
async function joinAll(folder: string): Promise<void> {
  await joinClosure(folder, 'index.mjs', { joined: START, banner: NO_CODE_FROM_TEXT, apart: [] });
  const apart = [...closureOf(folder, 'index.mjs')];
  for (const root of readdirSync(folder).filter((file) => JOINED_LATER.test(file)))
    await joinClosure(folder, root, { joined: root, banner: '', apart });
}

/** Recordings of all languages, under names that say which is which. */
function copyRecordings(folder: string): void {
  const languages = readdirSync('content/audio', { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name: language } of languages)
    for (const file of readdirSync(join('content/audio', language)))
      if (file.endsWith('.ogg'))
        copyFileSync(join('content/audio', language, file), join(folder, `${language}-${file}`));
}

function asksForRequire(folder: string): boolean {
  return readdirSync(folder).some((file) =>
    readFileSync(join(folder, file), 'utf8').includes('Dynamic require of'),
  );
}

/** `describes`: some schema is described as JSON Schema, so that zod keeps what that needs. */
function buildOne(
  entry: string,
  folder: string,
  { describes, banner }: { describes: boolean; banner: string },
) {
  // Files of an earlier build have other names: none of them stays.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
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
    banner: { js: `${NO_CODE_FROM_TEXT}${banner}` },
    metafile: true as const,
    plugins: [
      lambdaOnly,
      ...librariesInPart(describes),
      dataInShort,
      contentRead,
      unreadLeftOut,
      builtinsAsNeeded,
    ],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** The entry with everything it imports at once; chunks that are imported later do not count. */
function sizeOf(folder: string): Pick<Bundle, 'minified' | 'gzip' | 'chunks'> {
  const atStart = [...closureOf(folder, 'index.mjs')];
  const sources = atStart.map((file) => readFileSync(join(folder, file)));
  return {
    minified: sources.reduce((sum, source) => sum + source.byteLength, 0),
    gzip: sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).byteLength, 0),
    chunks: readdirSync(folder).filter((file) => file.endsWith('.mjs')).length - atStart.length,
  };
}
