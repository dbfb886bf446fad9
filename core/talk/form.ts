import * as z from 'zod';
import { Condition, factsOf } from '#core/shared/condition.ts';
import { Text } from '#core/shared/text.ts';

export const FIELD_KINDS = [
  'text',
  'number',
  'money',
  'choice',
  'choices',
  'yes-no',
  'date',
  'place',
  'photo',
  'phone',
  'consent',
] as const;
export const FieldKind = z.enum(FIELD_KINDS);
export type FieldKind = z.infer<typeof FieldKind>;

/** The name of a question. Answers are kept under it for ever: a question that changes its meaning takes a new one. */
const FieldId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,29}$/, 'is written like `householdSize`, at most 30 letters');

/** One of several answers. What people type for it, beside its label, stands in `aliases`. */
export const Option = z.strictObject({
  value: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'is written like `no-idea`, at most 40 letters'),
  label: Text,
  aliases: z.array(z.string().min(1)).optional(),
  /** Takes what fits no other option, in the person's own words, instead of asking a third time. */
  other: z.literal(true).optional(),
  /** Excludes the other options: "nobody", "none of these". */
  alone: z.literal(true).optional(),
});
export type Option = z.infer<typeof Option>;

/** One question. */
export const Field = z.strictObject({
  id: FieldId,
  kind: FieldKind,
  ask: Text,
  /** The label in summaries; without it the question itself. */
  short: Text.optional(),
  example: Text.optional(),
  /** Why we ask. */
  why: Text.optional(),
  optional: z.boolean().optional(),
  /** About earlier answers of the same form, by field id. The question is left out only when it is unmet, never when it is unknown. */
  onlyIf: Condition.optional(),
  sensitive: z.literal(true).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: z.array(Option).min(1).max(16).optional(),
});
export type Field = z.infer<typeof Field>;

/** A conversation as data: a dialogue in a chat and a page in the console. */
export const Form = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'is written like `report-disaster`'),
    version: z.number().int().positive(),
    /** Without the slash. */
    command: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,31}$/, 'is a Telegram command without the slash')
      .optional(),
    /** Whole messages that start the form too. */
    aliases: z.array(z.string().min(1)).optional(),
    title: Text,
    /** The use case that the answers go to. */
    completes: z.string().min(1),
    /** As soon as all of these are answered the answers are saved; everything else is then a bonus. */
    savesAfter: z.array(FieldId).min(1).optional(),
    fields: z.array(Field).min(1).max(40),
  })
  .superRefine(checkForm);
export type Form = z.infer<typeof Form>;
/** A form as it is written in content/forms. */
export type FormInput = z.input<typeof Form>;

/**
 * Reads a form. Throws an Error whose sentence names the form, the field and the broken rule.
 */
export function defineForm(form: FormInput): Form {
  const read = Form.safeParse(form);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${placeOf(form, path)} ${message}`);
  throw new Error(`The form "${form.id}" cannot be used: ${[...new Set(problems)].join('; ')}.`);
}

function placeOf(form: FormInput, path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'fields' || typeof index !== 'number') return path.join('.');
  const field = `field "${form.fields[index]?.id ?? index}"`;
  return rest.length === 0 ? field : `${field}, ${rest.join('.')},`;
}

type Report = (path: readonly (string | number)[], message: string) => void;

function checkForm(
  form: { readonly fields: readonly Field[]; readonly savesAfter?: readonly string[] | undefined },
  context: z.RefinementCtx,
): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  const earlier = new Set<string>();
  form.fields.forEach((field, index) => {
    const at = (path: readonly (string | number)[], message: string) =>
      report(['fields', index, ...path], message);
    if (earlier.has(field.id)) at(['id'], 'stands twice');
    for (const fact of field.onlyIf === undefined ? [] : factsOf(field.onlyIf)) {
      if (!earlier.has(fact)) at(['onlyIf'], `asks for "${fact}", which no earlier question answers`);
    }
    earlier.add(field.id);
    checkOptions(field, at);
    checkLimits(field, at);
  });
  for (const id of form.savesAfter ?? [])
    checkSaving(
      form.fields.find((field) => field.id === id),
      id,
      report,
    );
}

function checkOptions(field: Field, at: Report): void {
  const chooses = field.kind === 'choice' || field.kind === 'choices';
  if (chooses && (field.options?.length ?? 0) < 2)
    at(['options'], 'are missing: a choice needs at least two');
  if (!chooses && field.kind !== 'phone' && field.options !== undefined)
    at(['options'], `mean nothing for the kind "${field.kind}"`);
  const values = (field.options ?? []).map((option) => option.value);
  if (new Set(values).size < values.length) at(['options'], 'have the same value twice');
  if ((field.options ?? []).filter((option) => option.other).length > 1)
    at(['options'], 'have two that take everything else');
  const owners = new Map<string, string>();
  for (const { value, label, aliases } of field.options ?? []) {
    for (const spelling of [label.id, label.en, ...(aliases ?? [])]) {
      const typed = spelling?.toLowerCase();
      if (typed === undefined) continue;
      if ((owners.get(typed) ?? value) !== value) at(['options'], `give "${typed}" to two answers`);
      owners.set(typed, value);
    }
  }
}

function checkLimits({ kind, min, max }: Field, at: Report): void {
  const counted = kind === 'number' || kind === 'money' || kind === 'text';
  if (min !== undefined && !counted) at(['min'], `means nothing for the kind "${kind}"`);
  if (max !== undefined && !counted && kind !== 'choices')
    at(['max'], `means nothing for the kind "${kind}"`);
  if (min !== undefined && max !== undefined && min > max) at(['min'], 'is greater than max');
}

function checkSaving(field: Field | undefined, id: string, report: Report): void {
  if (field === undefined) report(['savesAfter'], `names "${id}", which is no field`);
  else if (field.optional) report(['savesAfter'], `names "${id}", which is optional`);
  else if (field.onlyIf !== undefined) report(['savesAfter'], `names "${id}", which is not always asked`);
}
