import { isEveryday, isHead, isLead, isSide, wordLists } from './mention-words.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { Token } from './normalise.ts';
import type { Match } from './phrase.ts';
import { areaOfLandmark } from './place-landmark.ts';
import { type PlaceRole, roleOf } from './place-role.ts';
import type { PlaceCandidate, PlaceSpan, Places } from './places.ts';
import type { PlaceMention } from './understanding.ts';

/** Where the incident or need is, and the other places named. */
export interface Where {
  readonly places: readonly PlaceMention[];
  readonly placesOther: readonly PlaceMention[];
}

/** What else is known of the message: the words of the lexicon, and the phrases found. */
interface Known {
  readonly known: ReadonlySet<string>;
  readonly matches: readonly Match[];
}

const WORDS_ONLY = 0.4;
/** From this confidence on the gazetteer's span is the name. */
const WHOLE = 0.6;
/** The confidence of a name for which only its position speaks. */
export const GUESSED = 0.2;
/** A place that is only fled to or come from, where no other is named, is asked about. */
const DOUBTFUL = 0.7;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly landmark: boolean;
  readonly candidate?: PlaceCandidate;
}

/** Joins what the sentence says about places with what the gazetteer knows; without one, places stay words. */
export function readWhere(
  message: string,
  tokens: readonly Token[],
  { known, matches }: Known,
  places?: Places,
): Where {
  const mixedCase = /[a-z]/.test(message) && (message.match(/[A-Z]/g)?.length ?? 0) / message.length < 0.4;
  const scanned = places?.scan(message) ?? [];
  const spans = findMentions(tokens, known, mixedCase)
    .filter(
      (mention) =>
        places === undefined ||
        !mention.guessed ||
        isKnown(mention, tokens, scanned) ||
        besideHazardAlone(mention, tokens),
    )
    .map((mention) => toSpan(mention, tokens, scanned));
  const extra = scanned.filter(
    (span) =>
      isTrusted(span) &&
      (namesSomething(span, tokens, known) || isSaidAsArea(span, tokens, spans.length === 0)) &&
      !spans.some((other) => span.start < other.end && other.start < span.end),
  );
  const all = mergeSpans([...spans, ...extra.map(fromScan)]).map((span) => withArea(span, tokens, places));
  return byRole(
    message,
    all.map((span) => ({ span, role: roleOfSpan(span, tokens, matches) })),
  );
}

/** Two mentions inside one name are one place; the longer stays. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const byLength = [...spans].sort((one, two) => two.end - two.start - (one.end - one.start));
  for (const span of byLength)
    if (!kept.some((one) => one.start < span.end && span.start < one.end)) kept.push(span);
  return kept.sort((one, two) => one.start - two.start);
}

/** A landmark takes the area that its name ends with, unless the gazetteer knows something inside it or is surer. */
function withArea(span: Span, tokens: readonly Token[], places: Places | undefined): Span {
  if (places === undefined || span.confidence >= WHOLE) return span;
  const area = areaOfLandmark(
    tokens.filter(({ start }) => span.start <= start && start < span.end),
    places,
  );
  if (
    area === undefined ||
    (span.candidate?.code.startsWith(area.code) === true && sureOf(span.candidate) !== undefined)
  )
    return span;
  return { ...span, candidate: area, confidence: area.confidence, landmark: true };
}

function roleOfSpan(span: Span, tokens: readonly Token[], matches: readonly Match[]): PlaceRole {
  const from = tokens.findIndex((token) => token.end > span.start);
  const to = tokens.findIndex((token) => token.start >= span.end);
  return roleOf(tokens, Math.max(0, from), to < 0 ? tokens.length : to, matches);
}

/** A place beside another that is here is elsewhere; alone it is where it happens, but never surely. */
function byRole(message: string, read: readonly { readonly span: Span; readonly role: PlaceRole }[]): Where {
  const isAnywhere = read.some(({ span, role }) => role === 'here' && span.confidence > GUESSED);
  const isHere = (role: PlaceRole): boolean => role === 'here' || (role === 'beside' && !isAnywhere);
  const here = read.filter(({ role }) => isHere(role));
  return {
    places: here.map(({ span, role }) =>
      toMention(
        message,
        role === 'here' ? span : { ...span, confidence: Math.min(span.confidence, DOUBTFUL) },
      ),
    ),
    placesOther: read.filter(({ role }) => !isHere(role)).map(({ span }) => toMention(message, span)),
  };
}

const overlapping = (start: number, end: number, scanned: readonly PlaceSpan[]): PlaceSpan[] =>
  scanned.filter((span) => span.start < end && start < span.end && span.candidates.length > 0);

