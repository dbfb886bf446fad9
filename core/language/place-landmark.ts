import type { Token } from './normalise.ts';
import { LANDMARK_CUES, SIDE_WORDS, STREET_CUES, WORDLIKE_NAMES } from './place-words.ts';
import type { PlaceCandidate, Places } from './places.ts';

const NAMED_SURELY = 0.8;
/** A landmark may be called after a place far away ("Hotel Surabaya" in Solo): its area is asked about. */
const NAMED_AFTER = 0.75;
/** From here on a district is the only place of its name. */
const ONLY_ONE = 0.95;
const LONGEST_NAME = 2;

/**
 * The regency, province or singular district whose name closes a landmark's ("GOR Lumajang", "pasar Kliwon Kudus"), or the province of a
 * road between two regencies ("jalan poros Mamuju-Majene"). Undefined for streets, which borrow their names, and for
 * villages, of which many share one.
 */
export function areaOfLandmark(words: readonly Token[], places: Places): PlaceCandidate | undefined {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return undefined;
  if (last.lower.includes('-')) return provinceOfRoad(last.text, places);
  const isLandmark = words.some(({ lower }) => LANDMARK_CUES.has(lower));
  if (!isLandmark || words.some(({ lower }) => STREET_CUES.has(lower))) return undefined;
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length -= 1) {
    const area = wideArea(words.slice(-length), places);
    if (area === undefined) continue;
    const named = words
      .slice(0, -length)
      .some(({ lower }) => !LANDMARK_CUES.has(lower) && !SIDE_WORDS.has(lower));
    return named ? area : { ...area, confidence: Math.min(area.confidence, NAMED_AFTER) };
  }
  return undefined;
}

function wideArea(name: readonly Token[], places: Places): PlaceCandidate | undefined {
  if (name.some(({ lower, capital }) => !capital && WORDLIKE_NAMES.has(lower))) return undefined;
  if (name.some(({ kind, lower }) => kind !== 'word' || LANDMARK_CUES.has(lower))) return undefined;
  return wideNamed(name.map(({ text }) => text).join(' '), places);
}

function wideNamed(name: string, places: Places): PlaceCandidate | undefined {
  const [first] = places.find(name);
  if (first === undefined || first.confidence < NAMED_SURELY) return undefined;
  if (first.level === 'village' || (first.level === 'district' && first.confidence < ONLY_ONE))
    return undefined;
  return first;
}

/** A road between regencies of one province lies in it; where exactly is not said. */
function provinceOfRoad(pair: string, places: Places): PlaceCandidate | undefined {
  const ends = pair.split('-').map((name) => (name.length < 3 ? undefined : wideNamed(name, places)));
  const provinces = ends.map((end) => (end?.level === 'regency' ? end.parents.at(-1) : undefined));
  const [province] = provinces;
  if (province === undefined || ends.length !== 2 || provinces.some((other) => other?.code !== province.code))
    return undefined;
  return { ...province, level: 'province', parents: [], confidence: NAMED_SURELY };
}
