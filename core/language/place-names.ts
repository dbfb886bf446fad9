import type { AreaTable } from './place-table.ts';
import { CANONICAL_WORDS } from './place-words.ts';

/**
 * Every distinct name once, as a key: lower case letters and digits without spaces ("sukamaju" for "Suka Maju"),
 * abbreviations written out. A second order by length lets a search for similar names look only at
 * lengths that can be similar; a mask of the letters used rules out nearly all of those.
 */
export interface NameIndex {
  readonly count: number;
  /** All keys, one a line, for finding parts of names. */
  readonly text: string;
  readonly start: Uint32Array;
  /** The keys from the shortest to the longest, with the letters that each uses as bits. */
  readonly byLength: Uint32Array;
  readonly mask: Uint32Array;
  /** Where each length begins in `byLength`. */
  readonly ofLength: Uint32Array;
  readonly slots: Int32Array;
  /** Rows of a key, twice the row each, odd when the official name carries more: from `rowStart[key]` up to `rowStart[key + 1]`. */
  readonly rowStart: Uint32Array;
  readonly rows: Uint32Array;
}

const LONGEST_KEY = 60;
const SLOTS = 1 << 18;
const LINE_END = 10;
const KIND_BEFORE_REGENCY = /^(Kabupaten Administrasi|Kabupaten|Kota Administrasi|Kota) /;
const KIND_BEFORE_PROVINCE = /^(Daerah Khusus Ibukota|Daerah Istimewa|Kepulauan) /;
const KINDS_BEFORE_VILLAGE = new Set(
  'Gampong Kampung Kampong Nagari Nagori Pekon Tiyuh Desa Dusun Lembang Negeri Kp. Kuta Huta'.split(' '),
);
const SHORTEST_BARE_NAME = 4;
const LONGEST_ABBREVIATION = 7;

const toBytes = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const ABBREVIATIONS = new Map([...CANONICAL_WORDS].map(([short, full]) => [short, toBytes(full)]));
/** One bit per hash of an abbreviation: nearly all other words are passed over without making a string. */
const MAYBE_SHORT = new Uint8Array(1 << 14);
const mix = (hash: number, letter: number): number =>
  (Math.imul(hash, 31) + letter) & (MAYBE_SHORT.length - 1);
for (const short of ABBREVIATIONS.keys()) MAYBE_SHORT[toBytes(short).reduce(mix, 0)] = 1;

/** Writes the key of `name[from..to)` at `at` and answers where it ends. One pass over letters. */
function writeKey(name: string, from: number, to: number, out: Uint8Array, at: number): number {
  let end = at;
  let wordStart = at;
  let hash = 0;
  for (let index = from; index <= to; index++) {
    const letter = index < to ? name.charCodeAt(index) : 32;
    const lower = letter >= 65 && letter <= 90 ? letter + 32 : letter;
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) {
      out[end++] = lower;
      hash = mix(hash, lower);
      continue;
    }
    if (MAYBE_SHORT[hash] === 1 && end - wordStart <= LONGEST_ABBREVIATION)
      end = writeOut(out, wordStart, end);
    wordStart = end;
    hash = 0;
  }
  return end;
}

function writeOut(out: Uint8Array, from: number, to: number): number {
  const full = ABBREVIATIONS.get(String.fromCharCode(...out.subarray(from, to)));
  if (full === undefined) return to;
  out.set(full, from);
  return from + full.length;
}

/** Joins words to a key, writing abbreviations out: "Kp. Melayu" is "kampungmelayu". */
export function toKey(name: string): string {
  const out = new Uint8Array(8 + name.length * 5);
  return String.fromCharCode(...out.subarray(0, writeKey(name, 0, name.length, out, 0)));
}

/** How long the kind in front of the name proper is ("Kota ", "Gampong "); zero when there is none. */
function kindLength(names: string, from: number, to: number, level: number): number {
  if (level === 2) return 0;
  if (level < 2) {
    const kind = level === 1 ? KIND_BEFORE_REGENCY : KIND_BEFORE_PROVINCE;
    return kind.exec(names.slice(from, to))?.[0].length ?? 0;
  }
  let space = from;
  while (space < to && names.charCodeAt(space) !== 32) space++;
  if (to - space <= SHORTEST_BARE_NAME || space - from > 7) return 0;
  return KINDS_BEFORE_VILLAGE.has(names.slice(from, space)) ? space + 1 - from : 0;
}

/** Builds the index once, when the first name is looked for. */
export function indexNames(table: AreaTable): NameIndex {
  const keys = openKeys(table.names.length * 2, table.count * 2);
  const names = table.names;
  for (let row = 0; row < table.count; row++) {
    const from = table.nameStart[row] ?? 0;
    const to = (table.nameStart[row + 1] ?? 0) - 1;
    const level = table.level[row] ?? 3;
    const kind = kindLength(names, from, to, level);
    if (level !== 1) addKey(keys, writeKey(names, from, to, keys.bytes, keys.end), 2 * row);
    if (level === 1 || kind > 0)
      addKey(keys, writeKey(names, from + kind, to, keys.bytes, keys.end), 2 * row + (level === 3 ? 1 : 0));
  }
  return close(keys);
}

/** Keys in the order of their first appearance, while the index is being built. */
interface OpenKeys {
  readonly bytes: Uint8Array;
  readonly start: Uint32Array;
  readonly mask: Uint32Array;
  readonly slots: Int32Array;
  readonly entryKey: Uint32Array;
  readonly entryRow: Uint32Array;
  end: number;
  count: number;
  entries: number;
}

