import type { Room, Shown } from './console-screens.ts';
import type { Desk } from './people.ts';
import type { World } from './world.ts';

type Act = Record<string, unknown> & { readonly kind: string };
/** The rest of an act's body; undefined where the screen does not show what it needs. */
type Rest = (shown: Shown, world: World) => Record<string, unknown> | undefined;

const words = ({ people }: World): string => people.words('dari konsol #');
const withText: Rest = (_, world) => ({ text: words(world) });
const withReason: Rest = (_, world) => ({ reason: words(world) });
const bare: Rest = () => ({});

/** What each act takes along, room by room. */
const ACTS: Readonly<Record<Room, Readonly<Record<string, Rest>>>> = {
  applications: {
    check: (_, world) => ({ findings: [{ fact: 'note', found: words(world) }] }),
    ask: withText,
    forward: bare,
    return: withReason,
    accept: (_, world) => ({ outside: words(world) }),
    refuse: (_, world) => ({ reasons: [words(world), 'desil'], objectDays: 30, outside: words(world) }),
    settle: (_, world) => ({ outcome: world.random.pick(['upheld', 'overturned']), text: words(world) }),
    hear: (_, { random }) => ({ said: random.pick(['yes', 'no', 'unreached']) }),
    'lend-pass': bare,
    verify: ({ more }, { random }) => {
      const waiting = more.group?.unverified ?? [];
      return waiting.length > 0 ? { member: random.pick(waiting).member } : undefined;
    },
    'want-files': bare,
  },
  reports: {
    take: bare,
    release: () => ({ reason: 'giliran' }),
    ask: withText,
    solve: (_, { random }) => ({ outcome: random.pick(['helped', 'not-found']) }),
    'hand-over': (_, { random, desks }) => ({ to: random.pick(desks).id, reason: 'giliran' }),
    reopen: bare,
  },
  grievances: {
    take: bare,
    release: bare,
    ask: withText,
    answer: (_, world) => ({
      outcome: world.random.pick(['righted', 'explained', 'not-found']),
      text: words(world),
    }),
    forward: ({ more: { forwards = [] } }, world) =>
      forwards.length > 0 ? { to: world.random.pick(forwards), reason: words(world) } : undefined,
  },
  referrals: {
    accept: bare,
    decline: withReason,
    tell: withText,
    finish: (_, world) => ({
      outcome: world.random.pick(['helped', 'partly', 'elsewhere', 'not-reached', 'not-wanted']),
      text: words(world),
    }),
    'send-on': ({ more: { offices = [] } }, { random }) =>
      offices.length > 0 ? { to: toOffice(random.pick(offices)) } : undefined,
    revoke: withReason,
  },
};

const toOffice = ({ role, area }: { readonly role: string; readonly area: string }) => ({ role, area });

/** One act on what a screen shows; undefined where its page has to be read first, or nobody knows the act. */
export function toAct(shown: Shown, kind: string, world: World): Act | undefined {
  const rest = ACTS[shown.room][kind]?.(shown, world);
  return rest && { kind, ...rest };
}

/** Passes the person of a matter on to some other desk's office: mostly she is asked, now and then for a danger she is not. */
export function toReferral(
  { room, line }: Shown,
  desk: Desk,
  world: World,
): Record<string, unknown> | undefined {
  const { random, desks, errand } = world;
  const others = desks.filter(
    ({ role, area }) => role !== 'volunteer' && (role !== desk.role || area !== desk.area),
  );
  if (room === 'referrals' || errand === 'disaster') return undefined;
  const why = { ground: random.pick(['life', 'child']), why: words(world), tells: random.chance(0.5) };
  return {
    reference: line.reference,
    to: toOffice(random.pick(others)),
    purpose: random.pick(['care', 'health', 'protection']),
    reason: words(world),
    told: words(world),
    ...(random.chance(0.2) && { override: why }),
  };
}

/** Where a matter of this number is found by whoever has not seen it yet. */
export function toStrangerLook(reference: string, { watch }: World): string | undefined {
  const room =
    (watch.files.byReference(reference) && 'applications') ??
    (watch.grievances.byReference(reference) && 'grievances') ??
    (watch.referrals.byReference(reference) && 'referrals');
  return room && `/api/${room}?reference=${reference}`;
}
