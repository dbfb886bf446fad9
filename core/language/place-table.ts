import { AREA_LEVELS, type AreaCode, type AreaLevel, type Point } from '../shared/area.ts';
import type { NamedArea } from './places.ts';

/** The first four bytes of an unpacked area file: "JAR2". */
export const AREA_MAGIC = 0x4a415232;
/** Bytes before the columns: the mark, and how many areas, sorted names, lengths of names and areas above villages follow. */
export const AREA_HEAD = 20;
/** Coordinates are whole thousandths of a degree (at most 55 m off), longitudes counted from 118 degrees east. */
export const PER_DEGREE = 1000;
export const MIDDLE_LNG = 118;
/** Marks an area that nobody has mapped. */
export const NOWHERE = -32_768;

/**
 * All areas as parallel columns, in the order of their codes, so that everything inside an area is one run
 * of rows: `row + 1` up to `end[row]`. Columns are typed arrays: 91,599 objects would cost a hundred times more.
 */
export interface AreaTable {
  readonly count: number;
  readonly level: Uint8Array;
  /** 1 when the name is made of ordinary Indonesian words only ("Baru", "Air", "Tanah Merah"). */
  readonly common: Uint8Array;
  /** Row of the area above, -1 for provinces. */
  readonly parent: Int32Array;
  /** First row behind everything that lies inside; 0 for villages. */
  readonly end: Int32Array;
  /** The last part of the code as a number. */
  readonly segment: Uint16Array;
  /** Zigzag difference to the nearest placed ancestor, plus one; zero is nowhere. */
  readonly packedLat: Halves;
  readonly packedLng: Halves;
  readonly names: string;
  readonly nameStart: Uint32Array;
  readonly sorted: NameColumns;
}

/** Numbers below 65,536 by their two bytes: parted, they are smaller in the compressed file. */
export interface Halves {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** The number at an index. */
export const wholeAt = ({ low, high }: Halves, index: number): number =>
  (low[index] ?? 0) | ((high[index] ?? 0) << 8);

/**
 * Every name under which an area is looked for, from the shortest key to the longest, those of one length by letters, those of
 * one key by rows: they are sorted when the file is built, so that a search begins at once.
 */
export interface NameColumns {
  /** The entries whose keys have `length` letters: from `ofLength[length]` up to `ofLength[length + 1]`. */
  readonly ofLength: Uint32Array;
  /** The row without its highest bit. */
  readonly row: Halves;
  /** The row's highest bit, and the two marks below. */
  readonly marks: Uint8Array;
}

/** Marks of an entry: its key is the name without the kind in front; its key is that of the entry before. */
export const WITHOUT_KIND = 2;
export const SAME_KEY = 4;

/** Reads the unpacked bytes of `content/areas/areas.bin`; throws when they are not an area file. */
export function readAreaTableOrThrow(bytes: Uint8Array): AreaTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < AREA_HEAD || view.getUint32(0) !== AREA_MAGIC)
    throw new Error('This is not an area file: run `npm run areas` to build it again.');
  const [count = 0, entries = 0, lengths = 0, above = 0] = [4, 8, 12, 16].map((at) => view.getUint32(at));
  // Columns of larger numbers stand first, so that each lies where its numbers can be read in place.
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let at = bytes.byteOffset % 4 === 0 ? bytes.byteOffset + AREA_HEAD : AREA_HEAD;
  const past = (size: number): number => {
    at += size;
    return at - size;
  };
  const ofLength = new Uint32Array(buffer, past(4 * lengths), lengths);
  const segment = new Uint16Array(buffer, past(2 * count), count);
  const bytesOf = (size: number): Uint8Array => new Uint8Array(buffer, past(size), size);
  const halves = (size: number): Halves => ({ low: bytesOf(size), high: bytesOf(size) });
  const [packedLat, packedLng, row] = [halves(count), halves(count), halves(entries)];
  const [level, common, marks] = [bytesOf(count), bytesOf(count), bytesOf(entries)];
  const steps = bytesOf(above);
  const names = new TextDecoder('latin1').decode(new Uint8Array(buffer, at, lastOf(bytes, buffer) - at));
  return {
    ...{ count, level, common, segment, packedLat, packedLng, names },
    ...nest(level, steps),
    nameStart: startsOf(names, count),
    sorted: { ofLength, row, marks },
  };
}

const lastOf = (bytes: Uint8Array, buffer: ArrayBufferLike): number =>
  buffer === bytes.buffer ? bytes.byteOffset + bytes.byteLength : bytes.byteLength;

