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
  /** A handful: to look through them costs less than to make a set. */
  readonly words: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
  readonly edge: '' | '<' | '>';
}

/** A phrase as written. Its pieces are cut when its first word turns up, and each is read when the match comes so far. */
export interface Phrase {
  readonly lexeme: Lexeme;
  readonly line: string;
  /** A gap ends at a token that is parted this strongly. */
  readonly gapEnds: number;
  cut?: readonly string[];
  pieces?: (Piece | undefined)[];
}

/** Phrases ready to be looked up by their first word, and every word and stem they know. */
export interface PhraseBook {
  readonly byFirst: Pick<ReadonlyMap<string, readonly Phrase[]>, 'get'>;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The named lists that a word stands in, as keys (`@keluarga`). */
  readonly listsOf: ReadonlyMap<string, readonly string[]>;
}

/** A book made from its lexemes, all of whose phrases can be told. */
export interface WrittenBook extends PhraseBook {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases that take something back stay within one thought; all others may span a comma. */
const COVERS: ReadonlySet<string> = new Set([
  'metaphor',
  'life-over',
  'calm',
  'no-group',
  'formula',
  'no-item',
  'no-offer',
  'current',
]);

/** How strongly a token is parted that ends a gap in phrases of this kind. */
export const gapEndsOf = (kind: string): number => (COVERS.has(kind) ? COMMA : FULL_STOP);

const GAPS: Readonly<Record<string, number>> = { '*': 2, '**': 5 };
const NUMBER_KEY = '#';
const MARKS: ReadonlySet<string> = new Set(['@', '#', '*', '<', '>', '']);
const NO_LISTS: readonly string[] = [];

/**
 * Makes lexemes ready; `lists` and `names` are the word lists that `@name` refers to; those of `names` do not count as
 * words that the book knows. Throws when a phrase names a list that does not exist. Lines are cut now and read when they are needed: a cold start pays for little.
 */
export function compile(
  lexemes: readonly Lexeme[],
  lists: Readonly<Record<string, string>> = {},
  names: Readonly<Record<string, string>> = {},
): WrittenBook {
  const byFirst = new Map<string, Phrase[]>();
  const words = new Set<string>();
  const stems = new Set<string>();
  const listsOf = readLists({ ...lists, ...names });
  for (const [word, keys] of listsOf)
    if (keys.some((key) => lists[key.slice(1)] !== undefined)) words.add(word);
  for (const lexeme of lexemes) {
    const gapEnds = gapEndsOf(lexeme.kind);
    for (const written of lexeme.phrases.split('\n')) {
      for (const line of spread(written)) {
        collectWords(line, words, stems);
        index(byFirst, { lexeme, line, gapEnds });
      }
    }
  }
  for (const key of byFirst.keys()) {
    if (key.startsWith('@') && (lists[key.slice(1)] ?? names[key.slice(1)]) === undefined)
      throw new Error(`The lexicon names a list that does not exist: ${key}`);
  }
  return { byFirst, words, stems, listsOf };
}

function readLists(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const listsOf = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.trim().split(/\s+/)) {
      const known = listsOf.get(word);
      if (known === undefined) listsOf.set(word, [`@${name}`]);
      else known.push(`@${name}`);
    }
  }
  return listsOf;
}

function collectWords(line: string, words: Set<string>, stems: Set<string>): void {
  for (const piece of line.split(' ')) {
    const whole = piece.endsWith('?') ? piece.slice(0, -1) : piece;
    if (whole.includes('|')) for (const word of whole.split('|')) collect(word, words, stems);
    else collect(whole, words, stems);
  }
}

function collect(word: string, words: Set<string>, stems: Set<string>): void {
  if (word.endsWith('~')) stems.add(word.slice(0, -1));
  else if (!MARKS.has(word.charAt(0))) words.add(word);
}

/** Alternatives of several words become lines of their own; so does a line without its optional first word. */
function spread(written: string): readonly string[] {
  const line = written.trim();
  if (line === '') return [];
  const firstEnd = line.indexOf(' ');
  const optionalStart = line.charAt((firstEnd < 0 ? line.length : firstEnd) - 1) === '?';
  if (!optionalStart && !line.includes('_')) return [line];
  const pieces = line.split(' ');
  const at = Math.max(
    0,
    pieces.findIndex((piece) => piece.includes('_')),
  );
  const piece = pieces[at] ?? '';
  const options = piece.replace(/\?$/, '').split('|');
  const single = options.filter((option) => !option.includes('_')).join('|');
  const kept = single !== '' && piece.endsWith('?') && at > 0 ? `${single}?` : single;
  const many = options.filter((option) => option.includes('_')).map((option) => option.replaceAll('_', ' '));
  const without = piece.endsWith('?') && (at === 0 || single === '') ? [''] : [];
  const choices = [...(kept === '' ? [] : [kept]), ...many, ...without];
  return choices.flatMap((choice) =>
    spread([...pieces.slice(0, at), choice, ...pieces.slice(at + 1)].join(' ')),
  );
}

