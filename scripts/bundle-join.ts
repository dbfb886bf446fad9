import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The bundler's own way of writing what a file imports at once, and what it hands on. */
const IMPORT = /(?:import|export)(?:\{([^}]*)\}from)?"\.\/([\w-]+\.mjs)";?/g;
const LATER = /import\("\.\/([\w-]+\.mjs)"\)/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/** What all other files load together with the entry. */
const JOINED = 'start.mjs';

/**
 * Joins the chunks that the entry imports at once into one file: the bundler parts them by who else uses them, but a start
 * loads them all, and each file costs half a millisecond of its own. What imported one of them imports the joined file.
 */
export async function joinStart(folder: string, banner: string): Promise<void> {
  const parts = [...closureOf(folder, 'index.mjs')];
  if (parts.length < 3) return;
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const later = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(LATER)].map(([, from = '']) => from),
  );
  const both = parts.find((part) => later.includes(part));
  if (both !== undefined) throw new Error(`${both} is loaded at once and later: it cannot be joined`);
  const handed = parts.flatMap((part, place) => handedBy(folder, part, place));
  const contents = handed.map(({ part, name, as }) => `export { ${name} as ${as} } from './${part}';`);
  await build({
    stdin: {
      contents: [...parts.map((part) => `import './${part}';`), ...contents].join('\n'),
      resolveDir: folder,
    },
    outfile: join(folder, JOINED),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    banner: { js: banner },
    plugins: [laterStaysApart],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const renamed = new Map(handed.map(({ part, name, as }) => [`${part} ${name}`, as]));
  for (const part of parts) rmSync(join(folder, part));
  for (const file of files) {
    if (parts.includes(file)) continue;
    const written = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      written.replace(IMPORT, (whole, names, from) => redirect(whole, names, from, renamed, parts)),
    );
  }
  const own = handed.filter(({ part }) => part === 'index.mjs').map(({ as }) => as);
  writeFileSync(join(folder, 'index.mjs'), `export{${own.join(',')}}from"./${JOINED}";\n`);
}

/** What a part hands on, and the name that it has in the joined file. */
const handedBy = (folder: string, part: string, place: number) =>
  exportsOf(folder, part).map((name) => ({
    part,
    name,
    as: part === 'index.mjs' ? name : `s${place}${name}`,
  }));

function redirect(
  whole: string,
  names: string | undefined,
  from: string,
  renamed: ReadonlyMap<string, string>,
  parts: readonly string[],
): string {
  if (!parts.includes(from)) return whole;
  if (whole.startsWith('export')) throw new Error(`${from} is handed on whole: it cannot be joined`);
  if (names === undefined) return `import"./${JOINED}";`;
  const list = names.split(',').map((one) => {
    const [name = '', local = name] = one.split(' as ');
    const joined = renamed.get(`${from} ${name}`);
    if (joined === undefined) throw new Error(`${from} has no ${name} to be joined`);
    return `${joined} as ${local}`;
  });
  return `import{${list.join(',')}}from"./${JOINED}";`;
}

/** A file of a bundle with everything that it imports at once. */
export function closureOf(folder: string, file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, , from = ''] of readFileSync(join(folder, file), 'utf8').matchAll(IMPORT))
    closureOf(folder, from, seen);
  return seen;
}

const exportsOf = (folder: string, file: string): readonly string[] =>
  (EXPORT.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '')
    .split(',')
    .filter(Boolean)
    .map((one) => one.split(' as ').at(-1) ?? one);

/** What is loaded later stays a file of its own. */
const laterStaysApart: Plugin = {
  name: 'later-stays-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}`, external: true } : undefined,
    );
  },
};
