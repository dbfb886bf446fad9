import * as z from 'zod';
import { Lane } from '../disaster/report.ts';
import { LockedNumber } from '../people/locked-number.ts';
import { ApplicationState, PaperState, Purpose } from '../programme/application.ts';
import { Holder } from '../programme/step.ts';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ApplicationId, Reference } from '../shared/ids.ts';
import { DeskGroup, DeskProposal } from './desk-yes.ts';
import { FileLine } from './file.ts';
import { HistoryLine } from './report.ts';

/** What an officer may do with a file now, as her buttons. */
export const DeskAct = z.enum([
  'check',
  'ask',
  'forward',
  'return',
  'accept',
  'refuse',
  'settle',
  'hear',
  'lend-pass',
  'verify',
  'want-files',
]);
export type DeskAct = z.infer<typeof DeskAct>;

/**
 * Why a file stands where it stands: an objection waits for an answer, its day has passed, its day comes, or nobody
 * has a day for it and it stands by when it came.
 */
export const DeskReason = z.enum(['objection', 'day-passed', 'day-comes', 'waiting']);
export type DeskReason = z.infer<typeof DeskReason>;

/** A file in a list: codes and names of programmes and offices, nothing that a person told. */
export const ApplicationLine = z.object({
  id: ApplicationId,
  reference: Reference,
  version: z.number().int().positive(),
  state: ApplicationState,
  lane: Lane,
  purpose: Purpose,
  /** Asked for by a group. */
  asGroup: z.literal(true).optional(),
  programme: z.object({ id: z.string(), name: z.string() }),
  /** The step at which it stands; `place` counts from 1. */
  step: z.object({
    title: z.string(),
    holder: Holder,
    since: Instant.optional(),
    place: z.number().int().positive(),
    of: z.number().int().positive(),
  }),
  /** When it should move; `usual` is the holder's own time, otherwise the day on which the house asks. */
  due: z.object({ at: Instant, usual: z.boolean() }).optional(),
  /** The person has been told that it is late. */
  late: z.boolean(),
  /** A question waits for the person's answer. */
  asked: z.boolean(),
  objections: z.number().int().nonnegative(),
  area: AreaCode.optional(),
  areaName: z.string().optional(),
  at: Instant,
  changedAt: Instant,
  reasons: z.array(DeskReason),
  acts: z.array(DeskAct),
  /** The step is an office's that works elsewhere: accepting and refusing say who decided there. */
  outside: z.boolean(),
});
export type ApplicationLine = z.infer<typeof ApplicationLine>;

/** One page of a desk, the file due first first. `GET /api/applications?area=&cursor=`, with `ETag` for polling. */
export const DeskAnswer = z.object({
  lines: z.array(ApplicationLine),
  cursor: z.string().optional(),
  asOf: Instant,
});
export type DeskAnswer = z.infer<typeof DeskAnswer>;

const Told = z.union([z.string(), z.boolean()]);

/** One step of the chain. Of an office elsewhere only what a named person entered is known. */
export const StepLine = z.object({
  title: z.string(),
  holder: Holder,
  state: z.enum(['done', 'now', 'later']),
  since: Instant.optional(),
  doneAt: Instant.optional(),
  /** Days that the holder usually has. */
  days: z.number().int().nonnegative().optional(),
  toldBy: z.enum(['person', 'staff']).optional(),
  /** The member of staff whose word it is. */
  by: z.string().optional(),
});
export type StepLine = z.infer<typeof StepLine>;

/** What was said beside what was found, for one fact; `same` only where both are there. */
export const Comparison = z.object({
  fact: z.string(),
  question: z.string(),
  said: Told.optional(),
  found: Told.optional(),
  same: z.boolean().optional(),
});
export type Comparison = z.infer<typeof Comparison>;

/** The photo of a paper: how it stands, never a link to it. */
const SentPaper = FileLine.pick({ state: true, type: true, size: true });

/**
 * One file with its whole history. It names nobody but staff and holds no chat, phone or exact home: officers reach the
 * person by asking through the house.
 */
