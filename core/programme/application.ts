import * as z from 'zod';
import { AreaCode } from '../shared/area.ts';
import { FactValue } from '../shared/condition.ts';
import { Instant } from '../shared/decision.ts';
import { ApplicationId, ChatId, NOBODY, Reference, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { Holder, Step } from './step.ts';
import { Day } from './vocabulary.ts';
import { Ground, HouseholdYes, MemberPrivate, Membership, Pass } from './yes.ts';

/**
 * Where an application stands. `gathering` is a group's whose members are still asked, and lies on nobody's desk; `open` is with the holder of its step; `returned` waits for the person; `accepted` is not
 * yet received; `objected` waits for somebody other than who refused; `taken-up` is a proposal whose household asks for itself.
 */
export const ApplicationState = z.enum([
  'gathering',
  'open',
  'returned',
  'accepted',
  'received',
  'refused',
  'objected',
  'withdrawn',
  'taken-up',
]);
export type ApplicationState = z.infer<typeof ApplicationState>;

/**
 * `apply` for oneself, `propose` a missed household (usul), `dispute` one that is listed (sanggah kelayakan). Who proposed or
 * disputed is shown to nobody.
 */
export const Purpose = z.enum(['apply', 'propose', 'dispute']);
export type Purpose = z.infer<typeof Purpose>;

/** A paper as the person has it: a photo, told to be there, lost, or not told. A lost paper never stops an application. */
export const PaperState = z.object({
  id: z.string(),
  state: z.enum(['photo', 'at-hand', 'lost', 'unknown']),
  /** The file of the channel, until it is fetched. */
  file: z.string().max(256).optional(),
});
export type PaperState = z.infer<typeof PaperState>;

/**
 * How a step stands. `toldBy` says whose word it is: outside Jaring a state is only what a named person entered
 * (people.md, "Truth"), so a step without a word is unknown, never "in progress".
 */
export const StepState = z.lazy(() =>
  z.object({
    id: Step.shape.id,
    holder: Holder,
    /** Days that the holder usually has, as the programme states it. */
    days: z.number().int().nonnegative().optional(),
    /** Nobody stands for those days: we ask then, and never tell them as the holder's own time. */
    unsure: z.literal(true).optional(),
    since: Instant.optional(),
    doneAt: Instant.optional(),
    toldBy: z.enum(['person', 'staff']).optional(),
    staff: StaffId.optional(),
  }),
);
export type StepState = z.infer<typeof StepState>;

/** One reason of a refusal: a condition of the programme, or words of whoever decided. */
export const Reason = z.object({ condition: z.string().optional(), text: z.string().min(1).max(500) });
export type Reason = z.infer<typeof Reason>;

/** What was said against what was found, for one fact. */
export const Finding = z.object({ fact: z.string(), said: FactValue.optional(), found: FactValue });
export type Finding = z.infer<typeof Finding>;

/** Words to and fro, and what only the file's holders may see. Sealed at rest; gone after erasure. */
export const ApplicationPrivate = z.lazy(() =>
  z.object({
    /** Facts told in the interview, as screening knows them. */
    facts: z.record(z.string(), z.unknown()),
    /** Of a group: who speaks for it, as its members know her. */
    name: z.string().max(80).optional(),
    groupName: z.string().max(80).optional(),
    contact: z.string().max(40).optional(),
    place: z.string().max(500).optional(),
    thread: z
      .array(
        z.object({ from: z.enum(['person', 'staff', 'system']), text: z.string().max(4096), at: Instant }),
      )
      .max(60),
    reasons: z.array(Reason),
    objection: z.string().max(4096).optional(),
    findings: z.array(Finding),
    returned: z.string().max(500).optional(),
    /** Whom a proposal or an objection is about, and why, in the author's words. */
    about: z.string().max(500).optional(),
    why: z.string().max(1000).optional(),
    /** The members of a group as far as the house must know them, and the code by which more join or a household answers. */
    members: z.array(MemberPrivate).max(120).optional(),
    pass: Pass.optional(),
    /** Who opened the digits of her numbers, and what for. */
    openings: z
      .array(z.object({ staff: StaffId, reason: z.string(), at: Instant }))
      .max(20)
      .optional(),
  }),
);
export type ApplicationPrivate = z.infer<typeof ApplicationPrivate>;

/** One request for one programme, from the first answer to the receipt, whoever decides it. */
export const Application = z.lazy(() =>
  z.object({
    id: ApplicationId,
    reference: Reference,
    version: z.number().int().positive(),
    state: ApplicationState,
    purpose: Purpose,
    programme: z.string(),
    /** First day of the programme's edition that it is decided under: a past decision can be replayed. */
    edition: Day,
    /** `protection` for programmes of high sensitivity: seen by a protection role only. */
    lane: z.enum(['relief', 'protection']),
    chat: ChatId,
    language: Language,
    area: AreaCode.optional(),
    /** What the person agreed to: the version of the text she read. */
    consent: z.string().max(20),
    papers: z.array(PaperState),
    steps: z.array(StepState).min(1),
    /** Place of the current step in `steps`. */
    step: z.number().int().nonnegative(),
    /** When the file should move, in milliseconds: the holder's usual days, or our own day for asking (`usual: false`). */
    due: z.object({ at: Instant, usual: z.boolean() }).optional(),
    late: z.boolean(),
    nudgedAt: Instant.optional(),
    checkedBy: StaffId.optional(),
    decidedBy: StaffId.optional(),
    /** The last moment to object, in milliseconds; only while refused for the first time. */
    objectUntil: Instant.optional(),
    objections: z.number().int().nonnegative(),
    /** When its numbers and photos of papers went, because it had been over for long enough. */
    clearedAt: Instant.optional(),
    grounds: z.array(Ground).max(6).optional(),
    /** What the proposed household said; absent while nobody has asked it. */
    household: HouseholdYes.optional(),
    /** Asked for by a group, with each member's own yes. */
    group: Membership.optional(),
    asked: z.boolean(),
    at: Instant,
    changedAt: Instant,
    private: ApplicationPrivate.optional(),
  }),
);
export type Application = z.infer<typeof Application>;

/** The step that the file stands at. */
export const stepOf = (application: Pick<Application, 'steps' | 'step'>): StepState | undefined =>
  application.steps[application.step];

/** Is the purpose over for which identity numbers were given? They go with the save that ends it. */
export const endsPurpose = ({
  state,
  chat,
  clearedAt,
}: Pick<Application, 'state' | 'chat' | 'clearedAt'>): boolean =>
  state === 'withdrawn' || chat === NOBODY || clearedAt !== undefined;
