import { Hazard } from '#core/disaster/hazard.ts';
import { Group, NeedCode } from '#core/disaster/need.ts';
import type { Attachment } from '#core/disaster/report.ts';
import { ReportDetails } from '#core/disaster/report-command.ts';
import type { Instant } from '#core/shared/decision.ts';
import { FilesAnswer, PhoneAnswer, PlaceAnswer, VoiceAnswer } from '#core/talk/answer-value.ts';
import type { Form } from '#core/talk/form.ts';
import { filesOf, wordsIn } from '#core/talk/form-memory.ts';
import { countingAnswers } from '#core/talk/form-path.ts';
import type { Answers } from '#core/talk/session.ts';

/** A report keeps so many. */
const MOST_FILES = 20;

/**
 * What the answers of /lapor or /butuh say about an event or a need, as far as it is new since the answers `since`
 * (none: everything). What cannot be read is left out, never guessed; every word written is in `text`.
 */
export function readReportAnswers(
  form: Form,
  answers: Answers,
  now: Instant,
  since: Answers = {},
): ReportDetails {
  const fresh = newAnswers(form, answers, since);
  const text = textOf(form, fresh, newWords(form, answers, since));
  const attachments = attachmentsIn(form, answers, now, since).slice(0, MOST_FILES);
  return ReportDetails.parse({
    ...readWhat(fresh),
    ...readPlace(fresh),
    ...readContact(fresh),
    ...(text === '' ? {} : { text }),
    ...(attachments.length === 0 ? {} : { attachments }),
  });
}

/** Photos, documents and voice notes among the answers that are new since `since`, in order. */
function attachmentsIn(form: Form, answers: Answers, now: Instant, since: Answers = {}): Attachment[] {
  const known = new Set(filesAmong(form, since).map(({ file }) => file));
  return filesAmong(form, answers)
    .filter(({ file }) => !known.has(file))
    .map(({ kind, file }) => ({ kind, file, at: now }));
}

function filesAmong(form: Form, answers: Answers): readonly Pick<Attachment, 'kind' | 'file'>[] {
  const answered = Object.values(countingAnswers(form, answers)).flatMap(
    (value): Pick<Attachment, 'kind' | 'file'>[] => {
      const voice = VoiceAnswer.safeParse(value);
      if (voice.success) return [{ kind: 'voice', file: voice.data.voice }];
      return FilesAnswer.safeParse(value).data?.files ?? [];
    },
  );
  return [...answered, ...filesOf(answers)];
}

function newAnswers(form: Form, answers: Answers, since: Answers): Answers {
  const old = countingAnswers(form, since);
  const isNew = ([id, value]: readonly [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(old[id]);
  return Object.fromEntries(Object.entries(countingAnswers(form, answers)).filter(isNew));
}

const LONGEST_TEXT = 4096;
const LONGEST_CONTACT = 40;
const LONGEST_PLACE = 500;
const MOST_PERSONS = 100_000;

function readWhat(answers: Answers): Partial<Record<keyof ReportDetails, unknown>> {
  const hazard = Hazard.safeParse(answers['hazard']);
  const needs = listOf(answers['needs'], NeedCode.options);
  const groups = listOf(answers['groups'], Group.options);
  const persons =
    typeof answers['persons'] === 'number' ? Math.min(Math.round(answers['persons']), MOST_PERSONS) : 0;
  return {
    ...(hazard.success ? { hazard: hazard.data } : {}),
    ...(needs.length > 0 ? { needs: needs.map((code) => ({ code })) } : {}),
    ...(groups.length > 0 ? { groups } : {}),
    ...(persons > 0 ? { persons } : {}),
    ...(answers['forWhom'] === 'other' ? { onBehalf: true } : {}),
    ...(answers['forWhom'] === 'self' ? { onBehalf: false } : {}),
  };
}

const listOf = <T extends string>(value: unknown, known: readonly T[]): readonly T[] =>
  Array.isArray(value) ? known.filter((one) => value.includes(one)) : [];

function readPlace(answers: Answers): Partial<Record<keyof ReportDetails, unknown>> {
  const { text, point, code } = PlaceAnswer.safeParse(answers['place']).data ?? {};
  return {
    ...(text === undefined ? {} : { place: text.slice(0, LONGEST_PLACE) }),
    ...(point === undefined ? {} : { point }),
    ...(code === undefined ? {} : { area: code }),
  };
}

function readContact(answers: Answers): Partial<Record<keyof ReportDetails, unknown>> {
  if (answers['contact'] === 'do-not-call') return { doNotCall: true };
  const contact = PhoneAnswer.safeParse(answers['contact']);
  if (!contact.success) return {};
  return {
    contact: ('phone' in contact.data ? contact.data.phone : contact.data.text).slice(0, LONGEST_CONTACT),
  };
}

const LABELLED = ['quantity', 'until'];

/** The words of text questions, with their label where they mean nothing without it, and all that was kept beside answers. */
function textOf(form: Form, answers: Answers, words: readonly string[]): string {
  const told = form.fields.flatMap(({ id, kind, short }) => {
    const value = answers[id];
    if (kind !== 'text' || typeof value !== 'string') return [];
    return [LABELLED.includes(id) && short !== undefined ? `${short.id}: ${value}` : value];
  });
  return [...told, ...words].join('\n').slice(0, LONGEST_TEXT);
}

/** Words beside sensitive answers stay out of the text: what they belong to is shown apart, and only to the holder. */
function newWords(form: Form, answers: Answers, since: Answers): readonly string[] {
  const sensitive = form.fields.filter((field) => field.sensitive).map(({ id }) => id);
  const old = new Set(wordsIn(since, sensitive));
  return wordsIn(answers, sensitive).filter((one) => !old.has(one));
}
