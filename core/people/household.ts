import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { ChatId } from '../shared/ids.ts';
import { Consent } from './person.ts';

/** What screening said on a day: by programme, the first day of the edition it was said under. Verdicts that could not be told are left out. */
export const Decided = z.object({
  on: z.iso.date(),
  said: z.record(z.string(), z.object({ edition: z.iso.date(), verdict: z.enum(['likely', 'unlikely']) })),
  /** A print of the rules by which it was said (core/programme/rules-print.ts). */
  rules: z.string().optional(),
});
export type Decided = z.infer<typeof Decided>;

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
  /** What was said about these facts when they were last kept: replayed to see that rules only change with an edition. */
  decided: Decided.optional(),
  consent: Consent,
  /** The yes to be told, once, when changed rules may help: absent when she was not asked, said no, or took it back. */
  tell: Consent.optional(),
  changedAt: Instant,
});
export type Household = z.infer<typeof Household>;
