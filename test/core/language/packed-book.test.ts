import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_WORDS, SPELLINGS, WORTH_REPAIR } from '#content/lexicon/spellings.ts';
import { dangerBook } from '#core/language/danger-book.ts';
import { fullBook } from '#core/language/full-book.ts';
import { normalise, vocabularyOf } from '#core/language/normalise.ts';
import { openBook, packBook } from '#core/language/packed-book.ts';
import { compile, matchAll, type Phrase, type PhraseBook } from '#core/language/phrase.ts';
import { readCorpus } from '#test/corpus/corpus.ts';

const told = ({ lexeme: { kind, code }, line, gapEnds }: Phrase) => ({ kind, code, line, gapEnds });

const MESSAGES = [
  ...readCorpus().map(({ sentence }) => sentence.text),
  ...readFileSync('test/corpus/first-messages.txt', 'utf8')
    .split('\n')
    .map((line) => line.slice(3)),
];

function findIn(book: PhraseBook, message: string) {
  const vocabulary = vocabularyOf(book, SPELLINGS, { worthRepair: WORTH_REPAIR, own: OWN_WORDS });
  return matchAll(normalise(message, vocabulary), book);
}

describe.each([
  ['all phrases', fullBook()],
  ['the phrases of danger', dangerBook()],
])('the packed book of %s', (_, written) => {
  const opened = openBook(packBook(written));

  it('holds every phrase under each of its first words, in the same order', () => {
    for (const [key, phrases] of written.byFirst)
      expect([key, opened.byFirst.get(key)?.map(told)]).toEqual([key, phrases.map(told)]);
    expect(opened.byFirst.get('sukasukasuka')).toBeUndefined();
  });

  it('knows the same words, stems and lists, in the same order', () => {
    expect([...opened.words]).toEqual([...written.words]);
    expect([...opened.stems]).toEqual([...written.stems]);
    expect([...opened.listsOf]).toEqual([...written.listsOf]);
  });

  it('finds the same in every message of the corpus', () => {
    const found = MESSAGES.map((message) => [message, findIn(opened, message)] as const);
    expect(found).toEqual(MESSAGES.map((message) => [message, findIn(written, message)]));
    expect(found.filter(([, { length }]) => length > 0).length).toBeGreaterThan(100);
  });
});

describe('a packed book', () => {
  it('keeps phrases of one lexeme together, and one without lists or stems whole', () => {
    const written = compile([{ kind: 'sign', code: 'banjir', phrases: 'air naik|tinggi\nbanjir' }]);
    const opened = openBook(packBook(written));
    const [air, banjir] = ['air', 'banjir'].map((key) => opened.byFirst.get(key)?.[0]);
    expect(air?.lexeme).toBe(banjir?.lexeme);
    expect([opened.stems.size, opened.listsOf.size]).toEqual([0, 0]);
    expect(opened.byFirst.get('air')).toBe(opened.byFirst.get('air'));
  });
});
