import { describe, expect, it } from 'vitest';
import { understandAgain } from '#bot/understand-again.ts';
import { understand } from '#core/language/understand.ts';

describe('a text that comes again', () => {
  it.each(['batal', 'tolong', 'banjir', 'menu', 'ibu lumpuh, air naik', 'air 2 meter', 'a'.repeat(300)])(
    '"%s" is understood as it was the first time',
    (text) => {
      expect(understandAgain(text)).toEqual(understand(text));
      expect(understandAgain(text)).toEqual(understand(text));
    },
  );

  it('is kept while it is short and without digits', () => {
    expect(understandAgain('banjir')).toBe(understandAgain('banjir'));
    expect(understandAgain('nomor 0812')).not.toBe(understandAgain('nomor 0812'));
  });

  it('is forgotten when three hundred others have come since', () => {
    const first = understandAgain('banjir');
    for (let one = 0; one < 300; one += 1)
      understandAgain(`kata ${'abcdefghijklmnopqrstuvwxyz'[one % 26]}${'x'.repeat(one / 26)}`);
    expect(understandAgain('banjir')).not.toBe(first);
  });
});
