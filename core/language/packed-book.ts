import { gapEndsOf, type Lexeme, type Phrase, type PhraseBook, type WrittenBook } from './phrase.ts';

const PART = '\f';

/** A phrase book as one text that is opened quickly: what `compile` finds out line by line stands in it. */
export function packBook({ byFirst, words, stems, listsOf }: WrittenBook): string {
  const phrases = [...new Set([...byFirst.values()].flat())];
  const lexemes = [...new Set(phrases.map(({ lexeme }) => lexeme))];
  const placeOf = new Map(phrases.map((phrase, place) => [phrase, place]));
  const lexemeAt = new Map(lexemes.map((lexeme, place) => [lexeme, place]));
  const at = (known: readonly Phrase[]): string =>
    known.map((phrase) => (placeOf.get(phrase) ?? 0).toString(36)).join(',');
  return [
    lexemes.map(({ kind, code }) => `${kind}\t${code}`).join('\n'),
    phrases.map(({ lexeme }) => (lexemeAt.get(lexeme) ?? 0).toString(36)).join(' '),
    phrases.map(({ line }) => line).join('\n'),
    [...byFirst.keys()].join(' '),
    [...byFirst.values()].map(at).join(' '),
    [...words].join(' '),
    [...stems].join(' '),
    [...listsOf].map(([word, keys]) => `${word} ${keys.join(' ')}`).join('\n'),
  ].join(PART);
}

/** Opens what `packBook` wrote: the same book. A phrase is made when its first word turns up. */
export function openBook(packed: string): PhraseBook {
  const [kinds = '', owners = '', written = '', keys = '', at = '', words = '', stems = '', lists = ''] =
    packed.split(PART);
  const lexemes = kinds.split('\n').map(toLexeme);
  const [owner, lines, places] = [owners.split(' '), written.split('\n'), at.split(' ')];
  const placeOf = new Map(keys.split(' ').map((key, place) => [key, place]));
  const phrases: Phrase[] = [];
  const phraseAt = (written36: string): Phrase => {
    const place = Number.parseInt(written36, 36);
    phrases[place] ??= toPhrase(lexemes[Number.parseInt(owner[place] ?? '', 36)], lines[place]);
    return phrases[place];
  };
  const opened = new Map<string, readonly Phrase[]>();
  const get = (key: string): readonly Phrase[] | undefined => {
    const place = placeOf.get(key);
    if (place === undefined) return undefined;
    const known = opened.get(key) ?? (places[place] ?? '').split(',').map(phraseAt);
    opened.set(key, known);
    return known;
  };
  return { byFirst: { get }, words: setOf(words), stems: setOf(stems), listsOf: listsIn(lists) };
}

function toLexeme(line: string): Lexeme {
  const [kind = '', code = ''] = line.split('\t');
  return { kind, code, phrases: '' };
}

const toPhrase = (lexeme: Lexeme = toLexeme(''), line = ''): Phrase => ({
  lexeme,
  line,
  gapEnds: gapEndsOf(lexeme.kind),
});

const setOf = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));

const listsIn = (lists: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (lists === '' ? [] : lists.split('\n')).map((line) => {
      const [word = '', ...keys] = line.split(' ');
      return [word, keys] as const;
    }),
  );
