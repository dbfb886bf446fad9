import { OWN_WORDS, SPELLINGS, WORTH_REPAIR } from '#content/lexicon/spellings.ts';
import { fullBook } from './full-book.ts';
import { type Vocabulary, vocabularyOf } from './normalise.ts';

let vocabulary: Vocabulary | undefined;

/** Everything the lexicon knows, made ready at the first message; `findDanger` has a smaller one of its own. */
export function fullVocabulary(): Vocabulary {
  vocabulary ??= vocabularyOf(fullBook(), SPELLINGS, { worthRepair: WORTH_REPAIR, own: OWN_WORDS });
  return vocabulary;
}