/** Goes from one area above the villages to the next: `steps` says how many rows on each stands, the villages lie between. */
function nest(level: Uint8Array, steps: Uint8Array): { parent: Int32Array; end: Int32Array } {
  const parent = new Int32Array(level.length).fill(-1);
  const end = new Int32Array(level.length);
  const open = [-1, -1, -1];
  let row = 0;
  for (const step of steps) {
    const own = level[row] ?? 0;
    for (let depth = own; depth < open.length; depth++) {
      const closed = open[depth] ?? -1;
      if (closed >= 0) end[closed] = row;
      open[depth] = -1;
    }
    parent[row] = own === 0 ? -1 : (open[own - 1] ?? -1);
    parent.fill(row, row + 1, row + step);
    open[own] = row;
    row += step;
  }
  for (const closed of open) if (closed >= 0) end[closed] = level.length;
  return { parent, end };
}

/** The first row behind everything that lies inside a row; a village holds nothing. */
const endOf = (table: AreaTable, row: number): number => table.end[row] || row + 1;

function startsOf(names: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 0;
  for (let row = 1; row <= count; row++) {
    at = names.indexOf('\n', at) + 1;
    starts[row] = at;
  }
  return starts;
}

/** One coordinate of every row, unpacked; `NOWHERE` where nobody has mapped it. */
export function unpackColumn(packed: Halves, parent: Int32Array): Int16Array {
  const placed = new Int16Array(parent.length);
  const base = new Int16Array(parent.length);
  for (let row = 0; row < parent.length; row++) {
    const above = parent[row] ?? -1;
    const value = wholeAt(packed, row);
    const own = (above < 0 ? 0 : (base[above] ?? 0)) + stepOf(value);
    base[row] = own;
    placed[row] = value === 0 ? NOWHERE : own;
  }
  return placed;
}

const stepOf = (value: number): number => (value === 0 ? 0 : ((value - 1) >> 1) ^ -((value - 1) & 1));

/** The official name of a row. */
export const nameOf = (table: AreaTable, row: number): string =>
  table.names.slice(table.nameStart[row], (table.nameStart[row + 1] ?? 0) - 1);

/** The level of a row. */
export const levelOfRow = (table: AreaTable, row: number): AreaLevel =>
  AREA_LEVELS[table.level[row] ?? 3] ?? 'village';

/** The official code of a row. */
export function codeOf(table: AreaTable, row: number): AreaCode {
  const above = table.parent[row] ?? -1;
  const own = String(table.segment[row]).padStart(table.level[row] === 3 ? 4 : 2, '0');
  // The file was built from valid codes, part by part.
  return (above < 0 ? own : `${codeOf(table, above)}.${own}`) as AreaCode;
}

/** The row of a code, or undefined when no such area exists. */
export function rowOf(table: AreaTable, code: string): number | undefined {
  let from = 0;
  let to = table.count;
  let found: number | undefined;
  for (const part of code.split('.')) {
    const wanted = Number(part);
    let row = from;
    while (row < to && table.segment[row] !== wanted) row = endOf(table, row);
    if (row >= to) return undefined;
    found = row;
    from = row + 1;
    to = endOf(table, row);
  }
  return found;
}

/** The rows directly below, or the provinces. */
export function childRows(table: AreaTable, row: number | undefined): number[] {
  const rows: number[] = [];
  const to = row === undefined ? table.count : endOf(table, row);
  for (let child = row === undefined ? 0 : row + 1; child < to; child = endOf(table, child)) rows.push(child);
  return rows;
}

/** The rows above, the nearest first. */
export function ancestorRows(table: AreaTable, row: number): number[] {
  const rows: number[] = [];
  for (let above = table.parent[row] ?? -1; above >= 0; above = table.parent[above] ?? -1) rows.push(above);
  return rows;
}

/** Is `inner` the area `outer` itself or a part of it? */
export const rowLiesIn = (table: AreaTable, inner: number, outer: number): boolean =>
  inner >= outer && inner < endOf(table, outer);

/** The centroid of a row, or undefined when nobody has mapped it. */
export function pointOf(table: AreaTable, row: number): Point | undefined {
  if (wholeAt(table.packedLat, row) === 0) return undefined;
  let [lat, lng] = [0, 0];
  for (let each = row; each >= 0; each = table.parent[each] ?? -1) {
    lat += stepOf(wholeAt(table.packedLat, each));
    lng += stepOf(wholeAt(table.packedLng, each));
  }
  return { lat: lat / PER_DEGREE, lng: lng / PER_DEGREE + MIDDLE_LNG };
}

/** A row as code and name. */
export const toNamedArea = (table: AreaTable, row: number): NamedArea => ({
  code: codeOf(table, row),
  name: nameOf(table, row),
});
