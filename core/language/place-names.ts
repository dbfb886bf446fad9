import { type AreaTable, SAME_KEY, WITHOUT_KIND, wholeAt } from './place-table.ts';
import { CANONICAL_WORDS } from './place-words.ts';

/**
 * Every name as a key: lower case letters and digits without spaces ("sukamaju" for "Suka Maju"), abbreviations written
 * out. A name is found by halving among the sorted entries of its length. What a search for similar names looks through is
 * written out only for the lengths that can be similar, when it is first wanted: a message with plain names pays for none.
 */
export interface NameIndex {
  readonly table: AreaTable;
  /** The keys of each length that have been written out. */
  readonly blocks: Map<number, KeyBlock>;
}

/** All keys of one length, by letters. */
export interface KeyBlock {
  readonly count: number;
  /** One key behind the other, each with the end of a line: key `n` begins at `n * (length + 1)`. */
  readonly text: string;
  /** The first entry of each key. */
  readonly first: Uint32Array;
  /** The letters that each uses as bits: they rule out nearly all that are not similar. */
  readonly mask: Uint32Array;
}

const LINE_END = 10;
/** No name is longer, abbreviations written out. */
const LONGEST_NAME = 200;
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

/** One of the names that an area is looked for under. */
export interface KeyOfArea {
  readonly key: string;
  /** The kind in front of the name is left out ("melayu" for "Kampung Melayu"). */
  readonly withoutKind: boolean;
}

/** The names that an area of this level, 0 for provinces, is looked for under; a regency always without its kind. */
export function keysOfArea(name: string, level: number): readonly KeyOfArea[] {
  const kind = kindLength(name, 0, name.length, level);
  const whole = level === 1 ? [] : [{ key: toKey(name), withoutKind: false }];
  return level === 1 || kind > 0 ? [...whole, { key: toKey(name.slice(kind)), withoutKind: true }] : whole;
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

const scratch = new Uint8Array(LONGEST_NAME);

/** Writes the key of a sorted entry at `at` and answers where it ends. */
function writeEntry(table: AreaTable, entry: number, out: Uint8Array, at: number): number {
  const row = rowOfEntry(table, entry);
  const from = table.nameStart[row] ?? 0;
  const to = (table.nameStart[row + 1] ?? 0) - 1;
  const bare = ((table.sorted.marks[entry] ?? 0) & WITHOUT_KIND) !== 0;
  const kind = bare ? kindLength(table.names, from, to, table.level[row] ?? 3) : 0;
  return writeKey(table.names, from + kind, to, out, at);
}

const rowOfEntry = ({ sorted }: AreaTable, entry: number): number =>
  wholeAt(sorted.row, entry) | (((sorted.marks[entry] ?? 0) & 1) << 16);

/** The keys are opened when the first name is looked for. */
export const indexNames = (table: AreaTable): NameIndex => ({ table, blocks: new Map() });

/** The greatest length of a key. */
export const longestKey = ({ table }: NameIndex): number => table.sorted.ofLength.length - 2;

/** The keys of one length. */
export function blockOf(index: NameIndex, length: number): KeyBlock {
  const known = index.blocks.get(length);
  if (known !== undefined) return known;
  const block = writeBlock(index.table, length);
  index.blocks.set(length, block);
  return block;
}

function writeBlock(table: AreaTable, length: number): KeyBlock {
  const { ofLength, marks } = table.sorted;
  const [from, to] = [ofLength[length] ?? 0, ofLength[length + 1] ?? 0];
  const bytes = new Uint8Array((to - from) * (length + 1));
  const first = new Uint32Array(to - from);
  const mask = new Uint32Array(to - from);
  let count = 0;
  let end = 0;
  for (let entry = from; entry < to; entry++) {
    if (((marks[entry] ?? 0) & SAME_KEY) !== 0) continue;
    const start = end;
    end = writeEntry(table, entry, bytes, start);
    mask[count] = maskOfBytes(bytes, start, end);
    first[count++] = entry;
    bytes[end++] = LINE_END;
  }
  return { count, text: new TextDecoder('latin1').decode(bytes.subarray(0, end)), first, mask };
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

/** The first entry of a key, or undefined when nothing bears that name. */
export function findKey({ table }: NameIndex, key: string): number | undefined {
  const { ofLength } = table.sorted;
  let low = ofLength[key.length] ?? 0;
  const end = ofLength[key.length + 1] ?? low;
  if (key === '' || low === end) return undefined;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(table, middle, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low < end && compare(table, low, key) === 0 ? low : undefined;
}

/** Below zero when the entry's key stands before `key`, which is as long. */
function compare(table: AreaTable, entry: number, key: string): number {
  writeEntry(table, entry, scratch, 0);
  for (let at = 0; at < key.length; at++) {
    const apart = (scratch[at] ?? 0) - key.charCodeAt(at);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** The place of an entry among all of them in the order of the areas, the whole name before the one without its kind. */
export const turnOf = (table: AreaTable, entry: number): number =>
  2 * rowOfEntry(table, entry) + (((table.sorted.marks[entry] ?? 0) & WITHOUT_KIND) === 0 ? 0 : 1);

/** A row that bears a name; `bare` when a village's official name has a kind in front ("melayu" for "Kampung Melayu"). */
export interface Bearer {
  readonly row: number;
  readonly bare: boolean;
}

/** The rows that bear the name of a key, by its first entry. */
export function bearersOf({ table }: NameIndex, key: number): Bearer[] {
  const bearers: Bearer[] = [];
  const { marks } = table.sorted;
  for (let entry = key; entry === key || ((marks[entry] ?? 0) & SAME_KEY) !== 0; entry++) {
    const row = rowOfEntry(table, entry);
    bearers.push({ row, bare: ((marks[entry] ?? 0) & WITHOUT_KIND) !== 0 && table.level[row] === 3 });
  }
  return bearers;
}
