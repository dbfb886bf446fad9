// @ts-expect-error: sastrawijs has types, but its export map hides them.
import { Stemmer } from 'sastrawijs';
import { AREA_MAGIC, MIDDLE_LNG, PER_DEGREE } from '#core/language/place-table.ts';
import type { Coordinates } from './areas-join.ts';
import type { OfficialArea } from './areas-sources.ts';

/** Everyday words and endings that the dictionary of root words lacks. */
const SPOKEN = new Set(
  `di ke dari dan yang yg itu ini saja aja juga lagi sudah udah belum tidak gak ga nggak ada kami kita saya aku kamu dia
  mereka pak bu bapak ibu mas mbak mohon tolong bantu banyak sedikit sangat sekali masih terus mulai lalu lewat arah
  sampai hingga satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pagi siang sore malam kemarin besok tadi
  utara selatan timur barat tengah hilir hulu atas bawah dalam luar depan belakang kiri kanan lama baru besar kecil
  tinggi rendah dekat jauh raya indah jaya makmur maju mulya sari asri i ii iii iv v vi`.split(/\s+/),
);

const stemmer = new Stemmer();

/** Is every word of the name an ordinary one, so that the name alone in a sentence proves nothing? */
export function isCommonName(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return (
    words.length > 0 && words.every((word) => SPOKEN.has(word) || stemmer.find(word) || isInflected(word))
  );
}

function isInflected(word: string): boolean {
  if (!/^(me|di|ber|ter|pe|ke|se)|(an|kan|nya|lah)$/.test(word)) return false;
  const stem = stemmer.stem(word);
  return stem !== word && stemmer.find(stem);
}

/** Centroids of districts, regencies and provinces: the middle of what lies directly inside. */
export function addCentroids(
  areas: readonly OfficialArea[],
  villages: ReadonlyMap<string, Coordinates>,
): Map<string, Coordinates> {
  const points = new Map(villages);
  for (const length of [8, 5, 2]) {
    const sums = new Map<string, { lat: number; lng: number; count: number }>();
    for (const [code, point] of points) {
      const parent = code.slice(0, code.lastIndexOf('.'));
      if (code.length <= length || parent.length !== length) continue;
      const sum = sums.get(parent) ?? { lat: 0, lng: 0, count: 0 };
      sums.set(parent, { lat: sum.lat + point.lat, lng: sum.lng + point.lng, count: sum.count + 1 });
    }
    for (const [code, sum] of sums) points.set(code, { lat: sum.lat / sum.count, lng: sum.lng / sum.count });
  }
  for (const { code } of areas) if (points.get(code) === undefined) points.delete(code);
  return points;
}

/** The whole table as bytes, before compression. The layout is read back by core/language/place-table.ts. */
export function pack(areas: readonly OfficialArea[], points: ReadonlyMap<string, Coordinates>): Uint8Array {
  const names = Buffer.from(areas.map((area) => `${asAscii(area.name)}\n`).join(''), 'latin1');
  const count = areas.length;
  const bytes = new Uint8Array(8 + 7 * count + names.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, AREA_MAGIC);
  view.setUint32(4, count);
  const bases = new Map<string, readonly [number, number]>();
  areas.forEach(({ code, name }, row) => {
    const parts = code.split('.');
    const above = bases.get(parts.slice(0, -1).join('.')) ?? [0, 0];
    const point = toGrid(points.get(code));
    bases.set(code, point ?? above);
    const columns = [
      (parts.length - 1) | (isCommonName(name) ? 4 : 0),
      ...twoBytes(Number(parts.at(-1))),
      ...twoBytes(point === undefined ? 0 : zigzag(point[0] - above[0]) + 1),
      ...twoBytes(point === undefined ? 0 : zigzag(point[1] - above[1]) + 1),
    ];
    columns.forEach((value, column) => {
      bytes[8 + column * count + row] = value;
    });
  });
  bytes.set(names, 8 + 7 * count);
  return bytes;
}

const asAscii = (name: string): string => name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
const twoBytes = (value: number): [number, number] => [value & 255, value >> 8];
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

const toGrid = (point: Coordinates | undefined): readonly [number, number] | undefined =>
  point === undefined
    ? undefined
    : [Math.round(point.lat * PER_DEGREE), Math.round((point.lng - MIDDLE_LNG) * PER_DEGREE)];
