import * as z from 'zod';

/**
 * Official area code: province `31`, regency `31.74`, district `31.74.01`, village `31.74.01.1001`
 * (Kepmendagri 300.2.2-2430/2025).
 */
export const AreaCode = z
  .string()
  .regex(/^[1-9]\d(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$/)
  .brand('AreaCode');
export type AreaCode = z.infer<typeof AreaCode>;

export const AREA_LEVELS = ['province', 'regency', 'district', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The level of a code, from the number of its dots. */
export const levelOf = (code: AreaCode): AreaLevel => AREA_LEVELS[code.split('.').length - 1] ?? 'village';

/** The code of the ancestor at `level`, or undefined when the code itself lies above that level. */
export function ancestorOf(code: AreaCode, level: AreaLevel): AreaCode | undefined {
  const parts = code.split('.');
  const wanted = AREA_LEVELS.indexOf(level) + 1;
  // A prefix of a valid code, cut at a dot, is a valid code.
  return parts.length < wanted ? undefined : (parts.slice(0, wanted).join('.') as AreaCode);
}

/** Does `inner` lie in `outer`? An area lies in itself. */
export const liesIn = (inner: AreaCode, outer: AreaCode): boolean =>
  inner === outer || inner.startsWith(`${outer}.`);

/** How far somebody's duty reaches: the whole country (`ID`) or one area with all that lies in it. */
export const Scope = z.union([z.literal('ID'), AreaCode]);
export type Scope = z.infer<typeof Scope>;

/** Does the duty of `scope` reach all of `area`? Only the whole country reaches the whole country. */
export const covers = (scope: Scope, area: Scope): boolean =>
  scope === 'ID' || (area !== 'ID' && liesIn(area, scope));

/** A point on the map, WGS 84 degrees. */
export const Point = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });
export type Point = z.infer<typeof Point>;
