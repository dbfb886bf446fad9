import type { Plugin } from 'vite';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import type { NamedArea, Places } from '#core/language/places.ts';
import type { AreaCode, Point } from '#core/shared/area.ts';

const NAME = 'virtual:area-names';
const HELD = `\0${NAME}`;

/** Names with their place in thousandths of a degree: `[name, east, north]`. */
type Named = readonly [name: string, east: number, north: number];

/** Gives the map the names of provinces, regencies and districts, each where it lies, from the area file at build time. */
export const areaNames = (root: string): Plugin => ({
  name: 'jaring-area-names',
  resolveId: (id) => (id === NAME ? HELD : undefined),
  load: (id) => {
    if (id !== HELD) return undefined;
    const places = lendPlaces(findAreaFileOrThrow(root));
    const provinces = places.children(undefined);
    const regencies = below(provinces, places);
    const levels = [provinces, regencies, below(regencies, places)].map((areas) => toNamed(areas, places));
    return `export const AREA_NAMES = ${JSON.stringify(levels)};`;
  },
});

const below = (areas: readonly NamedArea[], places: Places): readonly NamedArea[] =>
  areas.flatMap(({ code }) => places.children(code));

const toNamed = (areas: readonly NamedArea[], places: Places): readonly Named[] =>
  areas.flatMap(({ code, name }) => {
    const centre = places.centre(code) ?? middleOf(code, places);
    const short = name.replace(/^(Kota Administrasi|Kabupaten Administrasi|Kabupaten|Kota) /, '');
    return centre ? [[short, Math.round(centre.lng * 1000), Math.round(centre.lat * 1000)] as const] : [];
  });

/** The middle of what lies below, where only villages have been mapped. */
function middleOf(code: AreaCode, places: Places): Point | undefined {
  const points = places.children(code).flatMap((area) => {
    const point = places.centre(area.code) ?? middleOf(area.code, places);
    return point ? [point] : [];
  });
  if (points.length === 0) return undefined;
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
}
