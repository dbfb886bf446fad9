import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { createChance, SimulatedClock } from '#bench/simulated-clock.ts';
import { SimulatedTelegram } from '#bench/simulated-telegram.ts';
import { type NoticeLane, TELEGRAM_PACE, TELEGRAM_PER_SECOND } from '#core/notice/pace.ts';
import { ChatId } from '#core/shared/ids.ts';
import { SlotPacer } from '#core/use-cases/pacer.ts';
import type { Clock, PaceStore } from '#core/use-cases/ports.ts';

const START = Date.UTC(2026, 10, 25, 8);
const MINUTE = 60_000;
const chatOf = (number: number) => ChatId.parse(`telegram:${number}`);

/** Several copies on one clock, one store and one Telegram. */
function openCopies(count: number, seed: number) {
  const clock = new SimulatedClock(START);
  const chance = createChance(seed);
  const { pace } = createMemoryStores(clock.now);
  const telegram = new SimulatedTelegram({ clock, chance });
  const left: { chat: ChatId; lane: NoticeLane; at: number }[] = [];
  const open = (timers: Clock) => {
    const away = async <T>(act: () => Promise<T>): Promise<T> => {
      await timers.sleep(2 + 3 * chance());
      return act();
    };
    const store: PaceStore = {
      lease: (wish) => away(() => pace.lease(wish)),
      pauseUntil: (slot) => away(() => pace.pauseUntil(slot)),
      claimChat: (chat, at, until) => away(() => pace.claimChat(chat, at, until)),
    };
    return new SlotPacer({ store, clock: timers });
  };
  const late: Clock = {
    now: clock.now,
    sleep: (ms) => clock.sleep(ms + 3 * chance() + (chance() < 0.01 ? 40 * chance() : 0)),
  };
  const copies = Array.from({ length: count }, () => open(late));
  const send = async (copy: number, chat: ChatId, lane: NoticeLane, within = 10 * MINUTE) => {
    const isTurn = await copies[copy % count]?.turn(chat, lane, clock.now() + within);
    if (!isTurn) return false;
    left.push({ chat, lane, at: clock.now() });
    return (await telegram.channel.send(chat, { text: '' })).kind === 'sent';
  };
  return { clock, copies, telegram, left, send, open, late };
}

const wishes = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 8000 }),
    copy: fc.nat(4),
    chat: fc.integer({ min: -3, max: 40 }).filter((one) => one !== 0),
    lane: fc.constantFrom<NoticeLane>('life', 'ordinary', 'bulk'),
  }),
  { minLength: 1, maxLength: 160 },
);

describe('the pace that copies share', () => {
  it('is never exceeded, over all, in a chat or in a group, and everybody gets a turn', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, fc.integer(), async (all, seed) => {
        const { clock, telegram, send } = openCopies(5, seed);
        const sent: boolean[] = [];
        for (const { after, copy, chat, lane } of all)
          void clock
            .sleep(after)
            .then(() => send(copy, chatOf(chat), lane))
            .then((is) => sent.push(is));
        await clock.run(() => sent.length === all.length);
        expect(sent).toHaveLength(all.length);
        expect(sent.every(Boolean)).toBe(true);
        expect(telegram.refused).toBe(0);
        expect(telegram.busiest).toBeLessThanOrEqual(TELEGRAM_PER_SECOND);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is used almost whole, by one copy and by many', async () => {
    for (const count of [1, 4]) {
      const { clock, telegram, send } = openCopies(count, count);
      let next = 0;
      const worker = async (copy: number) => {
        while (next < 3000) {
          next += 1;
          await send(copy, chatOf(next), 'bulk');
        }
      };
      for (let hand = 0; hand < 24; hand += 1) void worker(hand);
      await clock.run(() => telegram.accepted >= 3000);
      const rate = telegram.accepted / ((clock.now() - START) / 1000);
      expect(rate).toBeGreaterThan(0.97 * TELEGRAM_PER_SECOND);
      expect(telegram.refused).toBe(0);
    }
  });

  it('goes to life first: what is left over goes to the others, and nobody waits for ever', async () => {
    const { clock, left, send } = openCopies(3, 7);
    for (let one = 1; one <= 300; one += 1) void send(0, chatOf(one), 'bulk');
    await clock.run(() => left.length >= 60);
    for (let one = 1; one <= 60; one += 1) void send(1, chatOf(1000 + one), 'life');
    const begun = clock.now();
    await clock.run(() => left.length === 360);
    const life = left.filter(({ lane }) => lane === 'life');
    const last = Math.max(...life.map(({ at }) => at));
    expect(last - begun).toBeLessThan(60 * TELEGRAM_PACE.slot + 500);
    const between = left.filter(({ lane, at }) => lane === 'bulk' && at > begun + 300 && at < last);
    expect(between.length).toBeLessThan(12);
    expect(left).toHaveLength(360);
  });

  it('says no when no turn comes in time, and goes on with the others', async () => {
    const { clock, send } = openCopies(1, 3);
    const answers: boolean[] = [];
    for (let one = 1; one <= 90; one += 1)
      void send(0, chatOf(one), 'ordinary', 1000).then((is) => answers.push(is));
    await clock.run(() => answers.length === 90);
    expect(answers.filter(Boolean).length).toBeGreaterThan(20);
    expect(answers.filter((is) => !is).length).toBeGreaterThan(50);
    expect(
      await Promise.race([send(0, chatOf(500), 'ordinary'), clock.run(() => false).then(() => 'no')]),
    ).toBe(true);
  });

  it('loses nothing but a few slots when a copy dies with its leases', async () => {
    const { clock, telegram, send, open, late } = openCopies(2, 11);
    let dead = false;
    const dying: Clock = {
      now: clock.now,
      sleep: (ms) => late.sleep(ms).then(() => (dead ? new Promise<void>(() => {}) : undefined)),
    };
    const doomed = open(dying);
    let lost = 0;
    for (let one = 1; one <= 200; one += 1)
      void doomed.turn(chatOf(5000 + one), 'bulk', START + MINUTE).then(() => (lost += 1));
    await clock.run(() => lost >= 20);
    dead = true;
    const begun = clock.now();
    for (let one = 1; one <= 100; one += 1) void send(one, chatOf(one), 'bulk');
    await clock.run(() => telegram.accepted === 100);
    expect(telegram.accepted).toBe(100);
    expect(clock.now() - begun).toBeLessThan(100 * TELEGRAM_PACE.slot + 1500);
  });

  it('stops for everybody when the channel asks for silence, and goes on afterwards', async () => {
    const { clock, copies, left, send } = openCopies(4, 5);
    for (let one = 1; one <= 400; one += 1) void send(one, chatOf(one), one % 5 ? 'bulk' : 'life');
    await clock.run(() => left.length >= 50);
    void copies[0]?.pause(20);
    await clock.run(() => left.length === 400);
    expect(left).toHaveLength(400);
    const silence = left.map(({ at }, place) => at - (left[place - 1]?.at ?? at));
    expect(Math.max(...silence)).toBeGreaterThan(18_500);
  });
});
