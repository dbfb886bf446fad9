import * as z from 'zod';
import { AreaCode } from '../shared/area.ts';
import { Instant, ROLES } from '../shared/decision.ts';
import { ChatId, Reference, ReferralId, StaffId } from '../shared/ids.ts';
import { Language } from '../shared/text.ts';
import { Office } from './office.ts';

/** What is sought at the other office. All that it reads before it has accepted, beside a coarse place. */
export const PURPOSES = [
  'health',
  'care',
  'protection',
  'documents',
  'school',
  'work',
  'shelter',
  'relief',
  'other',
] as const;
export const ReferralPurpose = z.enum(PURPOSES);
export type ReferralPurpose = z.infer<typeof ReferralPurpose>;

/**
 * `asking` waits for the person's yes, `sent` for the other office, `accepted` has somebody there, `declined` waits for
 * whoever sent it; `done` has an outcome. `not-agreed` had a no, or none in time; `revoked` was taken back.
 */
export const ReferralState = z.enum([
  'asking',
  'sent',
  'accepted',
  'declined',
  'done',
  'not-agreed',
  'revoked',
]);
export type ReferralState = z.infer<typeof ReferralState>;

/** What the person has said to it. `unnamed`: yes, but without name, number and place; `silent`: nothing in time. */
export const ReferralConsent = z.enum(['waiting', 'given', 'unnamed', 'declined', 'silent', 'overridden']);
export type ReferralConsent = z.infer<typeof ReferralConsent>;

/** The only grounds on which nobody waits for a yes: danger to life, or to a child. */
export const OverrideGround = z.enum(['life', 'child']);
export type OverrideGround = z.infer<typeof OverrideGround>;

/** How a referral ended, in the judgement of the office that took it. */
export const ReferralOutcome = z.enum(['helped', 'partly', 'elsewhere', 'not-reached', 'not-wanted']);
export type ReferralOutcome = z.infer<typeof ReferralOutcome>;

/** Days until the question lapses, until the office answers, and until something has come of it. Nobody but the operator states them. */
export const ReferralDays = z.object({
  consent: z.number().int().positive(),
  answer: z.number().int().positive(),
  finish: z.number().int().positive(),
});
export type ReferralDays = z.infer<typeof ReferralDays>;

/** What was written and what tells who it is. Sealed at rest; gone after erasure. */
export const ReferralPrivate = z.object({
  /** Why, and what the other office is told, in the sender's words; the person reads both. */
  reason: z.string().max(500),
  told: z.string().max(1500),
  name: z.string().max(80).optional(),
  contact: z.string().max(40).optional(),
  place: z.string().max(500).optional(),
  /** Why nobody waited for her yes. */
  override: z.string().max(500).optional(),
  declined: z.string().max(500).optional(),
  revoked: z.string().max(500).optional(),
  outcome: z.string().max(1000).optional(),
  /** Between the person and whoever has accepted. */
  thread: z
    .array(z.object({ from: z.enum(['person', 'staff']), text: z.string().max(2000), at: Instant }))
    .max(40),
});
export type ReferralPrivate = z.infer<typeof ReferralPrivate>;

/** What it comes from. */
export const ReferredFrom = z.object({
  kind: z.enum(['application', 'report', 'grievance']),
  id: z.string(),
  reference: Reference,
});
export type ReferredFrom = z.infer<typeof ReferredFrom>;

/** From whom it is kept, since they are whom a grievance is about: roles, officers, and reaches below this (0 regency to 2 country). */
export const KeptFrom = z.object({
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
  staff: z.array(StaffId).max(20),
  least: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type KeptFrom = z.infer<typeof KeptFrom>;

/** A person who is passed on from one office to another, with her consent. */
export const Referral = z.object({
  id: ReferralId,
  reference: Reference,
  version: z.number().int().positive(),
  state: ReferralState,
  about: ReferredFrom,
  keptFrom: KeptFrom.optional(),
  /** Protection when it comes from there or goes there: discreet, and its words are for protection officers alone. */
  lane: z.enum(['relief', 'protection']),
  purpose: ReferralPurpose,
  chat: ChatId,
  language: Language,
  area: AreaCode.optional(),
  /** Whoever wrote did so for somebody else. */
  onBehalf: z.boolean(),
  from: Office.extend({ id: StaffId }),
  to: Office,
  consent: ReferralConsent,
  /** Sent without her yes; `tells` is false only where telling her would put her in danger. */
  override: z.object({ ground: OverrideGround, tells: z.boolean() }).optional(),
  holder: z.object({ id: StaffId, since: Instant }).optional(),
  /** Where whoever declined thinks it belongs. */
  next: Office.optional(),
  outcome: ReferralOutcome.optional(),
  promise: ReferralDays,
  /** The promised moment, and when the house next says something of its own accord. */
  due: Instant.optional(),
  speaks: Instant.optional(),
  late: z.boolean(),
  /** How many offices have been asked. */
  tries: z.number().int().positive(),
  at: Instant,
  changedAt: Instant,
  private: ReferralPrivate.optional(),
});
export type Referral = z.infer<typeof Referral>;

/** May it not be named where others see the screen: in notices and in /status? */
export const isDiscreet = ({
  lane,
  purpose,
  override,
}: Pick<Referral, 'lane' | 'purpose' | 'override'>): boolean =>
  lane === 'protection' || purpose === 'protection' || override?.ground === 'child';

/** Does the person hear of it? Not where it was sent without her yes and hearing of it would endanger her. */
export const isTold = ({ override }: Pick<Referral, 'override'>): boolean => override?.tells !== false;

const words = (most: number) => z.string().trim().min(1).max(most);

/** Sent without waiting: on which ground, why, and whether the person hears of it. */
export const Override = z.object({ ground: OverrideGround, why: words(500), tells: z.boolean() });
export type Override = z.infer<typeof Override>;

/** Every act on a referral. */
export const ReferralCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refer'),
    id: ReferralId,
    about: ReferredFrom,
    keptFrom: KeptFrom.optional(),
    lane: Referral.shape.lane,
    purpose: ReferralPurpose,
    chat: ChatId,
    language: Language,
    area: AreaCode.optional(),
    onBehalf: z.boolean(),
    to: Office,
    promise: ReferralDays,
    reason: words(500),
    told: words(1500),
    name: z.string().max(80).optional(),
    contact: z.string().max(40).optional(),
    place: z.string().max(500).optional(),
    override: Override.optional(),
  }),
  z.object({ kind: z.literal('consent'), given: z.boolean(), unnamed: z.boolean().optional() }),
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('decline'), reason: words(500), next: Office.optional() }),
  z.object({ kind: z.literal('finish'), outcome: ReferralOutcome, text: words(1000) }),
  z.object({ kind: z.literal('tell'), text: words(1000) }),
  z.object({ kind: z.literal('add'), text: words(2000) }),
  z.object({ kind: z.literal('revoke'), reason: words(500).optional() }),
  z.object({ kind: z.literal('send-on'), to: Office, override: Override.optional() }),
  z.object({ kind: z.literal('lapse') }),
  z.object({ kind: z.literal('run-late') }),
  z.object({ kind: z.literal('erase') }),
]);
export type ReferralCommand = z.infer<typeof ReferralCommand>;
export type Refer = Extract<ReferralCommand, { kind: 'refer' }>;
export type ReferralAct = Exclude<ReferralCommand, Refer>;
