import { type Gazetteer, LONGEST_PHRASE, type Match, matchExactly, matchLoosely } from './place-match.ts';
import { rank, toReadings } from './place-rank.ts';
import { nameAt } from './place-start.ts';
import { cutPlaceTokens, type NamePart, type PlaceToken, partNames } from './place-tokens.ts';
import { HAMLET_CUES, LANDMARK_CUES, PREPOSITIONS, SIDE_WORDS, STREET_CUES } from './place-words.ts';
import type { PlaceCandidate } from './places.ts';

/** Finds the areas that a phrase may mean, the likeliest first; `near` is a row the person is known to be in or beside. */
export function findPlaces(gazetteer: Gazetteer, text: string, near?: number): PlaceCandidate[] {
  return findInTokens(gazetteer, cutPlaceTokens(text).slice(0, LONGEST_PHRASE), near);
}

/** The same for words that are cut already. */
export function findInTokens(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  near?: number,
): PlaceCandidate[] {
  const cut = partNames(tokens, (from) => nameAt(gazetteer, tokens, from)?.to ?? from);
  const parts = cut.map((part) => asName(gazetteer, tokens, part));
  const found = findInParts(gazetteer, tokens, parts, near);
  // "Kp Sukasari rt 3 desa Temon": the hamlet may bear a village's name; then what stands behind it says more without it.
  if (!parts.some((part, at) => part !== cut[at]) || !cut.some((part) => !part.address)) return found;
  const without = findInParts(gazetteer, tokens, cut, near);
  return (without[0]?.confidence ?? 0) > (found[0]?.confidence ?? 0) ? without : found;
}

function findInParts(
  gazetteer: Gazetteer,
  tokens: readonly PlaceToken[],
  parts: readonly NamePart[],
  near: number | undefined,
): PlaceCandidate[] {
  const exact = parts.flatMap((part) => matchExactly(gazetteer, tokens, part));
  const wanted = wantedWords(tokens, parts);
  // What is explained where it stands is not searched for again: typing errors are looked for in the rest.
  const unknown = wanted & ~wordsOfBest(gazetteer, exact);
  const loose = unknown === 0 ? [] : parts.flatMap((part) => matchLoosely(gazetteer, tokens, part, unknown));
  const readings = toReadings(gazetteer.table, [...exact, ...loose]);
  if (readings.length === 0) return [];
  return rank(gazetteer.table, readings, Math.max(1, lettersOf(tokens, wanted)), near);
}

/** "Pasar Rebo", "Kampung Melayu", "Gunung Jati": what looks like a landmark or a hamlet is an area's whole name. */
function asName(gazetteer: Gazetteer, tokens: readonly PlaceToken[], part: NamePart): NamePart {
  if (!part.address || STREET_CUES.has(tokens[part.from]?.written ?? '')) return part;
  const opening = 3 << part.from;
  const whole = matchExactly(gazetteer, tokens, part).some(({ words }) => (words & opening) === opening);
  return whole ? { from: part.from, to: part.to, address: false } : part;
}

/** The words explained by the reading that explains most. */
function wordsOfBest(gazetteer: Gazetteer, matches: readonly Match[]): number {
  let most = 0;
  let words = 0;
  for (const reading of toReadings(gazetteer.table, matches)) {
    if (reading.explained <= most) continue;
    most = reading.explained;
    words = reading.words;
  }
  return words;
}

/** Words that ought to name an area: not the numbers, and not what stands behind "jl" or "depan". */
function wantedWords(tokens: readonly PlaceToken[], parts: readonly NamePart[]): number {
  let wanted = 0;
  for (const part of parts) {
    if (part.address && parts.some((other) => !other.address)) continue;
    for (let at = part.from; at < part.to; at++) {
      const word = tokens[at]?.written ?? '';
      const empty = /^\d+$/.test(word) || SIDE_WORDS.has(word) || PREPOSITIONS.has(word);
      const unit = part.address && (HAMLET_CUES.has(word) || LANDMARK_CUES.has(word));
      if (!empty && !unit) wanted |= 1 << at;
    }
  }
  return wanted;
}

function lettersOf(tokens: readonly PlaceToken[], wanted: number): number {
  let letters = 0;
  tokens.forEach((token, at) => {
    if ((wanted & (1 << at)) !== 0) letters += token.word.length;
  });
  return letters;
}
