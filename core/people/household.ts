import * as z from 'zod';
import type { Facts } from '../shared/condition.ts';
import { Instant } from '../shared/decision.ts';
import { ChatId } from '../shared/ids.ts';
import { readFacts } from './facts.ts';
import { Consent } from './person.ts';

/** People who live and eat together, as they told it themselves: kept only with a consent, sealed at rest. */
export const Household = z.object({
  /** The door through which it was told. */
  chat: ChatId,
  /** Rises by one at every save; 0 before the first. */
  version: z.number().int().nonnegative(),
  facts: z.record(z.string(), z.unknown()),
  /** Programmes that the person wants to apply to, by id. */
  wants: z.array(z.string()),
  consent: Consent,
  changedAt: Instant,
});
export type Household = z.infer<typeof Household>;

/** Its facts against today's dictionary: what a release no longer knows is left out, never an error. */
export function factsOfHousehold({ facts }: Pick<Household, 'facts'>): Facts {
  const known = Object.entries(facts).filter(([name, value]) => readFacts({ [name]: value }).ok);
  // Every entry was read against the dictionary one by one.
  return Object.fromEntries(known) as Facts;
}
