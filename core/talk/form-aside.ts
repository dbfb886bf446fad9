import { readAnswer } from './answer.ts';
import { readPin } from './answer-place.ts';
import type { Reader } from './answer-reading.ts';
import { addFile } from './answer-value.ts';
import type { Field, Form } from './form.ts';
import { keepWords, memoryOf, own, remember } from './form-memory.ts';
import { close, type Move, proceed } from './form-next.ts';
import { askedFields, isAnswered } from './form-path.ts';
import type { Lent, RawAnswer, Step } from './form-step.ts';
import type { Part, Talk } from './session.ts';

/** What reading a field's answer is lent in this talk. */
export function readerOf(form: Form, talk: Talk, field: Field, lent: Lent): Reader {
  const memory = memoryOf(talk.answers);
  return {
    ...lent,
    tries: own(memory.tries, field.id) ?? 0,
    version: form.version,
    before: own(talk.answers, field.id),
    more: memory.open === 'more' && talk.field === field.id,
  };
}

/** The talk with an answer under its field: no longer skipped, its attempts forgotten. */
export function put(talk: Talk, field: string, value: unknown): Talk {
  const memory = memoryOf(talk.answers);
  const { [field]: _, ...tries } = memory.tries;
  const answered = {
    ...talk,
    answers: { ...talk.answers, [field]: value },
    skipped: talk.skipped.filter((id) => id !== field),
  };
  return remember(answered, { ...memory, tries });
}

/** The talk with a file that no question has room for. */
export function keepFile(talk: Talk, kind: 'photo' | 'voice' | 'document', file: string): Talk {
  const memory = memoryOf(talk.answers);
  if (memory.files.length >= MOST_FILES || memory.files.some((one) => one.file === file)) return talk;
  return remember(talk, { ...memory, files: [...memory.files, { kind, file }] });
}

const MOST_FILES = 10;

/** A talk and what to say about what was put aside in it. */
interface Aside {
  readonly talk: Talk;
  readonly note: Part;
}

/** A pin, photo or document sent at another question goes where it belongs, or is kept; undefined when it fits the question. */
export function putAside(form: Form, talk: Talk, raw: RawAnswer, lent: Lent): Aside | undefined {
  const here = form.fields.find(({ id }) => id === talk.field)?.kind;
  if (raw.point !== undefined && (here !== 'place' || memoryOf(talk.answers).picking !== undefined))
    return putPin(form, talk, raw.point, lent);
  const file = raw.photo ?? raw.document;
  if (file !== undefined && here !== 'photo')
    return putFile(form, talk, raw.photo === undefined ? 'document' : 'photo', file);
  return undefined;
}

function putPin(form: Form, talk: Talk, point: NonNullable<RawAnswer['point']>, lent: Lent): Aside {
  const places = askedFields(form, talk.answers).filter(({ kind }) => kind === 'place');
  const field =
    places.find(({ id }) => id === talk.field) ??
    places.find(({ id }) => !isAnswered(talk.answers, id)) ??
    places[0];
  if (field === undefined)
    return {
      talk: keepWords(talk, talk.field, `${point.lat}, ${point.lng}`),
      note: { key: 'form.kept', params: {} },
    };
  const reading = readPin(point, readerOf(form, talk, field, lent));
  if (reading.kind !== 'read') {
    const memory = memoryOf(talk.answers);
    const tries = { ...memory.tries, [field.id]: (own(memory.tries, field.id) ?? 0) + 1 };
    return { talk: remember(talk, { ...memory, tries }), note: { key: 'form.not-on-land', params: {} } };
  }
  const kept = put(talk, field.id, reading.value);
  return {
    talk: field.id === talk.field ? close(kept) : kept,
    note: reading.note ?? { key: 'form.kept', params: {} },
  };
}

function putFile(form: Form, talk: Talk, kind: 'photo' | 'document', file: string): Aside {
  const note: Part = { key: 'form.file-kept', params: {} };
  const field = askedFields(form, talk.answers).find((one) => one.kind === 'photo');
  if (field === undefined) return { talk: keepFile(talk, kind, file), note };
  return { talk: put(talk, field.id, addFile(own(talk.answers, field.id), kind, file)), note };
}

/** A button of an earlier question: it changes that answer alone, and the current question is asked again. */
export function pressedLate(move: Move, raw: RawAnswer, lent: Lent): Step {
  const { form, talk } = move;
  const field = askedFields(form, talk.answers).find(({ id }) => id === raw.field);
  const option = field?.options?.some(({ value }) => value === raw.action) || field?.kind === 'yes-no';
  if (field === undefined || !option)
    return proceed({ ...move, note: { key: 'form.not-asked-now', params: {} } });
  const reading = readAnswer(field, { action: raw.action }, readerOf(form, talk, field, lent));
  if (reading.kind !== 'read') return proceed({ ...move, note: { key: 'form.not-asked-now', params: {} } });
  const value = field.kind === 'choices' ? joined(own(talk.answers, field.id), reading.value) : reading.value;
  return proceed({ ...move, talk: put(talk, field.id, value), note: { key: 'form.kept', params: {} } });
}

const joined = (before: unknown, added: unknown): unknown =>
  Array.isArray(before) && Array.isArray(added) ? [...new Set([...before, ...added])] : added;
