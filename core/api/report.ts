import * as z from 'zod';
import { Hazard } from '../disaster/hazard.ts';
import { FileKey } from '../disaster/kept-file.ts';
import { Group, Need, NeedCode } from '../disaster/need.ts';
import {
  Consent,
  DangerKind,
  Dispute,
  Lane,
  ReportPrivate,
  ReportState,
  Urgency,
} from '../disaster/report.ts';
import { Outcome } from '../disaster/report-command.ts';
import { AreaCode, Point } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { Reference, ReportId, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { FileLine, Suggestion } from './file.ts';

/** What a signed-in member of staff may do with this report now, as her buttons. */
export const Act = z.enum([
  'take',
  'release',
  'hand-over',
  'ask',
  'hear',
  'complete',
  'want-files',
  'solve',
  'correct',
  'mark-duplicate',
  'unmark-duplicate',
  'reopen',
]);
export type Act = z.infer<typeof Act>;

/** A report in a list: codes only, nothing that a person wrote and no exact place. */
export const ReportLine = z.object({
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
  persons: z.number().int().positive().optional(),
  depth: z.number().int().nonnegative().optional(),
  area: AreaCode.optional(),
  /** "Kampung Melayu, Jatinegara, Jakarta Timur"; absent when the place is not known. */
  areaName: z.string().optional(),
  onBehalf: z.boolean(),
  doNotCall: z.boolean(),
  consent: Consent,
  language: Language,
  sentAt: Instant,
  receivedAt: Instant,
  changedAt: Instant,
  holder: z.object({ id: StaffId, name: z.string(), since: Instant }).optional(),
  /** A question waits for the person's answer. */
  asked: z.boolean(),
  /** Voice notes that nobody has noted anything of yet; absent when there are none. */
  unheard: z.number().int().positive().optional(),
  escalation: z.number().int().min(0).max(2),
  duplicateOf: ReportId.optional(),
  rank: z.string(),
  /** Codes of core/work/priority.ts, the strongest first: why it stands where it stands. */
  reasons: z.array(z.string()),
  acts: z.array(Act),
});
export type ReportLine = z.infer<typeof ReportLine>;

/** One thing that happened to a report; `name` is an event name, the names of staff are only those of staff. */
export const HistoryLine = z.object({
  id: z.string(),
  name: z.string(),
  at: Instant,
  by: z.object({
    kind: z.enum(['system', 'resident', 'staff']),
    role: z.string().optional(),
    name: z.string().optional(),
  }),
  codes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** What people wrote; files stand beside it by their names in the house. */
const ReportWords = ReportPrivate.omit({ attachments: true, heard: true, disputes: true });
export type ReportWords = z.infer<typeof ReportWords>;

/**
 * One report with its whole history. Words, names, phones and the exact point only for its holder (`sees: 'all'`);
 * everybody else who may read it sees codes.
 */
export const ReportPage = z.object({
  report: ReportLine,
  sees: z.enum(['all', 'codes']),
  point: Point.optional(),
  words: ReportWords.optional(),
  files: z.array(FileLine).optional(),
  disputes: z.array(Dispute),
  history: z.array(HistoryLine),
});
export type ReportPage = z.infer<typeof ReportPage>;

/** What may be corrected; `was` holds what the screen showed for the same fields, so that nothing is overwritten unseen. */
export const Correction = z.object({
  hazard: Hazard.optional(),
  urgency: Urgency.optional(),
  needs: z.array(Need).optional(),
  notNeeded: z.array(NeedCode).optional(),
  groups: z.array(Group).optional(),
  persons: z.number().int().positive().max(100_000).optional(),
  depth: z.number().int().nonnegative().max(2_000).optional(),
  area: AreaCode.optional(),
  place: z.string().max(500).optional(),
  contact: z.string().max(40).optional(),
});
export type Correction = z.infer<typeof Correction>;

/** Every act of the console on a report: `POST /api/reports/{id}/acts`, with `If-Match` and `Idempotency-Key`. */
export const ReportAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('take') }),
  z.object({ kind: z.literal('release'), reason: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('hand-over'), to: StaffId, reason: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('ask'), text: z.string().min(1).max(1000) }),
  z.object({ kind: z.literal('hear'), file: FileKey, text: z.string().trim().min(1).max(2000) }),
  z.object({ kind: z.literal('complete'), add: Suggestion }),
  z.object({ kind: z.literal('want-files') }),
  z.object({ kind: z.literal('solve'), outcome: Outcome }),
  z.object({
    kind: z.literal('correct'),
    change: Correction,
    was: Correction,
    settle: z.array(z.string().max(20)).max(20).optional(),
  }),
  z.object({ kind: z.literal('mark-duplicate'), of: Reference }),
  z.object({ kind: z.literal('unmark-duplicate') }),
  z.object({ kind: z.literal('reopen') }),
]);
export type ReportAct = z.infer<typeof ReportAct>;

/** A need logged for somebody else: only where and what are mandatory. `id` is made by the device, so that a draft syncs once. */
export const NewReport = z.object({
  id: ReportId,
  hazard: Hazard.optional(),
  urgency: Urgency.optional(),
  needs: z.array(Need).min(1),
  groups: z.array(Group).optional(),
  persons: z.number().int().positive().max(100_000).optional(),
  area: AreaCode.optional(),
  place: z.string().min(1).max(500),
  text: z.string().max(4096).optional(),
  contact: z.string().max(40).optional(),
  /** When it was written down, in milliseconds: a draft may sync much later. */
  at: Instant,
});
export type NewReport = z.infer<typeof NewReport>;

/** One page of the queue, in the written order. `GET /api/queue?lane=&state=&cursor=`, with `ETag` for polling. */
export const QueueAnswer = z.object({
  lines: z.array(ReportLine),
  cursor: z.string().optional(),
  /** When this page was read, in milliseconds. */
  asOf: Instant,
});
export type QueueAnswer = z.infer<typeof QueueAnswer>;

/** A mark on the map. `coarse` marks stand in the middle of their village or of a cell of about a kilometre. */
export const MapMark = z.object({
  id: ReportId,
  reference: Reference,
  point: Point,
  coarse: z.boolean(),
  urgency: Urgency,
  hazard: Hazard,
  state: ReportState,
  areaName: z.string().optional(),
  held: z.boolean(),
});
export type MapMark = z.infer<typeof MapMark>;

/** `GET /api/map`: open reports of the relief lane in one's area; protection is on no map. `unplaced` counts those without a place. */
export const MapAnswer = z.object({ marks: z.array(MapMark), unplaced: z.number().int(), asOf: Instant });
export type MapAnswer = z.infer<typeof MapAnswer>;
