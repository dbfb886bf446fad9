import type { Gazetteer } from './place-match.ts';
import { bearersOf, findKey, toKey } from './place-names.ts';
import { findSimilar } from './place-similar.ts';
import { BREAKS, NOT_PLACES } from './place-stops.ts';
import { levelOfRow, nameOf } from './place-table.ts';
import { isAddressCue, type PlaceToken } from './place-tokens.ts';
import {
  DIRECTIONS,
  FILLERS,
  HAMLET_CUES,
  LANDMARK_CUES,
  LEVEL_CUES,
  NAME_HEADS,
  PREDICATES,
  PREPOSITIONS,
  SIDE_WORDS,
  STREET_CUES,
  TAILS,
  WORDLIKE_NAMES,
} from './place-words.ts';

/** The longest listed name that begins at a word. */
export interface NameAt {
  readonly to: number;
  readonly words: number;
  readonly rows: readonly number[];
}

/** A phrase about a place while words are being added to it. */
export interface Growing {
  readonly to: number;
  /** In a street, an estate or behind a landmark, where words may be names nobody has listed. */
  readonly address: boolean;
  readonly unknown: number;
  readonly name: NameAt | undefined;
}

/** "Kami warga Serang": who lives there names a place as well as "di" does. */
const DWELLERS = new Set('warga masyarakat penduduk'.split(' '));
const MOST_WORDS = 4;
const SHORTEST_ALONE = 6;
const SHORTEST_LED = 4;
/** Short everyday names that stand alone; other names of two or three letters need a word before them. */
const SHORT_NAMES = new Set('dki ntt ntb diy bdg sby jkt'.split(' '));

export const isCueWord = (word: string): boolean => LEVEL_CUES.has(word) || isAddressCue(word);
/** A house number, a block ("6b", "B4") or a Roman numeral. */
export const isNumberWord = (word: string): boolean => /^\d+[a-z]?$|^[a-z]\d+$|^[ivx]+$/.test(word);

/** The longest name of up to four words that begins at `from`, or undefined. */
export function nameAt(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  from: number,
): NameAt | undefined {
  let key = '';
  let longest: NameAt | undefined;
  for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
    const token = tokens[to - 1];
    if (token === undefined || (to > from + 1 && token.gap !== 'space')) break;
    key += toKey(token.word);
    const everyday = gazetteer.everyday.get(key) ?? [];
    const found = findKey(gazetteer.index, key);
    if (found === undefined && everyday.length === 0) continue;
    longest = {
      to,
      words: to - from,
      rows: [
        ...everyday,
        ...(found === undefined ? [] : bearersOf(gazetteer.index, found).map(({ row }) => row)),
      ],
    };
  }
  return longest;
}

/** Decides whether a phrase about a place begins at a word, and how far its first part runs. */
export function startsPlace(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  at: number,
): Growing | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const led = isLed(tokens, at);
  // "panganan karo kemul": in Javanese a regency of Sumatra is "with".
  if (token.written === 'karo' && !token.capital && !led) return undefined;
  const name = nameAt(gazetteer, tokens, at);
  const cue = startsWithCue(tokens, at, led) || leadsToName(gazetteer, tokens, at);
  if (cue && !(name !== undefined && name.to > at + 1 && !isAddressCue(token.written)))
    return { to: at + 1, address: true, unknown: 0, name: undefined };
  if (name !== undefined && (cue || standsAlone(gazetteer, tokens, at, name, led)))
    return { to: name.to, address: false, unknown: 0, name };
  if (led) return startsUnlisted(gazetteer, tokens, at);
  // "Tanjung Duren" is written like a name, although the list has it only with an ending.
  return token.capital &&
    NAME_HEADS.has(token.written) &&
    tokens[at + 1]?.capital &&
    tokens[at + 1]?.gap === 'space'
    ? { to: at + 1, address: true, unknown: 0, name: undefined }
    : undefined;
}

/** Does "di", "daerah", "ke" or the like stand right before? */
function isLed(tokens: readonly PlaceToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.gap !== 'space') return false;
  return PREPOSITIONS.has(before.written) || DIRECTIONS.has(before.written);
}

/** A word for a level, an address or a landmark that is followed by what it names. */
function startsWithCue(tokens: readonly PlaceToken[], at: number, led: boolean): boolean {
  const word = tokens[at]?.written ?? '';
  const after = tokens[at + 1];
  if (!isCueWord(word)) return false;
  if (after === undefined || after.gap === 'stop' || after.gap === 'period') return false;
  if (word === 'rt' || word === 'rw') return isNumberWord(after.written);
  // "Banjar" is a hamlet in Bali and a city elsewhere; alone it is only a slip of the pen for "banjir".
  if (word === 'banjar' && !led && !after.capital) return false;
  if (SIDE_WORDS.has(word)) return LANDMARK_CUES.has(after.written) || after.capital;
  if (word === 'kali' && isCount(tokens[at - 1]?.written ?? '')) return false;
  if (isNumberWord(after.written)) return !['km', 'kali', 'batang', 'pulau'].includes(word);
  if (!canBeNamed(word, tokens, at + 1)) return false;
  return !isSentenceWord(after) || after.capital;
}

/**
 * Can the word behind a cue be its name? Streets are called after anything ("jl batu wadas"); "jalan", which is also
 * any road, only when the name goes on ("jalan baru 3").
 */
export function canBeNamed(cue: string, tokens: readonly PlaceToken[], at: number): boolean {
  const name = tokens[at];
  if (name === undefined || BREAKS.has(name.written) || FILLERS.has(name.written)) return false;
  if (PREDICATES.has(name.written) || DIRECTIONS.has(name.written)) return false;
  if (!NOT_PLACES.has(name.written)) return true;
  if (HAMLET_CUES.has(cue) && isAddressGoingOn(tokens, at)) return true;
  if (!STREET_CUES.has(cue)) return false;
  const after = tokens[at + 1];
  const goesOn = after !== undefined && (TAILS.has(after.written) || isNumberWord(after.written));
  return cue !== 'jalan' || name.capital || goesOn;
}

