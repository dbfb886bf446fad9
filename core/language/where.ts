import { isOrdinary } from './mention-words.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { Token } from './normalise.ts';
import type { PlaceCandidate, PlaceSpan, Places } from './places.ts';
import type { PlaceMention } from './understanding.ts';

/** Where the incident or need is, and the other places named. */
export interface Where {
  readonly places: readonly PlaceMention[];
  readonly placesOther: readonly PlaceMention[];
}

const WORDS_ONLY = 0.4;
/** From this confidence on the gazetteer's span is the name. */
const WHOLE = 0.6;
/** The confidence of a name for which only its position speaks. */
export const GUESSED = 0.2;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly other: boolean;
  readonly confidence: number;
  readonly landmark: boolean;
  readonly candidate?: PlaceCandidate;
}

/** Joins what the sentence says about places with what the gazetteer knows; without one, places stay words. */
export function readWhere(
  message: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  places?: Places,
): Where {
  const mixedCase = /[a-z]/.test(message) && (message.match(/[A-Z]/g)?.length ?? 0) / message.length < 0.4;
  const mentions = findMentions(tokens, known, mixedCase);
  const scanned = places?.scan(message) ?? [];
  const spans = mentions
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
      namesSomething(span, tokens, known) &&
      !spans.some((other) => span.start < other.end && other.start < span.end),
  );
  const all = [...spans, ...extra.map((span) => fromScan(span, tokens, mentions))].sort(
    (one, two) => one.start - two.start,
  );
  const here = all.filter((span) => !span.other);
  const there = all.filter((span) => span.other);
  return {
    places: here.map((span) => toMention(message, span)),
    placesOther: there.map((span) => toMention(message, span)),
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
  const whole = known && surenessOf(known) >= WHOLE ? known : { start, end };
  return {
    start: Math.min(start, whole.start),
    end: Math.max(end, whole.end),
    other: mention.other,
    ...(best === undefined ? { landmark: true } : { landmark: false, candidate: best }),
    confidence: sureOf(best) ?? (mention.guessed && best === undefined ? GUESSED : WORDS_ONLY),
  };
}

const surenessOf = ({ candidates: [first] }: PlaceSpan): number => first?.confidence ?? 0;

/** A village may be called `Air Bersih`; words of the lexicon alone name nothing. */
const namesSomething = (span: PlaceSpan, tokens: readonly Token[], known: ReadonlySet<string>): boolean =>
  tokens.some(
    (token) =>
      token.start < span.end &&
      span.start < token.end &&
      (token.kind !== 'word' || !isOrdinary(token, known)),
  );

const TRUSTED = 0.3;

/** How sure the gazetteer is; below `TRUSTED` the words stay words, because one of fifty Sukamajus is no answer. */
const sureOf = (candidate: PlaceCandidate | undefined): number | undefined =>
  candidate !== undefined && candidate.confidence >= TRUSTED ? candidate.confidence : undefined;

const isTrusted = (span: PlaceSpan): boolean =>
  (span.candidates[0]?.confidence ?? 0) >= TRUSTED || (span.landmark === true && span.end - span.start > 8);

function fromScan(span: PlaceSpan, tokens: readonly Token[], mentions: readonly Mention[]): Span {
  const candidate = span.candidates[0];
  const before = tokens.filter((token) => token.end <= span.start).slice(-1)[0]?.word ?? '';
  const other =
    ['ke', 'menuju', 'arah', 'dari'].includes(before) && mentions.some((mention) => !mention.other);
  return {
    start: span.start,
    end: span.end,
    other,
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
