/** `npm run new -- form|function|language NAME`: writes the files of a new thing where they belong, ready to be filled. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Telegram's limit. */
const LONGEST_COMMAND = 32;

const MAKERS: Readonly<Record<string, (name: string) => void>> = {
  form: makeForm,
  function: makeFunction,
  language: makeLanguage,
};

const [kind = '', name = ''] = process.argv.slice(2);
const maker = MAKERS[kind];
if (!maker) stop('Say what: npm run new -- form|function|language NAME');
if (!(kind === 'language' ? /^[a-z]{2,3}$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).test(name)) {
  stop(
    kind === 'language'
      ? 'A language is named by its ISO code, for example jv.'
      : `"${name}" is not kebab-case: write it like remind-officers.`,
  );
}
maker?.(name);

function makeForm(id: string): void {
  const template = readFileSync('content/forms/_template.ts', 'utf8');
  const own = template
    .replace(/\/\*\*[\s\S]*?\*\//, '/** Say in one sentence whom it serves. */')
    .replace(/id: '[a-z-]+'/, `id: '${id}'`)
    .replace(/command: '[a-z_]+'/, `command: '${id.replaceAll('-', '_').slice(0, LONGEST_COMMAND)}'`)
    .replace(/ {2}aliases: \['hitung kambing'\],\n/, '');
  write(`content/forms/${id}.ts`, own);
  console.log(
    'Now: change its questions, then run npm run check. docs/how-to/add-a-form.md explains each line; content/forms tests hold it from the first run.',
  );
}

function makeFunction(id: string): void {
  write(
    `functions/${id}.ts`,
    `import { Event } from '#core/events.ts';
import { toQueueLambda } from './lib/queue.ts';

/** Says in one sentence what it does. */
export const handler = toQueueLambda('${id}', Event, async (event) => {
  throw new Error(\`Not written yet: \${event.name}\`);
});
`,
  );
  write(
    `test/functions/${id}.test.ts`,
    `import { describe, expect, it } from 'vitest';
import { handler } from '#functions/${id}.ts';

describe('${id}', () => {
  it('fails until it is written', () => {
    expect.fail(\`\${typeof handler} is not written yet\`);
  });
});
`,
  );
  const path = 'infra/functions.ts';
  const plan = readFileSync(path, 'utf8');
  const end = '} as const satisfies FunctionPlans;';
  if (!plan.includes(end)) stop(`${path} has no "${end}": add the entry by hand.`);
  const entry = `  '${id}': {\n    trigger: { events: ['report.received'] },\n    may: { claims: 'read' },\n    ifItFails: 'Say who is hurt if this fails.',\n  },\n`;
  writeFileSync(path, plan.replace(end, entry + end));
  console.log(`Now: say in ${path} what starts ${id}, what it may do and who is hurt if it fails.`);
}

function makeLanguage(code: string): void {
  write(
    `content/messages/${code}.ts`,
    `import type { Tongue } from './partial.ts';

/** Say which language and which register this is. What is missing here is said in Indonesian. */
export const tongue: Tongue = { messages: {}, texts: {} };
`,
  );
  insert('core/shared/text.ts', /(PARTIAL_LANGUAGES = \[[^\]]+)\]/, `$1, '${code}']`);
  insert(
    'content/languages.ts',
    /(\n};\n\n\/\*\* The sentences of a language)/,
    `\n  ${code}: { name: '${code}', load: async () => (await import('./messages/${code}.ts')).tongue },$1`,
  );
  console.log(
    `Now: give ${code} its own name in content/languages.ts, and write content/messages/${code}.ts; npm run types lists the few words it also needs. docs/how-to/add-a-language.md leads through it.`,
  );
}

function insert(path: string, place: RegExp, text: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(place, text));
}

function write(path: string, content: string): void {
  if (existsSync(path)) stop(`${path} is there already: choose another name.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
