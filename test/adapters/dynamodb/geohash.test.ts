import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, cellsAround } from '#adapters/dynamodb/geohash.ts';

describe('a cell', () => {
  it('has the name that geohash gives it', () => {
    // Published examples: 57.64911,10.40744 is u4pruydqqvj; -25.382708,-49.265506 is 6gkzwgjzn820.
    expect(cellOf({ lat: 57.64911, lng: 10.40744 })).toBe('u4pru');
    expect(cellOf({ lat: -25.382708, lng: -49.265506 })).toBe('6gkzw');
  });

  it('and its neighbours hold everything within four kilometres', async () => {
    const near = fc.double({ min: -0.0359, max: 0.0359, noNaN: true });
    const point = fc.record({
      lat: fc.double({ min: -11, max: 6, noNaN: true }),
      lng: fc.double({ min: 95, max: 141, noNaN: true }),
    });
    await fc.assert(
      fc.property(point, near, near, ({ lat, lng }, north, east) => {
        expect(cellsAround({ lat, lng })).toContain(cellOf({ lat: lat + north, lng: lng + east }));
      }),
    );
  });

  it('has neighbours at the poles and across the date line', () => {
    expect(cellsAround({ lat: 90, lng: 180 })).toContain(cellOf({ lat: 90, lng: -179.999 }));
    expect(cellsAround({ lat: 0, lng: 179.999 })).toContain(cellOf({ lat: 0, lng: -179.999 }));
  });
});
