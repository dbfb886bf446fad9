import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAttributes, toAttributes } from '#adapters/dynamodb/attributes.ts';

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((one) => one + 0),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array(),
  fc.array(fc.string(), { minLength: 1 }).map((some) => new Set(some)),
  fc.array(fc.maxSafeInteger(), { minLength: 1 }).map((some) => new Set(some)),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value')), tie('map')),
  map: fc.dictionary(fc.string(), tie('value')),
}));
const items = fc.dictionary(fc.string(), value);

describe('values as attributes', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(fromAttributes(toAttributes(item))).toEqual(item);
      }),
    );
  });

  it('are named by their kind', () => {
    const written = toAttributes({
      text: 'a',
      number: 1.5,
      yes: true,
      none: null,
      bytes: Buffer.from('b'),
      list: ['a', undefined, 2],
      map: { a: undefined, b: 'c' },
      texts: new Set(['a']),
      numbers: new Set([1, 2]),
      absent: undefined,
    });
    expect(written).toEqual({
      text: { S: 'a' },
      number: { N: '1.5' },
      yes: { BOOL: true },
      none: { NULL: true },
      bytes: { B: Buffer.from('b') },
      list: { L: [{ S: 'a' }, { N: '2' }] },
      map: { M: { b: { S: 'c' } } },
      texts: { SS: ['a'] },
      numbers: { NS: ['1', '2'] },
    });
  });

  it.each([
    ['a class of its own', new Date(0)],
    ['a map', new Map()],
    ['an empty set', new Set()],
    ['a mixed set', new Set([1, 'a'])],
    ['a number that is none', Number.NaN],
    ['a number that is not exact', 2 ** 60],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('are refused: %s', (_, one) => {
    expect(() => toAttributes({ one })).toThrow();
  });

  it('of a kind that we do not write are not read', () => {
    expect(() => fromAttributes({ one: { BS: [Buffer.from('a')] } })).toThrow();
  });
});
