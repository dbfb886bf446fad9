import { readYesNo } from '#core/language/answers.ts';
import { readChoice, readChoices } from './answer-choice.ts';
import { readContact } from './answer-contact.ts';
import { readDay } from './answer-date.ts';
import { readAmount } from './answer-number.ts';
import { readPlaceAnswer } from './answer-place.ts';
import { type Reader, type Reading, skipped, unreadable } from './answer-reading.ts';
import { addFile } from './answer-value.ts';
import { readConsent, readTruth } from './answer-yes-no.ts';
import type { Field } from './form.ts';
import type { RawAnswer } from './form-step.ts';

/** Reads one message as the answer to one question. Never throws. */
export function readAnswer(field: Field, raw: RawAnswer, reader: Reader): Reading {
  if (raw.voice !== undefined)
    return { kind: 'read', value: { voice: raw.voice }, note: { key: 'form.voice-kept', params: {} } };
  if (raw.action === 'unknown' && !takesUnknown(field)) return skipped;
  // A button without words means something only where buttons are offered: elsewhere it is a stray press.
  const text = (raw.text ?? (hasButtons(field) ? raw.action : undefined) ?? '').trim();
  if (saysNothing(field, text)) return skipped;
  return readByKind(field, { ...raw, text }, reader);
}

const takesUnknown = (field: Field): boolean =>
  (field.options ?? []).some(({ value }) => value === 'unknown') ||
  field.kind === 'yes-no' ||
  field.kind === 'consent';

const hasButtons = ({ kind, options }: Field): boolean =>
  options !== undefined || kind === 'yes-no' || kind === 'consent';

/** "I do not know" and "later" leave a question open; "there is none" does where nothing is needed. */
function saysNothing(field: Field, text: string): boolean {
  if (['yes-no', 'consent', 'choice', 'choices'].includes(field.kind)) return false;
  const meaning = readYesNo(text);
  if (meaning === 'unknown' || meaning === 'skip') return true;
  const counts = field.kind === 'number' || field.kind === 'money';
  return meaning === 'no' && field.optional === true && !counts;
}

function readByKind(field: Field, raw: RawAnswer & { readonly text: string }, reader: Reader): Reading {
  switch (field.kind) {
    case 'text':
      return readText(field, raw.text, reader);
    case 'number':
    case 'money':
      return readAmount(field, raw.text, reader);
    case 'choice':
      return readChoice(field, raw, reader);
    case 'choices':
      return readChoices(field, raw, reader);
    case 'yes-no':
      return readTruth(field, raw, reader);
    case 'consent':
      return readConsent(field, raw, reader);
    case 'date':
      return readDay(field, raw.text, reader);
    case 'place':
      return readPlaceAnswer(field, raw, reader);
    case 'phone':
      return readContact(field, raw, reader);
    case 'photo':
      return readFiles(field, raw, reader);
  }
}

const LONGEST_TEXT = 4096;

function readText(field: Field, text: string, reader: Reader): Reading {
  const letters = text.match(/[\p{L}\p{N}\p{Extended_Pictographic}]/gu)?.length ?? 0;
  if (letters < (field.min ?? 1)) return unreadable(field, reader);
  return {
    kind: 'read',
    value: text.slice(0, field.max ?? LONGEST_TEXT),
    ...(text.length > (field.max ?? LONGEST_TEXT) ? { words: text } : {}),
  };
}

function readFiles(field: Field, raw: RawAnswer, reader: Reader): Reading {
  const file = raw.photo ?? raw.document;
  if (file === undefined) return unreadable(field, reader);
  return {
    kind: 'read',
    value: addFile(reader.before, raw.photo === undefined ? 'document' : 'photo', file),
    ...(raw.text ? { words: raw.text } : {}),
  };
}
