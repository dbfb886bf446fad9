import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { ChatId } from '../shared/ids.ts';
import { Consent } from './person.ts';

/** People who live and eat together, as they told it themselves: kept only with a consent, sealed at rest. */
export const Household = z.object({
  /** The door through which it was told. */
  chat: ChatId,
  /** Rises by one at every save, from 1. */
  version: z.number().int().positive(),
  /** By the names of core/people/facts.ts; `members` has one set for each person. */
  facts: z.record(z.string(), z.unknown()),
  /** Programmes that the person wants to apply to, by id. */
  wants: z.array(z.string()),
  consent: Consent,
  changedAt: Instant,
});
export type Household = z.infer<typeof Household>;
