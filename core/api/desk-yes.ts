import * as z from 'zod';
import { Ground, HouseholdYes } from '../programme/yes.ts';
import { Instant } from '../shared/decision.ts';

/** What an officer sees of a proposal or an objection to a recipient. It never says who wrote it. */
export const DeskProposal = z.object({
  grounds: z.array(Ground),
  /** The household, and why, in the author's words. */
  about: z.string().optional(),
  why: z.string().optional(),
  /** What the household said, and which officer wrote it down. */
  household: z
    .object({
      said: HouseholdYes.shape.said,
      by: HouseholdYes.shape.by,
      who: z.string().optional(),
      at: Instant,
    })
    .optional(),
  /** The code that the household may type, while it can be used. */
  pass: z.object({ code: z.string(), until: Instant }).optional(),
});
export type DeskProposal = z.infer<typeof DeskProposal>;

/** How many of a group have said yes themselves; nobody is counted without. */
export const DeskGroup = z.object({
  /** What the group calls itself. */
  name: z.string().optional(),
  /** Members with a yes of their own who let the office read a name, as they wrote it; the others stay unnamed. */
  named: z.array(z.string()),
  yes: z.number().int().nonnegative(),
  /** Yeses on the contact's phone that an officer has to verify, by what the contact calls them. */
  unverified: z.array(z.object({ member: z.string(), label: z.string() })),
  /** The staff who verified. */
  verifiedBy: z.array(z.string()),
  /** How many the programme asks for, as far as a source says it, and whether that is met. */
  size: z.object({
    standing: z.enum(['met', 'unmet', 'unknown']),
    atLeast: z.number().int().optional(),
    atMost: z.number().int().optional(),
    /** No source stands for the number. */
    unsure: z.literal(true).optional(),
  }),
});
export type DeskGroup = z.infer<typeof DeskGroup>;
