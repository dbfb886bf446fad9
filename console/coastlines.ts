import { feature } from 'topojson-client';

type Position = readonly [lng: number, lat: number];
type Ring = readonly Position[];
/** A ring as whole thousandths of a degree: the first lng and lat, then the steps to each next. A third of the size of plain numbers. */
export type PackedRing = readonly number[];

/** Indonesia with a margin, degrees: west, south, east, north. */
const BOX = { west: 93, south: -12, east: 143, north: 8 } as const;

/** What world-atlas keeps in land-10m.json, as far as it is read here. */
export interface WorldAtlas {
  readonly objects: { readonly land: unknown };
}

/**
 * Every ring of land that reaches into the box, cut at its edges, to a thousandth of a degree (100 m). Lakes (inner rings) are
 * left out: at this scale Lake Toba alone would show.
 */
export function toCoastlines(world: WorldAtlas): readonly PackedRing[] {
  return feature(world, world.objects.land).features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
    return polygons.flatMap(([outer]) => (outer ? cut(outer) : []));
  });
}

const SIDES: readonly {
  readonly inside: (p: Position) => boolean;
  readonly axis: 0 | 1;
  readonly at: number;
}[] = [
  { inside: ([lng]) => lng >= BOX.west, axis: 0, at: BOX.west },
  { inside: ([lng]) => lng <= BOX.east, axis: 0, at: BOX.east },
  { inside: ([, lat]) => lat >= BOX.south, axis: 1, at: BOX.south },
  { inside: ([, lat]) => lat <= BOX.north, axis: 1, at: BOX.north },
];

/** A ring cut at each side of the box in turn (Sutherland and Hodgman). */
function cut(ring: Ring): readonly PackedRing[] {
  const left = SIDES.reduce<Ring>((now, { inside, axis, at }) => {
    const kept: Position[] = [];
    now.forEach((point, index) => {
      const before = now.at(index - 1) ?? point;
      if (inside(before) !== inside(point)) kept.push(crossing(before, point, axis, at));
      if (inside(point)) kept.push(point);
    });
    return kept;
  }, ring);
  return left.length > 3 ? [pack(left)] : [];
}

function pack(ring: Ring): PackedRing {
  let [x, y] = [0, 0];
  return ring.flatMap(([lng, lat]) => {
    const step = [Math.round(lng * 1000) - x, Math.round(lat * 1000) - y];
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    return step;
  });
}

function crossing(a: Position, b: Position, axis: 0 | 1, at: number): Position {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
