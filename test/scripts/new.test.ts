import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NEEDED = [
  'content/forms/_template.ts',
  'content/languages.ts',
  'content/messages/en.ts',
  'core/shared/text.ts',
  'infra/functions.ts',
];
let house = '';

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'new-'));
  for (const file of NEEDED) cpSync(join(ROOT, file), join(house, file), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/new.ts'), ...words], { cwd: house, encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(house, file), 'utf8');

describe('npm run new', () => {
  it('a form gets its own name and command', () => {
    expect(run('form', 'count-sheep').status).toBe(0);
    expect(read('content/forms/count-sheep.ts')).toContain("id: 'count-sheep'");
    expect(read('content/forms/count-sheep.ts')).toContain("command: 'count_sheep'");
    expect(read('content/forms/count-sheep.ts')).not.toContain('hitung kambing');
  });

  it('a function gets its test and stands in the table', () => {
    expect(run('function', 'remind-officers').status).toBe(0);
    expect(existsSync(join(house, 'functions/remind-officers.ts'))).toBe(true);
    expect(existsSync(join(house, 'test/functions/remind-officers.test.ts'))).toBe(true);
    expect(read('infra/functions.ts')).toMatch(
      /'remind-officers': \{[\s\S]*\} as const satisfies FunctionPlans;/,
    );
  });

  it('a language gets its sentences and is spoken', () => {
    expect(run('language', 'min').status).toBe(0);
    expect(read('content/messages/min.ts')).toContain('export const tongue: Tongue');
    expect(read('core/shared/text.ts')).toContain("PARTIAL_LANGUAGES = ['jv', 'su', 'min']");
    expect(read('content/languages.ts')).toContain(
      "min: { name: 'min', load: async () => (await import('./messages/min.ts'))",
    );
  });

  it.each([
    [[], 'Say what'],
    [['goat', 'x'], 'Say what'],
    [['form', 'Count Sheep'], 'is not kebab-case'],
    [['form', '../escape'], 'is not kebab-case'],
    [['language', 'javanese'], 'ISO code'],
    [['language', 'en'], 'is there already'],
  ])('refuses %j with a sentence', (words, sentence) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a name that is taken, and changes nothing', () => {
    run('function', 'remind-officers');
    const before = read('infra/functions.ts');
    const { status, stderr } = run('function', 'remind-officers');
    expect([status, stderr.trim()]).toEqual([
      1,
      'functions/remind-officers.ts is there already: choose another name.',
    ]);
    expect(read('infra/functions.ts')).toBe(before);
  });
});
