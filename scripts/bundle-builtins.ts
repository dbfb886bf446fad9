import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const NAMES = builtinModules.filter((name) => !name.startsWith('_') && !name.startsWith('node:'));
const FILTER = new RegExp(`^(node:)?(${NAMES.join('|')})$`);

/**
 * Node's own modules, asked for only what is used. An `import` of one makes Node read every export, also those that load
 * something large when they are read: `node:http` its web sockets with undici, HTTP/2 and worker threads, `node:crypto`
 * Web Crypto, `node:fs` its promises with readline. `process.getBuiltinModule` hands the module over and reads nothing.
 */
export const builtinsAsNeeded: Plugin = {
  name: 'builtins-as-needed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: FILTER }, ({ path, kind }) => ({
      path: path.replace(/^node:/, ''),
      namespace: NAMESPACES[kind] ?? 'builtin',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({ contents: toModule(path, true) }));
    onLoad({ filter: /./, namespace: 'builtin-later' }, ({ path }) => ({ contents: toModule(path, false) }));
    onLoad({ filter: /./, namespace: 'builtin-required' }, ({ path }) => ({
      contents: `module.exports = ${toWhole(path)};`,
    }));
  },
};

/** A module that is imported later has all its exports read: it gets those alone that cost nothing to read. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'require-call': 'builtin-required',
  'dynamic-import': 'builtin-later',
};

/** Exports that load something large when they are read: they are read when they are called or compared with. */
const WHEN_USED: Readonly<Record<string, string>> = {
  getRandomValues: '(...given) => whole.getRandomValues(...given)',
  ReadStream: '{ [Symbol.hasInstance]: (one) => one instanceof whole.ReadStream }',
};

const toWhole = (name: string): string => `/* @__PURE__ */ process.getBuiltinModule('node:${name}')`;

/** One constant for each export: those that nobody imports are left out of the bundle and never read. */
function toModule(name: string, costly: boolean): string {
  const exported = Object.entries(
    Object.getOwnPropertyDescriptors(process.getBuiltinModule(`node:${name}`) ?? {}),
  );
  const names = exported
    .filter(([one, { get }]) => one !== 'default' && /^[A-Za-z_$][\w$]*$/.test(one) && (costly || !get))
    .map(([one]) => one);
  const read = names.map(
    (one, place) => `const v${place} = ${WHEN_USED[one] ?? `/* @__PURE__ */ of('${one}')`};`,
  );
  const told = names.map((one, place) => `v${place} as ${one}`);
  return [
    `const whole = ${toWhole(name)};`,
    'const of = (name) => whole[name];',
    ...read,
    `export { whole as default, ${told.join(', ')} };`,
  ].join('\n');
}
