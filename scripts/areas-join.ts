import type { MappedVillage, OfficialArea } from './areas-sources.ts';

export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
}

/** How a village came to its coordinates, for the report. */
export type JoinedBy = 'code' | 'district and name' | 'regency and name' | 'similar name' | 'correction';

export interface Joined {
  readonly points: ReadonlyMap<string, Coordinates>;
  readonly counts: ReadonlyMap<JoinedBy, number>;
}

/** Lower case letters and digits only: how two spellings of one name meet. */
export const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const parentOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));
const plainRegency = (name: string): string =>
  plain(name.replace(/^(kabupaten|kota administrasi|kota)\s+/i, ''));

/**
 * Gives villages of the decree the coordinates of geografis. A code that names another village today is not
 * trusted: codes are reused. Corrections win.
 */
export function joinCoordinates(
  areas: readonly OfficialArea[],
  mapped: readonly MappedVillage[],
  corrections: ReadonlyMap<string, Coordinates>,
): Joined {
  const names = new Map(areas.map((area) => [area.code, area.name]));
  const lookups = lookupsOf(mapped);
  const points = new Map<string, Coordinates>();
  const counts = new Map<JoinedBy, number>();
  for (const { code, name } of areas) {
    if (code.length !== 13) continue;
    const found = correctionOf(code, corrections) ?? match(code, name, names, lookups);
    if (found === undefined) continue;
    points.set(code, found.point);
    counts.set(found.by, (counts.get(found.by) ?? 0) + 1);
  }
  return { points, counts };
}

interface Found {
  readonly point: Coordinates;
  readonly by: JoinedBy;
}

function correctionOf(code: string, corrections: ReadonlyMap<string, Coordinates>): Found | undefined {
  const point = corrections.get(code);
  return point === undefined ? undefined : { point, by: 'correction' };
}

interface Lookups {
  readonly byCode: ReadonlyMap<string, MappedVillage>;
  readonly byDistrict: ReadonlyMap<string, readonly MappedVillage[]>;
  readonly byRegency: ReadonlyMap<string, readonly MappedVillage[]>;
}

function lookupsOf(mapped: readonly MappedVillage[]): Lookups {
  const byDistrict = new Map<string, MappedVillage[]>();
  const byRegency = new Map<string, MappedVillage[]>();
  for (const village of mapped) {
    const regency = plainRegency(village.city);
    push(byDistrict, `${regency}/${plain(village.district)}`, village);
    push(byRegency, regency, village);
  }
  return { byCode: new Map(mapped.map((village) => [village.code, village])), byDistrict, byRegency };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function match(
  code: string,
  name: string,
  names: ReadonlyMap<string, string>,
  lookups: Lookups,
): Found | undefined {
  const key = plain(name);
  const sameCode = lookups.byCode.get(code);
  if (sameCode !== undefined && isSimilar(plain(sameCode.village), key))
    return { point: pointOf(sameCode), by: 'code' };
  const regency = plainRegency(names.get(code.slice(0, 5)) ?? '');
  const inDistrict = lookups.byDistrict.get(`${regency}/${plain(names.get(parentOf(code)) ?? '')}`) ?? [];
  const inRegency = lookups.byRegency.get(regency) ?? [];
  const exact = (village: MappedVillage): boolean => plain(village.village) === key;
  const similar = (village: MappedVillage): boolean => isSimilar(plain(village.village), key);
  return (
    only(inDistrict.filter(exact), 'district and name') ??
    only(inRegency.filter(exact), 'regency and name') ??
    only(inDistrict.filter(similar), 'similar name')
  );
}

const pointOf = (village: MappedVillage): Coordinates => ({ lat: village.latitude, lng: village.longitude });

function only(villages: readonly MappedVillage[], by: JoinedBy): Found | undefined {
  const [first, second] = villages;
  return first === undefined || second !== undefined ? undefined : { point: pointOf(first), by };
}

/** Equal, one holding the other, or at most a quarter of the letters different. */
function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.includes(short)) return true;
  return distance(a, b) <= Math.floor(long.length / 4);
}

/** Letters to change, add or drop to turn one word into the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Metres between two points on the globe, good to a few per mille at these distances. */
export function metresBetween(a: Coordinates, b: Coordinates): number {
  const middle = (((a.lat + b.lat) / 2) * Math.PI) / 180;
  return 111_320 * Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos(middle));
}
