import { findProgramme } from '#bot/show-application.ts';
import { endedOne, groupOf, leaveOne, referOne } from './backlog.ts';
import { afterMonths, heal } from './heal.ts';
import type { Phone } from './phones.ts';
import { type Pieces, PRODUCTION } from './pieces.ts';
import type { Told } from './told.ts';
import type { Violation } from './watch.ts';
import { type Crash, World } from './world.ts';

/** What was said in a chat before: every state that a conversation can be in. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  'a first message': [],
  'the first question': ['/lapor'],
  'the place is asked': ['/lapor', 'banjir'],
  'kept, with questions left': ['/lapor', 'banjir', 'kampung melayu jatinegara'],
  'a need is asked': ['/butuh'],
  'a need without a place': ['/butuh', 'air minum'],
  'a form set aside': ['/lapor', 'longsor', '/start'],
  'a danger, where is asked': ['air naik terus #'],
  'a protection matter': ['suami mukulin saya jangan telepon #'],
  'asked before erasing': ['banjir di kampung melayu jatinegara, butuh selimut dan popok #', '/hapus'],
};

/** Somebody before whom something stands that others began: what she does about it, step by step; `NR` is its number, `CODE` opens a group. */
interface Scene {
  readonly prepare: (world: World) => Promise<{
    readonly phone: Phone;
    readonly reference: string;
    readonly code?: string;
    readonly staff: boolean;
  }>;
  /** Said or `[pressed]` before; the last of each is what dies. */
  readonly deeds: readonly (readonly string[])[];
}

/** A request, and its person passed on from the village to the social office: so many steps of that. */
const passed = (acts: number, who: 'person' | 'receiver' | 'sender') => async (world: World) => {
  const { desks, residents, system } = world;
  const [phone] = residents;
  const [sender, receiver] = ['village-officer', 'social-worker'].map((role) =>
    desks.find((desk) => desk.role === role),
  );
  const programme = await findProgramme('pkh');
  if (!phone || !sender || !receiver || !programme) throw new Error('A world without people');
  await leaveOne(world, phone, programme);
  const reference = (await referOne(world, phone, { sender, receiver, acts, system })) ?? '';
  await world.engine.run(world.engine.now + 20_000);
  const acting = who === 'sender' ? sender.phone : receiver.phone;
  return { phone: who === 'person' ? phone : acting, reference, staff: who !== 'person' };
};

/** A group that one resident speaks for, and another has joined already or not. */
const together = (joined: number, who: 'speaker' | 'other') => async (world: World) => {
  const [speaker, other] = world.residents;
  const programme = await findProgramme('kube');
  if (!speaker || !other || !programme) throw new Error('A world without people');
  const members = [other].slice(0, joined);
  const file = await groupOf(world, { speaker, members, programme, moves: 0, system: world.system });
  await world.engine.run(world.engine.now + 20_000);
  const { reference } = file;
  const code = `${reference.slice(0, 4)}-${reference.slice(4)}-${file.private?.pass?.code}`;
  return { phone: who === 'speaker' ? speaker : other, reference, code, staff: false };
};

const SCENES: Readonly<Record<string, Scene>> = {
  'asked whether she is passed on': {
    prepare: passed(0, 'person'),
    deeds: [
      ['ya'],
      ['tidak'],
      ['[rf:yes:NR:1]'],
      ['[rf:unnamed:NR:1]'],
      ['[rf:card:NR]', 'ya'],
      ['/hapus', '[erase:yes]'],
    ],
  },
  'passed on': {
    prepare: passed(1, 'person'),
    deeds: [['tarik rujukan'], ['[rf:more:NR]', 'ibu saya sakit #']],
  },
  'somebody is passed on to her office': {
    prepare: passed(1, 'receiver'),
    deeds: [['[rs:accept:NR]'], ['[rs:decline:NR:-]', 'bukan tugas kami #']],
  },
  'she has taken somebody over': {
    prepare: passed(2, 'receiver'),
    deeds: [
      ['[rs:tell:NR]', 'kami datang #'],
      ['[rs:finish:NR:helped]', 'sudah dikunjungi #'],
    ],
  },
  'asked whether she joins a group': {
    prepare: together(0, 'other'),
    deeds: [
      ['gabung CODE', '[grp:yes:CODE]'],
      ['gabung CODE', 'ya'],
      ['gabung CODE', 'ya', 'ibu sri #'],
    ],
  },
  'a member of a group': {
    prepare: together(1, 'other'),
    deeds: [
      ['keluar kelompok', '[grp:left:NR]'],
      ['/hapus', '[erase:yes]'],
    ],
  },
  'she speaks for a group': {
    prepare: together(1, 'speaker'),
    deeds: [
      ['[grp:card:NR]', 'kirim', '[grp:send-anyway:NR]'],
      ['[grp:record:NR]', 'pak darto #', '[grp:said:NR]'],
      ['[grp:code:NR]'],
      ['[grp:drop:NR]'],
      ['/hapus', '[erase:yes]'],
    ],
  },
  'she has passed somebody on': {
    prepare: passed(1, 'sender'),
    deeds: [['[rs:revoke:NR]', 'sudah dibantu tetangga #']],
  },
};

