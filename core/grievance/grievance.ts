import * as z from 'zod';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ChatId, GrievanceId, Reference, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';

/** What a grievance is about. `exploitation` (violence, or favours asked for in exchange for aid) goes the protected way. */
export const CATEGORIES = [
  'left-out',
  'wrongly-in',
  'payment-late',
  'payment-cut',
  'conduct',
  'quality',
  'data-wrong',
  'exploitation',
  'other',
] as const;
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;

/** Whom it concerns. `nobody`: the matter itself; `unknown`: not told yet, so it may be anybody of the place. */
export const CONCERNS = [
  'neighbourhood',
  'village',
  'facilitator',
  'social-office',
  'relief-post',
  'disaster-office',
  'payer',
  'facility',
  'protection-service',
  'other',
  'nobody',
  'unknown',
] as const;
export const Concern = z.enum(CONCERNS);
export type Concern = z.infer<typeof Concern>;

/** `received` waits for an officer, `taken` has one, `answered` waits for the person's word, `closed` has it or ten silent days. */
export const GrievanceState = z.enum(['received', 'taken', 'answered', 'closed', 'withdrawn']);
export type GrievanceState = z.infer<typeof GrievanceState>;

/** How an officer's answer ends a grievance, in her own judgement; her words say why. */
export const AnswerOutcome = z.enum(['righted', 'explained', 'not-found', 'passed-on']);
export type AnswerOutcome = z.infer<typeof AnswerOutcome>;

/** To whom an officer passes it on. */
export const FORWARDS = ['province', 'national', 'protection'] as const;
export const ForwardTo = z.enum(FORWARDS);
export type ForwardTo = z.infer<typeof ForwardTo>;

/** At which reach it stands: officers of a regency, of a province, of the whole country. */
export const GrievanceDesk = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export type GrievanceDesk = z.infer<typeof GrievanceDesk>;

/** Days until it is opened, until it is answered, and how long an answer waits for the person, and who states them. */
export const PromisedDays = z.object({
  open: z.number().int().positive(),
  answer: z.number().int().positive(),
  quiet: z.number().int().positive(),
  /** `lapor`: the state's complaint channel; `sanggah`: the rule on objections; `own`: nobody but the operator. */
  source: z.enum(['lapor', 'sanggah', 'own']),
});
export type PromisedDays = z.infer<typeof PromisedDays>;

/** What was written. Sealed at rest; gone after erasure. */
export const GrievancePrivate = z.object({
  /** The grievance itself first. */
  thread: z
    .array(z.object({ from: z.enum(['person', 'staff']), text: z.string().max(4096), at: Instant }))
    .max(60),
  /** Only when the person wanted it to be known to whoever holds it. */
  name: z.string().max(80).optional(),
  answer: z.object({ text: z.string().max(2000), outcome: AnswerOutcome }).optional(),
  /** Why it was passed to somebody else. */
  forwarded: z.string().max(500).optional(),
});
export type GrievancePrivate = z.infer<typeof GrievancePrivate>;

/** A complaint with a number of its own, from the first message to the person's last word. */
export const Grievance = z.object({
  id: GrievanceId,
  reference: Reference,
  version: z.number().int().positive(),
  state: GrievanceState,
  category: Category,
  concerns: Concern,
  lane: z.enum(['relief', 'protection']),
  /** Protection lane: nobody is told before her yes. */
  consent: z.enum(['not-needed', 'waiting', 'given', 'declined']),
  /** The least reach that may see it, and where it stands now: higher after lateness or a reopening. */
  least: GrievanceDesk,
  desk: GrievanceDesk,
  chat: ChatId,
  language: Language,
  area: AreaCode.optional(),
  /** Nothing but the words and the regency is shown, to nobody. */
  anonymous: z.boolean(),
  /** The request or report that it is about. */
  about: z
    .object({ kind: z.enum(['application', 'report']), id: z.string(), reference: Reference })
    .optional(),
  /** Officers who acted on that request or report: it is never theirs to see. */
  barred: z.array(StaffId).max(20),
  holder: z.object({ id: StaffId, since: Instant }).optional(),
  /** Who has answered it before: a reopened one is somebody else's. */
  answerers: z.array(StaffId).max(20),
  promise: PromisedDays,
  /** When the house says something of its own accord, in milliseconds. */
  due: Instant.optional(),
  late: z.boolean(),
  asked: z.boolean(),
  reopened: z.number().int().nonnegative(),
  ended: z.enum(['accepted', 'silence']).optional(),
  /** When it was received, or opened again. */
  since: Instant,
  at: Instant,
  changedAt: Instant,
  private: GrievancePrivate.optional(),
});
export type Grievance = z.infer<typeof Grievance>;

const words = (most: number) => z.string().trim().min(1).max(most);

/** Every act on a grievance. */
export const GrievanceCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    id: GrievanceId,
    category: Category,
    concerns: Concern,
    chat: ChatId,
    language: Language,
    area: AreaCode.optional(),
    anonymous: z.boolean(),
    about: Grievance.shape.about,
    barred: z.array(StaffId).max(20),
    promise: PromisedDays,
    text: z.string().max(4096),
  }),
  z.object({ kind: z.literal('add'), text: words(4096) }),
  /** What the person says about it by a tap: what kind, about whom, where, about which number. */
  z.object({
    kind: z.literal('sort'),
    category: Category.optional(),
    concerns: Concern.optional(),
    area: AreaCode.optional(),
    promise: PromisedDays.optional(),
  }),
  z.object({ kind: z.literal('name'), name: words(80).optional() }),
  z.object({ kind: z.literal('consent'), given: z.boolean() }),
  z.object({ kind: z.literal('take') }),
  z.object({ kind: z.literal('release') }),
  z.object({ kind: z.literal('ask'), text: words(1000) }),
  z.object({ kind: z.literal('answer'), outcome: AnswerOutcome, text: words(2000) }),
  z.object({
    kind: z.literal('forward'),
    to: ForwardTo,
    reason: words(500),
  }),
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('reopen'), text: words(4096).optional() }),
  z.object({ kind: z.literal('run-late') }),
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('erase') }),
]);
export type GrievanceCommand = z.infer<typeof GrievanceCommand>;
export type FileGrievance = Extract<GrievanceCommand, { kind: 'file' }>;
export type GrievanceAct = Exclude<GrievanceCommand, FileGrievance>;
