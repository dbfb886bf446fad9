import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { waitForLock } from './lock.ts';
import { runScript } from './run-script.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEMPLATES = join(ROOT, 'cdk.out/local');
const STAMP = join(ROOT, 'dist/stamp.json');

/** What the built functions and the templates depend on; a change there means building again. */
const FUNCTION_SOURCES = [
  'functions',
  'bot',
  'core',
  'content',
  'adapters',
  'scripts/bundle*.ts',
  'package-lock.json',
];
const TEMPLATE_SOURCES = ['infra', 'core', 'scripts/synth.ts', 'cdk.json', 'package-lock.json'];

const Stamp = z.object({ functions: z.string(), templates: z.string() });

/**
 * Builds the functions and synthesizes the local stage, unless nothing they depend on has changed. Answers the
 * folder of the templates. Throws a `Problem` with the tool's own words when one of them fails.
 */
export async function preparePlan(say: (line: string) => void): Promise<string> {
  // Several houses may start at once, in tests: one builds, the others wait and find it done.
  const lock = await waitForLock(join(ROOT, 'dist'), 'build', 120);
  try {
    const wanted = {
      functions: hashOf(FUNCTION_SOURCES),
      templates: hashOf([...TEMPLATE_SOURCES, ...namesOfFunctions()]),
    };
    const built = readStamp();
    if (built?.functions !== wanted.functions) {
      say('Building the functions ...');
      await runScript(['scripts/bundle.ts', '--quiet']);
    }
    if (built?.templates !== wanted.templates || !existsSync(TEMPLATES)) {
      say('Synthesizing the template ...');
      await runScript(['scripts/synth.ts', '--stage', 'local', '--out', TEMPLATES]);
    }
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    writeFileSync(STAMP, JSON.stringify(wanted));
    return TEMPLATES;
  } finally {
    lock.release();
  }
}

/** A function that is new or gone changes the template even when infra/ stays as it is. */
const namesOfFunctions = (): readonly string[] => globSync('functions/*.ts', { cwd: ROOT });

function hashOf(sources: readonly string[]): string {
  const files = sources.flatMap((source) =>
    globSync(/\.\w+$/.test(source) ? source : `${source}/**/*.*`, { cwd: ROOT }),
  );
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function readStamp(): z.infer<typeof Stamp> | undefined {
  try {
    const stamp = Stamp.parse(JSON.parse(readFileSync(STAMP, 'utf8')));
    return existsSync(join(ROOT, 'dist/functions')) ? stamp : undefined;
  } catch {
    return undefined;
  }
}
