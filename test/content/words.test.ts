import { describe, expect, it } from 'vitest';
import { FACT_WORDS } from '#content/lexicon/fact-words.ts';
import { REGIONAL } from '#content/lexicon/regional.ts';
import { ANSWER_WORDS, CRY_WORDS, ESCAPE_WORDS } from '#content/words.ts';
import { readPhraseLines } from '#core/language/answers.ts';
import { findDanger } from '#core/language/danger.ts';
import { FACTS } from '#core/people/facts.ts';

const phrasesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .flatMap((line) => (line.includes(':') ? line.slice(line.indexOf(':') + 1).split(',') : []))
    .map((phrase) => phrase.trim());

describe('words', () => {
  it.each([
    ['escape', ESCAPE_WORDS],
    ['answer', ANSWER_WORDS],
  ])('no %s word has two meanings', (_, lines) => {
    expect(phrasesOf(lines).length).toBe(readPhraseLines(lines).size);
  });

  it('no escape word is a cry', () => {
    const cries = CRY_WORDS.trim().split(/\s+/);
    expect(phrasesOf(ESCAPE_WORDS).filter((word) => cries.includes(word))).toEqual([]);
  });

  it('every everyday word of a fact belongs to an option that the fact has', () => {
    for (const [fact, options] of Object.entries(FACT_WORDS)) {
      const known = FACTS.find(({ id }) => id === fact)?.options?.map(({ value }) => value);
      for (const option of Object.keys(options)) expect(known, fact).toContain(option);
    }
  });

  it('words that are no longer said are still understood', () => {
    expect(FACT_WORDS['household.socialNeeds']?.['disaster-survivor']).toContain('korban bencana');
    expect(FACT_WORDS['household.childCondition']?.['neglected']).toContain('telantar');
  });

  it('danger is known in more than ten regional languages, all marked as drafts until a speaker has read them', () => {
    const regional = REGIONAL.filter(({ language }) => language !== 'en');
    expect(regional.length).toBeGreaterThanOrEqual(11);
    expect(regional.every(({ review }) => review === 'draft')).toBe(true);
  });

  it('every regional language has words for rescue, fire and illness', () => {
    for (const { lexemes } of REGIONAL)
      expect(lexemes.map(({ code }) => code)).toEqual(expect.arrayContaining(['rescue', 'fire', 'medical']));
  });

  it('hurtful words are understood without being danger by themselves', () => {
    expect(findDanger('tetangga ada org gila dirantai')).toBeUndefined();
  });
});
