import { findInTokens } from './place-find.ts';
import type { Gazetteer } from './place-match.ts';
import { toKey } from './place-names.ts';
import {
  canBeNamed,
  type Growing,
  isCueWord,
  isNumberWord,
  type NameAt,
  nameAt,
  startsPlace,
} from './place-start.ts';
import { BREAKS, NOT_PLACES } from './place-stops.ts';
import { rowLiesIn, toNamedArea } from './place-table.ts';
import { cutPlaceTokens, isAddressCue, type PlaceToken } from './place-tokens.ts';
import {
  DIRECTIONS,
  FILLERS,
  LANDMARK_CUES,
  LEVEL_CUES,
  PREDICATES,
  SIDE_WORDS,
  TAILS,
  UNITS,
} from './place-words.ts';
import type { PlaceCandidate, PlaceSpan } from './places.ts';

const LONE_NAME = 0.7;
const LONGEST_SPAN = 24;
const MOST_UNKNOWN = 3;

/** Finds the phrases of a sentence that name places; each runs as far as its parts belong together. */
export function scanPlaces(gazetteer: Gazetteer, text: string, near?: number): PlaceSpan[] {
  const tokens = cutPlaceTokens(text);
  const spans: PlaceSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = startsPlace(gazetteer, tokens, at);
    if (first === undefined) continue;
    const to = trimEnd(tokens, at, extend(gazetteer, tokens, at, first));
    if (to <= at) continue;
    spans.push(toSpan(gazetteer, text, tokens.slice(at, to), near));
    at = to - 1;
  }
  return spans;
}

function toSpan(
  gazetteer: Gazetteer,
  text: string,
  tokens: readonly PlaceToken[],
  near: number | undefined,
): PlaceSpan {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const candidates = findInTokens(gazetteer, tokens, near).map((place) =>
    asUncertain(place, tokens, gazetteer),
  );
  const landmark = candidates.length === 0 || tokens.some((token) => isAddressCue(token.written));
  return { start, end, text: text.slice(start, end), candidates, ...(landmark ? { landmark } : {}) };
}

/**
 * A village named by one word alone, or by a street or a landmark, may be a person, a thing or a place elsewhere: it is
 * never sure, however rare its name, unless an area around it or a word for its level stands beside it.
 */
function asUncertain(
  place: PlaceCandidate,
  tokens: readonly PlaceToken[],
  { everyday, table }: Gazetteer,
): PlaceCandidate {
  if (place.level !== 'village' && place.level !== 'district') return place;
  if (tokens.some(({ written }) => LEVEL_CUES.has(written))) return place;
  if (tokens.length > 1 && !tokens.some(({ written }) => isAddressCue(written))) return place;
  const key = toKey(tokens.map(({ word }) => word).join(' '));
  // "jaktim" is Jakarta Timur.
  const meant = tokens.flatMap(({ word }) => everyday.get(toKey(word)) ?? []);
  const codes = new Set(meant.map((row) => toNamedArea(table, row).code));
  const nested = place.parents.some(
    ({ name, code }) =>
      codes.has(code) || key.includes(toKey(name.replace(/^(Kota|Kabupaten)( Administrasi)? /, ''))),
  );
  return nested ? place : { ...place, confidence: Math.round(place.confidence * LONE_NAME * 1000) / 1000 };
}

function extend(gazetteer: Gazetteer, tokens: readonly PlaceToken[], from: number, first: Growing): number {
  let growing = first;
  while (growing.to < tokens.length && growing.to - from < LONGEST_SPAN) {
    const next = step(gazetteer, tokens, growing);
    if (next === undefined) break;
    growing = next;
  }
  return growing.to;
}

/** One more word or name, or undefined when the phrase ends here. */
function step(gazetteer: Gazetteer, tokens: readonly PlaceToken[], growing: Growing): Growing | undefined {
  const token = tokens[growing.to];
  if (token === undefined || token.gap === 'stop') return undefined;
  const after = tokens[growing.to + 1];
  if (token.gap === 'period' && LANDMARK_CUES.has(token.written)) return undefined;
  const beside = SIDE_WORDS.has(tokens[growing.to - 1]?.written ?? '') && LANDMARK_CUES.has(token.written);
  if (beside || (isCueWord(token.written) && goesOn(tokens, growing.to)))
    return { ...growing, to: growing.to + 1, address: true, unknown: 0 };
  if (token.gap === 'period') return undefined;
  return (
    stepNumber(token, after, growing) ?? stepName(gazetteer, tokens, growing) ?? stepUnknown(tokens, growing)
  );
}

