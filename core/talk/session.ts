import * as z from 'zod';
import { Scope } from '../shared/area.ts';
import { Instant, Role } from '../shared/decision.ts';
import { ChatId, Reference, ReferralId, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';

/** One sentence of a reply: a key of content/messages and what it needs. Never rendered text. */
export const Part = z.object({ key: z.string(), params: z.record(z.string(), z.unknown()) });
export type Part = z.infer<typeof Part>;

/** A button: a key of the labels in content/messages (with params), and what pressing it says. At most 64 bytes. */
export const Button = z.object({ label: Part, action: z.string().max(64) });
export type Button = z.infer<typeof Button>;

/** What is offered under a reply. `choices` of a question are reply keyboards, acts are inline buttons. */
export const Keyboard = z.object({
  kind: z.enum(['inline', 'reply', 'remove']),
  rows: z.array(z.array(Button)),
  /** Reply keyboards only: a button that sends the phone's location or contact. */
  location: z.boolean().optional(),
});
export type Keyboard = z.infer<typeof Keyboard>;

/**
 * A reply as it is stored: keys with parameters. `call` replies are sent by a Bot API call after the write, with the
 * result recorded (danger numbers, reference numbers, anything later edited or deleted); the others travel in the
 * webhook's own answer.
 */
export const Reply = z.object({
  parts: z.array(Part).min(1),
  keyboard: Keyboard.optional(),
  via: z.enum(['answer', 'call']),
  /** The text of the toast when a button was pressed. */
  toast: Part.optional(),
});
export type Reply = z.infer<typeof Reply>;

/** A reply that is owed until Telegram has confirmed it. */
export const OwedReply = z.object({
  update: z.number().int(),
  reply: Reply,
  tries: z.number().int().nonnegative(),
  since: Instant,
});
export type OwedReply = z.infer<typeof OwedReply>;

/** An answer in progress: the raw value as the engine reads it. */
export const Answers = z.record(z.string(), z.unknown());
export type Answers = z.infer<typeof Answers>;

/** Where somebody is in a form. Answers are sealed at rest. */
export const Talk = z.object({
  form: z.string(),
  version: z.number().int().positive(),
  /** The field that was asked last. */
  field: z.string(),
  answers: Answers,
  /** Fields that were skipped or answered "I do not know". */
  skipped: z.array(z.string()),
  /** The reference of what was already saved by this talk, with its lane, if anything was. */
  saved: Reference.optional(),
  since: Instant,
});
export type Talk = z.infer<typeof Talk>;

/** A thing that this chat has started: shown by /status unless it is of the protection lane. */
export const Own = z.object({
  reference: Reference,
  kind: z.string(),
  id: z.string(),
  lane: z.enum(['relief', 'protection']),
});
export type Own = z.infer<typeof Own>;

/** As many referrals as a conversation names of those that others wrote: older ones stand in every list. */
export const PASSED_ON_KEPT = 20;

/** A conversation: small enough for one write unit. Everything a person wrote in it is sealed at rest. */
export const Session = z.object({
  chat: ChatId,
  revision: z.number().int().nonnegative(),
  language: Language.optional(),
  /** A language was heard, and offered once. */
  languageOffered: z.boolean().optional(),
  /** Recent update ids, the newest last. */
  seen: z.array(z.number().int()).max(40),
  /** The reply to the newest update: given again when the same update comes back. */
  last: z.object({ update: z.number().int(), reply: Reply.optional() }).optional(),
  owed: z.array(OwedReply).max(10),
  talk: Talk.optional(),
  /** Forms set aside half-finished, the newest last. */
  paused: z.array(Talk).max(2),
  own: z.array(Own).max(10),
  /** The report that free text and pins are added to for now, and until when. */
  current: z
    .object({ id: z.string(), reference: Reference, lane: z.enum(['relief', 'protection']), until: Instant })
    .optional(),
  /** What the bot last offered that needs context (an act on one report, a page, a choice of place). */
  awaiting: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }).optional(),
  /** Neutral wording, nothing named, everything by call so that it can be deleted. */
  discreet: z.boolean().optional(),
  /** Message ids of the last 48 hours that the clearing word should delete. */
  trail: z
    .array(z.tuple([z.number().int(), Instant]))
    .max(120)
    .optional(),
  /** The holder has taken over this chat; the house is silent. */
  human: z.object({ report: z.string(), staff: StaffId }).optional(),
  /** Choices come as numbered lines in the text, without any keyboard. */
  textOnly: z.boolean().optional(),
  /** Vital sentences are sent as recordings too, where there are any. */
  aloud: z.boolean().optional(),
  /** In text alone: the buttons of what came unasked, the newest last, so that their words can be written. */
  offered: z.array(Button).max(8).optional(),
  /** The person wants no ordinary notices: they are kept for when she asks. What concerns life still goes out. */
  quiet: z.boolean().optional(),
  /** When this member of staff last went through the practice cases. */
  practised: Instant.optional(),
  /** Codes that did not fit, lately. */
  misses: z.object({ since: Instant, count: z.number().int().positive() }).optional(),
  /**
   * Referrals that officers wrote of this person, oldest first: the list of what is hers follows a moment late, and what she
   * erases must miss none. Read for that alone: some are hidden from her.
   */
  passedOn: z.array(ReferralId).max(PASSED_ON_KEPT).optional(),
  /** The person blocked the bot. */
  unreachable: z.boolean().optional(),
  /** Turn counter of the last minute, for shared phones and floods. */
  pace: z.object({ minute: z.number().int(), turns: z.number().int() }).optional(),
});
export type Session = z.infer<typeof Session>;

/** A member of staff bound to a chat: read with the session at every turn, never cached. */
export const StaffBinding = z.object({
  id: StaffId,
  role: Role,
  area: Scope,
  name: z.string(),
  active: z.boolean(),
});
export type StaffBinding = z.infer<typeof StaffBinding>;

/** A conversation that has not begun. */
export const newSession = (chat: ChatId): Session => ({
  chat,
  revision: 0,
  seen: [],
  owed: [],
  paused: [],
  own: [],
});