const TEXTS = [
  'tolong air sudah masuk rumah di kampung melayu jatinegara, ada bayi #',
  'butuh beras 5 kg dan air minum di kampung melayu jatinegara #',
  'kami pindah ke masjid besar #',
  'ya',
  'batal',
  '/status',
  'hapus jejak',
] as const;
const OTHERS = ['press', 'photo', 'voice', 'pin', 'strange'] as const;
export const KINDS: readonly string[] = [...TEXTS, ...OTHERS];

/** One case of the sweep and what came of it. */
export interface Swept {
  readonly state: string;
  readonly kind: string;
  readonly crash: Crash | undefined;
  readonly calls: number;
  readonly violations: readonly Violation[];
}

/** Every state, every kind of update, and a death before and after every call of its delivery: all must come together. */
export async function* sweepCrashes(most = Number.POSITIVE_INFINITY): AsyncGenerator<Swept> {
  let done = 0;
  for (const state of Object.keys(STATES)) {
    for (const kind of KINDS) {
      const whole = await runCase(state, kind, undefined);
      yield whole;
      for (let call = 1; call <= whole.calls && whole.violations.length === 0; call += 1) {
        for (const when of ['before', 'after'] as const) {
          if (done >= most) return;
          done += 1;
          const update = (STATES[state]?.length ?? 0) + 1;
          yield await runCase(state, kind, { update, call, when });
        }
      }
    }
  }
}

/** The same for what somebody does about what others began: who is passed on, and the offices between which she is. */
export async function* sweepScenes(most = Number.POSITIVE_INFINITY): AsyncGenerator<Swept> {
  let done = 0;
  for (const [state, { deeds }] of Object.entries(SCENES)) {
    for (const deed of deeds) {
      const whole = await runScene(state, deed, undefined);
      yield whole;
      for (let call = 1; call <= whole.calls && whole.violations.length === 0; call += 1)
        for (const when of ['before', 'after'] as const) {
          if (done >= most) return;
          done += 1;
          yield await runScene(state, deed, { call, when });
        }
    }
  }
}

/** Functions behind the door: each run of each of them dies at each of its calls. */
export const HOUSES = ['relay', 'notices', 'files', 'sweep', 'office'] as const;
export type HouseRole = (typeof HOUSES)[number];
const ROLES: Readonly<Record<HouseRole, string>> = {
  relay: 'the relay',
  notices: 'a consumer of notices',
  files: 'the consumer of photos',
  sweep: 'the sweep',
  office: 'the clearing',
};

/** The same for what nobody asks for: the relay, the consumers, the sweep, and the clearing of what has long been over. */
export async function* sweepHouses(
  most = Number.POSITIVE_INFINITY,
  {
    pieces = PRODUCTION,
    roles = HOUSES,
  }: { readonly pieces?: Pieces; readonly roles?: readonly HouseRole[] } = {},
): AsyncGenerator<Swept> {
  const whole = await runNight(undefined, pieces);
  for (const role of roles) {
    const runs = whole.runsOf(role);
    let done = 0;
    yield {
      state: 'a night',
      kind: ROLES[role],
      crash: undefined,
      calls: runs.length,
      violations: whole.watch.violations,
    };
    for (const [place, { calls }] of runs.entries())
      for (let call = 1; call <= calls && !whole.watch.stopped; call += 1)
        for (const when of ['before', 'after'] as const) {
          if (done >= most) break;
          done += 1;
          const crash: Crash = { run: { role, number: place + 1 }, call, when };
          const { watch } = await runNight(crash, pieces);
          yield {
            state: `a night, run ${place + 1}`,
            kind: ROLES[role],
            crash,
            calls,
            violations: watch.violations,
          };
        }
  }
}

