import type { Point } from '#core/shared/area.ts';

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';
const BITS = 25;
/** A cell of five characters: 13 bits of longitude, 12 of latitude; 4.9 km a side at the equator. */
const WIDTH = 360 / 2 ** 13;
const HEIGHT = 180 / 2 ** 12;

/** The geohash of five characters of the cell that a point lies in. Source: G. Niemeyer's geohash, base 32 as published. */
export function cellOf({ lat, lng }: Point): string {
  const column = Math.min(2 ** 13 - 1, Math.floor((lng + 180) / WIDTH));
  const row = Math.min(2 ** 12 - 1, Math.floor((lat + 90) / HEIGHT));
  let bits = 0;
  for (let bit = 0; bit < BITS; bit += 1) {
    const [from, width] = bit % 2 === 0 ? [column, 12 - bit / 2] : [row, 11 - (bit - 1) / 2];
    bits = (bits << 1) | ((from >> width) & 1);
  }
  return [20, 15, 10, 5, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 31)).join('');
}

/** The cell of a point and its eight neighbours, each once: all within five kilometres of the point lie in them. */
export function cellsAround({ lat, lng }: Point): readonly string[] {
  const steps = [-1, 0, 1];
  const cells = steps.flatMap((north) =>
    steps.map((east) =>
      cellOf({
        lat: Math.max(-90, Math.min(90, lat + north * HEIGHT)),
        lng: ((lng + east * WIDTH + 540) % 360) - 180,
      }),
    ),
  );
  return [...new Set(cells)];
}
