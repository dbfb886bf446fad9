import { describe, expect, it } from 'vitest';
import { askAllOrThrow, medianOf } from '#scripts/interviews.ts';

describe('the fixture households, asked in chat words', () => {
  const all = askAllOrThrow();

  it('need at most three fifths of the questions of a paper form', () => {
    const ours = medianOf(all.map(({ questions }) => questions));
    expect(ours).toBeLessThanOrEqual(0.6 * medianOf(all.map(({ paper }) => paper)));
  });

  it('never wait for more than twelve questions before a first useful result', () => {
    for (const { id, untilUseful } of all) expect(untilUseful ?? 0, id).toBeLessThanOrEqual(12);
  });

  it('come to the verdicts of the engine without a chat around it, but for one household with a rounded age', () => {
    expect(all.filter(({ differing }) => differing > 0).length).toBeLessThanOrEqual(1);
  });
});
