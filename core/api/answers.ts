import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { ChatId } from '../shared/ids.ts';

/**
 * Every "no" of the API (RFC 9457, `application/problem+json`): what is wrong and what to do, in a sentence; `fields`
 * names each unreadable field by its path; `code` is a refusal code or a code of the border.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** An update that failed because of itself. Its words stay sealed; `hint` says only what kind of message it was. */
export const ParkedLine = z.object({
  chat: z.string(),
  update: z.number().int(),
  code: z.string(),
  at: Instant,
  hint: z.string(),
});
export type ParkedLine = z.infer<typeof ParkedLine>;

/** Messages that a function could not handle at all, by function. */
export const DeadLetters = z.object({
  function: z.string(),
  waiting: z.number().int(),
  ifItFails: z.string(),
});
export type DeadLetters = z.infer<typeof DeadLetters>;

/** `GET /api/parked`. */
export const ParkedAnswer = z.object({
  parked: z.array(ParkedLine),
  dead: z.array(DeadLetters),
  asOf: Instant,
});
export type ParkedAnswer = z.infer<typeof ParkedAnswer>;

/** What `POST /api/parked/replay` sends through again: one parked update, or everything that lies dead behind a function. */
export const ReplayWord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parked'), chat: ChatId, update: z.number().int() }),
  z.object({ kind: z.literal('dead'), function: z.string().min(1).max(60) }),
]);
export type ReplayWord = z.infer<typeof ReplayWord>;

/** How many messages went through again; 0 when nothing was there any more. */
export const ReplayAnswer = z.object({ sent: z.number().int() });
export type ReplayAnswer = z.infer<typeof ReplayAnswer>;

/** `GET /api/places?q=`: ranked candidates for what somebody typed. */
export const PlaceAnswer = z.object({
  places: z.array(z.object({ code: z.string(), name: z.string(), within: z.string(), level: z.string() })),
});
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;