/** "Kab Tanah Laut", "kec air hangat": of ordinary words, but a word for its level stands before the whole name. */
function leadsToName(gazetteer: Gazetteer, tokens: readonly PlaceToken[], at: number): boolean {
  const level = LEVEL_CUES.get(tokens[at]?.written ?? '')?.level;
  if (level === undefined || tokens[at + 1]?.gap !== 'space') return false;
  const name = nameAt(gazetteer, tokens, at + 1);
  if (name === undefined || name.words < 2) return false;
  return name.rows.some((row) => levelOfRow(gazetteer.table, row) === level);
}

/** "Dusun Pasir Angin desa ...", "kp baru rt 3": an address that names its next level within three words. */
function isAddressGoingOn(tokens: readonly PlaceToken[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === 'stop' || token.gap === 'period') return false;
    if (LEVEL_CUES.has(token.written) || token.written === 'rt' || token.written === 'rw') return true;
    if (BREAKS.has(token.written) || PREDICATES.has(token.written)) return false;
  }
  return false;
}

/** "Beberapa kali", "3 kali": times, not a stream. */
const isCount = (word: string): boolean =>
  /^(\d+|se|beberapa|berapa|brp|dua|tiga|empat|lima|banyak|sering|pertama|kedua|ketiga|setiap|tiap)$/.test(
    word,
  );

/** Endings and beginnings that verbs have and names seldom. */
const isSentenceWord = ({ written }: PlaceToken): boolean =>
  /^(ter|ber|men|mem|meng|di)[a-z]{5,}$|(kan|nya)$/.test(written) || written.length < 2;

/** May a listed name count although no word says that it is a place? */
function standsAlone(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  at: number,
  name: NameAt,
  led: boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const words = tokens.slice(at, name.to);
  const wide = isWide(gazetteer, name) && !WORDLIKE_NAMES.has(words.map(({ written }) => written).join(''));
  if (wide && words.length > 1) return true;
  if ((words.length === 1 || !led) && words.every((word) => isNoPlace(word.written))) return false;
  if (words.slice(1).some((word) => isLink(word.written))) return false;
  const after = tokens[name.to];
  const happens = after !== undefined && after.gap === 'space' && PREDICATES.has(after.written);
  const opens = at === 0 || token.gap === 'stop' || token.gap === 'period';
  const marked = led || (token.capital && (!opens || happens));
  if (words.length === 1)
    return standsAsOneWord(gazetteer, token, name, {
      marked: marked || (isWide(gazetteer, name) && DWELLERS.has(tokens[at - 1]?.written ?? '')),
      happens: opens && happens,
    });
  if (marked || (opens && happens)) return true;
  return !isPlain(words) && (NAME_HEADS.has(token.written) || !isCommon(gazetteer, name));
}

/** "Kelapa Gading" is a name without a capital too; "pulau kecil" is what it says. */
const isPlain = ([first, ...others]: readonly PlaceToken[]): boolean =>
  NAME_HEADS.has(first?.written ?? '') && others.every(({ written }) => isNoPlace(written));

/** Does a regency or a province bear the name? */
const isWide = ({ table }: Gazetteer, name: NameAt): boolean =>
  name.rows.some((row) => (table.level[row] ?? 3) <= 1);

const isNoPlace = (word: string): boolean =>
  NOT_PLACES.has(word) || TAILS.has(word) || FILLERS.has(word) || isNumberWord(word);
const isLink = (word: string): boolean => FILLERS.has(word) || DIRECTIONS.has(word) || PREPOSITIONS.has(word);

function standsAsOneWord(
  gazetteer: Gazetteer,
  token: PlaceToken,
  name: NameAt,
  { marked, happens }: { readonly marked: boolean; readonly happens: boolean },
): boolean {
  const { written } = token;
  if (marked) return written.length >= SHORTEST_LED || SHORT_NAMES.has(written);
  if (isWide(gazetteer, name))
    return !WORDLIKE_NAMES.has(written) && (written.length > 3 || SHORT_NAMES.has(written));
  return written.length >= SHORTEST_ALONE && (happens || !isCommon(gazetteer, name));
}

/** Ordinary words only; "rawabuaya", written as one, is no ordinary word although "Rawa Buaya" is two. */
const isCommon = ({ table }: Gazetteer, name: NameAt): boolean =>
  name.rows.some((row) => table.common[row] === 1 && (name.words > 1 || !nameOf(table, row).includes(' ')));

/** Behind "di" a word may be a misspelt name, or one that nobody has listed but that goes on like one ("kopyor timur"). */
function startsUnlisted(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  at: number,
): Growing | undefined {
  const token = tokens[at];
  if (token === undefined || isNumberWord(token.written)) return undefined;
  const word = token.written;
  if (
    NOT_PLACES.has(word) ||
    FILLERS.has(word) ||
    PREDICATES.has(word) ||
    TAILS.has(word) ||
    word.length < SHORTEST_LED
  )
    return undefined;
  const tail = [1, 2].some(
    (step) => TAILS.has(tokens[at + step]?.written ?? '') && tokens[at + step]?.gap === 'space',
  );
  const similar =
    word.length >= SHORTEST_ALONE &&
    !isSentenceWord(token) &&
    (findSimilar(gazetteer.index, word)[0]?.fit ?? 0) > 0.8;
  if (!tail && !similar && !token.capital) return undefined;
  return { to: at + 1, address: tail || token.capital, unknown: 1, name: undefined };
}
