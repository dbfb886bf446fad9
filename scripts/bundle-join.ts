import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The bundler's own way of writing what a file imports at once, and what it hands on. */
const IMPORT = /(?:import|export)(?:\{([^}]*)\}from)?"\.\/([\w-]+\.mjs)";?/g;
const LATER = /import\("\.\/([\w-]+\.mjs)"\)/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/**
 * Joins the chunks that `root` imports at once into one file, which takes the name `joined`: the bundler parts them by who
 * else uses them, but whoever loads `root` loads them all, and each file costs half a millisecond of its own. What imported one
 * of them imports the joined file. Files of `apart` were joined before: they stay what they are.
 */
export async function joinClosure(
  folder: string,
  root: string,
  { joined, banner, apart }: { joined: string; banner: string; apart: readonly string[] },
): Promise<void> {
  const parts = [...closureOf(folder, root, new Set(apart))].filter((part) => !apart.includes(part));
  if (parts.length < 3) return;
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const later = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(LATER)].map(([, from = '']) => from),
  );
  const both = parts.find((part) => part !== root && later.includes(part));
  if (both !== undefined) throw new Error(`${both} is loaded at once and later: it cannot be joined`);
  const handed = parts.flatMap((part, place) => handedBy(folder, part, part === root ? '' : `s${place}`));
  const written = await writeTogether(folder, parts, { handed, banner });
  const renamed = new Map(handed.map(({ part, name, as }) => [`${part} ${name}`, as]));
  for (const part of parts) rmSync(join(folder, part));
  for (const file of files.filter((one) => !parts.includes(one))) {
    const redirected = readFileSync(join(folder, file), 'utf8').replace(IMPORT, (whole, names, from) =>
      redirect(whole, names, from, { renamed, parts, joined }),
    );
    writeFileSync(join(folder, file), redirected);
  }
  writeFileSync(join(folder, joined), written);
  if (joined === root) return;
  const own = handed.filter(({ part }) => part === root).map(({ as }) => as);
  writeFileSync(join(folder, root), `export{${own.join(',')}}from"./${joined}";\n`);
}

/** The parts as one text, which hands on what each of them handed on. */
async function writeTogether(
  folder: string,
  parts: readonly string[],
  { handed, banner }: { handed: readonly Handed[]; banner: string },
): Promise<Uint8Array> {
  const exported = handed.map(({ part, name, as }) => `export { ${name} as ${as} } from './${part}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: [...parts.map((part) => `import './${part}';`), ...exported].join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    write: false,
    banner: { js: banner },
    plugins: [othersStayApart(parts)],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

interface Handed {
  readonly part: string;
  readonly name: string;
  readonly as: string;
}

/** What a part hands on, and the name that it has in the joined file. */
const handedBy = (folder: string, part: string, before: string): readonly Handed[] =>
  exportsOf(folder, part).map((name) => ({ part, name, as: `${before}${name}` }));

interface Joining {
  readonly renamed: ReadonlyMap<string, string>;
  readonly parts: readonly string[];
  readonly joined: string;
}

function redirect(
  whole: string,
  names: string | undefined,
  from: string,
  { renamed, parts, joined }: Joining,
): string {
  if (!parts.includes(from)) return whole;
  if (whole.startsWith('export')) throw new Error(`${from} is handed on whole: it cannot be joined`);
  if (names === undefined) return `import"./${joined}";`;
  const list = names.split(',').map((one) => {
    const [name = '', local = name] = one.split(' as ');
    const as = renamed.get(`${from} ${name}`);
    if (as === undefined) throw new Error(`${from} has no ${name} to be joined`);
    return `${as} as ${local}`;
  });
  return `import{${list.join(',')}}from"./${joined}";`;
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

/** What is loaded later, or was joined before, stays a file of its own. */
const othersStayApart = (parts: readonly string[]): Plugin => ({
  name: 'others-stay-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path }) =>
      kind === 'dynamic-import' || !parts.includes(basename(path))
        ? { path: `./${basename(path)}`, external: true }
        : undefined,
    );
  },
});
