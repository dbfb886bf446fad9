import { GOODS_UNITS, PEOPLE_UNITS } from '#content/lexicon/units.ts';
import { readSpellings, type Token } from './normalise.ts';
import { sumNumber } from './numbers.ts';
import type { Match } from './phrase.ts';
import { FULL_STOP } from './token.ts';
import type { PeopleCount } from './understanding.ts';

interface Units {
  readonly people: ReadonlyMap<string, string>;
  readonly goods: ReadonlyMap<string, string>;
}

let units: Units | undefined;

function allUnits(): Units {
  units ??= {
    people: readSpellings(PEOPLE_UNITS),
    goods: readSpellings(GOODS_UNITS),
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
]);

/** Stated numbers of people, households and houses, `seorang` and `sekeluarga` included. */
export function readPeople(tokens: readonly Token[]): readonly PeopleCount[] {
  const { people } = allUnits();
  const found: PeopleCount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = countAt(tokens, at);
    if (number === undefined) continue;
    const after = at + number.length;
    const skips = SKIPPED_BEFORE_UNIT.has(tokens[after]?.word ?? '');
    const unit = (skips ? unitAt(tokens, after + 1, people) : undefined) ?? unitAt(tokens, after, people);
    if (unit !== undefined && Number.isInteger(number.value) && number.value > 0)
      found.push({ n: number.value, unit });
    at = after - 1;
  }
  return [...found, ...singles(tokens)];
}

const SKIPPED_BEFORE_UNIT = new Set(['unit', 'ribu', 'lebih', 'an', 'jumlah', 'buah']);

function countAt(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const token = tokens[at];
  if (token?.number === undefined || NOT_COUNTED_AFTER.has(tokens[at - 1]?.word ?? '')) return undefined;
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

/** How much of a thing: the number with its unit right before or behind it (`20 liter air`, `air 20l`, `selimut 10`). */
export function quantityBeside(match: Match, tokens: readonly Token[]): { quantity?: number; unit?: string } {
  for (let at = Math.max(0, match.from - 3); at < match.from; at += 1) {
    const number = countAt(tokens, at);
    if (
      number === undefined ||
      tokens.slice(at + 1, match.from + 1).some((token) => token.breakBefore === FULL_STOP)
    )
      continue;
    const unit = unitAt(tokens, at + number.length, allUnits().goods);
    const end = at + number.length + (unit === undefined ? 0 : 1);
    if (end === match.from) return { quantity: number.value, ...(unit === undefined ? {} : { unit }) };
  }
  return quantityIn(tokens, match.from, match.to + 1);
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
    const unit = unitAt(tokens, at + number.length, allUnits().goods);
    return { quantity: number.value, ...(unit === undefined ? {} : { unit }) };
  }
  return {};
}
