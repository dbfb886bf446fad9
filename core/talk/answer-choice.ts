import { readYesNo } from '#core/language/answers.ts';
import { inEveryLanguage, inLanguage } from '#core/shared/text.ts';
import { findOptions } from './answer-option.ts';
import { type Reader, type Reading, skipped, understood, unreadable } from './answer-reading.ts';
import { plain } from './answer-spelling.ts';
import type { Field, Option } from './form.ts';
import type { RawAnswer } from './form-step.ts';

/** Reads one option. Two that fit are asked about; what fits none becomes "other" the second time, in the person's words. */
export function readChoice(field: Field, { action, text = '' }: RawAnswer, reader: Reader): Reading {
  const options = field.options ?? [];
  const { options: found, exact } = findOptions(action ?? text, options);
  const [option, ...others] = found;
  if (option !== undefined && others.length === 0) {
    return exact
      ? { kind: 'read', value: option.value, ...ownWords(option, text) }
      : understood(option.value, inLanguage(option.label, reader.language), text);
  }
  if (option !== undefined)
    return {
      kind: 'pick',
      options: found.map(({ value, label }) => ({ value, label: inLanguage(label, reader.language) })),
      words: text,
    };
  if (isLeftOpen(text)) return openAnswer(options);
  const other = options.find((one) => one.other);
  if (other !== undefined && reader.tries > 0 && text !== '')
    return understood(other.value, inLanguage(other.label, reader.language), text);
  return unreadable(field, reader);
}

/** "Something else" says little: how it was said is kept, unless it is the label itself. */
const ownWords = ({ other, value, label }: Option, text: string): { words?: string } =>
  other && ![value, ...inEveryLanguage(label)].map(plain).includes(plain(text)) ? { words: text } : {};

const isLeftOpen = (text: string): boolean => {
  const meaning = readYesNo(text);
  return meaning === 'unknown' || meaning === 'skip';
};

/** "I do not know" is an answer where the form offers it, and leaves the question open elsewhere. */
const openAnswer = (options: readonly Option[]): Reading =>
  options.some(({ value }) => value === 'unknown') ? { kind: 'read', value: 'unknown' } : skipped;

const PARTS =
  /\s*(?:[,;/&+\n]|\s(?:dan|sama|serta|and|n|plus|lan|karo|kaliyan|kalih|sareng|jeung|sarta)\s)\s*/i;

/** Reads several options. One alone leaves room for more; several at once, or a word for "that is all", end the question. */
export function readChoices(field: Field, { action, text = '' }: RawAnswer, reader: Reader): Reading {
  const options = field.options ?? [];
  const before =
    reader.more && Array.isArray(reader.before)
      ? reader.before.filter((value) => typeof value === 'string')
      : [];
  if (isEnough(action ?? text, before)) return { kind: 'read', value: before, more: false };
  const { found, exact, rest } = findAll(action ?? text, options);
  if (found.length > 0) {
    const vague = found.some((option) => ownWords(option, text).words !== undefined);
    return chosen({ before, found, field, reader, words: exact && !vague ? '' : text });
  }
  if (isLeftOpen(text)) return openAnswer(options);
  const other = options.find((one) => one.other);
  if (other !== undefined && reader.tries > 0 && rest.length > 0)
    return chosen({ before, found: [other], field, reader, words: text });
  return unreadable(field, reader);
}

const ENOUGH = new Set([
  'done',
  'selesai',
  'cukup',
  'sudah',
  'udah',
  'udh',
  'sdh',
  'itu saja',
  'itu aja',
  'segitu',
  'segitu saja',
  'beres',
  'that is all',
  'enough',
  'finished',
  'go on',
  'lanjut',
  'wis',
  'uwis',
  'sampun',
  'cekap',
  'rampung',
  'lajeng',
  'kuwi wae',
  'iku wae',
  'niku mawon',
  'semono wae',
  'tos',
  'atos',
  'geus',
  'parantos',
  'rengse',
  'anggeus',
  'teras',
  'eta wae',
  'kitu wae',
  'sakitu',
  'sakitu wae',
]);

/** Does the whole message say that there is no more: "itu saja", "cukup", "tidak ada"? */
export const saysNoMore = (typed: string): boolean => ENOUGH.has(plain(typed)) || readYesNo(typed) === 'no';

function isEnough(typed: string, before: readonly string[]): boolean {
  if (before.length === 0) return false;
  const meaning = readYesNo(typed);
  return saysNoMore(typed) || meaning === 'skip' || meaning === 'unknown';
}

function findAll(
  text: string,
  options: readonly Option[],
): { found: readonly Option[]; exact: boolean; rest: readonly string[] } {
  const whole = findOptions(text, options);
  if (whole.exact) return { found: whole.options, exact: true, rest: [] };
  const parts = (/^[\d\s]+$/.test(text) ? text.split(/\s+/) : text.split(PARTS)).filter(
    (part) => plain(part) !== '',
  );
  const readings = parts.map((part) => findOptions(part, options));
  const found = options.filter((option) => readings.some((reading) => reading.options.includes(option)));
  return {
    found,
    exact: readings.every((reading) => reading.exact),
    rest: parts.filter((_, index) => readings[index]?.options.length === 0),
  };
}

interface Chosen {
  readonly before: readonly string[];
  readonly found: readonly Option[];
  readonly field: Field;
  readonly reader: Reader;
  readonly words: string;
}

function chosen({ before, found, field, reader, words }: Chosen): Reading {
  const options = field.options ?? [];
  const alone = found.find((option) => option.alone);
  const values =
    alone === undefined
      ? options
          .filter(
            ({ value, alone: excludes }) =>
              !excludes && (before.includes(value) || found.some((option) => option.value === value)),
          )
          .map(({ value }) => value)
      : [alone.value];
  const more =
    alone === undefined &&
    found.length === 1 &&
    values.length < Math.min(field.max ?? options.length, options.length);
  const labels = options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => inLanguage(label, reader.language));
  const note = more || words !== '' ? { note: { key: 'form.chosen', params: { values: labels } } } : {};
  return { kind: 'read', value: values, more, ...note, ...(words === '' ? {} : { words }) };
}
