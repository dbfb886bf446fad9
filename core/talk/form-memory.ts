import * as z from 'zod';
import type { Answers, Talk } from './session.ts';

/** The one key of the answers that is no field: field ids begin with a letter. */
export const MEMORY = '_talk';

const Memory = z.object({
  /** What was written beyond the value that was understood, or could not be understood, by field. */
  words: z.record(z.string(), z.array(z.string())).default({}),
  /** Unreadable answers so far, by field. */
  tries: z.record(z.string(), z.number().int()).default({}),
  /** Files that no field asks for. */
  files: z.array(z.object({ kind: z.enum(['photo', 'voice', 'document']), file: z.string() })).default([]),
  /** The readings offered for the current question. */
  picking: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  /** The current question was answered already: `more` choices may follow, or somebody went `back` to it. */
  open: z.enum(['more', 'back']).optional(),
});
/** What the engine remembers beside the answers. It lies among them, because whatever people wrote is sealed there. */
export type Memory = z.infer<typeof Memory>;

const NOTHING: Memory = { words: {}, tries: {}, files: [] };

/** What a talk remembers; nothing, when it was never written or cannot be read. */
export function memoryOf(answers: Answers): Memory {
  const read = Memory.safeParse(answers[MEMORY] ?? {});
  return read.success ? read.data : NOTHING;
}

/** The same talk with another memory. */
export const remember = (talk: Talk, memory: Memory): Talk => ({
  ...talk,
  answers: { ...talk.answers, [MEMORY]: memory },
});

/** The same talk with words kept under a field, each once, at most so many that a session stays small. */
export function keepWords(talk: Talk, field: string, words: string): Talk {
  const text = words.trim().slice(0, LONGEST);
  if (text === '') return talk;
  const memory = memoryOf(talk.answers);
  const known = own(memory.words, field) ?? [];
  if (known.includes(text) || known.length >= MOST) return talk;
  return remember(talk, { ...memory, words: { ...memory.words, [field]: [...known, text] } });
}

const LONGEST = 4096;
const MOST = 10;

/** What stands under a key, never something that all objects inherit. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Everything people wrote in a talk beyond the values understood, except beside the fields `without`. Belongs to what is sealed. */
export const wordsIn = (answers: Answers, without: readonly string[] = []): readonly string[] =>
  Object.entries(memoryOf(answers).words)
    .filter(([field]) => !without.includes(field))
    .flatMap(([, words]) => words);

/** Files sent in a talk whose form has no question for them. */
export const filesOf = (answers: Answers): Memory['files'] => memoryOf(answers).files;
