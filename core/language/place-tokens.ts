import {
  CANONICAL_WORDS,
  FILLERS,
  HAMLET_CUES,
  LANDMARK_CUES,
  LEVEL_CUES,
  type LevelCue,
  SIDE_WORDS,
  STREET_CUES,
} from './place-words.ts';

/** A word of a phrase about a place, with its offsets and what it does there. */
export interface PlaceToken {
  /** Lower case, without apostrophes, written out when it is a known abbreviation. */
  readonly word: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** A capital first letter in a text that also has small ones. */
  readonly capital: boolean;
  /** What stands between this word and the one before: nothing but space, a light mark, a full stop, or an end. */
  readonly gap: 'space' | 'mark' | 'period' | 'stop';
}

/** Links, mentions and hashtags are no part of a sentence; they end what stands before them. */
const NOISE = /https?:\S+|www\.\S+|[#@][\p{L}\p{N}_.]+|\[[a-z]+\]/giu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’`](?=\p{L}))*/gu;
const LONGEST_TEXT = 4096;

/** "rt06rw01", "06rw01", "dijalan". */
const GLUED = [
  /^(rt|rw)(\d+)(rw)?(\d+)?$/i,
  /^(\d+)(rw|rt)(\d+)?$/i,
  /^(di)(jalan|jln|jl|depan|dekat|deket|desa|kampung|kelurahan|kecamatan|perumahan|perum|komplek|kompleks|gang|dusun|belakang|samping|pasar|kota|daerah|wilayah|kawasan)$/i,
];

/** Cuts a text into words. Glued abbreviations ("Kel.Kampung", "Jl.Penegak", "rt06rw01") come apart. */
export function cutPlaceTokens(text: string): PlaceToken[] {
  const tokens: PlaceToken[] = [];
  let before = 0;
  const clean = text.slice(0, LONGEST_TEXT).replace(NOISE, (noise) => ';'.repeat(noise.length));
  const mixed = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  for (const match of clean.matchAll(WORD)) {
    const start = match.index;
    for (const piece of unglue(match[0], start)) {
      const gap = gapOf(clean.slice(before, piece.start), tokens.at(-1)?.written);
      tokens.push({ ...piece, gap, capital: mixed && /^\p{Lu}/u.test(text.slice(piece.start, piece.end)) });
      before = piece.end;
    }
  }
  return tokens;
}

type Piece = Pick<PlaceToken, 'word' | 'written' | 'start' | 'end'>;

function unglue(written: string, start: number): Piece[] {
  const glued = GLUED.map((pattern) => pattern.exec(written)).find((found) => found !== null) ?? null;
  const parts = glued === null ? [written] : glued.slice(1).filter((part) => part !== undefined);
  let at = start;
  return parts.map((part) => {
    const lower = part.toLowerCase().replace(/['’`]/g, '');
    const piece = {
      word: CANONICAL_WORDS.get(lower) ?? lower,
      written: lower,
      start: at,
      end: at + part.length,
    };
    at += part.length;
    return piece;
  });
}

/** A dot behind an abbreviation ("kec. ") ends nothing. */
function gapOf(between: string, wordBefore: string | undefined): PlaceToken['gap'] {
  const marks = between.trim();
  if (marks === '') return /\n/.test(between) ? 'mark' : 'space';
  // "Toli-Toli", "Lawe Sigala-Gala": one name, written with a hyphen.
  if (between === '-') return 'space';
  if (
    /^[.:]$/.test(marks) &&
    wordBefore !== undefined &&
    (isAbbreviation(wordBefore) || isInitial(wordBefore))
  )
    return 'space';
  if (/[!?;]|\.\./.test(between)) return 'stop';
  return /\.\s/.test(between) ? 'period' : 'mark';
}

const isAbbreviation = (word: string): boolean =>
  word.length <= 4 &&
  (LEVEL_CUES.has(word) || HAMLET_CUES.has(word) || CANONICAL_WORDS.has(word) || LANDMARK_CUES.has(word));

/** Streets and villages bear initials and titles: "Jl. H. Saleh", "Perkebunan B. Lawang". */
const isInitial = (word: string): boolean =>
  /^(?:[a-z]|hj?|kh|dr|moh|muh|st|prof|kapt|letjen|jend)$/.test(word);

/** A word that begins an address or says where something stands. */
export const isAddressCue = (word: string): boolean =>
  HAMLET_CUES.has(word) || LANDMARK_CUES.has(word) || SIDE_WORDS.has(word);

/** Landmarks in the middle of many names ("Hulu Sungai Tengah"): behind other words they begin nothing. */
const IN_NAMES: ReadonlySet<string> = new Set('sungai gunung bukit danau pulau batang ujung'.split(' '));

/** Tokens that name something, in a row, and the level that a word in front gives them. */
export interface NamePart {
  /** Index of the first token, and one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly cue?: LevelCue;
  /** Behind "jl", "perum", "depan masjid": words of an address that may be no area at all. */
  readonly address: boolean;
  /** Behind "jl", "perum" or "kantor", whose names are often taken from places elsewhere. */
  readonly borrows?: boolean;
}

const isHouseNumber = (tokens: readonly PlaceToken[], at: number): boolean =>
  /^\d+$/.test(tokens[at]?.written ?? '') && /^(?:rt|rw|no|nomor)$/.test(tokens[at - 1]?.written ?? '');

/**
 * Parts a phrase at marks and at words for levels; numbers of RT, RW and houses fall out. `nameEnd` answers how far a
 * listed name runs that begins at a word, so that "Empat Balai" and "Malinau Kota" stay whole.
 */
export function partNames(tokens: readonly PlaceToken[], nameEnd: (from: number) => number): NamePart[] {
  const parts: NamePart[] = [];
  let open: Omit<NamePart, 'to'> | undefined;
  let unsure: Omit<NamePart, 'to'> | undefined;
  const close = (to: number): void => {
    for (const part of [open, unsure]) if (part !== undefined && to > part.from) parts.push({ ...part, to });
    open = undefined;
    unsure = undefined;
  };
  let named = 0;
  tokens.forEach((token, index) => {
    if (token.gap !== 'space') close(index);
    if (index < named && open !== undefined) return;
    // Behind "rt 3 rw 5" and "no 12" stands no street any more but the village.
    if (open?.address === true && isHouseNumber(tokens, index)) {
      close(index);
      return;
    }
    const cue = LEVEL_CUES.get(token.written);
    const inside = open !== undefined && index > open.from && IN_NAMES.has(token.written);
    const address = !inside && isAddressCue(token.written);
    if (cue !== undefined) {
      close(index);
      // "Kota Baru" may be a name or the city of Baru: it stands in both parts.
      if (cue.inNames === true) unsure = { from: index, address: false };
      open = { from: index + 1, cue, address: false };
    } else if (address && !(open?.cue !== undefined && open.from === index)) {
      close(index);
      open = {
        from: index,
        address: true,
        ...(HAMLET_CUES.has(token.written) && !STREET_CUES.has(token.written) ? {} : { borrows: true }),
      };
    } else if (FILLERS.has(token.written)) {
      if (open === undefined || open.from !== index) close(index);
      else open = { ...open, from: index + 1 };
    } else open ??= { from: index, address: false };
    const from = open === undefined ? index : Math.max(index, open.from);
    if (!address && from <= index + 1) named = Math.max(named, nameEnd(from));
  });
  close(tokens.length);
  return parts;
}
