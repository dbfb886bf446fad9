import { COMMA, FULL_STOP, type Token } from './token.ts';

/**
 * Phrases as data, one a line. `a|b_c` either, where `b_c` are two words; `a?` may be absent; `a~` any word built from that stem; `#` a number;
 * `*` up to two words between, `**` up to five; `@name` a named list of words; `<` at the start of a thought, `>` at its end.
 */
export interface Lexeme {
  readonly kind: string;
  readonly code: string;
  readonly phrases: string;
}

/** A phrase found in a message: which lexeme, and from which token up to which (exclusive). */
export interface Match {
  readonly kind: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly number: boolean;
  readonly optional: boolean;
  readonly gap: number;
  readonly edge: '' | '<' | '>';
}

interface Phrase {
  /** A gap ends at a token that is parted this strongly. */
  readonly gapEnds: number;
  readonly lexeme: Lexeme;
  readonly pieces: readonly Piece[];
}

/** Phrases ready to be looked up by their first word, and every word and stem they know. */
export interface PhraseBook {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Phrases that take something back stay within one thought; all others may span a comma. */
const COVERS: ReadonlySet<string> = new Set(['metaphor', 'life-over', 'calm', 'no-group', 'formula']);

const GAPS: Readonly<Record<string, number>> = { '*': 2, '**': 5 };
const NUMBER_KEY = '#';
const stemKey = (stem: string): string => `${stem}~`;

/** Compiles lexemes; `lists` are the named word lists that `@name` refers to. */
export function compile(
  lexemes: readonly Lexeme[],
  lists: Readonly<Record<string, string>> = {},
): PhraseBook {
  const byFirst = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const lexeme of lexemes) {
    for (const line of lexeme.phrases.split('\n').flatMap(spread)) {
      const pieces = line === '' ? [] : line.split(/\s+/).map((piece) => readPiece(piece, lists));
      for (const piece of pieces) {
        for (const word of piece.words) words.add(word);
        for (const stem of piece.stems) stems.add(stem);
      }
      for (const start of startsOf(pieces))
        index(byFirst, { lexeme, pieces: start, gapEnds: COVERS.has(lexeme.kind) ? COMMA : FULL_STOP });
    }
  }
  return { byFirst, words, stems };
}

/** Alternatives of several words become lines of their own. */
function spread(line: string): readonly string[] {
  const pieces = line.trim().split(/\s+/);
  const at = pieces.findIndex((piece) => piece.includes('_'));
  const piece = pieces[at];
  if (piece === undefined) return [line.trim()];
  const optional = piece.endsWith('?');
  const options = piece.replace(/\?$/, '').split('|');
  const singles = options.filter((option) => !option.includes('_')).join('|');
  const many = options.filter((option) => option.includes('_')).map((option) => option.replaceAll('_', ' '));
  const choices = [...(singles === '' ? [] : [singles]), ...many, ...(optional ? [''] : [])];
  return choices.flatMap((choice) =>
    spread([...pieces.slice(0, at), choice, ...pieces.slice(at + 1)].join(' ')),
  );
}

function readPiece(source: string, lists: Readonly<Record<string, string>>): Piece {
  const gap = GAPS[source] ?? 0;
  const edge = source === '<' || source === '>' ? source : '';
  const optional = source.endsWith('?');
  const words = new Set<string>();
  const stems = new Set<string>();
  let number = false;
  const options = gap > 0 || edge !== '' ? [] : source.replace(/\?$/, '').split('|');
  for (const option of options.flatMap((name) => expand(name, lists))) {
    if (option === NUMBER_KEY) number = true;
    else if (option.endsWith('~')) stems.add(option.slice(0, -1));
    else words.add(option);
  }
  return { words, stems, number, optional, gap, edge };
}

function expand(option: string, lists: Readonly<Record<string, string>>): readonly string[] {
  if (!option.startsWith('@')) return [option];
  const list = lists[option.slice(1)];
  if (list === undefined) throw new Error(`The lexicon names a list that does not exist: ${option}`);
  return list
    .trim()
    .split(/\s+/)
    .flatMap((name) => expand(name, lists));
}

/** A phrase that begins with something optional also begins without it. */
function startsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const first = pieces[0];
  if (first === undefined) return [];
  return first.optional
    ? [pieces.map((p, i) => (i === 0 ? { ...p, optional: false } : p)), ...startsOf(pieces.slice(1))]
    : [pieces];
}

function index(byFirst: Map<string, Phrase[]>, phrase: Phrase): void {
  const first = phrase.pieces.find((piece) => piece.edge === '');
  if (first === undefined) return;
  const keys = [...first.words, ...[...first.stems].map(stemKey), ...(first.number ? [NUMBER_KEY] : [])];
  for (const key of keys) {
    const known = byFirst.get(key);
    if (known === undefined) byFirst.set(key, [phrase]);
    else known.push(phrase);
  }
}

/** Every phrase of the book found in the tokens, each lexeme once per starting token with its longest reach. */
export function matchAll(tokens: readonly Token[], book: PhraseBook): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const longest = new Map<Lexeme, number>();
    for (const key of keysOf(tokens[from])) {
      for (const phrase of book.byFirst.get(key) ?? []) {
        const to = reach(tokens, from, phrase, 0, true);
        if (to > (longest.get(phrase.lexeme) ?? 0)) longest.set(phrase.lexeme, to);
      }
    }
    for (const [lexeme, to] of longest) found.push({ kind: lexeme.kind, code: lexeme.code, from, to });
  }
  return found;
}

function keysOf(token: Token | undefined): readonly string[] {
  if (token === undefined) return [];
  const keys = [token.word, ...token.stems.map(stemKey)];
  return token.number === undefined ? keys : [...keys, NUMBER_KEY];
}

/** Where the phrase ends when it starts at `at`, or -1. */
function reach(tokens: readonly Token[], at: number, phrase: Phrase, next: number, start: boolean): number {
  const piece = phrase.pieces[next];
  if (piece === undefined) return at;
  if (piece.edge !== '')
    return atEdge(tokens, at, piece.edge) ? reach(tokens, at, phrase, next + 1, true) : -1;
  if (piece.gap > 0) return reachOverGap(tokens, at, phrase, next);
  const token = tokens[at];
  const fits =
    token !== undefined &&
    fitsPiece(token, piece) &&
    (start || token.breakBefore < COMMA || (token.breakBefore === COMMA && piece.number));
  if (fits) {
    const to = reach(tokens, at + 1, phrase, next + 1, false);
    if (to >= 0) return to;
  }
  return piece.optional ? reach(tokens, at, phrase, next + 1, start) : -1;
}

function reachOverGap(tokens: readonly Token[], at: number, phrase: Phrase, next: number): number {
  const gap = phrase.pieces[next]?.gap ?? 0;
  for (let skipped = 0; skipped <= gap; skipped += 1) {
    const token = tokens[at + skipped];
    if (token === undefined || token.breakBefore >= phrase.gapEnds) return -1;
    const to = reach(tokens, at + skipped, phrase, next + 1, true);
    if (to >= 0) return to;
  }
  return -1;
}

function atEdge(tokens: readonly Token[], at: number, edge: '<' | '>'): boolean {
  const token = tokens[at];
  if (edge === '<') return at === 0 || (token?.breakBefore ?? FULL_STOP) > 0;
  return token === undefined || token.breakBefore > 0;
}

function fitsPiece(token: Token, piece: Piece): boolean {
  if (piece.words.has(token.word)) return true;
  if (piece.number && token.number !== undefined) return true;
  return piece.stems.size > 0 && token.stems.some((stem) => piece.stems.has(stem));
}
