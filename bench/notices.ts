/** `npm run bench:notices`: P13 on a simulated clock, with the production pacing in several copies. */
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { type NoticeLane, TELEGRAM_PER_SECOND } from '#core/notice/pace.ts';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import { type Delivering, deliver } from '#core/use-cases/deliver.ts';
import { SlotPacer } from '#core/use-cases/pacer.ts';
import type { Clock, Notice, PaceStore } from '#core/use-cases/ports.ts';
import { createChance, SimulatedClock } from './simulated-clock.ts';
import { SimulatedTelegram } from './simulated-telegram.ts';

const HOUSEHOLDS = 133_000;
const FAMILIES = 18_000_000;
const START = Date.UTC(2026, 10, 25, 8);
const HOUR = 3_600_000;
/** So many copies send the broadcast, so many answer events. */
const BROADCASTING = 2;
const TELLING = 5;
const IN_HAND = 12;
const GROUPS = 3;

const chance = createChance(20_261_125);
const clock = new SimulatedClock(START);
const telegram = new SimulatedTelegram({ clock, chance });
const stores = createMemoryStores(clock.now);
const system = createSystem({ now: clock.now });

/** Timers are late by up to three milliseconds, one in five hundred by up to forty. */
const lateClock: Clock = {
  now: clock.now,
  sleep: (milliseconds) => clock.sleep(milliseconds + 3 * chance() + (chance() < 0.002 ? 40 * chance() : 0)),
};

/** Four to nine milliseconds there and back, as DynamoDB in the same region. */
const awayStore: PaceStore = {
  lease: (wish) => away(() => stores.pace.lease(wish)),
  pauseUntil: (slot) => away(() => stores.pace.pauseUntil(slot)),
  claimChat: (chat, at, until) => away(() => stores.pace.claimChat(chat, at, until)),
};

async function away<T>(act: () => Promise<T>): Promise<T> {
  await clock.sleep(2 + 2.5 * chance());
  const done = await act();
  await clock.sleep(2 + 2.5 * chance());
  return done;
}

const copies = Array.from(
  { length: BROADCASTING + TELLING },
  (): Delivering => ({
    ...stores,
    channel: telegram.channel,
    clock: lateClock,
    system,
    render: async ({ parts }) => ({ text: parts[0]?.key ?? '' }),
    pacer: new SlotPacer({ store: awayStore, clock: lateClock }),
  }),
);
const copyOf = (index: number): Delivering => {
  const copy = copies[index % copies.length];
  if (!copy) throw new Error('no copy');
  return copy;
};

let events = 0;
function toNotice(chat: ChatId, lane: NoticeLane): Notice {
  events += 1;
  const reply = { parts: [{ key: 'notice', params: {} }], via: 'call' as const };
  const id = NoticeId.parse(system.newId());
  return { id, chat, lane, reply, event: `${events}`, state: 'owed', tries: 0, at: clock.now() };
}

const ended: Record<string, number> = {};
const waits: Record<NoticeLane, number[]> = { life: [], ordinary: [], bulk: [] };

async function send(chat: ChatId, lane: NoticeLane, copy: Delivering): Promise<void> {
  const notice = toNotice(chat, lane);
  const from = clock.now();
  await stores.notices.owe(notice);
  const waited: Delivering = {
    ...copy,
    pacer: {
      turn: async (...asked) => {
        const isTurn = await copy.pacer.turn(...asked);
        waits[lane].push(clock.now() - from);
        return isTurn;
      },
      pause: copy.pacer.pause.bind(copy.pacer),
    },
  };
  const state = await deliver(notice, waited, clock.now() + HOUR);
  ended[state] = (ended[state] ?? 0) + 1;
}

let household = 0;
let broadcastUntil: number | undefined;
async function broadcast(copy: Delivering): Promise<void> {
  while (household < HOUSEHOLDS) {
    household += 1;
    await send(ChatId.parse(`telegram:${1_000_000 + household}`), 'bulk', copy);
  }
  broadcastUntil = Math.max(broadcastUntil ?? 0, clock.now());
}

/** Until the broadcast is over: people and groups that are told things, one by one and in bursts. */
async function chatter(lane: NoticeLane, perSecond: number, burst: number): Promise<void> {
  for (let count = 0; broadcastUntil === undefined; count += 1) {
    await clock.sleep((-Math.log(1 - chance()) * 1000 * burst) / perSecond);
    for (let one = 0; one < burst; one += 1) {
      const inGroup = lane === 'ordinary' && count % 40 === 0;
      const chat = inGroup
        ? `telegram:-${1 + (count % GROUPS)}`
        : `telegram:${1 + Math.floor((lane === 'life' ? 100_000 : 400) * chance())}`;
      void send(ChatId.parse(chat), lane, copyOf(BROADCASTING + Math.floor(TELLING * chance())));
    }
  }
}

for (let copy = 0; copy < BROADCASTING; copy += 1)
  for (let one = 0; one < IN_HAND; one += 1) void broadcast(copyOf(copy));
void chatter('life', 2, 1);
void chatter('life', 0.2, 40);
void chatter('ordinary', 1, 1);
const realStart = performance.now();
await clock.run(() => broadcastUntil !== undefined);
const seconds = (clock.now() - START) / 1000;
const rate = telegram.accepted / seconds;
await clock.run(() => false);

let [passed, failed] = [0, 0];
function check(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
}
const mostOf = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), 0);
const longest = (lane: NoticeLane): number => mostOf(waits[lane]);
const share = (lane: NoticeLane, part: number): number =>
  waits[lane].toSorted((one, other) => one - other)[Math.floor(waits[lane].length * part)] ?? 0;
const households = [...telegram.delivered].filter(([chat]) => Number(chat.slice(9)) > 1_000_000);
const doubled = households.filter(([, count]) => count !== 1).length;

console.log(
  `${copies.length} copies, ${telegram.accepted} messages in ${(seconds / 60).toFixed(1)} simulated minutes (${((performance.now() - realStart) / 1000).toFixed(1)} s of ours)`,
);
check(
  `${rate.toFixed(2)} messages a second, ${((100 * rate) / TELEGRAM_PER_SECOND).toFixed(2)} % of what is permitted (98 % at least)`,
  rate >= 0.98 * TELEGRAM_PER_SECOND,
);
check(
  `never more than ${telegram.busiest} in any second (30 at most)`,
  telegram.busiest <= TELEGRAM_PER_SECOND,
);
check(`${telegram.refused} times "too many requests"`, telegram.refused === 0);
check(`everything was sent: ${JSON.stringify(ended)}`, Object.keys(ended).join() === 'sent');
check(
  `the broadcast reached ${HOUSEHOLDS} households once each`,
  households.length === HOUSEHOLDS && doubled === 0,
);
check(
  `a life message waits ${share('life', 0.5).toFixed(0)} ms at the median, ${share('life', 0.99).toFixed(0)} ms at p99, ${(longest('life') / 1000).toFixed(1)} s at most (bursts of 40, ${waits.life.length} messages)`,
  share('life', 0.5) < 500 && longest('life') < 5000,
);
console.log(
  `       an ordinary one ${(share('ordinary', 0.99) / 1000).toFixed(1)} s at p99, ${(longest('ordinary') / 1000).toFixed(1)} s at most`,
);
console.log(`       18 million families at this pace: ${(FAMILIES / rate / 86_400).toFixed(2)} days`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
