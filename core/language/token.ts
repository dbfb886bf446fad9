/** How strongly a token is parted from the one before it. */
export const NO_BREAK = 0;
export const COMMA = 1;
export const FULL_STOP = 2;

/** One piece of a message with its place in it; `start` and `end` count UTF-16 units of the original text. */
export interface RawToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'rt' | 'tag' | 'link' | 'mention';
  readonly breakBefore: number;
  readonly capital: boolean;
}

/** A word as it is meant: everyday spelling resolved, with the stems that the phrase book asks for. */
export interface Token extends Omit<RawToken, 'text'> {
  readonly text: string;
  readonly word: string;
  readonly stems: readonly string[];
  readonly number?: number;
  readonly plural?: boolean;
}

/**
 * A letter of any script, by what it is not: `\p{L}` says the same and costs milliseconds at a cold start. No blanks,
 * digits, ASCII or general punctuation, arrows, pictures or halves of a pair.
 */
const LETTER = String.raw`[^\s\u0000-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ud800-\udfff\ufe00-\ufe0f\ufff0-\uffff]`;
const ALNUM = `(?:${LETTER}|\\d)`;
const COUNTED =
  '[Cc][Mm]|[Mm]\\b|[Mm]eter|[Oo]rg|[Oo]rang|ORANG|ORG|[Kk][Kk]|[Jj]iwa|JIWA|[Rr]umah|[Hh]ari|[Jj]am|[Bb]ayi|[Bb]alita|[Ll]ansia';

const PIECES = new RegExp(
  [
    String.raw`(?<link>[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+|[Ww]{3}\.\S+|\[(?:url|URL)\])`,
    String.raw`(?<mention>@(?:${ALNUM}|_)+|\[(?:username|USERNAME)\])`,
    `(?<tag>#(?:${ALNUM}|_)+)`,
    String.raw`(?<rt>\b[Rr][TtWw]\s*[.:]?\s*0*\d{1,3}(?!\d)(?:\s*(?:[-/&,]|dan|[Ss]\.?[Dd]\.?)?\s*(?:[Rr][TtWw]\s*[.:]?\s*)?0*\d{1,3}(?![\d.,]*\s*(?:${COUNTED})|\d))*)`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)`,
    `(?<word>${ALNUM}+(?:['’\`-]${ALNUM}+)*)`,
    String.raw`(?<stop>[.?!;\n\r…]+|\s\/\s)`,
    '(?<comma>[,:()"“”/–—-]+)',
  ].join('|'),
  'g',
);

const LONGEST_MESSAGE = 4096;

/** Cuts a message into words, numbers, RT/RW, hashtags, links and mentions; the rest only parts them. */
export function cut(message: string): RawToken[] {
  const tokens: RawToken[] = [];
  let breakBefore = FULL_STOP;
  for (const match of message.slice(0, LONGEST_MESSAGE).matchAll(PIECES)) {
    const groups = match.groups ?? {};
    if (groups['stop'] !== undefined) {
      // Two dots are how people pause on a phone; one or three end a thought.
      breakBefore = Math.max(breakBefore, groups['stop'] === '..' ? COMMA : FULL_STOP);
      continue;
    }
    if (groups['comma'] !== undefined) {
      breakBefore = Math.max(breakBefore, COMMA);
      continue;
    }
    const text = match[0];
    const kind = kindOf(groups);
    tokens.push({
      text,
      lower: text.toLowerCase(),
      start: match.index,
      end: match.index + text.length,
      kind,
      breakBefore: kind === 'tag' ? Math.max(breakBefore, COMMA) : breakBefore,
      capital: text.charAt(0) !== text.charAt(0).toLowerCase(),
    });
    breakBefore = kind === 'tag' ? COMMA : NO_BREAK;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): RawToken['kind'] {
  if (groups['link'] !== undefined) return 'link';
  if (groups['mention'] !== undefined) return 'mention';
  if (groups['tag'] !== undefined) return 'tag';
  if (groups['rt'] !== undefined) return 'rt';
  return groups['number'] === undefined ? 'word' : 'number';
}
