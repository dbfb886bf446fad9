import type { AreaCode, AreaLevel, Point } from '../shared/area.ts';

/** An area by its code and its official name, with the kind for regencies and cities ("Kota Tasikmalaya"). */
export interface NamedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/**
 * One area that a phrase or a pin may mean. `parents` runs from the nearest (district) to the province.
 * `confidence` is 0-1 and honest: among twenty villages of one name each gets about a twentieth. Below
 * `SURE` nothing is assigned without asking.
 */
export interface PlaceCandidate extends NamedArea {
  readonly level: AreaLevel;
  readonly parents: readonly NamedArea[];
  readonly confidence: number;
  /** The area's centroid, WGS 84; absent for the few villages nobody has mapped. */
  readonly point?: Point;
}

/** From this confidence on a place may be filled in and read back; below it, it is asked. */
export const SURE = 0.8;

/**
 * A phrase inside a sentence that names a place. `start` and `end` are offsets into the text as written
 * (UTF-16 units, end exclusive), `text` is that span verbatim. A landmark ("dekat masjid", "depan SDN 2",
 * "rt 3/5", "jln merdeka 5") is kept as words: its candidates are usually empty.
 */
export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly PlaceCandidate[];
  readonly landmark?: boolean;
}

/**
 * Everything the house asks about places. Implemented by `adapters/areas.ts` over the built area file, lent
 * to core. All answers are synchronous once the file is loaded, and never contain more than is known.
 */
export interface Places {
  /** Ranked areas for one phrase ("sukamaju cibeureum tasik"); an area inside or beside `near` ranks higher. Empty when nothing fits. */
  find(text: string, near?: AreaCode): readonly PlaceCandidate[];
  /** Place phrases inside a sentence, in order, never overlapping. */
  scan(text: string, near?: AreaCode): readonly PlaceSpan[];
  /** The nearest villages with their distance; empty at sea and abroad, where a person is asked again. */
  nearest(point: Point, count: number): readonly (PlaceCandidate & { readonly metres: number })[];
  /** The official name, or undefined when no such area exists. */
  name(code: AreaCode): string | undefined;
  /** The area's centroid, WGS 84; undefined when nobody has mapped it or no such area exists. */
  centre(code: AreaCode): Point | undefined;
  /** From the province down to the area itself; empty when no such area exists. */
  path(code: AreaCode): readonly NamedArea[];
  /** The areas directly below, by name; the provinces when no code is given; empty for villages. */
  children(code: AreaCode | undefined): readonly NamedArea[];
}

/** The zones of Indonesia by their IANA names: WIB, WITA, WIT. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** Provinces on Central Indonesian Time: Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi (Keppres 41/1987). */
const CENTRAL = new Set('51 52 53 63 64 65 71 72 73 74 75 76'.split(' '));
/** Provinces on Eastern Indonesian Time: Maluku and Papua (Keppres 41/1987). */
const EASTERN = new Set('81 82 91 92 93 94 95 96'.split(' '));

/** The time zone of an area; the border of a zone is always the border of a province. */
export function timeZoneOf(code: AreaCode): TimeZone {
  const province = code.slice(0, 2);
  if (CENTRAL.has(province)) return 'Asia/Makassar';
  return EASTERN.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

/** The distance of an area's clock from UTC, in hours; western time where no area is known. */
export function zoneHoursOf(code: AreaCode | undefined): number {
  if (code === undefined) return 7;
  return { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }[timeZoneOf(code)];
}
