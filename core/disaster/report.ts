import * as z from 'zod';
import { AreaCode, Point } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ChatId, Reference, ReportId, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { Hazard } from './hazard.ts';
import { Group, Need, NeedCode } from './need.ts';

/** Where a report stands. `received` is open and without a holder; `taken` has exactly one. */
export const ReportState = z.enum(['received', 'taken', 'solved', 'withdrawn', 'duplicate']);
export type ReportState = z.infer<typeof ReportState>;

/** Protection reports (violence, children, self-harm) live in a lane of their own, seen by protection officers only. */
export const Lane = z.enum(['relief', 'protection']);
export type Lane = z.infer<typeof Lane>;

/**
 * How urgent it is: `danger` to life as far as the words say; `unclear` when a voice note, a photo or a bare
 * pin may hide danger (never read as "no"); `ordinary` otherwise.
 */
export const Urgency = z.enum(['danger', 'unclear', 'ordinary']);
export type Urgency = z.infer<typeof Urgency>;

export const Consent = z.enum(['not-needed', 'waiting', 'given', 'declined']);
export type Consent = z.infer<typeof Consent>;

export const DANGER_KINDS = [
  'rescue',
  'medical',
  'fire',
  'violence',
  'self-harm',
  'child-alone',
  'missing',
  'possible-cry',
] as const;
export const DangerKind = z.enum(DANGER_KINDS);
export type DangerKind = z.infer<typeof DangerKind>;

/** A message between the resident and the holder, kept with the report. Sealed at rest. */
export const ThreadEntry = z.lazy(() =>
  z.object({
    from: z.enum(['resident', 'responder']),
    text: z.string().max(4096),
    at: Instant,
  }),
);
export type ThreadEntry = z.infer<typeof ThreadEntry>;

/** A photo, voice note or document of the channel, kept by its file id until it is fetched. */
export const Attachment = z.object({
  kind: z.enum(['photo', 'voice', 'document']),
  file: z.string().max(256),
  at: Instant,
  /** How long a voice note lasts, in seconds, as the channel says. */
  seconds: z.number().int().nonnegative().max(86_400).optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** What a member of staff, or a machine, heard in a voice note. A machine's words are a proposal that nobody has checked. */
export const Heard = z.lazy(() =>
  z.object({
    /** The channel's file id of the voice note. */
    file: z.string().max(256),
    text: z.string().min(1).max(2000),
    /** Who listened; absent where a machine wrote it. */
    by: StaffId.optional(),
    name: z.string().max(60),
    at: Instant,
  }),
);
export type Heard = z.infer<typeof Heard>;

/** Two values for one field, because two people changed it: a person decides which holds. */
export const Dispute = z.lazy(() =>
  z.object({
    field: z.string().max(20),
    /** What stands now; absent when nothing does. */
    kept: z.unknown(),
    other: z.unknown(),
    by: StaffId,
    name: z.string().max(60),
    at: Instant,
  }),
);
export type Dispute = z.infer<typeof Dispute>;

/** Everything a person wrote or said of herself. Sealed at rest as one field; gone after erasure. */
export const ReportPrivate = z.object({
  texts: z.array(z.string().max(4096)),
  place: z.string().max(500).optional(),
  contact: z.string().max(40).optional(),
  name: z.string().max(80).optional(),
  thread: z.array(ThreadEntry),
  attachments: z.array(Attachment),
  /** What was heard in voice notes, never counted as the person's own words. */
  heard: z.array(Heard).max(40).optional(),
  /** Corrections that met another correction of the same field, until somebody settles them. */
  disputes: z.array(Dispute).optional(),
  /** Why it was handed over or let go, for the next holder only. */
  notes: z.array(z.object({ text: z.string().max(200), at: Instant })).optional(),
});
export type ReportPrivate = z.infer<typeof ReportPrivate>;

/** What one person saw or needs, where and when; a report and its needs are one thing until someone works on them apart. */
export const Report = z.lazy(() =>
  z.object({
    id: ReportId,
    reference: Reference,
    version: z.number().int().positive(),
    state: ReportState,
    lane: Lane,
    urgency: Urgency,
    dangers: z.array(DangerKind),
    hazard: Hazard,
    needs: z.array(Need),
    notNeeded: z.array(NeedCode),
    groups: z.array(Group),
    /** How many people it is about, as far as told. */
    persons: z.number().int().positive().max(100_000).optional(),
    /** Water depth in centimetres, as told. */
    depth: z.number().int().nonnegative().max(2_000).optional(),
    area: AreaCode.optional(),
    point: Point.optional(),
    /** The reporter writes for someone else. */
    onBehalf: z.boolean(),
    doNotCall: z.boolean(),
    /** May officers read it and write back? Asked for an adult's report of violence; until it is given nobody may take it. */
    consent: Consent,
    language: Language,
    chat: ChatId,
    /** When the person sent it and when the house read it, in milliseconds. Late means more than 30 minutes apart. */
    sentAt: Instant,
    receivedAt: Instant,
    holder: z.object({ id: StaffId, name: z.string(), chat: ChatId.optional(), since: Instant }).optional(),
    /** A question of the holder waits for the person's answer. */
    asked: z.boolean(),
    /** Voice notes in which nobody has noted yet what was heard; absent when there are none. */
    unheard: z.number().int().positive().optional(),
    duplicateOf: ReportId.optional(),
    /** How high an untaken urgent report has climbed: 0 regency, 1 province, 2 deploying agency. */
    escalation: z.number().int().min(0).max(2),
    /** The last change of state, in milliseconds. */
    changedAt: Instant,
    /** Place in the queue, written by work/priority.ts: sorts as text, the most pressing first. */
    rank: z.string(),
    reasons: z.array(z.string()),
    private: ReportPrivate.optional(),
  }),
);
export type Report = z.infer<typeof Report>;

/** Thirty minutes: a message read later than that is answered "we receive this only now" (people.md). */
export const LATE_AFTER = 30 * 60 * 1000;

/** Was this report read so late that we must ask whether it is still so? */
export const isLate = (report: Pick<Report, 'sentAt' | 'receivedAt'>): boolean =>
  report.receivedAt - report.sentAt > LATE_AFTER;
