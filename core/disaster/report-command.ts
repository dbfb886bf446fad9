import * as z from 'zod';
import { AreaCode, Point } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ChatId, ReportId, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { Hazard } from './hazard.ts';
import { Group, Need, NeedCode } from './need.ts';
import { Attachment, Consent, DangerKind, Lane, Urgency } from './report.ts';

/** What a message or a form can tell about an event or a need; everything may be missing, nothing missing means "no". */
export const ReportDetails = z.object({
  urgency: Urgency.optional(),
  dangers: z.array(DangerKind).optional(),
  hazard: Hazard.optional(),
  needs: z.array(Need).optional(),
  notNeeded: z.array(NeedCode).optional(),
  groups: z.array(Group).optional(),
  persons: z.number().int().positive().max(100_000).optional(),
  depth: z.number().int().nonnegative().max(2_000).optional(),
  area: AreaCode.optional(),
  point: Point.optional(),
  onBehalf: z.boolean().optional(),
  doNotCall: z.boolean().optional(),
  consent: Consent.optional(),
  /** Free text, word for word; goes into the sealed part. */
  text: z.string().max(4096).optional(),
  place: z.string().max(500).optional(),
  contact: z.string().max(40).optional(),
  name: z.string().max(80).optional(),
  attachments: z.array(Attachment).max(20).optional(),
});
export type ReportDetails = z.infer<typeof ReportDetails>;

/** How a holder closes a report. */
export const Outcome = z.enum(['helped', 'partly-helped', 'passed-on', 'not-found', 'no-longer-needed']);
export type Outcome = z.infer<typeof Outcome>;

/** Every act on a report. The bot's button, the console's route and the test send the same thing. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one list, made when the first act is read.
export const ReportCommand = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('receive'),
      id: ReportId,
      lane: Lane,
      chat: ChatId,
      language: Language,
      sentAt: Instant,
      details: ReportDetails,
    }),
    z.object({ kind: z.literal('add'), details: ReportDetails }),
    z.object({
      kind: z.literal('correct'),
      details: ReportDetails,
      /** What the screen showed for the same fields, and at which version; without it the correction simply replaces. */
      seen: z.object({ was: ReportDetails, version: z.number().int().positive() }).optional(),
      /** Fields whose disputes this correction settles. */
      settle: z.array(z.string().max(20)).max(20).optional(),
    }),
    z.object({ kind: z.literal('take'), chat: ChatId.optional() }),
    z.object({ kind: z.literal('release'), reason: z.string().max(200).optional() }),
    z.object({
      kind: z.literal('hand-over'),
      to: StaffId,
      name: z.string().max(60),
      chat: ChatId.optional(),
      reason: z.string().min(1).max(200),
    }),
    /** `live` when the holder speaks in the person's chat herself. */
    z.object({ kind: z.literal('ask'), text: z.string().min(1).max(1000), live: z.boolean().optional() }),
    z.object({ kind: z.literal('answer'), text: z.string().min(1).max(4096) }),
    /** Opens a photo, voice note or document: `file` is the channel's id. */
    z.object({ kind: z.literal('open-file'), file: z.string().max(256) }),
    /** Asks once more for files that could not be fetched. */
    z.object({ kind: z.literal('want-files') }),
    /** What was heard in a voice note, in the words of who listened. */
    z.object({ kind: z.literal('hear'), file: z.string().max(256), text: z.string().min(1).max(2000) }),
    /** Adds to the report what its holder learnt by listening. */
    z.object({ kind: z.literal('complete'), details: ReportDetails }),
    z.object({ kind: z.literal('solve'), outcome: Outcome }),
    z.object({
      kind: z.literal('withdraw'),
      reason: z.enum(['solved-by-others', 'no-longer-needed', 'mistake']),
    }),
    z.object({ kind: z.literal('reopen') }),
    z.object({ kind: z.literal('mark-duplicate'), of: ReportId }),
    z.object({ kind: z.literal('unmark-duplicate') }),
    /** Nobody took it in time on step `from`, or the desk there has nobody on call. */
    z.object({
      kind: z.literal('escalate'),
      from: z.int().min(0).max(2),
      because: z.enum(['clock', 'nobody']).optional(),
    }),
    z.object({ kind: z.literal('erase') }),
  ]),
);
export type ReportCommand = z.infer<typeof ReportCommand>;
