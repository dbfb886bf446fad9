import { isHead, isLead, isOrdinary, isSide, wordLists } from './mention-words.ts';
import type { Token } from './normalise.ts';
import { COMMA, FULL_STOP } from './token.ts';

/** Words that name a place, found by the words around them; token numbers, end exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Found without a word that says place: nothing but its position speaks for it. */
  readonly guessed: boolean;
}

/** Finds place phrases: behind `di`, `daerah`, `depan`; from `jalan`, `kampung`, `RT` on; and names beside the hazard. */
export function findMentions(
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  mixedCase: boolean,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = startAt(tokens, at, known, mixedCase);
    if (start === undefined) continue;
    const to = endOf(tokens, start.from, known);
    if (to <= start.from || isHollow(tokens, start.from, to)) continue;
    found.push({ from: start.from, to, guessed: start.guessed });
    at = to - 1;
  }
  return found;
}

function startAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  mixedCase: boolean,
): { from: number; guessed: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined || !isNameable(token)) return undefined;
  if (isHead(token) && canFollowHead(tokens, at, known)) return { from: at, guessed: false };
  if (isSide(token) && !isLead(token) && isNamePart(tokens[at + 1], known, true))
    return { from: at, guessed: false };
  const before = tokens[at - 1];
  if (isOrdinary(token, known) || token.number !== undefined) return undefined;
  // "Tanah longsor" is what happens and no place called Tanah.
  if (token.word === 'tanah' && tokens[at + 1]?.word === 'longsor') return undefined;
  // "Di jalankan", "d maksimalkan": a verb that is written apart.
  if (/^[a-z]{5,}kan$/.test(token.text) && /^di?$/.test(before?.lower ?? '') && token.text.length > 7)
    return undefined;
  if (isLead(before) && token.breakBefore < FULL_STOP) return { from: at, guessed: false };
  if (wordLists().offices.has(before?.word ?? '')) return undefined;
  if (mixedCase && token.capital && before !== undefined && token.breakBefore < FULL_STOP)
    return { from: at, guessed: true };
  return isBesideHazard(tokens, at, known) ? { from: at, guessed: true } : undefined;
}

const isNameable = (token: Token): boolean => token.kind === 'word' || token.kind === 'rt';

/** A head needs something behind it: `jalan Baturaja`, not `jalan rusak`; RT/RW speaks for itself. */
function canFollowHead(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  if (tokens[at]?.kind === 'rt') return true;
  const next = tokens[at + 1];
  if (
    next === undefined ||
    (next.breakBefore === FULL_STOP &&
      !/^(?:jl|jln|gg|kel|kec|kab|ds|kp|ps|no)$/.test(tokens[at]?.lower ?? ''))
  )
    return false;
  return isNamePart(next, known, true) || (next.number !== undefined && next.breakBefore < COMMA);
}

/** May this word be part of a name? Behind a head ordinary name words count as well. */
function isNamePart(token: Token | undefined, known: ReadonlySet<string>, afterHead: boolean): boolean {
  if (token === undefined) return false;
  if (token.kind === 'rt' || isHead(token)) return true;
  if (token.kind !== 'word') return false;
  if (wordLists().names.has(token.word) || wordLists().names.has(token.lower)) return afterHead;
  return !isOrdinary(token, known);
}

const HAZARD_WORDS = new Set([
  'banjir',
  'kebanjiran',
  'gempa',
  'longsor',
  'kebakaran',
  'tergenang',
  'genangan',
  'terendam',
  'tenggelam',
  'meluap',
  'erupsi',
  'meletus',
  'kekeringan',
  'dilanda',
  'diguncang',
  'diterjang',
  'terbakar',
  'tsunami',
  'warga',
  'masyarakat',
  'pengungsi',
  'korban',
  'mohon',
  'tolong',
  'masih',
  'sudah',
  'mulai',
  'semakin',
  'makin',
]);

/** Behind a name they go on with the sentence (`Kapuk masih banjir`); behind them stands a verb (`sudah diterima`). */
const ADVERBS = new Set(['masih', 'sudah', 'mulai', 'semakin', 'makin']);

