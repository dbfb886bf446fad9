// @ts-expect-error: sastrawijs has types, but its export map hides them.
import { Stemmer } from 'sastrawijs';
import { keysOfArea } from '#core/language/place-names.ts';
import {
  AREA_HEAD,
  AREA_MAGIC,
  MIDDLE_LNG,
  PER_DEGREE,
  SAME_KEY,
  WITHOUT_KIND,
} from '#core/language/place-table.ts';
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
  const count = areas.length;
  const [segment, lat, lng] = [new Uint16Array(count), new Uint16Array(count), new Uint16Array(count)];
  const [level, common] = [new Uint8Array(count), new Uint8Array(count)];
  const bases = new Map<string, readonly [number, number]>();
  areas.forEach(({ code, name }, row) => {
    const parts = code.split('.');
    const above = bases.get(parts.slice(0, -1).join('.')) ?? [0, 0];
    const point = toGrid(points.get(code));
    bases.set(code, point ?? above);
    level[row] = parts.length - 1;
    common[row] = isCommonName(name) ? 1 : 0;
    segment[row] = Number(parts.at(-1));
    lat[row] = point === undefined ? 0 : zigzag(point[0] - above[0]) + 1;
    lng[row] = point === undefined ? 0 : zigzag(point[1] - above[1]) + 1;
  });
  const names = areas.map(({ name }) => asAscii(name));
  const { ofLength, rows, marks } = sortNames(names, level);
  const steps = stepsOver(level);
  const head = Buffer.alloc(AREA_HEAD);
  [AREA_MAGIC, count, rows.length, ofLength.length, steps.length].forEach((value, at) => {
    head.writeUInt32BE(value, 4 * at);
  });
  const wide = [ofLength, segment].map((column) => Buffer.from(column.buffer));
  const text = Buffer.from(names.map((name) => `${name}\n`).join(''), 'latin1');
  return Buffer.concat([
    head,
    ...wide,
    ...[lat, lng, rows].flatMap(toHalves),
    level,
    common,
    marks,
    steps,
    text,
  ]);
}

/** From each area above the villages, how many rows on the next one stands. */
function stepsOver(level: Uint8Array): Uint8Array {
  const rows = Array.from(level.keys()).filter((row) => level[row] !== 3);
  const steps = rows.map((row, at) => (rows[at + 1] ?? level.length) - row);
  if (steps.some((step) => step > 255)) throw new Error('A district has more than 254 villages');
  return Uint8Array.from(steps);
}

const toHalves = (column: Uint16Array): readonly Uint8Array[] => [
  Uint8Array.from(column, (value) => value & 255),
  Uint8Array.from(column, (value) => value >> 8),
];

/** The columns that names are searched in: by length, then by letters, then by rows. */
function sortNames(names: readonly string[], level: Uint8Array) {
  const entries = names
    .flatMap((name, row) => keysOfArea(name, level[row] ?? 3).map((one) => ({ ...one, row })))
    .sort((a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const longest = entries.at(-1)?.key.length ?? 0;
  const ofLength = new Uint32Array(longest + 2);
  for (let length = 0; length < ofLength.length; length++) {
    const first = entries.findIndex(({ key }) => key.length >= length);
    ofLength[length] = first < 0 ? entries.length : first;
  }
  const marks = entries.map(({ key, row, withoutKind }, at) => {
    const same = key === entries[at - 1]?.key;
    return (row >> 16) | (withoutKind ? WITHOUT_KIND : 0) | (same ? SAME_KEY : 0);
  });
  return {
    ofLength,
    rows: Uint16Array.from(entries, ({ row }) => row & 0xffff),
    marks: Uint8Array.from(marks),
  };
}

const asAscii = (name: string): string => name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

const toGrid = (point: Coordinates | undefined): readonly [number, number] | undefined =>
  point === undefined
    ? undefined
    : [Math.round(point.lat * PER_DEGREE), Math.round((point.lng - MIDDLE_LNG) * PER_DEGREE)];