/**
 * Two cries for help, one with a photo that is erased at once, an open request, one that has long been over; minutes and weeks
 * in which nobody comes.
 */
async function runNight(crash: Crash | undefined, pieces: Pieces): Promise<World> {
  const world = await openWorld('crash/night', crash, { pieces, keepsRuns: true });
  const [phone, other] = world.residents;
  const programme = await findProgramme('pkh');
  if (!phone || !other || !programme) throw new Error('A world without people');
  const pass = (milliseconds: number) => world.engine.run(world.engine.now + milliseconds);
  await leaveOne(world, other, programme);
  await endedOne(world, other, { days: 92, paper: 'file-1' });
  for (const one of [phone, other]) world.send(world.people.say(one, { text: TEXTS[0], danger: true }));
  await pass(4000);
  world.send(world.people.oneOf(phone, 'photo'));
  await pass(6000);
  await eraseAll(world, phone);
  world.porters.clear();
  await pass(50_000);
  world.jump(12 * 60_000);
  await pass(70_000);
  await eraseAll(world, other);
  if (!world.watch.stopped) await heal(world);
  if (!world.watch.stopped) await afterMonths(world);
  return world;
}

async function eraseAll(world: World, phone: Phone): Promise<void> {
  world.say(phone, '/hapus');
  await world.engine.run(world.engine.now + 4000);
  world.send(world.people.press(phone, 'erase:yes', false));
  await world.engine.run(world.engine.now + 10_000);
}

async function runScene(
  state: string,
  deed: readonly string[],
  dies: Pick<Crash, 'call' | 'when'> | undefined,
): Promise<Swept> {
  const crash: Crash | undefined = dies && { ...dies, update: deed.length };
  const world = await openWorld(`crash/${state}/${deed.join()}`, crash);
  const scene = await SCENES[state]?.prepare(world);
  if (!scene) throw new Error(`No scene ${state}`);
  const { phone, reference, code = '', staff } = scene;
  let last: Told | undefined;
  for (const one of deed) {
    const said = one.replace('NR', reference).replace('CODE', code);
    const action = /^\[(.+)\]$/.exec(said)?.[1];
    last = action ? world.people.press(phone, action, staff) : world.people.say(phone, { text: said }, staff);
    world.send(last);
    await world.engine.run(world.engine.now + 30_000);
  }
  const calls = last ? world.callsOf(last) : 0;
  if (!world.watch.stopped) await heal(world);
  return { state, kind: deed.at(-1) ?? '', crash, calls, violations: world.watch.violations };
}

async function openWorld(
  seed: string,
  crash: Crash | undefined,
  { pieces = PRODUCTION, keepsRuns = false }: { readonly pieces?: Pieces; readonly keepsRuns?: boolean } = {},
): Promise<World> {
  const world = new World({
    seed,
    profile: 'calm',
    updates: 0,
    pieces,
    seal: 'quick',
    errand: 'disaster',
    keepsRuns,
    ...(crash && { crash }),
  });
  world.misfortune.healed = true;
  await world.open();
  return world;
}

async function runCase(state: string, kind: string, crash: Crash | undefined): Promise<Swept> {
  const world = await openWorld(`crash/${state}/${kind}`, crash);
  const [phone] = world.residents;
  if (!phone) throw new Error('A world without residents');
  for (const text of STATES[state] ?? []) {
    world.say(phone, text);
    await world.engine.run(world.engine.now + 5000);
  }
  const other = OTHERS.find((one) => one === kind);
  const told: Told = other
    ? world.people.oneOf(phone, other)
    : world.people.say(phone, { text: kind, ...dangerOf(kind) });
  world.send(told);
  await world.engine.run(world.engine.now + 30_000);
  const calls = world.callsOf(told);
  if (!world.watch.stopped) await heal(world);
  return { state, kind, crash, calls, violations: world.watch.violations };
}

const dangerOf = (kind: string) => (kind === TEXTS[0] ? ({ danger: true } as const) : {});
