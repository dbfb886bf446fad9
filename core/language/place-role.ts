import { ELSEWHERE } from '#content/lexicon/place-roles.ts';
import { isHead, isLead, isSide, wordLists } from './mention-words.ts';
import type { Match } from './phrase.ts';
import { COMMA, type Token } from './token.ts';

/**
 * What a named place is to the event: `here`, where it happens; `elsewhere`, certainly not; `beside`, elsewhere as soon
 * as another place is here ("banjir di Cimahi, saudara saya di Garut").
 */
export type PlaceRole = 'here' | 'beside' | 'elsewhere';

type Lists = Readonly<Record<keyof typeof ELSEWHERE, ReadonlySet<string>>>;
let lists: Lists | undefined;
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

function words(): Lists {
  lists ??= {
    leads: setOf(ELSEWHERE.leads),
    motions: setOf(ELSEWHERE.motions),
    senders: setOf(ELSEWHERE.senders),
    tellers: setOf(ELSEWHERE.tellers),
    others: setOf(ELSEWHERE.others),
    activities: setOf(ELSEWHERE.activities),
    safe: setOf(ELSEWHERE.safe),
  };
  return lists;
}

const is = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (list.has(token.word) || list.has(token.lower));

/** Kinds of matches that show distress where they stand. */
const DISTRESS: ReadonlySet<string> = new Set(['hazard', 'sign', 'condition', 'life']);
const REACH_OF_LEAD = 3;
const REACH_OF_MOTION = 6;

/** Reads the words before and around the place in `tokens[from]` up to `tokens[to]` (exclusive). */
export function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: readonly Match[],
): PlaceRole {
  const before = thoughtBefore(tokens, from);
  if (isOtherLead(before)) return 'elsewhere';
  const at = before.findLastIndex((token) => !isHead(token) && !isSide(token));
  const lead = before[at]?.word;
  if (is(words().leads, before[at]) || (lead === 'ke' && isMotion(before, at))) return 'beside';
  if (lead === 'dari') return sourceRole(tokens, before, at, to);
  if (lead === 'di' && EXCEPT.test(before[at - 1]?.lower ?? '')) return 'beside';
  if (isSafe(tokens, to)) return 'beside';
  return isSomebodyElsewhere(before) && !isDistressed(tokens, from, to, matches) ? 'beside' : 'here';
}

/** The words of the same thought in front of a place, the nearest last. */
function thoughtBefore(tokens: readonly Token[], from: number): readonly Token[] {
  let start = from;
  while (start > 0 && (tokens[start]?.breakBefore ?? 0) < COMMA) start -= 1;
  return tokens.slice(start, from);
}

/** `dirujuk`, `perbatasan`, `seperti`: a direction, a source or a comparison. */
const isOtherLead = (before: readonly Token[]): boolean =>
  before
    .slice(-REACH_OF_LEAD)
    .some(
      (token) =>
        (wordLists().others.has(token.word) || wordLists().others.has(token.lower)) &&
        !is(words().leads, token),
    );

/** "Mengungsi ke", "akses ke": not "kirim perahu ke", which says where it is needed. */
const isMotion = (before: readonly Token[], at: number): boolean =>
  before.slice(Math.max(0, at - REACH_OF_MOTION), at).some((token) => is(words().motions, token));

/** "Kiriman dari Bogor", "bantuan dari Garut" are elsewhere; "kami dari Sigi" and "100 meter dari pasar" are not. */
function sourceRole(tokens: readonly Token[], before: readonly Token[], at: number, to: number): PlaceRole {
  const after = tokens[to];
  if (after?.breakBefore === 0 && /^(?:sampai|sampe|hingga|s\/d|sd|ke)$/.test(after.lower)) return 'here';
  const [two, one] = [before[at - 2], before[at - 1]];
  if (is(words().senders, one) || is(words().senders, two)) return 'beside';
  if (one === undefined || is(words().tellers, one) || one.number !== undefined) return 'here';
  return is(words().tellers, two) ? 'here' : 'beside';
}

function isDistressed(
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: readonly Match[],
): boolean {
  let start = from;
  while (start > 0 && (tokens[start]?.breakBefore ?? 0) < COMMA) start -= 1;
  let end = to;
  while (end < tokens.length && (tokens[end]?.breakBefore ?? 0) < COMMA) end += 1;
  return matches.some(
    (match) =>
      DISTRESS.has(match.kind) &&
      match.from >= start &&
      match.to <= end &&
      (match.to <= from || match.from >= to),
  );
}

/** "Saudara saya di", "anak saya kuliah di", "saya lagi di": a person is there, not the event. */
function isSomebodyElsewhere(before: readonly Token[]): boolean {
  if (!before.some((token) => isLead(token))) return false;
  return before.some((token) => is(words().others, token) || is(words().activities, token));
}

const EXCEPT = /^(?:bukan|bkn|selain|kecuali|daripada)$/;
const NOT = /^(?:belum|blm|tidak|tak|ga|gak|nggak|kurang|bukan|ndak)$/;

/** "Di Demak sudah surut", but not "belum surut". */
function isSafe(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 4); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.breakBefore >= COMMA || NOT.test(token.word)) return false;
    if (is(words().safe, token)) return true;
  }
  return false;
}
