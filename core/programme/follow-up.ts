import * as z from 'zod';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ApplicationId, ChatId, FollowUpId, Reference } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { STAGES } from './duty-calendar.ts';
import { DutyReason, EntryKey, Excuse, Mark } from './duty-record.ts';
import type { CalendarDuty } from './duty-rule.ts';
import { type Path, PathWord } from './path.ts';
import { Day } from './vocabulary.ts';

/** `duties`: what a programme asks of those who receive it. `path`: the way on, out of aid. */
export const FollowUpKind = z.enum(['duties', 'path']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

/** Who owes which duties (duty-owed.ts); its place in the list is the `who` of an entry. */
export const OwingRow = z.lazy(() =>
  z.object({
    age: z.number().optional(),
    duties: z.array(z.string()),
    sure: z.boolean(),
  }),
);

/** What the family itself told and what was said to it. Sealed at rest; gone after erasure. */
export const FollowUpPrivate = z.lazy(() =>
  z.object({
    people: z.array(OwingRow).max(20),
    pregnancy: z.object({ month: z.number().int().min(0).max(10), on: Day }).optional(),
    marks: z.array(Mark).max(400),
    excuses: z.array(Excuse).max(200),
    /** The last stage that was told of an entry, and when. */
    told: z.record(EntryKey, z.object({ stage: z.enum(STAGES), at: Instant })),
    /** Answers about the steps of a path, oldest first. */
    answers: z
      .array(
        z.object({ step: z.string(), said: PathWord, words: z.string().max(500).optional(), at: Instant }),
      )
      .max(60),
  }),
);
export type FollowUpPrivate = z.infer<typeof FollowUpPrivate>;

/** What goes on after a decision, in one household and one programme: opened by the family's own yes. */
export const FollowUp = z.lazy(() =>
  z.object({
    id: FollowUpId,
    reference: Reference,
    version: z.number().int().positive(),
    kind: FollowUpKind,
    state: z.enum(['open', 'closed']),
    programme: z.string(),
    /** The request it came from; absent when the family told that it receives the programme. */
    application: ApplicationId.optional(),
    lane: z.enum(['relief', 'protection']),
    chat: ChatId,
    language: Language,
    area: AreaCode.optional(),
    consent: z.string().max(20),
    /** The first day. Nothing before it is asked for. */
    since: Day,
    /** When something is to be said of its own accord, in milliseconds. */
    next: Instant.optional(),
    /** From when something told as not done could cost, or since when the family is stuck: what presses stands first in lists. */
    presses: Instant.optional(),
    /** Place in the path, since which day, and how often it was asked about. */
    step: z.object({
      place: z.number().int().nonnegative(),
      since: Day,
      asked: z.number().int().nonnegative(),
    }),
    at: Instant,
    changedAt: Instant,
    private: FollowUpPrivate.optional(),
  }),
);
export type FollowUp = z.infer<typeof FollowUp>;

/** The programme's side, lent to every decision. */
export interface FollowUpRules {
  readonly duties: readonly CalendarDuty[];
  readonly path?: Path | undefined;
}

/** Why a follow-up ends. None of them is a failure. */
export const Closing = z.enum(['no-reminders', 'ended', 'outgrown', 'finished']);
export type Closing = z.infer<typeof Closing>;

/** Every act on a follow-up. */
export const FollowUpCommand = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('open'),
      id: FollowUpId,
      of: FollowUpKind,
      programme: z.string(),
      application: ApplicationId.optional(),
      lane: z.enum(['relief', 'protection']),
      chat: ChatId,
      language: Language,
      area: AreaCode.optional(),
      consent: z.string().max(20),
      people: z.array(OwingRow).max(20),
    }),
    z.object({
      kind: z.literal('mark'),
      entry: EntryKey,
      said: z.enum(['kept', 'not-kept']),
      present: z.number().int().min(0).max(366).optional(),
      of: z.number().int().min(1).max(366).optional(),
      reason: DutyReason.optional(),
      words: z.string().max(500).optional(),
    }),
    z.object({ kind: z.literal('excuse'), entry: EntryKey, words: z.string().max(500).optional() }),
    z.object({ kind: z.literal('tell'), pregnancyMonth: z.number().int().min(0).max(10) }),
    z.object({
      kind: z.literal('answer'),
      step: z.string(),
      said: PathWord,
      words: z.string().max(500).optional(),
    }),
    z.object({ kind: z.literal('remind') }),
    z.object({ kind: z.literal('close'), because: Closing }),
    z.object({ kind: z.literal('erase') }),
  ]),
);
export type FollowUpCommand = z.infer<typeof FollowUpCommand>;
export type OpenFollowUp = Extract<FollowUpCommand, { kind: 'open' }>;
export type FollowUpAct = Exclude<FollowUpCommand, OpenFollowUp>;
