import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { misread, readCorpus } from '../../corpus/corpus.ts';

const places = lendPlaces(findAreaFileOrThrow('content/areas'));
const corpus = readCorpus();

describe('the corpus of invented sentences', () => {
  it('holds at least 250 sentences', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
  });

  it.each(corpus.map(({ file, sentence }) => [file, sentence.text, sentence] as const))(
    '%s: %s',
    (_, __, sentence) => {
      expect(misread(sentence, places)).toEqual([]);
    },
  );

  it('is nearly as well understood without a gazetteer', () => {
    const misunderstood = corpus.filter(({ sentence }) => misread(sentence).length > 0);
    expect(misunderstood.length).toBeLessThanOrEqual(6);
  });
});
