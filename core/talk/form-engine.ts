import type { Instant } from '#core/shared/decision.ts';
import { readAnswer } from './answer.ts';
import { LAST_ATTEMPT, type Reading } from './answer-reading.ts';
import type { Field, Form } from './form.ts';
import { keepFile, pressedLate, put, putAside, readerOf } from './form-aside.ts';
import { keepWords, memoryOf, own, remember } from './form-memory.ts';
import { again, close, type Move, proceed } from './form-next.ts';
import { askedFields, fieldAt, fieldBefore, firstOpen, isAnswered, isNeeded } from './form-path.ts';
import { readPick } from './form-pick.ts';
import type { Lent, RawAnswer, Step } from './form-step.ts';
import type { Answers, Part, Talk } from './session.ts';

/** Begins a form; what is already known is not asked. */
export function startForm(form: Form, known: Answers, now: Instant): Step {
  const field = form.fields[0]?.id ?? '';
  const empty: Talk = { form: form.id, version: form.version, field, answers: {}, skipped: [], since: now };
  return proceed({ form, before: empty, talk: { ...empty, answers: known } });
}

/**
 * Reads one message as the answer to the question asked last. Never throws, never loses an accepted answer. What could
 * not be understood is kept word for word (`wordsIn`, `filesOf`).
 */
export function answerForm(form: Form, talk: Talk, raw: RawAnswer, lent: Lent): Step {
  const current = upgradeTalk(form, talk);
  const move: Move = { form, before: talk, talk: current };
  if (raw.field !== undefined && raw.field !== current.field) return pressedLate(move, raw, lent);
  const aside = putAside(form, current, raw, lent);
  const text = raw.text?.trim() ?? '';
  if (aside !== undefined && text === '') return proceed({ ...move, ...aside });
  const moved: Move = aside === undefined ? move : { ...move, ...aside };
  const field = fieldAt(form, moved.talk);
  if (field === undefined || current.field !== talk.field || isSettled(moved.talk, field)) {
    return proceed({
      ...moved,
      talk: keepWords(moved.talk, talk.field, text),
      note: aside?.note ?? part('form.not-asked-now'),
    });
  }
  return answerField(moved, field, aside === undefined ? raw : { text }, lent);
}

const part = (key: string): Part => ({ key, params: {} });

/** The field has been dealt with, and nobody went back to it. */
function isSettled(talk: Talk, field: Field): boolean {
  const { open, picking } = memoryOf(talk.answers);
  return (
    open === undefined &&
    picking === undefined &&
    (isAnswered(talk.answers, field.id) || talk.skipped.includes(field.id))
  );
}

function answerField(move: Move, field: Field, raw: RawAnswer, lent: Lent): Step {
  if (raw.action === 'back') return back(move);
  const { picking } = memoryOf(move.talk.answers);
  if (raw.voice !== undefined && isAnswered(move.talk.answers, field.id)) {
    return proceed({
      ...move,
      talk: close(keepFile(move.talk, 'voice', raw.voice)),
      note: part('form.voice-kept'),
    });
  }
  if (picking !== undefined) return answerPick(move, field, raw, lent);
  if (raw.action === 'skip') return skip(move, field);
  return take(move, field, raw, readAnswer(field, raw, readerOf(move.form, move.talk, field, lent)));
}

function take(move: Move, field: Field, raw: RawAnswer, reading: Reading): Step {
  const words = 'words' in reading ? (reading.words ?? '') : '';
  const talk = keepWords(move.talk, field.id, words);
  switch (reading.kind) {
    case 'read':
      return accept(
        { ...move, talk, note: reading.note ?? move.note },
        field,
        reading.value,
        reading.more ?? false,
      );
    case 'skipped':
      return leaveOpen({ ...move, talk }, field);
    case 'pick': {
      const known = reading.value === undefined ? talk : put(talk, field.id, reading.value);
      return proceed({
        ...move,
        talk: remember(known, { ...memoryOf(known.answers), picking: [...reading.options] }),
      });
    }
    case 'unreadable':
      return again({ ...move, talk: keepWords(talk, field.id, raw.text ?? '') }, field, reading.why);
  }
}

