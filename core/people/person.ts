import * as z from 'zod';
import { Instant } from '../shared/decision.ts';

/** What somebody may be asked to agree to, each on its own. */
export const CONSENT_PURPOSES = ['keep-facts', 'tell-changes'] as const;

/** A yes, with the version of the text that was shown and when it was given. */
export const Consent = z.object({
  purpose: z.enum(CONSENT_PURPOSES),
  text: z.number().int().positive(),
  at: Instant,
});
export type Consent = z.infer<typeof Consent>;
