import * as z from 'zod';
import { Lane } from '../disaster/report.ts';
import {
  AnswerOutcome,
  Category,
  Concern,
  ForwardTo,
  GrievanceDesk,
  GrievanceState,
  PromisedDays,
} from '../grievance/grievance.ts';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { GrievanceId, Reference } from '../shared/ids.ts';
import { HistoryLine } from './report.ts';

/** What an officer may do with a grievance now, as her buttons. */
export const GrievanceDeskVerb = z.enum(['take', 'ask', 'answer', 'forward', 'release']);
export type GrievanceDeskVerb = z.infer<typeof GrievanceDeskVerb>;

/** A grievance in a list: codes only, no word, no name, no chat; of an anonymous one no more of the place than the regency. */
export const GrievanceLine = z.object({
  id: GrievanceId,
  reference: Reference,
  version: z.number().int().positive(),
  state: GrievanceState,
  category: Category,
  concerns: Concern,
  lane: Lane,
  /** At which reach it stands: 0 regency, 1 province, 2 the whole country. */
  desk: GrievanceDesk,
  area: AreaCode.optional(),
  areaName: z.string().optional(),
  anonymous: z.boolean(),
  due: Instant.optional(),
  late: z.boolean(),
  asked: z.boolean(),
  reopened: z.number().int().nonnegative(),
  /** Who holds it: this officer, a colleague, nobody. */
  held: z.enum(['mine', 'other', 'nobody']),
  holder: z.string().optional(),
  at: Instant,
  changedAt: Instant,
  acts: z.array(GrievanceDeskVerb),
});
export type GrievanceLine = z.infer<typeof GrievanceLine>;

/** One list, the grievance due first first. `GET /api/grievances?area=`, with `ETag` for polling. */
export const GrievancesAnswer = z.object({ lines: z.array(GrievanceLine), asOf: Instant });
export type GrievancesAnswer = z.infer<typeof GrievancesAnswer>;

/** One grievance. Words, an offered name and the number that it is about only for whoever holds it (`sees: 'all'`). */
export const GrievancePage = z.object({
  grievance: GrievanceLine,
  sees: z.enum(['all', 'codes']),
  promise: PromisedDays,
  thread: z.array(z.object({ from: z.enum(['person', 'staff']), text: z.string(), at: Instant })),
  name: z.string().optional(),
  about: z.object({ kind: z.enum(['application', 'report']), reference: Reference }).optional(),
  /** To whom this officer may pass it on now. */
  forwards: z.array(ForwardTo),
  /** Why a colleague passed it on. */
  forwarded: z.string().optional(),
  history: z.array(HistoryLine),
});
export type GrievancePage = z.infer<typeof GrievancePage>;

const words = (most: number) => z.string().trim().min(1).max(most);

/** Every act of an officer: `POST /api/grievances/{id}/acts`, with `If-Match` and `Idempotency-Key`. */
export const GrievanceDeskAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('take') }),
  z.object({ kind: z.literal('release') }),
  z.object({ kind: z.literal('ask'), text: words(1000) }),
  z.object({ kind: z.literal('answer'), outcome: AnswerOutcome, text: words(2000) }),
  z.object({
    kind: z.literal('forward'),
    to: ForwardTo,
    reason: words(500),
  }),
]);
export type GrievanceDeskAct = z.infer<typeof GrievanceDeskAct>;
