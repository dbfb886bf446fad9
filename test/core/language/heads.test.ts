import { describe, expect, it } from 'vitest';
import { readHeads } from '#core/language/heads.ts';

describe('heads that are counted one by one', () => {
  it.each([
    ['kami 2 orang dewasa dan 1 bayi', 3],
    ['2 dewasa 1 bayi', 3],
    ['2 adults, 1 baby', 3],
    ['3 org dewasa, 2 anak, 1 lansia', 6],
  ])('"%s" are %i', (text, count) => {
    expect(readHeads(text)).toBe(count);
  });

  it.each(['5 orang: 2 dewasa 3 anak', '12 orang dewasa, 20 kasur', '4 anak 1 lansia', '7', 'dewasa semua'])(
    '"%s" is left to others: a total, things, or adults alone',
    (text) => {
      expect(readHeads(text)).toBeUndefined();
    },
  );
});