const openKeys = (bytes: number, entries: number): OpenKeys => ({
  bytes: new Uint8Array(bytes),
  start: new Uint32Array(entries + 1),
  mask: new Uint32Array(entries),
  slots: new Int32Array(SLOTS).fill(-1),
  entryKey: new Uint32Array(entries),
  entryRow: new Uint32Array(entries),
  end: 0,
  count: 0,
  entries: 0,
});

/** Keeps the bytes written behind `keys.end` as a key, unless the same key is there already. */
function addKey(keys: OpenKeys, end: number, entry: number): void {
  const from = keys.end;
  let slot = hashBytes(keys.bytes, from, end);
  let key = keys.slots[slot] ?? -1;
  while (key >= 0 && !isSame(keys, key, from, end)) {
    slot = (slot + 1) & (SLOTS - 1);
    key = keys.slots[slot] ?? -1;
  }
  if (key < 0) {
    key = keys.count++;
    keys.slots[slot] = key;
    keys.mask[key] = maskOfBytes(keys.bytes, from, end);
    keys.bytes[end] = LINE_END;
    keys.end = end + 1;
    keys.start[keys.count] = keys.end;
  }
  keys.entryKey[keys.entries] = key;
  keys.entryRow[keys.entries++] = entry;
}

function isSame(keys: OpenKeys, key: number, from: number, end: number): boolean {
  const start = keys.start[key] ?? 0;
  if ((keys.start[key + 1] ?? 0) - start - 1 !== end - from) return false;
  for (let at = 0; at < end - from; at++) if (keys.bytes[start + at] !== keys.bytes[from + at]) return false;
  return true;
}

function hashBytes(bytes: Uint8Array, from: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function close(keys: OpenKeys): NameIndex {
  const start = keys.start.subarray(0, keys.count + 1);
  const text = new TextDecoder('latin1').decode(keys.bytes.subarray(0, keys.end));
  return { count: keys.count, text, start, slots: keys.slots, ...sortByLength(keys), ...gatherRows(keys) };
}

function sortByLength(keys: OpenKeys): Pick<NameIndex, 'byLength' | 'mask' | 'ofLength'> {
  const lengthOf = (key: number): number =>
    Math.min((keys.start[key + 1] ?? 0) - (keys.start[key] ?? 0) - 1, LONGEST_KEY);
  const ofLength = new Uint32Array(LONGEST_KEY + 2);
  for (let key = 0; key < keys.count; key++) bump(ofLength, lengthOf(key) + 1);
  for (let length = 1; length < ofLength.length; length++)
    ofLength[length] = (ofLength[length] ?? 0) + (ofLength[length - 1] ?? 0);
  const next = ofLength.slice();
  const byLength = new Uint32Array(keys.count);
  const mask = new Uint32Array(keys.count);
  for (let key = 0; key < keys.count; key++) {
    const place = bump(next, lengthOf(key));
    byLength[place] = key;
    mask[place] = keys.mask[key] ?? 0;
  }
  return { byLength, mask, ofLength };
}

function gatherRows(keys: OpenKeys): { rowStart: Uint32Array; rows: Uint32Array } {
  const rowStart = new Uint32Array(keys.count + 1);
  const keyOf = (entry: number): number => keys.entryKey[entry] ?? 0;
  for (let entry = 0; entry < keys.entries; entry++) bump(rowStart, keyOf(entry) + 1);
  for (let key = 1; key <= keys.count; key++) rowStart[key] = (rowStart[key] ?? 0) + (rowStart[key - 1] ?? 0);
  const next = rowStart.slice();
  const rows = new Uint32Array(keys.entries);
  for (let entry = 0; entry < keys.entries; entry++)
    rows[bump(next, keyOf(entry))] = keys.entryRow[entry] ?? 0;
  return { rowStart, rows };
}

/** Adds one and answers the number before. */
function bump(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

/** One bit for each letter, one for all digits. */
const bitOf = (letter: number): number => 1 << (letter >= 97 ? letter - 97 : 26);

function maskOfBytes(bytes: Uint8Array, from: number, end: number): number {
  let mask = 0;
  for (let at = from; at < end; at++) mask |= bitOf(bytes[at] ?? 0);
  return mask >>> 0;
}

/** The letters used in a key, as bits. */
export const maskOf = (key: string): number => maskOfBytes(toBytes(key), 0, key.length);

/** The key at an index. */
export const keyAt = (index: NameIndex, key: number): string =>
  index.text.slice(index.start[key], (index.start[key + 1] ?? 0) - 1);

/** The number of a key, or undefined when nothing bears that name. */
export function findKey(index: NameIndex, key: string): number | undefined {
  if (key === '') return undefined;
  const bytes = toBytes(key);
  for (let slot = hashBytes(bytes, 0, bytes.length); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = index.slots[slot] ?? -1;
    if (found < 0) return undefined;
    if (keyAt(index, found) === key) return found;
  }
}

/** A row that bears a name; `bare` when the official name has a kind in front ("melayu" for "Kampung Melayu"). */
export interface Bearer {
  readonly row: number;
  readonly bare: boolean;
}

/** The rows that bear the name of a key. */
export const bearersOf = (index: NameIndex, key: number): Bearer[] =>
  Array.from(index.rows.subarray(index.rowStart[key], index.rowStart[key + 1]), (entry) => ({
    row: entry >>> 1,
    bare: (entry & 1) === 1,
  }));
