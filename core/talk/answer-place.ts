import { readPlaceless } from '#core/language/placeless.ts';
import { SURE } from '#core/language/places.ts';
import { type Reader, type Reading, unreadable } from './answer-reading.ts';
import { PlaceAnswer } from './answer-value.ts';
import type { Field } from './form.ts';
import type { PlaceGuess, RawAnswer } from './form-step.ts';

/** A guess below this is not worth a question. */
const WORTH_ASKING = 0.1;
const MOST_GUESSES = 5;
const FEWEST_LETTERS = 3;

/** Reads a pin or words. Words are kept whatever they are: a landmark suffices, an area is a bonus. */
export function readPlaceAnswer(field: Field, { point, text = '' }: RawAnswer, reader: Reader): Reading {
  if (point !== undefined) return readPin(point, reader);
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS) return unreadable(field, reader);
  // Asked once more for a name; who says "at home" again is taken at her word.
  if (reader.tries === 0 && readPlaceless(text)) return unreadable(field, reader);
  return readWords(text, reader);
}

/** Reads a pin; one in the sea or abroad is asked about once, then taken, because boats need help too. */
export function readPin(point: PlaceAnswer['point'] & object, reader: Reader): Reading {
  const areas = reader.nearest?.(point);
  if (areas?.length === 0 && reader.tries === 0)
    return { kind: 'unreadable', why: { key: 'form.not-on-land', params: {} } };
  const [area] = areas ?? [];
  const before = PlaceAnswer.safeParse(reader.before);
  const words = before.success && before.data.text !== undefined ? { text: before.data.text } : {};
  const where = area === undefined ? {} : { code: area.code, name: area.name };
  return {
    kind: 'read',
    value: { ...words, point, ...where },
    note: { key: 'form.pin-kept', params: area === undefined ? {} : { place: area.name } },
  };
}

function readWords(text: string, reader: Reader): Reading {
  const guesses = reader.readPlace?.(text) ?? [];
  const sure = sureGuess(guesses);
  if (sure !== undefined) {
    return {
      kind: 'read',
      value: { text, code: sure.code, name: sure.name },
      note: { key: 'form.understood', params: { value: sure.name } },
    };
  }
  const options = guesses.filter(({ confidence }) => confidence >= WORTH_ASKING).slice(0, MOST_GUESSES);
  if (options.length === 0) return { kind: 'read', value: { text } };
  return {
    kind: 'pick',
    value: { text },
    options: options.map(({ code, name }) => ({ value: code, label: name })),
  };
}

/** The one guess that may be filled in without asking. */
export const sureGuess = (guesses: readonly PlaceGuess[]): PlaceGuess | undefined => {
  const [best] = [...guesses].sort((one, other) => other.confidence - one.confidence);
  return best !== undefined && best.confidence >= SURE ? best : undefined;
};
