import { describe, expect, it } from 'vitest';
import { withWords } from '#core/disaster/keep-words.ts';

const keep = (list: readonly string[], more: string) => withWords(list, more, (text) => text.length);

describe('what a person writes into one report', () => {
  it('is kept whole over hundreds of messages', () => {
    let texts: string[] = [];
    for (let index = 0; index < 500; index += 1)
      texts = keep(texts, `pesan ke-${index}, air masih naik di sini`);
    expect(texts).toHaveLength(500);
    expect(texts[0]).toBe('pesan ke-0, air masih naik di sini');
  });

  it('gives way from the second on when an item could not hold it, and the first and the newest stay', () => {
    let texts: string[] = [];
    for (let index = 0; index < 40; index += 1) texts = keep(texts, `${index} `.padEnd(4096, 'x'));
    expect(texts.map((text) => text.split(' ')[0])).toEqual([
      '0',
      ...Array.from({ length: 13 }, (_, index) => String(27 + index)),
    ]);
    expect(texts.join('').length).toBeLessThanOrEqual(60_000);
  });
});
