import { inLanguage, type Language } from '#core/shared/text.ts';
import { ConsentAnswer, FilesAnswer, PhoneAnswer, PlaceAnswer, VoiceAnswer } from './answer-value.ts';
import type { Field, Form } from './form.ts';
import { askedFields, isAnswered } from './form-path.ts';
import type { Answers, Part } from './session.ts';

/** One line of a summary. `value` is a key of the messages with what it needs. */
export interface SummaryLine {
  readonly field: string;
  readonly label: string;
  readonly value: Part;
}

/** What was answered, one line for each field, in the order of the form. Sensitive answers are named, never shown. */
export const summary = (form: Form, answers: Answers, language: Language): readonly SummaryLine[] =>
  askedFields(form, answers)
    .filter(({ id }) => isAnswered(answers, id))
    .map((field) => ({
      field: field.id,
      label: inLanguage(field.short ?? field.ask, language),
      value: field.sensitive ? part('form.value-hidden') : toPart(field, answers[field.id], language),
    }));

/** Must this answer be kept apart from logs, lists and events? */
export const isSensitive = (form: Form, fieldId: string): boolean =>
  form.fields.some((field) => field.id === fieldId && field.sensitive === true);

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });
const words = (text: string): Part => part('form.value', { text });

function toPart(field: Field, value: unknown, language: Language): Part {
  if (VoiceAnswer.safeParse(value).success) return part('form.value-voice');
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'number')
    return field.kind === 'money' ? part('form.value-money', { rupiah: value }) : words(String(value));
  if (typeof value === 'string')
    return field.kind === 'date'
      ? part('form.value-date', { date: value })
      : words(labelOf(field, value, language));
  if (Array.isArray(value))
    return words(value.map((one) => labelOf(field, String(one), language)).join(', '));
  return toPartOfObject(value);
}

const yesOrNo = (value: boolean): Part => part(value ? 'form.value-yes' : 'form.value-no');

function labelOf(field: Field, value: string, language: Language): string {
  const option = field.options?.find((one) => one.value === value);
  return option === undefined ? value : inLanguage(option.label, language);
}

function toPartOfObject(value: unknown): Part {
  const files = FilesAnswer.safeParse(value);
  if (files.success) return part('form.value-files', { count: files.data.files.length });
  const consent = ConsentAnswer.safeParse(value);
  if (consent.success) return yesOrNo(consent.data.agreed);
  const phone = PhoneAnswer.safeParse(value);
  if (phone.success && !isPin(value))
    return words('phone' in phone.data ? phone.data.phone : phone.data.text);
  return toPartOfPlace(PlaceAnswer.safeParse(value).data ?? {});
}

const isPin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('point' in value || 'code' in value);

function toPartOfPlace({ text, name, point }: PlaceAnswer): Part {
  const said = [text, name].filter((one) => one !== undefined).join(', ');
  return point === undefined ? words(said) : part('form.value-pin', said === '' ? {} : { place: said });
}
