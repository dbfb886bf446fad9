import * as z from 'zod';

/**
 * Every expected "no" in the house, one closed list. Each code has a sentence in every language
 * (content/messages); a test fails when one is missing. `params` carry codes and numbers, never persons.
 */
export const REFUSAL_CODES = [
  'access.denied',
  'access.own',
  'not-found',
  'report.already-taken',
  'report.not-yours',
  'report.not-open',
  'report.not-taken',
  'report.same',
  'report.nobody-there',
  'answer.unreadable',
  'answer.too-long',
  'answer.out-of-range',
  'place.not-on-land',
  'place.unknown',
  'form.outdated',
  'invitation.used',
  'invitation.expired',
  'invitation.withdrawn',
  'invitation.unknown',
  'staff.unknown',
  'staff.not-waiting',
  'staff.not-active',
  'staff.already',
  'duty.past',
  'version.moved',
  'application.not-open',
  'application.not-yours',
  'application.outside',
  'application.not-last',
  'application.last',
  'application.too-soon',
  'identity.too-often',
  'application.too-late',
  'application.no-yes',
  'pass.unknown',
  'pass.already',
  'group.full',
  'group.empty',
  'follow-up.closed',
  'follow-up.unknown',
  'follow-up.settled',
  'grievance.not-open',
  'grievance.not-yours',
  'grievance.already-taken',
  'grievance.highest',
  'referral.not-open',
  'referral.not-yours',
  'referral.already-taken',
  'referral.own-office',
  'referral.no-office',
  'referral.protection',
  'referral.same',
  'consent.missing',
] as const;

export const RefusalCode = z.enum(REFUSAL_CODES);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** An expected no: why, and what the sentence needs to say it. */
export const Refusal = z.object({
  code: RefusalCode,
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Refusal = z.infer<typeof Refusal>;

/** Makes a refusal; `params` are codes and numbers for its sentence. */
export const refuse = (code: RefusalCode, params?: Record<string, string | number>): Refusal =>
  params === undefined ? { code } : { code, params };
