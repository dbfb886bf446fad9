import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDeltas, packPairs, readDeltas, readPairs } from '#adapters/dynamodb/pack.ts';

const number = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

describe('packed numbers', () => {
  it('come back as they were', async () => {
    await fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(readDeltas(packDeltas(numbers))).toEqual(numbers);
      }),
    );
  });

  it('come back in pairs', async () => {
    await fc.assert(
      fc.property(fc.array(fc.tuple(number, number)), (pairs) => {
        expect(readPairs(packPairs(pairs))).toEqual(pairs);
      }),
    );
  });
});
