import * as z from 'zod';
import { Condition } from '../shared/condition.ts';
import { Text } from '../shared/text.ts';
import { Source } from './benefit.ts';
import { Confidence } from './vocabulary.ts';

/** Whose a duty is: the family as one, or every member that meets a rule. */
export const Whose = z.union([z.literal('family'), z.strictObject({ member: Condition })]);
export type Whose = Readonly<z.infer<typeof Whose>>;

/**
 * What a programme asks of those who receive it. With `id` and `whose` it stands in a calendar; without, it is only
 * told. Where the rule names no period, none is written here.
 */
export const Duty = z.strictObject({
  /** Short: it travels in buttons. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(14)
    .optional(),
  whose: Whose.optional(),
  who: Text,
  duty: Text,
  period: z.enum(['month', 'year', 'once']).optional(),
  times: z.number().int().positive().optional(),
  percent: z.number().int().min(1).max(100).optional(),
  /** Checks in each third of a pregnancy. */
  trimesters: z
    .tuple([z.number().int().positive(), z.number().int().positive(), z.number().int().positive()])
    .optional(),
  note: Text.optional(),
});
export type Duty = Readonly<z.infer<typeof Duty>>;

/** What may follow when duties are not done, and who can excuse: told long before it happens, each with how sure it is. */
export const Breach = z.strictObject({
  means: Text,
  confidence: Confidence,
  excusedBy: Text,
  excusedByConfidence: Confidence,
  /** Does a disaster excuse by itself? Only where a source says so. */
  disasterExcuses: z.boolean().optional(),
  sources: z.array(Source),
});
export type Breach = Readonly<z.infer<typeof Breach>>;

/** A duty that stands in a calendar. */
export type CalendarDuty = Duty & { readonly id: string; readonly whose: Whose };

/** The duties of a programme that stand in a calendar. */
export const calendarDutiesOf = ({ duties }: { readonly duties: readonly Duty[] }): readonly CalendarDuty[] =>
  duties.flatMap((duty) =>
    duty.id === undefined || duty.whose === undefined ? [] : [{ ...duty, id: duty.id, whose: duty.whose }],
  );
