import * as z from 'zod';
import { DutyReason, EntryKey, type Standing } from '../programme/duty-record.ts';
import { FollowUpKind } from '../programme/follow-up.ts';
import { PathWord } from '../programme/path.ts';
import { Holder } from '../programme/step.ts';
import { Day } from '../programme/vocabulary.ts';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { FollowUpId, Reference } from '../shared/ids.ts';
import { HistoryLine } from './report.ts';

/** What must be looked at, counted: a reason that nobody has answered, told in two ways, told as missed, over and untold, running now. */
export const DutyCounts = z.object({
  reasons: z.number().int().nonnegative(),
  differs: z.number().int().nonnegative(),
  missed: z.number().int().nonnegative(),
  unrecorded: z.number().int().nonnegative(),
  open: z.number().int().nonnegative(),
});
export type DutyCounts = z.infer<typeof DutyCounts>;

/** The soonest of what was told as not done and is not accepted: how it stands, its last day, and whether a reason waits. */
export const Pressing = z.object({
  standing: z.enum(['missed', 'differs', 'not-yet']),
  /** Absent where nobody knows the last day. */
  by: Day.optional(),
  reason: z.boolean(),
});
export type Pressing = z.infer<typeof Pressing>;

/** Who can excuse, as the programme's file says it, and whether a source says so. */
export const Excusing = z.object({ name: z.string(), sure: z.boolean() });
export type Excusing = z.infer<typeof Excusing>;

/** What goes on in one household, in a list: programme, place and counts; nobody of the household, no chat. */
export const FollowUpLine = z.object({
  id: FollowUpId,
  reference: Reference,
  version: z.number().int().positive(),
  kind: FollowUpKind,
  state: z.enum(['open', 'closed']),
  programme: z.object({ id: z.string(), name: z.string() }),
  area: AreaCode.optional(),
  areaName: z.string().optional(),
  /** The first day. */
  since: Day,
  /** When the house speaks of it next of its own accord. */
  next: Instant.optional(),
  /** What could be lost first; absent while nothing presses. */
  presses: Pressing.optional(),
  /** The soonest last day of what runs and nobody has told of. */
  due: Day.optional(),
  /** Who can excuse in the programme itself; absent where it asks for nothing or its file does not say. */
  excusedBy: Excusing.optional(),
  /** May this officer accept reasons in Jaring? */
  mayExcuse: z.boolean(),
  counts: DutyCounts,
  /** Where a path stands, from 1, and the family's last word about it. */
  step: z
    .object({
      place: z.number().int().positive(),
      of: z.number().int().positive(),
      title: z.string(),
      said: PathWord.optional(),
    })
    .optional(),
  at: Instant,
});
export type FollowUpLine = z.infer<typeof FollowUpLine>;

/** `GET /api/follow-ups?area=`, with `ETag` for polling. `narrow`: a regency must be named first, the reach is too wide to list. */
export const FollowUpsAnswer = z.object({
  lines: z.array(FollowUpLine),
  narrow: z.boolean(),
  asOf: Instant,
});
export type FollowUpsAnswer = z.infer<typeof FollowUpsAnswer>;

/** Every standing of an entry; the type holds it to core/programme/duty-record.ts. */
export const STANDINGS = [
  'ahead',
  'open',
  'kept',
  'not-yet',
  'unrecorded',
  'differs',
  'excused',
  'missed',
] as const satisfies readonly Standing[];

/** What was said of an entry, by the family or by a named member of staff. */
export const MarkLine = z.object({
  said: z.enum(['kept', 'not-kept']),
  by: z.enum(['person', 'staff']),
  name: z.string().optional(),
  present: z.number().int().optional(),
  of: z.number().int().optional(),
  reason: DutyReason.optional(),
  words: z.string().optional(),
  at: Instant,
});
export type MarkLine = z.infer<typeof MarkLine>;

export const DutyVerb = z.enum(['mark', 'excuse']);
export type DutyVerb = z.infer<typeof DutyVerb>;

/** One duty of somebody in one window. Somebody is a kind of person and an age, never a name. */
export const DutyLine = z.object({
  entry: EntryKey,
  who: z.string(),
  age: z.number().optional(),
  /** False where a fact is missing: perhaps it is none of hers. */
  sure: z.boolean(),
  duty: z.string(),
  standing: z.enum(STANDINGS),
  from: Day,
  /** The last day; absent where nobody knows it. */
  to: Day.optional(),
  times: z.number().int().positive(),
  /** How often it was told as kept, each side for itself; the higher one. */
  kept: z.number().int().nonnegative(),
  percent: z.number().int().optional(),
  /** The days are our own estimate. */
  ours: z.boolean(),
  /** On which day the family is warned, and from which a missed one could cost anything. */
  warnedOn: Day.optional(),
  couldCostFrom: Day.optional(),
  marks: z.array(MarkLine),
  excused: z.object({ name: z.string().optional(), words: z.string().optional(), at: Instant }).optional(),
  /** A reason was given and nobody has accepted it. */
  asksExcuse: z.boolean(),
  acts: z.array(DutyVerb),
});
export type DutyLine = z.infer<typeof DutyLine>;

/** One step on the way out of aid, with the family's own words about it. */
export const PathLine = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['done', 'now', 'later']),
  holder: Holder,
  ask: z.string(),
  ifStuck: z.string(),
  /** When the house asks about it; absent once it has asked twice without an answer. */
  askOn: Day.optional(),
  answers: z.array(z.object({ said: PathWord, words: z.string().optional(), at: Instant })),
});
export type PathLine = z.infer<typeof PathLine>;

/** One follow-up: its calendar, what was recorded, what a breach may mean, and what happened. */
export const FollowUpPage = z.object({
  followUp: FollowUpLine,
  entries: z.array(DutyLine),
  breach: z.string().optional(),
  path: z.object({ name: z.string(), steps: z.array(PathLine) }).optional(),
  history: z.array(HistoryLine),
});
export type FollowUpPage = z.infer<typeof FollowUpPage>;

const words = (most: number) => z.string().trim().min(1).max(most);
const days = z.number().int().max(31);

/** Every act of an officer: `POST /api/follow-ups/{id}/acts`, with `If-Match` (the version that was shown: marks are counted) and `Idempotency-Key`. */
export const FollowUpDeskAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    entry: EntryKey,
    said: z.enum(['kept', 'not-kept']),
    /** Days there, of days that there were: where a share is asked for, it decides and not the word. */
    counted: z
      .object({ present: days.nonnegative(), of: days.positive() })
      .refine(({ present, of }) => present <= of)
      .optional(),
    /** Why it was not done. */
    reason: DutyReason.optional(),
    words: words(500).optional(),
  }),
  /** Why the reason is accepted; whoever reads the file later reads it. */
  z.object({ kind: z.literal('excuse'), entry: EntryKey, words: words(500) }),
]);
export type FollowUpDeskAct = z.infer<typeof FollowUpDeskAct>;
