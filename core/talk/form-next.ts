import { LAST_ATTEMPT } from './answer-reading.ts';
import type { Field, Form } from './form.ts';
import { memoryOf, own, remember } from './form-memory.ts';
import {
  askedFields,
  changedFields,
  countingAnswers,
  fieldAt,
  fieldBefore,
  firstOpen,
  isEnough,
} from './form-path.ts';
import type { Offer, Step } from './form-step.ts';
import type { Part, Talk } from './session.ts';

/** A talk on its way to the next step: how the message found it, how it stands now, and what is said beside the question. */
export interface Move {
  readonly form: Form;
  readonly before: Talk;
  readonly talk: Talk;
  readonly note?: Part | undefined;
}

/** On to the next question: the current one while it is open, else the first without an answer, else the end. */
export function proceed(move: Move): Step {
  const { form, talk, note } = move;
  const { open, picking } = memoryOf(talk.answers);
  const current = fieldAt(form, talk);
  if (current !== undefined && (open !== undefined || picking !== undefined)) return askAt(move, current);
  const field = firstOpen(form, talk);
  if (field !== undefined) return askAt({ ...move, talk: close({ ...talk, field: field.id }) }, field);
  const done = close(talk);
  return {
    kind: 'done',
    ...common({ ...move, talk: done }),
    answers: countingAnswers(form, done.answers),
    ...noted(note),
  };
}

/** The current question has no further choices, no readings on offer, and is not one that was returned to. */
export function close(talk: Talk): Talk {
  const { open, picking, ...memory } = memoryOf(talk.answers);
  return open === undefined && picking === undefined ? talk : remember(talk, memory);
}

/** The same question again, saying why; counts the attempt. */
export function again(move: Move, field: Field, why: Part): Step {
  const memory = memoryOf(move.talk.answers);
  const attempt = (own(memory.tries, field.id) ?? 0) + 1;
  const talk = remember(move.talk, { ...memory, tries: { ...memory.tries, [field.id]: attempt } });
  return { kind: 'again', ...question({ ...move, talk }, field, attempt), why, attempt };
}

function askAt(move: Move, field: Field): Step {
  const { picking, open } = memoryOf(move.talk.answers);
  const asked = question(move, field, 0);
  if (picking !== undefined)
    return {
      kind: 'pick',
      ...asked,
      offers: ['none', ...asked.offers],
      options: picking,
      ...noted(move.note),
    };
  const chosen = move.talk.answers[field.id];
  const more = open === 'more' && Array.isArray(chosen) ? { chosen: chosen.map(String) } : {};
  return { kind: 'ask', ...asked, ...noted(move.note), ...more };
}

const noted = (note: Part | undefined): { note?: Part } => (note === undefined ? {} : { note });

const common = ({ form, before, talk }: Move) => ({
  talk,
  suffices: isEnough(form, talk),
  changed: changedFields(before.answers, talk.answers),
});

function question(move: Move, field: Field, attempt: number) {
  const asked = askedFields(move.form, move.talk.answers);
  return {
    ...common(move),
    field,
    progress: { index: asked.findIndex(({ id }) => id === field.id) + 1, total: asked.length },
    offers: offersAt(move, field, attempt),
  };
}

function offersAt({ form, talk }: Move, field: Field, attempt: number): readonly Offer[] {
  const { open } = memoryOf(talk.answers);
  const lost = attempt >= LAST_ATTEMPT;
  const leave: readonly Offer[] =
    open === 'more' ? ['done'] : field.optional || lost || open === 'back' ? ['skip'] : [];
  const back: readonly Offer[] = fieldBefore(form, talk) === undefined ? [] : ['back'];
  return [...leave, ...back, ...(lost ? (['human', 'menu'] as const) : [])];
}
