import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { ChatId, StaffId } from '../shared/ids.ts';

/** Why somebody proposes a missed household (usul), or objects that one is listed (sanggah kelayakan). */
export const GROUNDS = {
  propose: ['poor', 'ill', 'disability', 'elderly', 'children', 'disaster', 'other'],
  dispute: ['well-off', 'moved', 'died', 'state-paid', 'twice', 'other'],
} as const;
export const Ground = z.enum([...GROUNDS.propose, ...GROUNDS.dispute]);
export type Ground = z.infer<typeof Ground>;

/** What a proposed household said of it: by its own chat, or to an officer who met it or could not. */
export const HouseholdYes = z.object({
  said: z.enum(['yes', 'no', 'unreached']),
  by: z.enum(['own', 'staff']),
  staff: StaffId.optional(),
  at: Instant,
});
export type HouseholdYes = z.infer<typeof HouseholdYes>;

/** A member of a group: her own yes from her own chat, or one recorded on the contact's phone that an officer must verify. */
export const Member = z.object({
  id: z.string().max(26),
  by: z.enum(['own', 'phone']),
  at: Instant,
  verifiedBy: StaffId.optional(),
  leftAt: Instant.optional(),
});
export type Member = z.infer<typeof Member>;

/** The most members that one file holds, those who have left included. */
const MOST_MEMBERS = 120;
/** The most who ask together where the programme states no number: a file is read and written as a whole. */
const MOST_TOGETHER = 100;

/**
 * Who asks as a group. Nobody is counted without a yes. `size` is what the programme surely asks for, kept when the group was
 * opened: a number that a source is unsure of turns nobody away.
 */
export const Membership = z.object({
  members: z.array(Member).max(MOST_MEMBERS),
  size: z
    .object({
      atLeast: z.number().int().positive().optional(),
      atMost: z.number().int().positive().optional(),
    })
    .optional(),
});
export type Membership = z.infer<typeof Membership>;

/** Who a member is: her chat, or what the contact calls her. Sealed at rest. */
export const MemberPrivate = z.object({
  id: z.string().max(26),
  chat: ChatId.optional(),
  label: z.string().max(60).optional(),
});
export type MemberPrivate = z.infer<typeof MemberPrivate>;

/** A code that opens one question in another chat, and nothing else. It names nobody and ends by itself. */
export const Pass = z.object({ code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}$/), until: Instant });
export type Pass = z.infer<typeof Pass>;

/** How long a pass may be used, in milliseconds: seven days. */
export const PASS_LASTS = 7 * 24 * 3600 * 1000;

/** How many have said yes, how many yeses an officer must still verify, and who verified. */
export interface Yeses {
  readonly yes: number;
  readonly unverified: number;
  readonly verifiedBy: readonly StaffId[];
}

/** Is there no place for one more? */
export function isFull({ members, size }: Membership): boolean {
  const there = members.filter(({ leftAt }) => leftAt === undefined).length;
  return there >= (size?.atMost ?? MOST_TOGETHER) || members.length >= MOST_MEMBERS;
}

/** Codes that did not fit, lately typed in one chat. */
export interface Misses {
  readonly since: Instant;
  readonly count: number;
}

/** Five wrong codes in an hour are a slip of the finger; more are a search. In milliseconds. */
const MISSES_WITHIN = 3600 * 1000;
const MOST_MISSES = 5;

/** One more wrong code. */
export const missedAgain = (misses: Misses | undefined, now: number): Misses =>
  misses && now - misses.since < MISSES_WITHIN
    ? { ...misses, count: misses.count + 1 }
    : { since: now, count: 1 };

/** May this chat try a code now? */
export const mayTryCode = (misses: Misses | undefined, now: number): boolean =>
  misses === undefined || misses.count < MOST_MISSES || now - misses.since >= MISSES_WITHIN;

/** Counts the yeses of those who have not left. */
export function countYeses({ members }: Pick<Membership, 'members'>): Yeses {
  const there = members.filter(({ leftAt }) => leftAt === undefined);
  const counts = there.filter(({ by, verifiedBy }) => by === 'own' || verifiedBy !== undefined);
  return {
    yes: counts.length,
    unverified: there.length - counts.length,
    verifiedBy: [...new Set(there.flatMap(({ verifiedBy }) => verifiedBy ?? []))],
  };
}

/** How many members a programme asks for, as far as a source says it. */
export interface GroupSize {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Is the number met? Unknown where the programme states none: never made up. */
export function sizeStanding(size: GroupSize | undefined, count: number): 'met' | 'unmet' | 'unknown' {
  if (size?.atLeast === undefined && size?.atMost === undefined) return 'unknown';
  return count >= (size.atLeast ?? 0) && count <= (size.atMost ?? Number.POSITIVE_INFINITY) ? 'met' : 'unmet';
}
