import { describe, expect, it } from 'vitest';
import { firstAndNewest, shorten } from '#bot/show.ts';

const lengthOf = (text: string) => text.length;

describe('the words on a card', () => {
  it('are all there while a message carries them', () => {
    const texts = ['pertama', 'kedua', 'ketiga'];
    expect(firstAndNewest(texts, lengthOf)).toEqual(texts);
    expect(firstAndNewest([], lengthOf)).toEqual([]);
  });

  it('are the first and the newest when there are too many', () => {
    const texts = Array.from({ length: 30 }, (_, index) => `${index} `.padEnd(200, 'a'));
    const shown = firstAndNewest(texts, lengthOf);
    expect(shown[0]).toBe(texts[0]);
    expect(shown.slice(1)).toEqual(texts.slice(-6));
  });

  it('keep room for the newest beside a first one as long as a message', () => {
    const texts = ['a'.repeat(4096), 'tengah', 'terbaru'].map(shorten);
    expect(firstAndNewest(texts, lengthOf).at(-1)).toBe('terbaru');
    expect(texts[0]).toHaveLength(700);
  });
});
