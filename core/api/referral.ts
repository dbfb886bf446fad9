import * as z from 'zod';
import { Office } from '../referral/office.ts';
import {
  OverrideGround,
  ReferralConsent,
  ReferralDays,
  ReferralOutcome,
  ReferralPrivate,
  ReferralPurpose,
  ReferralState,
  ReferredFrom,
} from '../referral/referral.ts';
import { AreaCode } from '../shared/area.ts';
import { Instant } from '../shared/decision.ts';
import { Reference, ReferralId } from '../shared/ids.ts';
import { HistoryLine } from './report.ts';

/** What an officer may do with a referral now, as her buttons. */
export const ReferralDeskVerb = z.enum(['accept', 'decline', 'tell', 'finish', 'send-on', 'revoke']);
export type ReferralDeskVerb = z.infer<typeof ReferralDeskVerb>;

/** An office with what its area is called. */
export const OfficeLine = Office.extend({ areaName: z.string() });
export type OfficeLine = z.infer<typeof OfficeLine>;

/** A referral in a list: codes only, no word, no name, no chat; of its place no more than the regency until she holds it. */
export const ReferralLine = z.object({
  id: ReferralId,
  reference: Reference,
  version: z.number().int().positive(),
  state: ReferralState,
  purpose: ReferralPurpose,
  /** Named in no notice to the person: protection, or a child. */
  discreet: z.boolean(),
  /** What this officer is to it: she has accepted it, works where it was sent, or where it comes from. */
  side: z.enum(['holder', 'receiver', 'sender']),
  from: OfficeLine,
  to: OfficeLine,
  consent: ReferralConsent,
  /** On which ground nobody waited for a yes. */
  ground: OverrideGround.optional(),
  area: AreaCode.optional(),
  areaName: z.string().optional(),
  due: Instant.optional(),
  late: z.boolean(),
  /** Who of the other office has accepted it: this officer, a colleague, nobody. */
  held: z.enum(['mine', 'other', 'nobody']),
  holder: z.string().optional(),
  outcome: ReferralOutcome.optional(),
  at: Instant,
  changedAt: Instant,
  acts: z.array(ReferralDeskVerb),
});
export type ReferralLine = z.infer<typeof ReferralLine>;

/**
 * `GET /api/referrals?side=&area=`, with `ETag` for polling: what was sent to her office and is open, then what comes from it
 * and waits for a yes or was declined, then what of it another office has, each by its day.
 */
export const ReferralsAnswer = z.object({ lines: z.array(ReferralLine), asOf: Instant });
export type ReferralsAnswer = z.infer<typeof ReferralsAnswer>;

/** What was written, as far as this officer reads it. */
const ReferralWords = ReferralPrivate.omit({ thread: true });

/**
 * One referral. Everything that the person agreed to for whoever has accepted it (`all`), their own words and the reason of a
 * no for those who sent it (`own`), codes before anybody has accepted.
 */
export const ReferralPage = z.object({
  referral: ReferralLine,
  sees: z.enum(['all', 'own', 'codes']),
  /** What it comes from, for those who sent it or have accepted it. */
  about: ReferredFrom.pick({ kind: true, reference: true }).optional(),
  words: ReferralWords.optional(),
  /** The person is not told: hearing of it would endanger her, and no message of an officer reaches her. */
  untold: z.literal(true).optional(),
  /** Between the person and whoever has accepted. */
  thread: ReferralPrivate.shape.thread,
  promise: ReferralDays,
  /** Where it could go instead, what was suggested first; filled while an office may be named. */
  offices: z.array(OfficeLine),
  /** Where whoever declined thinks it belongs, for those who sent it. */
  next: OfficeLine.optional(),
  /** Nothing before she sent or accepted it: who else was asked is not hers to know. */
  history: z.array(HistoryLine),
});
export type ReferralPage = z.infer<typeof ReferralPage>;

const words = (most: number) => z.string().trim().min(1).max(most);

/** Every act of an officer: `POST /api/referrals/{id}/acts`, with `If-Match` and `Idempotency-Key`. */
export const ReferralDeskAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('decline'), reason: words(500), next: Office.optional() }),
  z.object({ kind: z.literal('tell'), text: words(1000) }),
  z.object({ kind: z.literal('finish'), outcome: ReferralOutcome, text: words(1000) }),
  z.object({ kind: z.literal('send-on'), to: Office }),
  z.object({ kind: z.literal('revoke'), reason: words(500) }),
]);
export type ReferralDeskAct = z.infer<typeof ReferralDeskAct>;

/** `GET /api/offices?reference=`: where the person of a file may be passed on to, the nearest first, and what of her goes along. */
export const OfficesAnswer = z.object({
  offices: z.array(OfficeLine),
  names: z.array(z.enum(['name', 'contact', 'place'])),
  days: ReferralDays,
});
export type OfficesAnswer = z.infer<typeof OfficesAnswer>;

/** `POST /api/referrals`: passes the person of a file on. She is asked first, unless danger to life or to a child is recorded. */
export const NewReferral = z.object({
  /** The number of a request that one works on, or of a report or a grievance that one holds. */
  reference: z.string().min(8).max(20),
  to: Office,
  purpose: ReferralPurpose,
  reason: words(500),
  /** All that the other office is told. */
  told: words(1500),
  override: z.object({ ground: OverrideGround, why: words(500), tells: z.boolean() }).optional(),
});
export type NewReferral = z.infer<typeof NewReferral>;
