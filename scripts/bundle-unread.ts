import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Rooms of ours. A file of theirs does nothing when it is imported but make what it hands on (STYLE.md). */
const OURS = /\/(?:core|bot|adapters|content|functions)\/.*\.ts$/;

/**
 * Leaves out constants that nobody reads. Most of them are schemas: a type is taken from its schema, so that a file whose types
 * alone are used still makes all its schemas at every start, some ten microseconds each. The bundler cannot know that to make a
 * schema does nothing else; here it is told.
 */
export const unreadLeftOut: Plugin = {
  name: 'unread-left-out',
  setup({ onLoad }) {
    onLoad({ filter: OURS }, ({ path }) => {
      if (relative(process.cwd(), path).includes('node_modules')) return undefined;
      return { contents: withPureConstants(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** The text of a module whose constants at the top are told to be without effects. */
export function withPureConstants(text: string): string {
  const source = ts.createSourceFile('one.ts', text, ts.ScriptTarget.Latest, true);
  const made = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && calls(initializer) ? [initializer] : [],
    );
  return made
    .toReversed()
    .reduce(
      (rest, { pos, end }) =>
        `${rest.slice(0, pos)} /* @__PURE__ */ (() => (${rest.slice(pos, end)}))()${rest.slice(end)}`,
      text,
    );
}

/** Is something called or made while this is read, and not only within a function? */
function calls(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  return ts.forEachChild(node, calls) ?? false;
}
