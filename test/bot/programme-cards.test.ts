import { describe, expect, it } from 'vitest';
import { cardOf, generalCard } from '#bot/features/programme-codes.ts';
import { searchProgrammes } from '#bot/features/programme-search.ts';
import { shortNameOf } from '#bot/features/programme-shown.ts';
import { render } from '#bot/render.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { programmes } from '#content/programmes/index.ts';
import { knownFacts } from '#core/people/known-facts.ts';
import { screen } from '#core/programme/screening.ts';
import { LANGUAGES, type Language } from '#core/shared/text.ts';

const ON = '2026-03-01';
const say = async (codes: object, language: Language): Promise<string> => {
  const parts = [{ key: 'screen.late.card', params: { ...codes } }];
  return (await render({ parts, via: 'answer' }, language, true)).text;
};

describe('the cards of all programmes', () => {
  it('are as many as there are programmes', () => {
    expect(catalogue.programmes.length).toBe(74);
  });

  it.each(catalogue.programmes.map(({ id }) => id))(
    '%s can be read in every language, whole, with its source',
    async (id) => {
      const programme = catalogue.programmes.find((one) => one.id === id);
      if (!programme) throw new Error(id);
      const scenarios = programmes.find((one) => one.id === id)?.scenarios ?? [];
      for (const language of LANGUAGES) {
        const cards = [generalCard(programme, ON)];
        for (const { facts, on } of scenarios) {
          const known = knownFacts(facts);
          const screening = screen(catalogue, known, on);
          const finding = screening.findings.find((one) => one.programme === id);
          if (finding) cards.push(cardOf(programme, finding, screening, known));
        }
        for (const codes of cards) {
          const text = await say(JSON.parse(JSON.stringify(codes)), language);
          expect(text.length).toBeLessThan(4096);
          expect(text).not.toMatch(/undefined|\[object|NaN|…$/);
          expect(text).toContain(programme.name[language] ?? programme.name.id);
          if (codes.verdict === 'likely') expect(text).toMatch(/bukan janji|not a promise/);
        }
      }
    },
  );

  it('never advise anybody to be ill, pregnant or bereaved', async () => {
    for (const programme of programmes) {
      for (const { facts, on } of programme.scenarios) {
        const known = knownFacts(facts);
        const screening = screen(catalogue, known, on);
        const finding = screening.findings.find((one) => one.programme === programme.id);
        if (finding?.verdict !== 'unlikely') continue;
        const text = await say(cardOf(programme, finding, screening, known), 'id');
        const change = text.split('jawaban ini lain:')[1]?.split('\n\n')[0] ?? '';
        expect(change).not.toMatch(/hamil|meninggal|(?<!rumah )sakit|disabilitas|umur/);
      }
    }
  });
});

describe('the search', () => {
  it.each(catalogue.programmes.map(({ id, aliases }) => [id, aliases] as const))(
    'finds %s by its everyday names',
    (id, aliases) => {
      for (const alias of aliases) {
        const best = searchProgrammes(alias);
        const top = best.filter(({ score }) => score === best[0]?.score).map((one) => one.id);
        expect(top, alias).toContain(id);
      }
      expect(shortNameOf(id, 'id').length).toBeLessThan(70);
    },
  );

  it('finds by plain words, and nothing where there is nothing', () => {
    expect(searchProgrammes('kip kuliah')[0]?.id).toBe('kip-kuliah');
    expect(searchProgrammes('bedah rumah')[0]?.sure).toBe(true);
    expect(searchProgrammes('xyzzy')).toEqual([]);
  });
});
