import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Errors of the SDK that are read for more than their name and message. Every other one that a service can answer has a class
 * and a schema, made at every start: without them it comes as the client's own base error, with the same name, status and message.
 */
const ERRORS_READ = ['TransactionCanceledException', 'ConditionalCheckFailedException'] as const;
const REGISTERED_ERROR = /^n0_registry\.registerError\((\w+)\$, \w+\);$/gm;
const CONSTANT = /^const (_\w+) = ("[^"]*");$/gm;
const KEY = /\[(_\w+)\]:/g;

/** What zod hangs on every schema to describe it as JSON Schema: nobody asks a function for that. */
const DESCRIBES_ITSELF = /^\s*inst\._zod\.processJSONSchema = \(.*;$/gm;
const DESCRIBED =
  /createToJSONSchemaMethod\(this, \{\}\)\(params\)|createStandardJSONSchemaMethod\(this, "\w+"\)/g;

/** Whoever brings this library asks for it all the same. */
export const DESCRIBER = /node_modules\/zod-openapi\//;

/** Libraries without what no function uses, but the bundler cannot tell; zod whole where `describes`. Each way is held by a test. */
export const librariesInPart = (describes: boolean): readonly Plugin[] =>
  describes ? [sdkInPart] : [sdkInPart, zodInPart];

const sdkInPart: Plugin = {
  name: 'sdk-in-part',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-\w+\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => ({
      contents: withPlainKeys(withoutErrors(readFileSync(path, 'utf8'))),
    }));
    onLoad({ filter: /@aws-sdk\/client-\w+\/package\.json$/ }, ({ path }) => ({
      contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }),
      loader: 'json',
    }));
  },
};

const zodInPart: Plugin = {
  name: 'zod-in-part',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/classic\/schemas\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(DESCRIBES_ITSELF, '').replace(DESCRIBED, 'undefined'),
    }));
  },
};

const withoutErrors = (source: string): string =>
  source.replace(REGISTERED_ERROR, (line, name) => (ERRORS_READ.some((read) => read === name) ? line : ''));

/** A key that is computed could do anything, so that whatever has one stays; these are all constants. */
function withPlainKeys(source: string): string {
  const constants = new Map([...source.matchAll(CONSTANT)].map(([, name, text]) => [name, text]));
  return source.replace(KEY, (whole, name) => {
    const text = constants.get(name);
    return text === undefined ? whole : `${text}:`;
  });
}
