import { BETWEEN, FATES, GOODS_UNITS, PEOPLE_UNITS, TOGETHER } from '#content/lexicon/units.ts';
import { countsGoods } from './counted-goods.ts';
import { readSpellings, type Token } from './normalise.ts';
import { sumNumber } from './numbers.ts';
import type { Match } from './phrase.ts';
import { COMMA, FULL_STOP } from './token.ts';
import type { PeopleCount } from './understanding.ts';

interface Units {
  readonly people: ReadonlyMap<string, string>;
  readonly goods: ReadonlyMap<string, string>;
  readonly fates: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly together: ReadonlyMap<string, number>;
}

let units: Units | undefined;

function allUnits(): Units {
  units ??= {
    people: readSpellings(PEOPLE_UNITS),
    goods: readSpellings(GOODS_UNITS),
    fates: new Set(FATES.split(' ')),
    between: new Set(BETWEEN.split(' ')),
    together: new Map(
      TOGETHER.split(' ').map((line) => [line.replace(/:.*/, ''), Number(line.replace(/.*:/, ''))]),
    ),
  };
  return units;
}

/** The words at `at` and behind it as one, the way two-word units are listed. */
export const pairAt = (tokens: readonly Token[], at: number): string =>
  `${tokens[at]?.word}_${tokens[at + 1]?.word}`;

/** Look up one word or two joined words at `at`. */
function unitAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const first = tokens[at];
  if (first === undefined || first.breakBefore === FULL_STOP) return undefined;
  return names.get(pairAt(tokens, at)) ?? names.get(first.word) ?? names.get(first.lower);
}

const NOT_COUNTED_AFTER = new Set([
  'rt',
  'rw',
  'no',
  'nomor',
  'blok',
  'jam',
  'pukul',
  'kelas',
  'umur',
  'usia',
  'tahun',
  'tanggal',
  'tgl',
  'lantai',
  'ke',
  'jalan',
  'gang',
  'sdn',
  'smp',
  'sma',
  'sd',
  'km',
  'siaga',
  'level',
  'tahap',
  'halte',
  'kloter',
  'rp',
]);

/** Stated numbers of people, households and houses, `seorang`, `berenam` and `sekeluarga` included. */
export function readPeople(tokens: readonly Token[]): readonly PeopleCount[] {
  const found: PeopleCount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = countAt(tokens, at);
    if (number === undefined) continue;
    const after = at + number.length;
    const unit = unitBefore(tokens, at, after) ?? unitBehind(tokens, after, countsGoods(tokens, at));
    const n = Math.round(number.value * 1000) / 1000;
    if (unit !== undefined && Number.isInteger(n) && n > 0) found.push({ n, unit });
    at = after - 1;
  }
  return [...found, ...singles(tokens), ...joined(tokens)];
}

const AREAS: ReadonlySet<string> = new Set(['desa', 'kecamatan', 'sekolah']);

/** `12 KK`, `25 lebih warga`, `17 luka-luka`; behind a comma an area is a name (`Jalan Nusa 1, Kelurahan ...`). */
function unitBehind(tokens: readonly Token[], after: number, ofGoods: boolean): string | undefined {
  const { people, fates } = allUnits();
  const skips = SKIPPED_BEFORE_UNIT.has(tokens[after]?.word ?? '');
  const at = skips ? after + 1 : after;
  const unit = (skips ? unitAt(tokens, at, people) : undefined) ?? unitAt(tokens, after, people);
  if (unit !== undefined)
    return AREAS.has(unit) && (tokens[after]?.breakBefore ?? FULL_STOP) >= COMMA ? undefined : unit;
  const fate = tokens[at];
  return !ofGoods && fate !== undefined && fate.breakBefore < COMMA && fates.has(fate.word)
    ? 'orang'
    : undefined;
}

/** `KK 45, jiwa 160`, `korban tewas jadi 12`, `rumah hanyut 5`: the word for people stands in front, and nothing else is counted behind. */
function unitBefore(tokens: readonly Token[], at: number, after: number): string | undefined {
  const { people, goods, between } = allUnits();
  const next = tokens[after];
  const ends = next === undefined || next.breakBefore >= COMMA || LIST_GOES_ON.has(next.word);
  if (!ends || (tokens[at]?.breakBefore ?? FULL_STOP) === FULL_STOP) return undefined;
  if (unitAt(tokens, after, goods) !== undefined) return undefined;
  let fate = false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = tokens[back]?.word ?? '';
    const unit = people.get(pairAt(tokens, back - 1)) ?? people.get(word);
    if (unit !== undefined) return IN_LISTS.has(unit) ? unit : undefined;
    fate ||= FATES_IN_FRONT.has(word);
    const parted = (tokens[back]?.breakBefore ?? FULL_STOP) >= COMMA;
    if (!between.has(word) || parted) break;
  }
  return fate ? 'orang' : undefined;
}

