import { describe, expect, it } from 'vitest';
import { normalise, vocabularyOf } from '#core/language/normalise.ts';
import { compile, type Lexeme, matchAll } from '#core/language/phrase.ts';

const found = (phrases: string, message: string, kind = 'x'): boolean => {
  const lexeme: Lexeme = { kind, code: 'y', phrases };
  const vocabulary = vocabularyOf(compile([lexeme], { hewan: 'sapi kambing' }), '', {
    worthRepair: '',
    own: '',
  });
  return matchAll(normalise(message, vocabulary), vocabulary.book).length > 0;
};

describe('phrases as data', () => {
  it.each([
    ['air naik', 'air naik', true],
    ['air naik', 'air sudah naik', false],
    ['air * naik', 'air sudah mulai naik', true],
    ['air * naik', 'air sudah mulai terus naik', false],
    ['air sudah? naik', 'air naik', true],
    ['sudah? naik', 'naik', true],
    ['a|b_c d', 'b c d', true],
    ['# orang', '12 orang', true],
    ['# orang', 'dua orang', true],
    ['butuh~', 'dibutuhkan', true],
    ['@hewan mati', 'kambing mati', true],
    ['< air >', 'beras, air, gula', true],
    ['< air >', 'beras, air kali', false],
    ['air naik', 'air. naik', false],
  ])('%s in "%s" is %s', (phrases, message, wanted) => {
    expect(found(phrases, message)).toBe(wanted);
  });

  it('lets a phrase that takes something back reach no further than a comma', () => {
    expect(found('rumah * hanyut', 'rumah, anak hanyut', 'life-over')).toBe(false);
    expect(found('rumah * hanyut', 'rumah, anak hanyut')).toBe(true);
  });

  it('refuses a list that does not exist', () => {
    expect(() => compile([{ kind: 'x', code: 'y', phrases: '@tidakada' }])).toThrow('@tidakada');
  });
});
