import { describe, expect, it } from 'vitest';
import { type Bar, median, medianRatio, quantile, toTable } from '#bench/bar.ts';
import { findRegressions } from '#bench/page.ts';

const bar = (name: string, value: number, bigger: 'worse' | 'better', met = true): Bar => ({
  bar: name,
  what: 'what',
  goal: 'goal',
  reached: 'reached',
  reference: 'reference',
  met,
  ratio: { value, bigger },
});

describe('a figure', () => {
  it('is the middle one, or the one below which a share lies', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(quantile([4, 3, 2, 1], 0.99)).toBe(4);
    expect(quantile([4, 3, 2, 1], 0.5)).toBe(3);
  });

  it('compares round by round: a slow round hits both sides and leaves the ratio', () => {
    expect(medianRatio([20, 200, 22], [10, 100, 11])).toBe(2);
  });

  it('stands in the table with its bar, and a missed one is told', () => {
    expect(toTable([bar('P1', 2, 'worse', false)]).at(-1)).toBe(
      '| P1: what | goal | reached | reference | **missed** |',
    );
  });
});

describe('a regression', () => {
  const baseline = { date: '2026-11-25', commit: 'abc', ratios: { P1: 2, P6: 3 } };

  it('is a ratio that became worse by more than a tenth, in its own direction', () => {
    expect(findRegressions([bar('P1', 2.24, 'worse'), bar('P6', 2.7, 'better')], baseline)).toEqual([
      'P1 was 2 on 2026-11-25 and is 2.240: 12 % worse.',
      'P6 was 3 on 2026-11-25 and is 2.700: 11 % worse.',
    ]);
  });

  it('is neither a tenth, nor something better, nor what was not measured before', () => {
    const bars = [bar('P1', 2.19, 'worse'), bar('P6', 9, 'better'), bar('P9', 9, 'worse')];
    expect(findRegressions(bars, baseline)).toEqual([]);
  });
});