const FATES_IN_FRONT: ReadonlySet<string> = new Set([
  'meninggal',
  'tewas',
  'luka',
  'luka-luka',
  'hilang',
  'mengungsi',
]);
const IN_LISTS: ReadonlySet<string> = new Set([
  'KK',
  'jiwa',
  'korban',
  'pengungsi',
  'warga',
  'orang',
  'bayi',
  'balita',
  'anak',
  'lansia',
  'ibu hamil',
  'difabel',
  'santri',
  'siswa',
  'pasien',
  'rumah',
]);
const LIST_GOES_ON: ReadonlySet<string> = new Set(['dan', 'sama', 'serta', 'termasuk', 'dengan']);

/** `kami berenam`, `ber-5`. */
function joined(tokens: readonly Token[]): PeopleCount[] {
  const { together } = allUnits();
  return tokens.flatMap(({ lower }) => {
    const n = together.get(lower) ?? Number(/^ber-?(\d{1,2})(?:an)?$/.exec(lower)?.[1] ?? 0);
    return n > 0 ? [{ n, unit: 'orang' }] : [];
  });
}

const SKIPPED_BEFORE_UNIT = new Set(['unit', 'ribu', 'lebih', 'an', 'jumlah', 'buah']);

function countAt(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const token = tokens[at];
  if (token?.number === undefined || NOT_COUNTED_AFTER.has(tokens[at - 1]?.word ?? '')) return undefined;
  // The groups of a telephone number stand side by side.
  if (token.kind === 'number' && token.breakBefore < COMMA && tokens[at - 1]?.kind === 'number')
    return undefined;
  return sumNumber(tokens, at);
}

const ONE: ReadonlyMap<string, string> = new Map([
  ['seorang', 'orang'],
  ['sekeluarga', 'keluarga'],
  ['saorang', 'orang'],
]);

/** One person said without a number: `seorang anak`, `bayi umur 2 bulan`. */
function singles(tokens: readonly Token[]): PeopleCount[] {
  const { people } = allUnits();
  return tokens.flatMap((token, at) => {
    const one = ONE.get(token.lower);
    if (one !== undefined) return [{ n: 1, unit: unitAt(tokens, at + 1, people) ?? one }];
    const aged =
      /^(bayi|balita|anak)$/.test(token.word) &&
      token.plural !== true &&
      tokens[at - 1]?.number === undefined &&
      ageFollows(tokens, at + 1);
    return aged ? [{ n: 1, unit: token.word }] : [];
  });
}

function ageFollows(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + 6);
  const number = near.findIndex((token) => token.number !== undefined);
  if (number < 0) return false;
  const stops = near.slice(0, number + 1).some((token, at) => at > 0 && token.breakBefore === FULL_STOP);
  return (
    !stops &&
    near.slice(0, number).every((token) => AGE_WORDS.has(token.word)) &&
    /^(bulan|tahun|hari|minggu)$/.test(near[number + 1]?.word ?? '')
  );
}

const AGE_WORDS = new Set([
  'umur',
  'usia',
  'berumur',
  'berusia',
  'masih',
  'yang',
  'baru',
  'saya',
  'kami',
  'umurnya',
  'usianya',
  'kecil',
  'laki',
  'perempuan',
]);

const TIMES: ReadonlySet<string> = new Set(['tahun', 'bulan', 'minggu', 'hari', 'jam', 'menit', 'kali']);
const SIZES: ReadonlySet<string> = new Set(['ukuran', 'size']);

/**
 * How much of a thing: the number with its unit right before or behind it (`20 liter air`, `air 20l`, `selimut 10`), behind its
 * size (`popok ukuran M 10 pak`); a number before a comma belongs to what stands before it (`selimut 100, matras 50`).
 */
export function quantityBeside(match: Match, tokens: readonly Token[]): { quantity?: number; unit?: string } {
  for (let at = Math.max(0, match.from - 3); at < match.from; at += 1) {
    const number = countAt(tokens, at);
    if (
      number === undefined ||
      tokens.slice(at + 1, match.from + 1).some((token) => token.breakBefore >= COMMA)
    )
      continue;
    const unit = unitAt(tokens, at + number.length, allUnits().goods);
    const end = at + number.length + (unit === undefined ? 0 : 1);
    if (end === match.from) return { quantity: number.value, ...(unit === undefined ? {} : { unit }) };
  }
  const inside = quantityIn(tokens, match.from, match.to + 1);
  if (inside.quantity !== undefined || !SIZES.has(tokens[match.to]?.word ?? '')) return inside;
  return quantityIn(tokens, match.to + 2, match.to + 3);
}

function quantityIn(
  tokens: readonly Token[],
  from: number,
  until: number,
): { quantity?: number; unit?: string } {
  for (let at = from; at < until; at += 1) {
    const number = tokens[at]?.breakBefore === FULL_STOP && at > from ? undefined : countAt(tokens, at);
    if (number === undefined) continue;
    if (unitAt(tokens, at + number.length, allUnits().people) !== undefined && at >= until - 1) return {};
    if (TIMES.has(tokens[at + number.length]?.word ?? '')) return {};
    const unit = unitAt(tokens, at + number.length, allUnits().goods);
    return { quantity: number.value, ...(unit === undefined ? {} : { unit }) };
  }
  return {};
}