/** `Kapuk banjir`, `banjir stasiun Tebet`, `775 rumah di Langkat`: an unknown word next to the hazard. */
function isBesideHazard(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const opens = at === 0 || token?.breakBefore === FULL_STOP;
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    before.breakBefore <= COMMA &&
    HAZARD_WORDS.has(before.word) &&
    !ADVERBS.has(before.word) &&
    (token?.breakBefore ?? 0) < COMMA
  )
    return true;
  if (!opens) return false;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 6 &&
    (isNamePart(tokens[to], known, true) || tokens[to]?.number !== undefined) &&
    tokens[to]?.breakBefore === 0
  )
    to += 1;
  const next = tokens[to];
  return next === undefined || next.kind === 'tag'
    ? to - at > 1 && to - at <= 6
    : HAZARD_WORDS.has(next.word) || (next.breakBefore >= COMMA && HAZARD_WORDS.has(next.word));
}

const INSIDE = new Set(['no', 'nomor', 'blok', 'blk', 'dan', 'di', 'sekitarnya', 'samping', 's']);

function endOf(tokens: readonly Token[], from: number, known: ReadonlySet<string>): number {
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || !continues(tokens, to, known)) break;
    to += 1;
  }
  while (to > from + 1 && (INSIDE.has(tokens[to - 1]?.lower ?? '') || isLoose(tokens, to - 1))) to -= 1;
  return to;
}

/** "Depan Hibrida air terus naik": water that the sentence goes on with, not the end of a name ("pintu air"). */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'air' || next === undefined || next.breakBefore > 0) return false;
  return !isHead(tokens[at - 1]);
}

function continues(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token === undefined ||
    before === undefined ||
    token.kind === 'tag' ||
    token.kind === 'link' ||
    token.kind === 'mention'
  )
    return false;
  const abbreviation = token.breakBefore === FULL_STOP && (isHead(before) || INITIAL.test(before.lower));
  if (token.breakBefore === FULL_STOP && !abbreviation) return isHead(token);
  if (token.breakBefore === COMMA && isHead(token)) return canFollowHead(tokens, at, known);
  if (token.breakBefore === COMMA) return isSide(token) || isNamePart(token, known, false);
  if (token.number !== undefined)
    return !MEASURES.has(tokens[at + 1]?.word ?? '') && !MEASURES.has(tokens[at + 1]?.lower ?? '');
  if (INSIDE.has(token.lower))
    return isNamePart(tokens[at + 1], known, true) || tokens[at + 1]?.number !== undefined;
  return isNamePart(token, known, true) || (isSide(token) && isNamePart(tokens[at + 1], known, true));
}

/** `Jl. H. Saleh`: a letter or a title whose full stop ends nothing. */
const INITIAL = /^(?:[a-z]|hj|kh|dr|moh|muh|st|prof)$/;

const MEASURES = new Set([
  'cm',
  'm',
  'meter',
  'senti',
  'orang',
  'org',
  'jiwa',
  'kk',
  'keluarga',
  'warga',
  'rumah',
  'bayi',
  'balita',
  'anak',
  'lansia',
  'jam',
  'hari',
  'unit',
  'korban',
  'liter',
  'kg',
  'dus',
  'persen',
  'tahun',
  'bulan',
  'sr',
  'wib',
  'menit',
  'desa',
  'kecamatan',
  'ribu',
  'puluh',
  'ratus',
  'belas',
  'an',
]);

/** What every village has: `lewat jalan tol`, `tidur di pinggir jalan`. */
const COMMON_SPOTS = new Set([
  'jalan tol',
  'pinggir jalan',
  'tepi jalan',
  'pinggir sungai',
  'pinggir kali',
  'pinggir pantai',
]);

const spotOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** Only heads and sides, no name: `di depan rumah`, `jalan utama`. */
function isHollow(tokens: readonly Token[], from: number, to: number): boolean {
  const named = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'rt' || (!isHead(token) && !isSide(token)));
  return named.length === 0 && (to - from < 2 || COMMON_SPOTS.has(spotOf(tokens, from, to)));
}
