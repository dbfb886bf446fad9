import { AREA_LEVELS, type AreaCode, type AreaLevel, type Point } from '../shared/area.ts';
import type { NamedArea } from './places.ts';

/** The first four bytes of an unpacked area file: "JAR1". */
export const AREA_MAGIC = 0x4a415231;
/** Coordinates are whole thousandths of a degree (at most 55 m off), longitudes counted from 118 degrees east. */
export const PER_DEGREE = 1000;
export const MIDDLE_LNG = 118;
const LINE_END = 10;
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
  /** First row behind everything that lies inside. */
  readonly end: Int32Array;
  /** The last part of the code as a number. */
  readonly segment: Uint16Array;
  readonly lat: Int16Array;
  readonly lng: Int16Array;
  readonly names: string;
  readonly nameStart: Uint32Array;
}

/** Reads the unpacked bytes of `content/areas/areas.bin`; throws when they are not an area file. */
export function readAreaTableOrThrow(bytes: Uint8Array): AreaTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0) !== AREA_MAGIC)
    throw new Error('This is not an area file: run `npm run areas` to build it again.');
  const count = view.getUint32(4);
  const column = (index: number): Uint8Array => bytes.subarray(8 + index * count, 8 + (index + 1) * count);
  const { level, common } = partFlags(column(0));
  const segment = joinBytes(column(1), column(2));
  const { parent, end } = nest(level);
  const lat = placeColumn(joinBytes(column(3), column(4)), parent);
  const lng = placeColumn(joinBytes(column(5), column(6)), parent);
  const lines = bytes.subarray(8 + 7 * count);
  const names = new TextDecoder('latin1').decode(lines);
  return { count, level, common, parent, end, segment, lat, lng, names, nameStart: startsOf(lines, count) };
}

function partFlags(flags: Uint8Array): { level: Uint8Array; common: Uint8Array } {
  const level = new Uint8Array(flags.length);
  const common = new Uint8Array(flags.length);
  for (let row = 0; row < flags.length; row++) {
    level[row] = (flags[row] ?? 0) & 3;
    common[row] = ((flags[row] ?? 0) >> 2) & 1;
  }
  return { level, common };
}

function joinBytes(low: Uint8Array, high: Uint8Array): Uint16Array {
  const joined = new Uint16Array(low.length);
  for (let row = 0; row < joined.length; row++) joined[row] = (low[row] ?? 0) | ((high[row] ?? 0) << 8);
  return joined;
}

function nest(level: Uint8Array): { parent: Int32Array; end: Int32Array } {
  const parent = new Int32Array(level.length);
  const end = new Int32Array(level.length).fill(level.length);
  const open = [-1, -1, -1, -1];
  for (let row = 0; row < level.length; row++) {
    const own = level[row] ?? 0;
    for (let depth = own; depth < 4; depth++) {
      const closed = open[depth] ?? -1;
      if (closed >= 0) end[closed] = row;
      open[depth] = -1;
    }
    parent[row] = own === 0 ? -1 : (open[own - 1] ?? -1);
    open[own] = row;
  }
  return { parent, end };
}

/** Undoes the packing: zigzag difference to the nearest placed ancestor, plus one; zero is nowhere. */
function placeColumn(packed: Uint16Array, parent: Int32Array): Int16Array {
  const placed = new Int16Array(packed.length);
  const base = new Int16Array(packed.length);
  for (let row = 0; row < packed.length; row++) {
    const above = parent[row] ?? -1;
    const from = above < 0 ? 0 : (base[above] ?? 0);
    const value = packed[row] ?? 0;
    const zigzag = value - 1;
    placed[row] = value === 0 ? NOWHERE : from + ((zigzag >> 1) ^ -(zigzag & 1));
    base[row] = value === 0 ? from : (placed[row] ?? 0);
  }
  return placed;
}

function startsOf(lines: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let row = 0;
  for (let at = 0; at < lines.length; at++) if (lines[at] === LINE_END) starts[++row] = at + 1;
  return starts;
}

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
    while (row < to && table.segment[row] !== wanted) row = table.end[row] ?? to;
    if (row >= to) return undefined;
    found = row;
    from = row + 1;
    to = table.end[row] ?? to;
  }
  return found;
}

/** The rows directly below, or the provinces. */
export function childRows(table: AreaTable, row: number | undefined): number[] {
  const rows: number[] = [];
  const to = row === undefined ? table.count : (table.end[row] ?? 0);
  for (let child = row === undefined ? 0 : row + 1; child < to; child = table.end[child] ?? to)
    rows.push(child);
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
  inner >= outer && inner < (table.end[outer] ?? 0);

/** The centroid of a row, or undefined when nobody has mapped it. */
export function pointOf(table: AreaTable, row: number): Point | undefined {
  const lat = table.lat[row] ?? NOWHERE;
  return lat === NOWHERE
    ? undefined
    : { lat: lat / PER_DEGREE, lng: (table.lng[row] ?? 0) / PER_DEGREE + MIDDLE_LNG };
}

/** A row as code and name. */
export const toNamedArea = (table: AreaTable, row: number): NamedArea => ({
  code: codeOf(table, row),
  name: nameOf(table, row),
});