function accept(move: Move, field: Field, value: unknown, more: boolean): Step {
  const talk = close(put(move.talk, field.id, value));
  return proceed({
    ...move,
    talk: more ? remember(talk, { ...memoryOf(talk.answers), open: 'more' }) : talk,
  });
}

function answerPick(move: Move, field: Field, raw: RawAnswer, lent: Lent): Step {
  const picking = memoryOf(move.talk.answers).picking ?? [];
  const picked = readPick(field, own(move.talk.answers, field.id), picking, raw, lent);
  const closed: Move = { ...move, talk: close(move.talk) };
  if (picked.kind === 'value') return accept(closed, field, picked.value, false);
  if (picked.kind === 'none' || isAnswered(move.talk.answers, field.id)) return proceed(closed);
  return take(closed, field, raw, readAnswer(field, raw, readerOf(move.form, closed.talk, field, lent)));
}

/** Leaves the current question out. What is needed is asked again twice before it may be left out. */
export function skipField(form: Form, talk: Talk): Step {
  const current = upgradeTalk(form, talk);
  const move: Move = { form, before: talk, talk: current };
  const field = fieldAt(form, current);
  return field === undefined || isSettled(current, field) ? proceed(move) : skip(move, field);
}

function skip(move: Move, field: Field): Step {
  if (field.optional || isAnswered(move.talk.answers, field.id)) return leave(move, field);
  const tries = own(memoryOf(move.talk.answers).tries, field.id) ?? 0;
  if (tries + 1 >= LAST_ATTEMPT) return leave(move, field);
  return again({ ...move, talk: close(move.talk) }, field, part('form.needed'));
}

/** "I do not know" settles a question, unless nothing can be saved without it. */
const leaveOpen = (move: Move, field: Field): Step =>
  isNeeded(move.form, field) ? skip(move, field) : leave(move, field);

function leave(move: Move, field: Field): Step {
  const { talk } = move;
  const skipped = isAnswered(talk.answers, field.id)
    ? talk.skipped
    : [...new Set([...talk.skipped, field.id])];
  return proceed({ ...move, talk: close({ ...talk, skipped }) });
}

/** Returns to the question before; its answer stays until another is given. */
export function goBack(form: Form, talk: Talk): Step {
  return back({ form, before: talk, talk: upgradeTalk(form, talk) });
}

function back(move: Move): Step {
  const closed = close(move.talk);
  const wasPicking = memoryOf(move.talk.answers).picking !== undefined;
  const field = wasPicking ? fieldAt(move.form, closed) : fieldBefore(move.form, closed);
  if (field === undefined) return proceed(move);
  const talk = { ...closed, field: field.id };
  return proceed({ ...move, talk: remember(talk, { ...memoryOf(talk.answers), open: 'back' }) });
}

/** The current question once more, unchanged: after a pause, an interruption, or a release. */
export const askAgain = (form: Form, talk: Talk): Step =>
  proceed({ form, before: talk, talk: upgradeTalk(form, talk) });

/** Carries a talk of an older version on: answers stay under their own ids and never shift. */
export function upgradeTalk(form: Form, talk: Talk): Talk {
  if (talk.version === form.version) return talk;
  const asked = askedFields(form, talk.answers);
  const upgraded = {
    ...talk,
    version: form.version,
    skipped: talk.skipped.filter((id) => form.fields.some((field) => field.id === id)),
  };
  if (asked.some(({ id }) => id === talk.field)) return upgraded;
  const next = firstOpen(form, upgraded) ?? asked.at(-1);
  return close({ ...upgraded, field: next?.id ?? talk.field });
}

export type { Lent, Offer, PlaceGuess, RawAnswer, Step } from './form-step.ts';
export { isSensitive, summary } from './form-summary.ts';
