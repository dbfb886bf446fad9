import * as z from 'zod';
import { Condition } from '../shared/condition.ts';
import { Text } from '../shared/text.ts';
import { Confidence, Day } from './vocabulary.ts';

/** Where a statement comes from. `checkedOn` is the day when somebody last read it. */
export const Source = z.strictObject({
  title: z.string().min(1),
  url: z.url().optional(),
  tier: z.enum(['official', 'press', 'local', 'regulation']),
  checkedOn: Day,
});
export type Source = z.infer<typeof Source>;

/** A law or decree by its usual name. */
export const LegalBasis = z.strictObject({
  title: z.string().min(1),
  confidence: Confidence,
  checkedOn: Day,
});
export type LegalBasis = z.infer<typeof LegalBasis>;

const Money = z.number().int().nonnegative();

/** How often a part is counted: for every member, for members that meet a rule, or as often as a fact says. */
const Count = z.union([
  z.strictObject({ everyMember: z.literal(true) }),
  z.strictObject({ members: Condition }),
  z.strictObject({ fact: z.string() }),
]);

/** One part of a benefit: money (exact, or between bounds), goods or a ceiling paid to somebody else. */
export const Component = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: Text,
  /** Whole rupiah for one count and one period. */
  rupiah: Money.optional(),
  from: Money.optional(),
  upTo: Money.optional(),
  per: z.enum(['person', 'household', 'house', 'borrower', 'group', 'deceased']),
  period: z.enum(['once', 'day', 'month', 'two-months', 'semester', 'year', 'five-years']),
  /** For how many periods, where the rule says it. */
  times: z.number().int().positive().optional(),
  /** Part of one period that arrives at once. */
  instalment: Money.optional(),
  when: Condition.optional(),
  count: Count.optional(),
  /** Paid to a campus, a kitchen or an insurer, never into a hand. */
  paidToOthers: z.boolean().optional(),
  /** Kept for officers; never offered to a person in a screening. */
  hidden: z.boolean().optional(),
  confidence: Confidence,
  note: Text.optional(),
});
export type Component = z.infer<typeof Component>;

/** Limits on how many parts one household may be given. */
export const Caps = z.strictObject({
  /** Most parts for one household, taken in `order`. */
  perHousehold: z.number().int().positive().optional(),
  order: z.array(z.string()).optional(),
  /** Most counts of one part. */
  most: z.record(z.string(), z.number().int().positive()).optional(),
  /** Most counts of several parts together. */
  together: z
    .array(z.strictObject({ parts: z.array(z.string()), most: z.number().int().positive() }))
    .optional(),
  /** One person counts for one part only: the highest. */
  onePartPerPerson: z.boolean().optional(),
  confidence: Confidence,
  note: Text.optional(),
});
export type Caps = z.infer<typeof Caps>;

/** What the state gives from a day on. A changed amount is a new edition; nothing old changes. */
export const Edition = z.strictObject({
  from: Day,
  /** The years in which these amounts were found; the newest is shown with them. */
  foundIn: z.array(z.number().int().min(2000).max(2100)).min(1),
  kinds: z.array(z.enum(['cash', 'in-kind', 'service', 'insurance', 'loan'])).min(1),
  confidence: Confidence,
  legalBasis: z.array(LegalBasis).min(1, 'an edition needs at least one legal basis'),
  sources: z.array(Source),
  channel: Text.optional(),
  components: z.array(Component),
  caps: Caps.optional(),
  note: Text.optional(),
});
export type Edition = Readonly<z.infer<typeof Edition>>;

/** The year to show with an edition's amounts on a day: the newest one in which they were found, not later than the day. */
export function yearOf(edition: Pick<Edition, 'from' | 'foundIn'>, on: Day): number {
  const year = Number(on.slice(0, 4));
  const found = edition.foundIn.filter((one) => one <= year);
  return found.length === 0 ? Number(edition.from.slice(0, 4)) : Math.max(...found);
}
