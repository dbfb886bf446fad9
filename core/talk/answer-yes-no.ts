import { bare, readYesNo } from '#core/language/answers.ts';
import { type Reader, type Reading, skipped, unreadable } from './answer-reading.ts';
import type { Field } from './form.ts';
import type { RawAnswer } from './form-step.ts';

/** Reads yes or no. "I do not know" is no answer at all, least of all a no. */
export function readTruth(field: Field, { action, text = '' }: RawAnswer, reader: Reader): Reading {
  const meaning = readMeaning(action ?? text) ?? readMeaning(text) ?? readBeginning(text);
  if (meaning === undefined) return unreadable(field, reader);
  const words = text.includes(' ') ? { words: text } : {};
  if (meaning === 'unknown' || meaning === 'skip') return { ...skipped, ...words };
  return { kind: 'read', value: meaning === 'yes', ...words };
}

/** Consent must be plain: the whole message says yes or no, or the button does. */
export function readConsent(field: Field, { action, text = '' }: RawAnswer, reader: Reader): Reading {
  const meaning = readMeaning(action ?? text) ?? readMeaning(text);
  if (meaning === undefined) return unreadable(field, reader);
  if (meaning === 'unknown' || meaning === 'skip') return skipped;
  return { kind: 'read', value: { agreed: meaning === 'yes', version: reader.version, at: reader.now } };
}

const readMeaning = (text: string): ReturnType<typeof readYesNo> =>
  text === 'unknown' ? 'unknown' : readYesNo(text);

const DOUBTS = new Set(
  'tahu tau ngerti ngertos mangertos weruh eruh terang nyaho apal yakin pasti mesthi know sure'.split(' '),
);
const SHORTEST_OPENING = 2;
const LONGEST_OPENING = 4;

/** "ga ada yang luka", "iya masih di atap": the longest opening that is an answer. A question is none. */
function readBeginning(text: string): ReturnType<typeof readYesNo> {
  if (text.trim().endsWith('?')) return undefined;
  const words = bare(text).split(' ');
  for (let length = Math.min(words.length - 1, LONGEST_OPENING); length > 0; length -= 1) {
    const opening = words.slice(0, length).join(' ');
    const meaning = opening.length < SHORTEST_OPENING ? undefined : readYesNo(opening);
    if (meaning === undefined) continue;
    return meaning === 'no' && words.slice(0, LONGEST_OPENING).some((word) => DOUBTS.has(word))
      ? 'unknown'
      : meaning;
  }
  return undefined;
}
