import type { Point } from '../shared/area.ts';
import { toCandidate } from './place-rank.ts';
import { type AreaTable, MIDDLE_LNG, NOWHERE, PER_DEGREE, unpackColumn } from './place-table.ts';
import type { PlaceCandidate } from './places.ts';

/** A village with the distance of its centroid from a point. */
export type NearVillage = PlaceCandidate & { readonly metres: number };

/** Farther than this from every village centroid is the sea, or another country. */
const FARTHEST_METRES = 25_000;
const METRES_PER_DEGREE = 111_320;
const BOX = { south: -11.2, north: 6.3, west: 94.7, east: 141.05 } as const;

/**
 * Neighbours within 25 km of an Indonesian village: Singapore, Tawau, Timor-Leste with Atauro, and the heart of Oecusse.
 * South, north, west, east; the area file has no village inside any of them (a test holds it).
 */
export const ABROAD = [
  [1.21, 1.7, 103.4, 104.15],
  [4.19, 5.2, 117.4, 118.7],
  [-9.2, -8.16, 125.25, 127.35],
  [-9.35, -9.2, 124.24, 124.38],
] as const;

/** Is the point outside the box around Indonesia, or in one of the neighbours inside it? */
function isAbroad({ lat, lng }: Point): boolean {
  if (lat < BOX.south || lat > BOX.north || lng < BOX.west || lng > BOX.east) return true;
  return ABROAD.some(([south, north, west, east]) => lat > south && lat < north && lng > west && lng < east);
}

/**
 * The `count` villages whose centroids are nearest, by a plain scan. The nearest is the right one in about
 * three cases of four, and the right one is among five nearly always: confidences say so.
 */
export function nearestVillages(table: AreaTable, point: Point, count: number): readonly NearVillage[] {
  if (isAbroad(point)) return [];
  const lat = point.lat * PER_DEGREE;
  const lng = (point.lng - MIDDLE_LNG) * PER_DEGREE;
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let farthest = ((FARTHEST_METRES / METRES_PER_DEGREE) * PER_DEGREE) ** 2;
  const nearest: { row: number; square: number }[] = [];
  const grid = gridOf(table);
  for (let row = 0; row < table.count; row++) {
    const north = (grid.lat[row] ?? NOWHERE) - lat;
    const square = north * north;
    if (square >= farthest || table.level[row] !== 3) continue;
    const east = ((grid.lng[row] ?? 0) - lng) * shrink;
    if (square + east * east >= farthest) continue;
    nearest.push({ row, square: square + east * east });
    nearest.sort((a, b) => a.square - b.square);
    if (nearest.length > count) nearest.pop();
    if (nearest.length === count) farthest = nearest.at(-1)?.square ?? farthest;
  }
  return nearest.map(({ row, square }, rank) => ({
    ...toCandidate(table, row, CHANCE[rank] ?? 0.01),
    metres: Math.round((Math.sqrt(square) / PER_DEGREE) * METRES_PER_DEGREE),
  }));
}

interface Grid {
  readonly lat: Int16Array;
  readonly lng: Int16Array;
}

const grids = new WeakMap<AreaTable, Grid>();

/** Both coordinates of every row, unpacked at the first pin. */
function gridOf(table: AreaTable): Grid {
  const known = grids.get(table);
  if (known !== undefined) return known;
  const grid = {
    lat: unpackColumn(table.packedLat, table.parent),
    lng: unpackColumn(table.packedLng, table.parent),
  };
  grids.set(table, grid);
  return grid;
}

/** How often the first, second, ... nearest centroid belongs to the village around a point. */
const CHANCE = [0.73, 0.15, 0.06, 0.03, 0.01] as const;