/** Something that can be a name, a number or another cue must follow at once. */
function goesOn(tokens: readonly PlaceToken[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (after === undefined || after.gap === 'stop' || after.gap === 'period')
    return LANDMARK_CUES.has(token.written);
  if (isCueWord(after.written) || isNumberWord(after.written)) return true;
  return canBeNamed(token.written, tokens, at + 1);
}

function stepNumber(token: PlaceToken, after: PlaceToken | undefined, growing: Growing): Growing | undefined {
  const roman =
    token.gap === 'space' && /^[ivx]+$/.test(token.written) && (token.capital || token.written.length > 1);
  if (!isNumberWord(token.written) || !(growing.address || roman)) return undefined;
  const counts = after !== undefined && after.gap === 'space' && UNITS.has(after.written);
  return counts ? undefined : { ...growing, to: growing.to + 1 };
}

function stepName(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  growing: Growing,
): Growing | undefined {
  const token = tokens[growing.to];
  const name = nameAt(gazetteer, tokens, growing.to);
  if (token === undefined || name === undefined) return undefined;
  const single = name.to === growing.to + 1;
  if (single && isNoName(token.written)) return undefined;
  // Streets borrow their names: only what follows a comma or a word for its level says where the street is.
  const placing =
    !growing.address || token.gap === 'mark' || LEVEL_CUES.has(tokens[growing.to - 1]?.written ?? '');
  const nested = growing.name === undefined || belongTogether(gazetteer, growing.name, name);
  if (!nested && placing) return undefined;
  return { to: name.to, address: growing.address, unknown: 0, name: placing ? name : growing.name };
}

const isNoName = (word: string): boolean =>
  !TAILS.has(word) && (NOT_PLACES.has(word) || PREDICATES.has(word) || FILLERS.has(word));

/** Does one of the areas of either name lie inside one of the other? */
function belongTogether({ table }: Gazetteer, a: NameAt, b: NameAt): boolean {
  return a.rows.some((x) => b.rows.some((y) => rowLiesIn(table, x, y) || rowLiesIn(table, y, x)));
}

function stepUnknown(tokens: readonly PlaceToken[], growing: Growing): Growing | undefined {
  const token = tokens[growing.to];
  if (token?.gap !== 'space') return undefined;
  const word = token.written;
  if (TAILS.has(word)) return { ...growing, to: growing.to + 1 };
  if (!growing.address || growing.unknown >= MOST_UNKNOWN || UNITS.has(word)) return undefined;
  const before = tokens[growing.to - 1]?.written ?? '';
  const named = growing.unknown === 0 && isCueWord(before) && canBeNamed(before, tokens, growing.to);
  if (!named && (NOT_PLACES.has(word) || FILLERS.has(word) || PREDICATES.has(word))) return undefined;
  // "SMA N 33": the only single letter that an address has before a number.
  if (word.length < 2 && !(word === 'n' && isNumberWord(tokens[growing.to + 1]?.written ?? '')))
    return undefined;
  if (growing.unknown > 0 && !token.capital && isVerbLike(word)) return undefined;
  return { ...growing, to: growing.to + 1, unknown: growing.unknown + 1 };
}

const isVerbLike = (word: string): boolean =>
  /^(ter|ber|men|mem|meng|di|se|pe|ke|nge)[a-z]{4,}$|(kan|nya|an)$/.test(word) || word.length <= 3;

/** Words that lead on to nothing fall off the end. */
function trimEnd(tokens: readonly PlaceToken[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const word = tokens[end - 1]?.written ?? '';
    const lonelyLandmark =
      LANDMARK_CUES.has(word) && end - 1 > from && SIDE_WORDS.has(tokens[end - 2]?.written ?? '');
    if (lonelyLandmark) break;
    const leads = FILLERS.has(word) || SIDE_WORDS.has(word) || DIRECTIONS.has(word) || BREAKS.has(word);
    if (!leads && !(isCueWord(word) && end - 1 === from)) break;
    end--;
  }
  return end;
}
