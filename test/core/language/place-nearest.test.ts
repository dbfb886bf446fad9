import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackAreasOrThrow } from '#adapters/areas.ts';
import { ABROAD } from '#core/language/place-nearest.ts';
import { pointOf, readAreaTableOrThrow } from '#core/language/place-table.ts';
import { PLACES } from './place-lend.ts';

describe('a pin', () => {
  it('gives the five nearest villages, the nearest first', () => {
    const villages = PLACES.nearest({ lat: -6.224, lng: 106.868 }, 5);
    expect(villages).toHaveLength(5);
    expect(villages.map(({ name }) => name)).toContain('Bidara Cina');
    expect(villages.every(({ level }) => level === 'village')).toBe(true);
    expect(villages.map(({ metres }) => metres)).toEqual(
      villages.map(({ metres }) => metres).sort((a, b) => a - b),
    );
  });

  it('is never sure: the nearest centroid is the right village in three cases of four', () => {
    for (const { confidence } of PLACES.nearest({ lat: -6.224, lng: 106.868 }, 5))
      expect(confidence).toBeLessThan(0.8);
  });

  it.each([
    ['the Java Sea', -5, 112.5],
    ['the Indian Ocean', -9.9, 101],
    ['Kuala Lumpur', 3.14, 101.69],
    ['Singapore', 1.29, 103.85],
    ['Dili', -8.556, 125.56],
    ['Oecusse', -9.3, 124.35],
    ['Tawau', 4.25, 117.89],
    ['Kuching', 1.55, 110.34],
    ['Vanimo', -2.69, 141.3],
    ['Tokyo', 35.7, 139.7],
    ['the null island', 0, 0],
  ])('in %s is asked again', (_, lat, lng) => {
    expect(PLACES.nearest({ lat, lng }, 5)).toEqual([]);
  });

  it.each([
    ['Batam', 1.13, 104.05, '21.71'],
    ['Nunukan', 4.13, 117.66, '65'],
    ['Atambua', -9.11, 124.89, '53'],
    ['Merauke', -8.49, 140.4, '93'],
    ['Sabang', 5.89, 95.32, '11.72'],
  ])('in %s is at home', (_, lat, lng, code) => {
    expect(PLACES.nearest({ lat, lng }, 1)[0]?.code.startsWith(code)).toBe(true);
  });

  it('in a village of ours is never taken for a foreign one', () => {
    const table = readAreaTableOrThrow(unpackAreasOrThrow(readFileSync('content/areas/areas.bin')));
    for (let row = 0; row < table.count; row++) {
      const point = pointOf(table, row);
      if (point === undefined) continue;
      const abroad = ABROAD.some(
        ([south, north, west, east]) =>
          point.lat > south && point.lat < north && point.lng > west && point.lng < east,
      );
      expect(abroad ? `${row} ${point.lat} ${point.lng}` : '').toBe('');
    }
  });
});
