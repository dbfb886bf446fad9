import { type AreaTable, ancestorRows, codeOf, nameOf } from '#core/language/place-table.ts';

/** A phrase with the code of the area it was made from, and the way it was made. */
export interface MadePhrase {
  readonly text: string;
  readonly code: string;
  readonly kind: string;
}

/** A small seeded generator (mulberry32): the same seed makes the same phrases on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'i',
  p: 'o',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  y: 'u',
  z: 'x',
};

/** One slip of the thumb: a letter dropped, doubled, swapped with the next, or hit beside. The first letter stays. */
export function misspell(word: string, chance: () => number): string {
  if (word.length < 5) return word;
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (Math.floor(chance() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + (NEIGHBOURS[letter] ?? letter) + after;
  }
}

const bare = (name: string): string => name.replace(/^(Kabupaten|Kota Administrasi|Kota) /, '').toLowerCase();
const short = (name: string): string =>
  name
    .replace(/^Kabupaten /, 'kab ')
    .replace(/^Kota Administrasi /, '')
    .toLowerCase();

/** Ways to write an area down; `village` is absent for phrases about districts and regencies. */
const WAYS: Readonly<Record<string, (names: readonly string[], slip: (word: string) => string) => string>> = {
  'village, district, regency': ([v = '', d = '', r = '']) => `${v} ${d} ${bare(r)}`.toLowerCase(),
  'with words for the levels': ([v = '', d = '', r = '']) => `Ds. ${v}, Kec. ${d}, ${short(r)}`,
  'village misspelt': ([v = '', d = '', r = ''], slip) =>
    `desa ${slip(v.toLowerCase())} kec ${d.toLowerCase()} ${short(r)}`,
  'district misspelt': ([v = '', d = '', r = ''], slip) =>
    `${v} kec. ${slip(d.toLowerCase())} ${short(r)}`.toLowerCase(),
  'both misspelt': ([v = '', d = '', r = ''], slip) =>
    `${slip(v.toLowerCase())} ${slip(d.toLowerCase())} ${bare(r)}`,
  'village and district': ([v = '', d = '']) => `${v}, ${d}`.toLowerCase(),
  'written as one word': ([v = '', d = '', r = '']) =>
    `${v.replaceAll(' ', '')} ${d.replaceAll(' ', '')} ${bare(r)}`.toLowerCase(),
  'in an address': ([v = '', d = '', r = '']) => `RT 03/05 dusun Krajan ${v} kecamatan ${d} ${bare(r)}`,
};

/** `count` phrases about villages, spread over the whole country and all ways of writing. */
export function makePhrases(table: AreaTable, count: number, seed: number): MadePhrase[] {
  const chance = seeded(seed);
  const kinds = Object.keys(WAYS);
  const phrases: MadePhrase[] = [];
  while (phrases.length < count) {
    const row = Math.floor(chance() * table.count);
    if (table.level[row] !== 3) continue;
    const kind = kinds[phrases.length % kinds.length] ?? '';
    const names = [row, ...ancestorRows(table, row)].map((each) => nameOf(table, each));
    const way = WAYS[kind];
    if (way === undefined) continue;
    phrases.push({ text: way(names, (word) => misspell(word, chance)), code: codeOf(table, row), kind });
  }
  return phrases;
}

/** `count` phrases about districts in their regencies, half of them misspelt. */
export function makeDistrictPhrases(table: AreaTable, count: number, seed: number): MadePhrase[] {
  const chance = seeded(seed);
  const phrases: MadePhrase[] = [];
  while (phrases.length < count) {
    const row = Math.floor(chance() * table.count);
    if (table.level[row] !== 2) continue;
    const [district = '', regency = ''] = [row, ...ancestorRows(table, row)].map((each) =>
      nameOf(table, each),
    );
    const slips = phrases.length % 2 === 1;
    const name = slips ? misspell(district.toLowerCase(), chance) : district.toLowerCase();
    const kind = slips ? 'district in regency, misspelt' : 'district in regency';
    phrases.push({ text: `kec ${name} ${bare(regency)}`, code: codeOf(table, row), kind });
  }
  return phrases;
}
