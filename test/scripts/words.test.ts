import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/shared/text.ts';
import { checkAll } from '#scripts/words.ts';
import { listReadable } from '#scripts/words-corpus.ts';

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