export const ApplicationPage = z.object({
  application: ApplicationLine,
  steps: z.array(StepLine),
  papers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: PaperState.shape.state,
      /** What replaces a paper that is lost. */
      instead: z.string().optional(),
      /** The photo that was sent, as far as it could be fetched. */
      sent: SentPaper.optional(),
    }),
  ),
  /** May she open the photos of papers now? */
  mayOpenPapers: z.boolean(),
  /** NIK and KK as far as they may be shown: how they end. */
  numbers: z.array(LockedNumber.pick({ kind: true, end: true, doubts: true })),
  /** May she open their digits now? */
  mayOpenNumbers: z.boolean(),
  /** When its numbers and photos went, long after the request was over. */
  clearedAt: Instant.optional(),
  facts: z.array(Comparison),
  thread: z.array(z.object({ from: z.enum(['person', 'staff', 'system']), text: z.string(), at: Instant })),
  returned: z.string().optional(),
  refusal: z
    .object({
      reasons: z.array(z.string()),
      by: z.string().optional(),
      /** The last moment to object; absent once an objection has been settled. */
      objectUntil: Instant.optional(),
    })
    .optional(),
  objection: z.string().optional(),
  /** A proposal or an objection to a recipient: what it says, never who wrote it. */
  proposal: DeskProposal.optional(),
  /** Asked for by a group. */
  group: DeskGroup.optional(),
  checkedBy: z.string().optional(),
  /** Whoever checked does not decide, whoever refused does not settle: true when that keeps acts from this officer. */
  notYours: z.boolean(),
  history: z.array(HistoryLine),
});
export type ApplicationPage = z.infer<typeof ApplicationPage>;

/** A fact of the household, of one of its people, or the officer's own words. */
const FactKey = z
  .string()
  .max(80)
  .regex(/^(note|household\.[a-zA-Z]+|members\.\d{1,2}\.member\.[a-zA-Z]+)$/);

const words = (most: number) => z.string().trim().min(1).max(most);

/** What was found; absent where it is as it was said. */
const Found = z.union([words(200), z.number(), z.boolean()]);

/** Days to object: never less than a week. */
const ObjectDays = z.number().int().min(7).max(365).default(30);

/** Every act of an officer on a file: `POST /api/applications/{id}/acts`, with `If-Match` and `Idempotency-Key`. */
export const ApplicationDeskAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('check'),
    findings: z
      .array(z.object({ fact: FactKey, found: Found.optional() }))
      .min(1)
      .max(120),
    text: words(1000).optional(),
  }),
  z.object({ kind: z.literal('ask'), text: words(1000) }),
  z.object({ kind: z.literal('forward'), text: words(1000).optional() }),
  z.object({ kind: z.literal('return'), reason: words(500) }),
  z.object({ kind: z.literal('accept'), outside: words(200).optional(), text: words(1000).optional() }),
  z.object({
    kind: z.literal('refuse'),
    reasons: z.array(words(500)).min(1).max(12),
    objectDays: ObjectDays,
    outside: words(200).optional(),
  }),
  z.object({ kind: z.literal('hear'), said: z.enum(['yes', 'no', 'unreached']) }),
  z.object({ kind: z.literal('lend-pass') }),
  z.object({ kind: z.literal('verify'), member: words(26) }),
  z.object({ kind: z.literal('settle'), outcome: z.enum(['upheld', 'overturned']), text: words(1000) }),
  z.object({ kind: z.literal('want-files') }),
]);
export type ApplicationDeskAct = z.infer<typeof ApplicationDeskAct>;

/** `POST /api/applications/{id}/numbers`: what the digits are needed for. The person reads it. */
export const NumbersWish = z.object({ reason: words(300) });
export type NumbersWish = z.infer<typeof NumbersWish>;

/** The digits, once; a repetition of the same request answers without them. To be forgotten at `until`. */
export const OpenedNumbers = z.object({
  nik: z.string().optional(),
  kk: z.string().optional(),
  until: Instant,
});
export type OpenedNumbers = z.infer<typeof OpenedNumbers>;
