import type { Random } from './random.ts';

/** Every kind of fault by its name; docs/simulator.md says what each means. */
export const FAULTS = {
  'crash-before-call': 'the function dies with its call unsent',
  'crash-after-call': 'the function dies right after its call took effect',
  'store-throttled': 'the store refuses for too many calls',
  'store-lost-request': 'the call never reaches the store',
  'store-lost-reply': 'the store has written, its answer is lost',
  'store-written-twice': 'the client repeats a call whose answer was lost, and hears of the second one only',
  'store-conflict': 'somebody else has the item in hand',
  'store-unprocessed': 'a batch comes back half read',
  'store-outage': 'one table refuses everything for a while',
  'stale-index': 'an index follows seconds late',
  'late-zombie': 'a call stalls; the delivery goes on after its sender gave up',
  'duplicate-update': 'an update comes again after it was answered',
  'answer-lost': 'the answer to an update is lost on the way back',
  'late-message': 'an update comes long after it was written',
  'poison-update': 'an update makes a feature throw',
  'reordered-events': 'events arrive in another order',
  'duplicate-events': 'an event arrives twice',
  'topic-refuses': 'the topic does not take an event',
  'channel-blocked': 'the person has blocked the bot',
  'channel-too-fast': 'Telegram asks to wait',
  'channel-lost-reply': 'a message may have arrived, nobody knows',
  'channel-down': 'the Bot API cannot be reached for a while',
  'channel-slow': 'the Bot API takes seconds',
  'clock-jump': 'time passes for all, or one machine is seconds off',
  deploy: 'every running function dies, and conversations of an older release are left',
} as const satisfies Record<string, string>;
export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly Fault[];

type Rates = Readonly<Partial<Record<Fault, number>>>;

/** What can always happen to healthy parts: everything may come twice and in any order. */
const CALM: Rates = {
  'duplicate-update': 0.08,
  'stale-index': 0.3,
  'late-message': 0.03,
  'reordered-events': 0.3,
  'duplicate-events': 0.2,
  'channel-blocked': 0.02,
  'clock-jump': 0.02,
  'poison-update': 0.01,
};

/** Everything at once, in measure. */
const STORM: Rates = {
  ...CALM,
  'crash-before-call': 0.01,
  'crash-after-call': 0.015,
  'store-throttled': 0.01,
  'store-lost-request': 0.005,
  'store-lost-reply': 0.015,
  'store-written-twice': 0.015,
  'store-conflict': 0.015,
  'store-unprocessed': 0.02,
  'store-outage': 0.004,
  'late-zombie': 0.01,
  'answer-lost': 0.03,
  'topic-refuses': 0.05,
  'channel-too-fast': 0.03,
  'channel-lost-reply': 0.03,
  'channel-down': 0.004,
  'channel-slow': 0.05,
  deploy: 0.006,
};

/** How a world goes wrong: which faults, how often. */
export const PROFILES = {
  calm: CALM,
  storm: STORM,
  crashes: {
    ...CALM,
    'crash-before-call': 0.04,
    'crash-after-call': 0.06,
    'answer-lost': 0.05,
    deploy: 0.01,
  },
  store: {
    ...CALM,
    'store-throttled': 0.04,
    'store-lost-request': 0.02,
    'store-lost-reply': 0.05,
    'store-written-twice': 0.05,
    'store-conflict': 0.05,
    'store-unprocessed': 0.1,
    'store-outage': 0.01,
    'late-zombie': 0.04,
  },
  channel: {
    ...CALM,
    'channel-too-fast': 0.1,
    'channel-lost-reply': 0.1,
    'channel-down': 0.015,
    'channel-slow': 0.15,
    'answer-lost': 0.05,
  },
} as const satisfies Record<string, Rates>;
export type Profile = keyof typeof PROFILES;

/** How often each fault has happened. */
export type FaultCounts = Record<Fault, number>;
export const noFaults = (): FaultCounts =>
  // One entry for each name of the list.
  Object.fromEntries(FAULT_NAMES.map((name) => [name, 0])) as FaultCounts;

/** Decides, from the seed, what goes wrong when. Once healed, nothing does. */
export class Misfortune {
  readonly counts = noFaults();
  healed = false;
  readonly #random: Random;
  readonly #rates: Rates;

  constructor(random: Random, profile: Profile) {
    this.#random = random;
    this.#rates = PROFILES[profile];
  }

  hits(fault: Fault): boolean {
    const rate = this.#rates[fault];
    if (this.healed || rate === undefined || !this.#random.chance(rate)) return false;
    this.counts[fault] += 1;
    return true;
  }

  /** One of several, at most once. */
  first(faults: readonly Fault[]): Fault | undefined {
    return faults.find((fault) => this.hits(fault));
  }
}