function index(byFirst: Map<string, Phrase[]>, phrase: Phrase): void {
  const first = (phrase.line.startsWith('< ') ? phrase.line.slice(2) : phrase.line).split(' ', 1)[0] ?? '';
  for (const key of first.split('|')) {
    const known = byFirst.get(key);
    if (known === undefined) byFirst.set(key, [phrase]);
    else known.push(phrase);
  }
}

function pieceOf(phrase: Phrase, at: number): Piece | undefined {
  phrase.cut ??= phrase.line.split(' ');
  phrase.pieces ??= [];
  const known = phrase.pieces[at];
  const source = phrase.cut[at];
  if (known !== undefined || source === undefined) return known;
  const piece = readPiece(source);
  phrase.pieces[at] = piece;
  return piece;
}

function readPiece(source: string): Piece {
  const gap = GAPS[source] ?? 0;
  const edge = source === '<' || source === '>' ? source : '';
  const optional = source.endsWith('?');
  const words = gap > 0 || edge !== '' ? [] : (optional ? source.slice(0, -1) : source).split('|');
  return { words, optional, gap, edge };
}

/** Every phrase of the book found in the tokens, each lexeme once per starting token with its longest reach. */
export function matchAll(tokens: readonly Token[], book: PhraseBook): Match[] {
  const keys = tokens.map((token) => keysOf(token, book));
  const found: Match[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const longest = new Map<Lexeme, number>();
    for (const key of keys[from] ?? []) {
      for (const phrase of book.byFirst.get(key) ?? []) {
        const to = reach({ tokens, keys, phrase }, from, 0, true);
        if (to > (longest.get(phrase.lexeme) ?? 0)) longest.set(phrase.lexeme, to);
      }
    }
    for (const [lexeme, to] of longest) found.push({ kind: lexeme.kind, code: lexeme.code, from, to });
  }
  return found;
}

/** Everything by which a phrase may ask for a token: its word, its stems, its lists, and whether it is a number. */
function keysOf(token: Token, book: PhraseBook): readonly string[] {
  const lists = book.listsOf.get(token.word) ?? NO_LISTS;
  const keys = [token.word, ...token.stems.map((stem) => `${stem}~`), ...lists];
  return token.number === undefined ? keys : [...keys, NUMBER_KEY];
}

interface Trial {
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly string[])[];
  readonly phrase: Phrase;
}

/** Where the phrase ends when its piece `next` starts at `at`, or -1. */
function reach(trial: Trial, at: number, next: number, start: boolean): number {
  const piece = pieceOf(trial.phrase, next);
  if (piece === undefined) return at;
  if (piece.edge !== '') return atEdge(trial.tokens, at, piece.edge) ? reach(trial, at, next + 1, true) : -1;
  if (piece.gap > 0) return reachOverGap(trial, at, next, piece.gap);
  const token = trial.tokens[at];
  const joined =
    start ||
    (token?.breakBefore ?? FULL_STOP) < COMMA ||
    (token?.breakBefore === COMMA && piece.words.includes(NUMBER_KEY));
  if (token !== undefined && joined && (trial.keys[at] ?? []).some((key) => piece.words.includes(key))) {
    const to = reach(trial, at + 1, next + 1, false);
    if (to >= 0) return to;
  }
  return piece.optional ? reach(trial, at, next + 1, start) : -1;
}

function reachOverGap(trial: Trial, at: number, next: number, gap: number): number {
  for (let skipped = 0; skipped <= gap; skipped += 1) {
    const token = trial.tokens[at + skipped];
    if (token === undefined || token.breakBefore >= trial.phrase.gapEnds) return -1;
    const to = reach(trial, at + skipped, next + 1, true);
    if (to >= 0) return to;
  }
  return -1;
}

function atEdge(tokens: readonly Token[], at: number, edge: '<' | '>'): boolean {
  const token = tokens[at];
  if (edge === '<') return at === 0 || (token?.breakBefore ?? FULL_STOP) > 0;
  return token === undefined || token.breakBefore > 0;
}
