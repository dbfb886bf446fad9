import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { forms } from '#content/forms/index.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { readPhone } from '#core/language/phone.ts';
import { understand } from '#core/language/understand.ts';
import { bundleOne } from '#scripts/bundle-one.ts';
import { readCorpus } from '#test/corpus/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-bundle-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(name: string, source: string) {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, source);
  const built = await bundleOne(name, entry, join(folder, name));
  return { built, module: await import(pathToFileURL(join(built.folder, 'index.mjs')).href) };
}

/** The library's own example of every country, and what lies beside it: each digit moved on, one more, one less. */
function numbersOfTheWorld(): readonly string[] {
  const read = (file: string) => JSON.parse(readFileSync(`node_modules/libphonenumber-js/${file}`, 'utf8'));
  const examples = Object.entries<string>(read('examples.mobile.json'));
  const { countries } = read('metadata.mobile.json');
  return examples.flatMap(([country, national]) => {
    const code: string = countries[country][0];
    const moved = Array.from(
      national,
      (digit, at) => `${national.slice(0, at)}${(Number(digit) + 3) % 10}${national.slice(at + 1)}`,
    );
    return [national, `${national}1`, national.slice(1), ...moved].flatMap((one) => [
      `+${code} ${one}`,
      `${code}${one}`,
      `0${one}`,
    ]);
  });
}

describe('telephone metadata without formats', () => {
  it('read every number of every country as the whole metadata do', async () => {
    const { module } = await bundled(
      'phone',
      `export { readPhone } from ${JSON.stringify(resolve('core/language/phone.ts'))};`,
    );
    const all = numbersOfTheWorld();
    const read = all.map((number) => [number, module.readPhone(number)]);
    expect(read).toEqual(all.map((number) => [number, readPhone(number)]));
    expect(read.filter(([, phone]) => phone !== undefined).length).toBeGreaterThan(2000);
    expect(read.filter(([, phone]) => phone === undefined).length).toBeGreaterThan(2000);
  });
});

describe('the programmes in a bundle', () => {
  it('are packed, and the same to the letter', async () => {
    const { built, module } = await bundled(
      'programmes',
      `export { catalogue } from ${JSON.stringify(resolve('content/programmes/compiled.ts'))};`,
    );
    expect(JSON.stringify(module.catalogue.programmes)).toBe(JSON.stringify(catalogue.programmes));
    expect(built.all).toBeLessThan(JSON.stringify(catalogue.programmes).length);
  });
});

describe('what a bundle understands', () => {
  it('is what its source understands, from its packed phrase books', async () => {
    const file = resolve('core/language/understand.ts');
    const { built, module } = await bundled('words', `export { understand } from ${JSON.stringify(file)};`);
    const texts = readCorpus().map(({ sentence }) => sentence.text);
    expect(texts.map((text) => module.understand(text))).toEqual(texts.map((text) => understand(text)));
    expect(built.sources.filter((source) => /lexicon\/(danger|hazards|life)\.ts$/.test(source))).toEqual([]);
  });
});

describe('the forms in a bundle', () => {
  it('are what their check lets through, and carry no check', async () => {
    const { built, module } = await bundled(
      'forms',
      `export { forms } from ${JSON.stringify(resolve('content/forms/index.ts'))};`,
    );
    expect(module.forms).toStrictEqual(forms);
    expect(built.sources.filter((source) => source.endsWith('core/talk/form.ts'))).toEqual([]);
  });
});
