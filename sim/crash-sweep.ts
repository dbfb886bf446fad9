import { heal } from './heal.ts';
import { PRODUCTION } from './pieces.ts';
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

async function runCase(state: string, kind: string, crash: Crash | undefined): Promise<Swept> {
  const world = new World({
    seed: `crash/${state}/${kind}`,
    profile: 'calm',
    updates: 0,
    pieces: PRODUCTION,
    seal: 'quick',
    ...(crash && { crash }),
  });
  world.misfortune.healed = true;
  await world.open();
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
