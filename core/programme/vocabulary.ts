import * as z from 'zod';

/** The five families of programmes. */
export const FAMILIES = [
  'social-assistance',
  'basic-services',
  'economic-empowerment',
  'protection-rehabilitation',
  'disaster',
] as const;
export const Family = z.enum(FAMILIES);
export type Family = z.infer<typeof Family>;

/** The eight vulnerable groups. */
export const GROUPS = [
  'poor-near-poor',
  'neglected-elderly',
  'disability',
  'vulnerable-children',
  'vulnerable-women',
  'disaster-conflict-survivors',
  'remote-indigenous',
  'neglected-mental-health',
] as const;
export const Group = z.enum(GROUPS);
export type Group = z.infer<typeof Group>;

/** The six aims. */
export const AIMS = [
  'basic-needs',
  'social-protection',
  'empowerment',
  'social-rehabilitation',
  'prevention',
  'social-inclusion',
] as const;
export const Aim = z.enum(AIMS);
export type Aim = z.infer<typeof Aim>;

/**
 * How far a statement can be trusted: `sourced` has an address; `known` is general knowledge with a
 * regulation; `uncertain` must be confirmed before anyone is shown it as fact; `proposed` is our own design.
 */
export const Confidence = z.enum(['sourced', 'known', 'uncertain', 'proposed']);
export type Confidence = z.infer<typeof Confidence>;

/** A calendar day, `2026-03-01`. */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export type Day = z.infer<typeof Day>;

/** What people say they need; the options of the fact `household.concerns`. */
export const TOPICS = [
  'food',
  'health',
  'school',
  'house',
  'disaster',
  'conflict',
  'papers',
  'work',
  'business',
  'disability',
  'elderly',
  'children',
  'mental',
  'safety',
  'community',
] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;

/** An id of the catalogue: small letters and digits, joined by single dashes. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
