import { BODY_HEIGHTS } from '#content/lexicon/units.ts';
import { readSpellings, type Token } from './normalise.ts';
import { sumNumber } from './numbers.ts';
import { pairAt } from './quantities.ts';

let heights: ReadonlyMap<string, string> | undefined;

const CENTIMETRES: Readonly<Record<string, number>> = {
  cm: 1,
  senti: 1,
  centi: 1,
  sentimeter: 1,
  centimeter: 1,
  cn: 1,
  m: 100,
  meter: 100,
  mtr: 100,
  cman: 1,
};
const LENGTH_WORDS = new Set([
  'sepanjang',
  'radius',
  'jarak',
  'berjarak',
  'panjang',
  'lebar',
  'selebar',
  'hanya',
  'jaraknya',
  'panjangnya',
  'perlebar',
  'dilebarkan',
  'dikeruk',
  'keruk',
  'pelebaran',
]);
/** Measures of works that are asked for: `diperlebar 5 meter, dalam 3 meter`. */
const DIGGING_WORDS = new Set(['diperlebar', 'perlebar', 'dilebarkan', 'dikeruk', 'keruk', 'diperdalam']);
const AWAY_WORDS = new Set(['dari', 'arah', 'ke', 'sebelum', 'persegi', 'menuju', 'lagi', 'kubik']);
const DEPTH_WORDS = new Set([
  'tinggi',
  'setinggi',
  'ketinggian',
  'kedalaman',
  'dalam',
  'sedalam',
  'sekitar',
  'mencapai',
  'banjir',
  'air',
  'genangan',
  'hingga',
  'sampai',
  'kurang',
  'lebih',
  'capai',
  'sudah',
  'rob',
  'setengah',
  'naik',
  'kira',
  'terendam',
  'atas',
  'diatas',
  'se',
  'melebihi',
]);
const DEEPEST = 1500;
/** Figures above are read at a sluice gate (`750 cm, siaga 3`), not in a house. */
const DEEPEST_IN_CENTIMETRES = 400;

/** Centimetres of water: the largest that is stated in figures or by the body (`1,5 m`, `30-40 cm`, `selutut`, `sedada`). */
export function readDepth(tokens: readonly Token[]): number | undefined {
  const depths = tokens.flatMap((_, at) =>
    [figureAt(tokens, at), bodyAt(tokens, at)].filter((depth) => depth !== undefined),
  );
  return depths.length === 0 ? undefined : Math.max(...depths);
}

function figureAt(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at]?.number === undefined ? undefined : sumNumber(tokens, at);
  const factor = number === undefined ? undefined : CENTIMETRES[tokens[at + number.length]?.lower ?? ''];
  if (number === undefined || factor === undefined) return undefined;
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (tokens.slice(Math.max(0, at - 5), at).some((token) => LENGTH_WORDS.has(token.word))) return undefined;
  if (tokens.slice(Math.max(0, at - 9), at).some((token) => DIGGING_WORDS.has(token.word))) return undefined;
  if (AWAY_WORDS.has(tokens[at + number.length + 1]?.word ?? '')) return undefined;
  if (factor === 100 && !before.some((token) => DEPTH_WORDS.has(token.word) || token.number !== undefined))
    return undefined;
  const depth = number.value * factor;
  const deepest = factor === 1 ? DEEPEST_IN_CENTIMETRES : DEEPEST;
  return depth > 0 && depth <= deepest ? depth : undefined;
}

const UP_TO_WORDS = new Set([
  'sampai',
  'setinggi',
  'se',
  'hampir',
  'mencapai',
  'sekitar',
  'capai',
  'hingga',
  'lebih',
  'tinggi',
  'diatas',
  'atas',
  'melebihi',
  'sudah',
  'ketinggian',
  'sedalam',
  'dalam',
  'kedalaman',
  'sebatas',
  'menutup',
  'nutup',
  'tutup',
  'batas',
  'tingginya',
  'banjir',
  'air',
  'genangan',
  'setengah',
  'sak',
  'tekan',
  'dumugi',
  'nepi',
  'dugi',
]);

const ROOFS = new Set(['atap', 'genteng', 'plafon', 'loteng']);
const STANDS = new Set(['di', 'ke', 'atas', 'naik']);
const RISES = new Set(['air', 'banjir', 'sampai', 'hingga', 'setinggi', 'mencapai', 'genangan']);

/** "Terjebak di atap" says where the people are, "air sampai di atap" how high it stands. */
function isWhereTheyAre(tokens: readonly Token[], at: number): boolean {
  const [far, near] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  return ROOFS.has(tokens[at]?.word ?? '') && STANDS.has(near) && !RISES.has(far);
}

/** A body part counts after a word for height; with `se-` it counts alone. */
function bodyAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  heights ??= readSpellings(BODY_HEIGHTS);
  const height =
    heights.get(pairAt(tokens, at)) ?? heights.get(token.word) ?? (token.word === 'ban' ? '35' : undefined);
  if (height === undefined || isWhereTheyAre(tokens, at)) return undefined;
  const alone = /^se(?!ng)/.test(token.word);
  const near = tokens[at - 1]?.word === 'di' && tokens[at - 1]?.breakBefore === 0;
  return alone || near || tokens.slice(Math.max(0, at - 2), at).some((before) => UP_TO_WORDS.has(before.word))
    ? Number(height)
    : undefined;
}
