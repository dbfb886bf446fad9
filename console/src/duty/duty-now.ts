import type { Me } from '#core/api/staff.ts';

type Shift = Me['shifts'][number];

/** One's own word about a moment, and until when it holds. The newest word wins; without a word it is unknown, never "no". */
export function dutyNow(
  shifts: readonly Shift[],
  now: number,
): { readonly state: 'on' | 'off' | 'unknown'; readonly until?: number } {
  const told = shifts.findLast(({ from, until }) => from <= now && now < until);
  if (!told) return { state: 'unknown' };
  return { state: told.on ? 'on' : 'off', until: told.until };
}
