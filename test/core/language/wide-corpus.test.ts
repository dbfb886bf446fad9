import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { understand } from '#core/language/understand.ts';
import { randomFrom, withLetterNoise } from '#scripts/letter-noise.ts';
import { readRows, summarise } from '#scripts/message-scores.ts';

const places = lendPlaces(findAreaFileOrThrow('content/areas'));

describe('the wide corpus, built with', () => {
  const scores = summarise(readRows('test/corpus/wide/built.jsonl', places));

  it.each([
    ['lifeRecall', 0.96],
    ['dangerRecall', 0.98],
    ['reportF1', 0.93],
    ['hazard', 0.95],
    ['needsF1', 0.86],
    ['numbers', 0.95],
    ['groups', 0.95],
  ])('%s is at least %d', (name, least) => {
    expect(scores[name]).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['lifeFalse', 0.02],
    ['dangerFalse', 0.05],
    ['falseReports', 0.1],
    ['declinedRaised', 0.05],
  ])('%s is at most %d', (name, most) => {
    expect(scores[name]).toBeLessThanOrEqual(most);
  });
});

describe('the wide corpus, held out: a figure only, nobody reads what is missed', () => {
  const rows = readRows('test/corpus/wide/held-out.jsonl', places);
  const scores = summarise(rows);

  it.each([
    ['lifeRecall', 0.95],
    ['dangerRecall', 0.97],
    ['reportF1', 0.9],
    ['hazard', 0.93],
    ['needsF1', 0.79],
    ['numbers', 0.82],
    ['groups', 0.85],
  ])('%s is at least %d', (name, least) => {
    expect(scores[name]).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['lifeFalse', 0.08],
    ['dangerFalse', 0.08],
    ['falseReports', 0.22],
    ['declinedRaised', 0.06],
  ])('%s is at most %d', (name, most) => {
    expect(scores[name]).toBeLessThanOrEqual(most);
  });

  it('risk to life is seen through a tenth of wrong letters in three of five messages', () => {
    const random = randomFrom(1);
    const grave = rows.filter(({ gold }) => gold.life_threatening);
    const seen = grave.filter(({ gold }) => {
      const read = understand(withLetterNoise(gold.text, 0.1, random));
      return read.lifeThreatening || read.danger?.certain === true;
    });
    expect(seen.length / grave.length).toBeGreaterThan(0.55);
  });
});
