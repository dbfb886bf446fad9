import { evaluate, type Facts } from '#core/shared/condition.ts';
import type { Field, Form } from './form.ts';
import { MEMORY, memoryOf, own } from './form-memory.ts';
import type { Answers, Talk } from './session.ts';

/** Has this field an answer? */
export const isAnswered = (answers: Answers, id: string): boolean => own(answers, id) !== undefined;

/** The answers as facts for conditions; what is skipped, spoken or sent as a file is unknown. */
export function factsFrom(answers: Answers): Facts {
  const facts: Record<string, boolean | number | string | readonly string[]> = {};
  for (const [id, value] of Object.entries(answers)) {
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
      facts[id] = value;
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) facts[id] = value;
  }
  return facts;
}

/**
 * The questions that are asked given these answers, in order. Only a condition that is surely unmet leaves one out, or
 * one that hangs on questions that were left out themselves.
 */
export function askedFields(form: Form, answers: Answers): readonly Field[] {
  const facts = factsFrom(answers);
  const out = new Set<string>();
  return form.fields.filter(({ id, onlyIf }) => {
    if (onlyIf === undefined) return true;
    const counting = Object.fromEntries(Object.entries(facts).filter(([fact]) => !out.has(fact)));
    const { truth, missing } = evaluate(onlyIf, counting);
    const asked = truth === 'met' || (truth === 'unknown' && missing.some((fact) => !out.has(fact)));
    if (!asked) out.add(id);
    return asked;
  });
}

/** The answers that count: of questions that are asked, without what the engine remembers. */
export const countingAnswers = (form: Form, answers: Answers): Answers =>
  Object.fromEntries(
    askedFields(form, answers)
      .filter(({ id }) => isAnswered(answers, id))
      .map(({ id }) => [id, answers[id]]),
  );

/** The field that a talk stands at, or undefined when it is no longer asked. */
export const fieldAt = (form: Form, talk: Talk): Field | undefined =>
  askedFields(form, talk.answers).find(({ id }) => id === talk.field);

/** The first question that is neither answered nor skipped. */
export const firstOpen = (form: Form, talk: Talk): Field | undefined =>
  askedFields(form, talk.answers).find(
    ({ id }) => !isAnswered(talk.answers, id) && !talk.skipped.includes(id),
  );

/** The question before the current one. */
export function fieldBefore(form: Form, talk: Talk): Field | undefined {
  const position = form.fields.findIndex(({ id }) => id === talk.field);
  return askedFields(form, talk.answers).findLast((field) => form.fields.indexOf(field) < position);
}

/** Is the answer needed before anything can be saved? */
export const isNeeded = (form: Form, field: Field): boolean => form.savesAfter?.includes(field.id) ?? false;

/** Is all known that saving needs? Without `savesAfter`: once nothing is left to ask. */
export function isEnough(form: Form, talk: Talk): boolean {
  if (talk.saved !== undefined) return false;
  if (form.savesAfter === undefined)
    return firstOpen(form, talk) === undefined && memoryOf(talk.answers).open === undefined;
  return form.savesAfter.every((id) => isAnswered(talk.answers, id));
}

/** The fields whose answers or kept words differ between two sets of answers. */
export function changedFields(before: Answers, after: Answers): readonly string[] {
  const [known, now] = [memoryOf(before).words, memoryOf(after).words];
  const answered = Object.keys(after).filter((id) => id !== MEMORY && after[id] !== own(before, id));
  const worded = Object.keys(now).filter((id) => own(now, id)?.length !== own(known, id)?.length);
  return [...new Set([...answered, ...worded])];
}
