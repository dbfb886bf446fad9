import * as z from 'zod';

/** What a screen shows of one matter. */
const Line = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.number(),
  acts: z.array(z.string()),
  state: z.string(),
});
type Line = z.infer<typeof Line>;

const Office = z.looseObject({ role: z.string(), area: z.string() });
/** What the page of one matter offers beside its buttons. */
const More = z.object({
  /** To whom a complaint may be passed on. */
  forwards: z.array(z.string()).optional(),
  /** Where somebody could be passed on to instead. */
  offices: z.array(Office).optional(),
  group: z.object({ unverified: z.array(z.object({ member: z.string() })) }).optional(),
});

export type Room = 'reports' | 'applications' | 'grievances' | 'referrals';

/** One line of a screen, and what its page says more. */
export interface Shown {
  readonly room: Room;
  readonly line: Line;
  readonly more: z.infer<typeof More>;
}

const Screen = z.object({
  lines: z.array(Line).optional(),
  report: Line.optional(),
  application: Line.optional(),
  grievance: Line.optional(),
  referral: Line.optional(),
});

const ROOMS: readonly Room[] = ['applications', 'grievances', 'referrals'];

/** The lines that an answer of the API shows; none where it is no list and no page. */
export function readShown(path: string, body: string): readonly Shown[] {
  if (body === '') return [];
  const answer: unknown = JSON.parse(body);
  const screen = Screen.safeParse(answer);
  if (!screen.success) return [];
  const { lines = [], ...pages } = screen.data;
  const room = ROOMS.find((one) => path.startsWith(`/api/${one}`)) ?? 'reports';
  const more = More.safeParse(answer).data ?? {};
  const page = Object.values(pages).find((line) => line !== undefined);
  return [...lines.map((line) => ({ room, line, more: {} })), ...(page ? [{ room, line: page, more }] : [])];
}