const startOf = (mention: Mention, tokens: readonly Token[]): number => tokens[mention.from]?.start ?? 0;
const endOf = (mention: Mention, tokens: readonly Token[]): number => tokens[mention.to - 1]?.end ?? 0;

const isKnown = (mention: Mention, tokens: readonly Token[], scanned: readonly PlaceSpan[]): boolean =>
  overlapping(startOf(mention, tokens), endOf(mention, tokens), scanned).length > 0;

/** A guessed name that is lower case stood right beside the hazard; a capital alone proves nothing. */
const besideHazardAlone = (mention: Mention, tokens: readonly Token[]): boolean =>
  mention.from <= 1 || tokens[mention.from]?.capital === false;

function toSpan(mention: Mention, tokens: readonly Token[], scanned: readonly PlaceSpan[]): Span {
  const start = startOf(mention, tokens);
  const end = endOf(mention, tokens);
  const known = overlapping(start, end, scanned).reduce<PlaceSpan | undefined>(
    (most, next) => (most === undefined || surenessOf(next) > surenessOf(most) ? next : most),
    undefined,
  );
  const best = known?.candidates[0];
  // "di Jakarta Timur": the gazetteer knows the whole name where the sentence shows only a part.
  const whole = known && surenessOf(known) >= WHOLE ? known : undefined;
  return {
    start: Math.min(start, whole?.start ?? start),
    end: whole === undefined ? end : Math.max(whole.end, ownTail(end, whole, tokens, scanned)),
    ...(best === undefined ? { landmark: true } : { landmark: false, candidate: best }),
    confidence: sureOf(best) ?? (mention.guessed && best === undefined ? GUESSED : WORDS_ONLY),
  };
}

/** Behind a name that the gazetteer knows, an everyday word that could be part of a name ("di Wakatobi air naik") is none. */
function ownTail(
  end: number,
  known: PlaceSpan,
  tokens: readonly Token[],
  scanned: readonly PlaceSpan[],
): number {
  const next = tokens.find((token) => token.start >= known.end);
  if (next === undefined || next.start >= end || isHead(next) || isSide(next)) return end;
  const everyday = wordLists().names.has(next.word) || wordLists().names.has(next.lower);
  return everyday && !scanned.some(({ start }) => start === next.start) ? known.end : end;
}

const surenessOf = ({ candidates: [first] }: PlaceSpan): number => first?.confidence ?? 0;

/**
 * A regency or province of ordinary words: several of them (`Sungai Penuh`), or one behind `di` where no other place is
 * named (`di kediri`, `warga serang`).
 */
function isSaidAsArea(
  { start, end, candidates }: PlaceSpan,
  tokens: readonly Token[],
  alone: boolean,
): boolean {
  const [first] = candidates;
  if (first === undefined || (first.level !== 'regency' && first.level !== 'province')) return false;
  const words = tokens.filter((token) => token.start < end && start < token.end);
  const before = tokens.findLast((token) => token.end <= start);
  const led = before === undefined || isLead(before) || DWELLERS.test(before.word);
  return words.length > 1 || (alone && led);
}

/** A village may be called `Air Bersih`; words of the lexicon alone name nothing. */
const namesSomething = (span: PlaceSpan, tokens: readonly Token[], known: ReadonlySet<string>): boolean =>
  tokens.some(
    (token) =>
      token.start < span.end &&
      span.start < token.end &&
      (token.kind !== 'word' || !isEveryday(token, known)),
  );

const DWELLERS = /^(?:warga|masyarakat|penduduk)$/;
const TRUSTED = 0.3;

/** How sure the gazetteer is; below `TRUSTED` the words stay words, because one of fifty Sukamajus is no answer. */
const sureOf = (candidate: PlaceCandidate | undefined): number | undefined =>
  candidate !== undefined && candidate.confidence >= TRUSTED ? candidate.confidence : undefined;

const isTrusted = (span: PlaceSpan): boolean =>
  (span.candidates[0]?.confidence ?? 0) >= TRUSTED || (span.landmark === true && span.end - span.start > 8);

function fromScan(span: PlaceSpan): Span {
  const candidate = span.candidates[0];
  return {
    start: span.start,
    end: span.end,
    confidence: sureOf(candidate) ?? WORDS_ONLY,
    landmark: span.landmark === true || candidate === undefined,
    ...(candidate === undefined ? {} : { candidate }),
  };
}

function toMention(message: string, span: Span): PlaceMention {
  return {
    text: message.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    confidence: span.confidence,
    ...(span.candidate === undefined || sureOf(span.candidate) === undefined
      ? {}
      : { code: span.candidate.code }),
    ...(span.landmark ? { landmark: true } : {}),
  };
}
