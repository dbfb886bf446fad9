import * as z from 'zod';

/** What people lack, in the sixteen groups that the message guide and the relief clusters share. */
export const NEED_CODES = [
  'food',
  'water',
  'shelter',
  'clothing_bedding',
  'medical',
  'medicine',
  'infant',
  'sanitation',
  'evacuation_rescue',
  'transport_access',
  'power',
  'information',
  'cash',
  'psychosocial',
  'education',
  'protection',
] as const;
export const NeedCode = z.enum(NEED_CODES);
export type NeedCode = z.infer<typeof NeedCode>;

/** One thing that is lacking: how much of it, in which unit, and how much has come so far. Unknown quantities stay away. */
export const Need = z.object({
  code: NeedCode,
  item: z.string().max(40).optional(),
  quantity: z.number().positive().max(1_000_000).optional(),
  unit: z.string().max(20).optional(),
  fulfilled: z.number().nonnegative().optional(),
});
export type Need = z.infer<typeof Need>;

/** Who needs help first. Codes of the message guide. */
export const GROUPS = [
  'infant',
  'child',
  'elderly',
  'pregnant',
  'disability',
  'student',
  'women',
  'woman_alone',
  'sick',
  'injured',
  'dead',
  'missing',
] as const;
export const Group = z.enum(GROUPS);
export type Group = z.infer<typeof Group>;
