import { readYesNo } from '#core/language/answers.ts';
import { findOptions } from './answer-option.ts';
import { sureGuess } from './answer-place.ts';
import { plain } from './answer-spelling.ts';
import { PlaceAnswer } from './answer-value.ts';
import type { Field } from './form.ts';
import type { Candidate, Lent, RawAnswer } from './form-step.ts';

/** How a pick was answered: a value for the field, none of the readings, or another message altogether. */
export type Picked =
  | { readonly kind: 'value'; readonly value: unknown; readonly words?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

const NONE = new Set([
  'none',
  'bukan semua',
  'bukan semuanya',
  'bukan semua ini',
  'bukan semuanya ini',
  'bukan itu',
  'tidak ada di daftar',
  'none of these',
  'lainnya',
  'yang lain',
]);

/** Reads the answer to "which of these do you mean?". For a place every further word is kept and helps. */
export function readPick(
  field: Field,
  before: unknown,
  options: readonly Candidate[],
  raw: RawAnswer,
  lent: Lent,
): Picked {
  const typed = (raw.action ?? raw.text ?? '').trim();
  const known = options.map(({ value, label }) => ({ value, label: { id: label } }));
  const [picked, ...others] = findOptions(typed, known).options;
  const place = PlaceAnswer.safeParse(before);
  if (picked !== undefined && others.length === 0) {
    const chosen = options.find(({ value }) => value === picked.value);
    if (field.kind !== 'place') return { kind: 'value', value: picked.value };
    return {
      kind: 'value',
      value: PlaceAnswer.parse({ ...(place.data ?? {}), code: picked.value, name: chosen?.label }),
    };
  }
  if (NONE.has(plain(typed)) || ['no', 'unknown', 'skip'].includes(readYesNo(typed) ?? ''))
    return { kind: 'none' };
  if (field.kind !== 'place' || !place.success || plain(typed) === '') return { kind: 'other' };
  const text = [place.data.text, typed].filter((one) => one !== undefined).join(', ');
  const sure = sureGuess(lent.readPlace?.(text) ?? []);
  return {
    kind: 'value',
    value: { ...place.data, text, ...(sure === undefined ? {} : { code: sure.code, name: sure.name }) },
  };
}
