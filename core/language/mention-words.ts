import {
  COMMON_WORDS,
  NAME_WORDS,
  OFFICES,
  OTHER_LEADS,
  PLACE_HEADS,
  PLACE_LEADS,
  PLACE_SIDES,
  REGION_NAMES,
} from '#content/lexicon/place-cues.ts';
import type { Token } from './normalise.ts';

interface Words {
  readonly heads: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

let lists: Words | undefined;
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The word lists about places, read at the first message. */
export function wordLists(): Words {
  lists ??= {
    heads: setOf(PLACE_HEADS),
    leads: setOf(PLACE_LEADS),
    sides: setOf(PLACE_SIDES),
    others: setOf(OTHER_LEADS),
    offices: setOf(OFFICES),
    common: setOf(`${COMMON_WORDS} ${PLACE_LEADS} ${OTHER_LEADS} ke kearah via lewat melalui`),
    names: setOf(NAME_WORDS),
    regions: setOf(REGION_NAMES),
  };
  return lists;
}

/** Is this a word that people use in sentences rather than in names? `known` answers for the lexicon. */
export const isOrdinary = (token: Token, known: ReadonlySet<string>): boolean =>
  isEveryday(token, known) || (!token.capital && isBuiltLikeVerb(token) && !isRegion(token));

const isRegion = (token: Token): boolean => wordLists().regions.has(token.word);

/** Built like a verb or an abstract noun; so are Kemayoran and Kebayoran. */
const isBuiltLikeVerb = (token: Token): boolean =>
  /^(?:me[mn]|di|ber|ter|per|ke)[a-z]{3,}(?:kan|i|an|nya)$/.test(token.lower);

/** Does the word stand in a list of ordinary words or in the lexicon? */
export function isEveryday(token: Token, known: ReadonlySet<string>): boolean {
  const { common, regions } = wordLists();
  if (regions.has(token.word)) return false;
  if (common.has(token.word) || common.has(token.lower)) return true;
  if (token.stems.length > 0) return true;
  return known.has(token.word) && !wordLists().names.has(token.word);
}

/** Does this word begin a place (`jalan`, `kampung`, RT/RW)? */
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'rt' || wordLists().heads.has(token.word) || wordLists().heads.has(token.lower));
/** Does this word say where beside a known spot (`depan`, `dekat`)? */
export const isSide = (token: Token | undefined): boolean =>
  token !== undefined && wordLists().sides.has(token.word);
/** Does this word announce a place without being part of it (`di`, `daerah`)? */
export const isLead = (token: Token | undefined): boolean =>
  token !== undefined && wordLists().leads.has(token.word);
