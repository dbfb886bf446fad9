import { findOptions } from './answer-option.ts';
import { type Reader, type Reading, unreadable } from './answer-reading.ts';
import type { Field } from './form.ts';
import type { RawAnswer } from './form-step.ts';

const FEWEST_DIGITS = 5;

/** Reads a phone number, or one of the field's options ("do not call"). The second time it is taken as it is written. */
export function readContact(
  field: Field,
  { contact, action, text = '' }: RawAnswer,
  reader: Reader,
): Reading {
  const phone = reader.readPhone?.(contact ?? text);
  if (phone !== undefined)
    return {
      kind: 'read',
      value: { phone },
      ...(contact === undefined && text.length > 20 ? { words: text } : {}),
    };
  const { options, exact } = findOptions(action ?? text, field.options ?? []);
  const [option, ...others] = options;
  if (option !== undefined && others.length === 0)
    return { kind: 'read', value: option.value, ...(exact ? {} : { words: text }) };
  const digits = (contact ?? text).replace(/\D/g, '').length;
  if (digits >= FEWEST_DIGITS && (contact !== undefined || reader.tries > 0))
    return { kind: 'read', value: { text: contact ?? text } };
  return unreadable(field, reader);
}
