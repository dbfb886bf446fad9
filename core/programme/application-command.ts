import * as z from 'zod';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { ApplicationId, ChatId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { Finding, PaperState, Purpose, Reason, StepState } from './application.ts';
import { Day } from './vocabulary.ts';
import { Ground, Membership } from './yes.ts';

/** What the person heard at an office outside Jaring, in her own word. */
export const Heard = z.enum(['handed-over', 'accepted', 'refused', 'nothing']);
export type Heard = z.infer<typeof Heard>;

/** Every act on an application. The bot's button, the console's route and the test send the same thing. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one list, made when the first act is read.
export const ApplicationCommand = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('submit'),
      id: ApplicationId,
      purpose: Purpose,
      programme: z.string(),
      edition: Day,
      lane: z.enum(['relief', 'protection']),
      chat: ChatId,
      language: Language,
      area: AreaCode.optional(),
      consent: z.string().max(20),
      papers: z.array(PaperState),
      steps: z.array(StepState).min(1),
      facts: z.record(z.string(), z.unknown()),
      name: z.string().max(80).optional(),
      contact: z.string().max(40).optional(),
      place: z.string().max(500).optional(),
      grounds: z.array(Ground).max(6).optional(),
      about: z.string().max(500).optional(),
      why: z.string().max(1000).optional(),
      /** Asked for by a group; whoever asks speaks for it, and may be a member herself. */
      asGroup: z
        .object({ name: z.string().min(1).max(80), isMember: z.boolean(), size: Membership.shape.size })
        .optional(),
    }),
    z.object({ kind: z.literal('add'), paper: PaperState.optional(), text: z.string().max(4096).optional() }),
    /** The person's word about the step that she or an office outside has: it moves on by that word alone. */
    z.object({ kind: z.literal('tell'), heard: Heard, text: z.string().max(1000).optional() }),
    z.object({
      kind: z.literal('check'),
      findings: z.array(Finding).min(1),
      text: z.string().max(1000).optional(),
    }),
    z.object({ kind: z.literal('forward'), text: z.string().max(1000).optional() }),
    z.object({ kind: z.literal('return'), reason: z.string().min(1).max(500) }),
    z.object({ kind: z.literal('resume') }),
    z.object({ kind: z.literal('ask'), text: z.string().min(1).max(1000) }),
    z.object({ kind: z.literal('answer'), text: z.string().min(1).max(4096) }),
    /** `outside` names who decided and when, where the step is an office's that works elsewhere. */
    z.object({
      kind: z.literal('accept'),
      text: z.string().max(1000).optional(),
      outside: z.string().min(1).max(200).optional(),
    }),
    /** Every reason is named, and until when she may object: never less than a week. */
    z.object({
      kind: z.literal('refuse'),
      reasons: z.array(Reason).min(1),
      objectUntil: Instant,
      outside: z.string().min(1).max(200).optional(),
    }),
    z.object({ kind: z.literal('object'), text: z.string().min(1).max(4096) }),
    z.object({
      kind: z.literal('settle'),
      outcome: z.enum(['upheld', 'overturned']),
      text: z.string().min(1).max(1000),
    }),
    z.object({ kind: z.literal('receive'), complete: z.boolean(), text: z.string().max(1000).optional() }),
    /** Whoever opens the digits of NIK and KK says what for, and it stays in the file's history. */
    z.object({ kind: z.literal('open-numbers'), reason: z.string().min(1).max(300) }),
    /** Opens the photo of one paper, by the paper's id in the programme. */
    z.object({ kind: z.literal('open-paper'), paper: z.string().max(64) }),
    /** Asks once more for photos that could not be fetched. */
    z.object({ kind: z.literal('want-files') }),
    /** What an officer heard from a proposed household; a no ends the proposal. */
    z.object({ kind: z.literal('hear'), said: z.enum(['yes', 'no', 'unreached']) }),
    /** A code that an officer reads out to a proposed household, so that it can answer from its own chat. */
    z.object({ kind: z.literal('lend-pass') }),
    z.object({ kind: z.literal('consent'), code: z.string(), said: z.enum(['yes', 'no']) }),
    /** A code by which members join a group from their own chats. */
    z.object({ kind: z.literal('invite') }),
    z.object({ kind: z.literal('join'), code: z.string(), chat: ChatId }),
    /** What a member lets the speaker and the office call her. */
    z.object({ kind: z.literal('name-member'), member: z.string(), label: z.string().min(1).max(60) }),
    z.object({ kind: z.literal('join-by-phone'), label: z.string().min(1).max(60) }),
    z.object({ kind: z.literal('verify'), member: z.string() }),
    z.object({ kind: z.literal('leave'), member: z.string() }),
    /** The group's speaker sends what was gathered: from here on it is a request like any other. */
    z.object({ kind: z.literal('send') }),
    z.object({ kind: z.literal('nudge') }),
    z.object({ kind: z.literal('run-late') }),
    /** What was over before a moment loses its numbers (so many) and papers; by the clock alone. */
    z.object({ kind: z.literal('clear'), before: Instant, numbers: z.number().int().nonnegative() }),
    z.object({ kind: z.literal('withdraw') }),
    z.object({ kind: z.literal('erase') }),
  ]),
);
export type ApplicationCommand = z.infer<typeof ApplicationCommand>;
export type Submit = Extract<ApplicationCommand, { kind: 'submit' }>;
export type ApplicationAct = Exclude<ApplicationCommand, Submit>;
