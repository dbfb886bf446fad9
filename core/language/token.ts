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

const PIECES = new RegExp(
  [
    /(?<link>https?:\/\/\S+|www\.\S+|\[url\])/u,
    /(?<mention>@[\p{L}\p{N}_]+|\[username\])/u,
    /(?<tag>#[\p{L}\p{N}_]+)/u,
    /(?<rt>\br[tw]\s*[.:]?\s*0*\d{1,3}(?!\d)(?:\s*(?:[-/&,]|dan|s\.?d\.?)?\s*(?:r[tw]\s*[.:]?\s*)?0*\d{1,3}(?![\d.,]*\s*(?:cm|m\b|meter|org|orang|kk|jiwa|rumah|hari|jam|bayi|balita|lansia)|\d))*)/u,
    /(?<number>\d+(?:[.,]\d+)*(?![\p{L}\d])|\d+(?:[.,]\d+)*(?=\p{L}))/u,
    /(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`-][\p{L}\p{N}\p{M}]+)*)/u,
    /(?<stop>[.?!;\n\r…]+|\s\/\s)/u,
    /(?<comma>[,:()"“”/–—-]+)/u,
  ]
    .map((piece) => piece.source)
    .join('|'),
  'giu',
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
      capital: /^\p{Lu}/u.test(text),
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
