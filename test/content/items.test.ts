import { describe, expect, it } from 'vitest';
import { ITEMS, NEED_NAMES } from '#content/items.ts';
import { MINIMUMS } from '#content/minimums.ts';
import { NEED_CODES } from '#core/disaster/need.ts';

describe('the list of goods', () => {
  it('names every kind of need in both languages', () => {
    for (const code of NEED_CODES) expect(NEED_NAMES[code].en).toBeTruthy();
  });

  it('has at least one good for each kind of need', () => {
    for (const code of NEED_CODES) expect(ITEMS.some(({ need }) => need === code)).toBe(true);
  });

  it('gives each good an id, and each everyday word to one good only', () => {
    expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
    const words = ITEMS.flatMap(({ everyday }) => everyday);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.every((word) => word === word.toLowerCase())).toBe(true);
  });

  it('is what every minimum standard is about', () => {
    for (const { item } of MINIMUMS) expect(ITEMS.some(({ id }) => id === item)).toBe(true);
  });

  it('asks for seven litres of water a person at first and fifteen from the fourth day on', () => {
    const water = MINIMUMS.filter(({ item }) => item === 'clean-water');
    expect(water.map(({ quantity, days }) => [quantity, days])).toEqual([
      [7, [1, 3]],
      [15, [4]],
    ]);
  });
});
