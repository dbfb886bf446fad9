import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './bundle-one.ts';

/**
 * Bytes of a function's entry chunk, that is, what stands between a cold start and the first answer. The bar for the
 * door is 420 KB, 130 KB compressed, and 1.5 MB in all with every chunk and file; the budgets keep what was
 * reached; what a new room needs is added knowingly (docs/benchmarks.md).
 */
const BUDGETS: Readonly<Record<string, { readonly minified: number; readonly gzip: number }>> = {
  telegram: { minified: 343_500, gzip: 113_500 },
};
const MOST_IN_ALL: Readonly<Record<string, number>> = { telegram: 2_515_000 };

/** What no function carries: it does nothing on Lambda, or does again what something else does already. */
const UNWELCOME: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/node_modules\/(tr46|whatwg-url)\//, 'Node knows web addresses by itself'],
  [/node_modules\/(node-fetch|axios|undici|got|cross-fetch)\//, 'a second HTTP client'],
  [/node_modules\/zod\/v4\/locales\/(?!en\.)/, 'sentences of zod in languages that nobody reads'],
  [/node_modules\/grammy\/out\/(?!web\.)/, 'grammY for Node: minified it breaks; grammy/web is the one'],
  [/^content\/programmes\/(?!compiled\.|index\.)/, 'a programme with its scenarios: they are compiled'],
];

/** What is wrong with these bundles, a sentence each; chunks that cannot be loaded are found by loading them all. */
export async function findFaults(all: readonly Bundle[]): Promise<readonly string[]> {
  const unloadable = await Promise.all(all.map(findUnloadable));
  return [...all.flatMap(overBudget), ...all.flatMap(unwelcomeIn), ...unloadable.flat()];
}

function overBudget({ name, minified, gzip, all }: Bundle): readonly string[] {
  const budget = BUDGETS[name];
  const most = MOST_IN_ALL[name];
  return [
    ...(budget && (minified > budget.minified || gzip > budget.gzip)
      ? [
          `${name}: ${minified} bytes at start, gzip ${gzip}; the budget is ${budget.minified}, gzip ${budget.gzip}.`,
        ]
      : []),
    ...(most !== undefined && all > most ? [`${name}: ${all} bytes in all; the budget is ${most}.`] : []),
  ];
}

const unwelcomeIn = ({ name, sources }: Bundle): readonly string[] =>
  UNWELCOME.flatMap(([pattern, why]) => {
    const found = sources.find((source) => pattern.test(source));
    return found === undefined ? [] : [`${name} carries ${found}: ${why}.`];
  });

/** A person in danger must not be the first to learn that a chunk is missing or broken. */
async function findUnloadable({ name, folder }: Bundle): Promise<readonly string[]> {
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const tried = await Promise.allSettled(
    chunks.map((file) => import(pathToFileURL(join(folder, file)).href)),
  );
  return tried.flatMap((one, place) =>
    one.status === 'rejected' ? [`${name}: ${chunks[place]} cannot be loaded: ${String(one.reason)}`] : [],
  );
}
