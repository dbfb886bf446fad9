import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSentences } from '#core/language/sentences.ts';
import { LANGUAGES } from '#core/shared/text.ts';
import { checkAll } from '#scripts/words.ts';
import { listReadable } from '#scripts/words-corpus.ts';
import { checkPartial } from '#scripts/words-partial.ts';
import { coverageLine, isBelow, measurePaths } from '#scripts/words-paths.ts';

const all = await listReadable();

describe('npm run words', () => {
  it('reads every programme, its place to go included, in every language', () => {
    const stated = readdirSync('content/programmes').filter((name) => /^[a-z].*\.ts$/.test(name));
    const programmes = stated.map((name) => name.slice(0, -3)).filter((id) => !/^(index|compiled)$/.test(id));
    const read = new Set(all.map(({ key, language }) => `${key} ${language}`));
    expect(programmes.length).toBeGreaterThan(70);
    for (const id of programmes)
      for (const language of LANGUAGES)
        expect(read).toContain(`content/programmes/${id} ${id}.where ${language}`);
  });

  it('finds nothing to mend in what the house says today', () => {
    expect(checkAll(all)).toEqual([]);
  });

  it('finds one hurtful word, one promise and one missing translation put into a programme', () => {
    const place = all.findIndex(({ key, language }) => key.endsWith(' pkh.summary') && language === 'id');
    const summary = all[place] as (typeof all)[number];
    const spoilt = [
      { ...summary, text: 'Uang untuk korban bencana.' },
      { ...summary, text: 'Petugas akan datang.' },
      { ...summary, language: 'en' as const, text: '' },
    ];
    expect(new Set(checkAll(spoilt).map(({ rule }) => rule))).toEqual(
      new Set(['stigma', 'promise', 'missing-translation']),
    );
  });
});

describe('the languages in which sentences may be missing', () => {
  it('say nothing that hurts, promises, sounds too low or changes a figure or a command', async () => {
    expect(await checkPartial(all)).toEqual([]);
  });

  it('say of every path at least what was committed', async () => {
    const paths = await measurePaths(all);
    expect(paths.filter(isBelow).map(coverageLine)).toEqual([]);
    const known = paths.filter(({ path }) => path === 'danger');
    expect(known.map(({ language, said, all: met }) => [language, met > 30 && said === met])).toEqual([
      ['jv', true],
      ['su', true],
    ]);
  });

  it('are told by name when a path lost a sentence', async () => {
    const lost = {
      path: 'danger',
      language: 'jv',
      name: 'Basa Jawa',
      said: 37,
      all: 38,
      least: 100,
    } as const;
    expect(coverageLine({ ...lost, missing: ['danger.cry'] })).toBe(
      'Basa Jawa, danger: 37 of 38, below the committed 100 %. It lacks: danger.cry',
    );
  });

  it.each([
    ['jv', 'Tiyang edan niku sampun kesah.', 'stigma'],
    ['jv', 'Kowe ora perlu kuwatir.', 'register'],
    ['jv', 'Petugas badhé rawuh.', 'promise'],
    ['su', 'Aya jalmi gelo di dieu.', 'stigma'],
    ['su', 'Sia kudu nyerat heula.', 'register'],
    ['su', 'Bantuan pasti cair.', 'promise'],
  ] as const)('%s: "%s" is %s', (language, text, rule) => {
    const found = checkSentences({ key: 'test', kind: 'message', language, text });
    expect(found.map((one) => one.rule)).toContain(rule);
  });
});
