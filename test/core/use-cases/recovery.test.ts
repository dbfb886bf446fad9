import { describe, expect, it } from 'vitest';
import { createChance } from '#bench/simulated-clock.ts';
import type { Event } from '#core/events.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { ReportId, StaffId } from '#core/shared/ids.ts';
import { prepareAct, prepareReport } from '#core/use-cases/handle-report.ts';
import { sendNotices, type Telling } from '#core/use-cases/send-notices.ts';
import { sendOwed } from '#core/use-cases/send-owed.ts';
import { chatOf, openNoticeHouse, START } from './notice-house.ts';

const MINUTE = 60_000;
/** The store refuses half of all calls from minute 5 to 15; the Bot API is down from minute 20 to 80. */
const [THROTTLED, FREE, DOWN, UP, END] = [5, 15, 20, 80, 95].map((minute) => START + minute * MINUTE) as [
  number,
  number,
  number,
  number,
  number,
];
const REPORTS = 240;
/** As the queue: seen again after three minutes, five times in all. */
const AGAIN_AFTER = 3 * MINUTE;
const ATTEMPTS = 5;
const AREA = AreaCode.parse('31.75');
const andi: StaffActor = {
  kind: 'staff',
  id: StaffId.parse('0'.repeat(26)),
  role: 'responder',
  area: AREA,
  name: 'Andi Contoh',
};

describe('half the store refusing for ten minutes and an hour without the Bot API', () => {
  it('lose nothing: every notice is delivered after recovery', async () => {
    const isDown = (at: number) => at >= DOWN && at < UP;
    const open = openNoticeHouse((at) => (isDown(at) ? { kind: 'down' } : undefined));
    const { clock, stores, system, arrived, wait } = open;
    const chance = createChance(4);
    let refusals = 0;

    /** As the SDK does: three attempts, then the failure is the caller's. */
    const throttled = <T extends object>(store: T): T =>
      new Proxy(store, {
        get:
          (target, name) =>
          async (...given: unknown[]) => {
            for (let attempt = 0; attempt < 3; attempt += 1) {
              const isRefused = clock.now() >= THROTTLED && clock.now() < FREE && chance() < 0.5;
              if (!isRefused)
                return (target as Record<string | symbol, (...all: unknown[]) => unknown>)[name]?.(...given);
              refusals += 1;
              await clock.sleep(50 * 2 ** attempt);
            }
            throw new Error('ThrottlingException');
          },
      });
    const telling: Telling = {
      ...open.house,
      sessions: throttled(stores.sessions),
      notices: throttled(stores.notices),
      aggregates: throttled(stores.aggregates),
      staff: throttled(stores.staff),
      places: async () =>
        ({ name: () => 'Jakarta Timur' }) as unknown as Awaited<ReturnType<Telling['places']>>,
    };
    for (let one = 1; one <= 3; one += 1)
      await stores.staff.save({
        id: StaffId.parse(system.newId()),
        name: 'Rina Contoh',
        role: 'responder',
        area: AREA,
        state: 'active',
        chat: chatOf(9000 + one),
        shifts: [],
        since: START,
      });

    let waiting = 0;
    const dead: Event[] = [];
    const consume = async (event: Event): Promise<void> => {
      waiting += 1;
      for (let attempt = 1; ; attempt += 1) {
        const done = await sendNotices(event, telling, clock.now() + 10_000).then(
          () => true,
          () => false,
        );
        if (done) break;
        if (attempt === ATTEMPTS) {
          dead.push(event);
          break;
        }
        await clock.sleep(AGAIN_AFTER);
      }
      waiting -= 1;
    };
    const expected: string[] = [];
    const live = async (number: number): Promise<void> => {
      await clock.sleep(((END - START - 10 * MINUTE) * number) / REPORTS);
      const received = prepareReport(
        {
          kind: 'receive',
          id: ReportId.parse(system.newId()),
          lane: 'relief',
          chat: chatOf(number),
          language: 'id',
          sentAt: clock.now(),
          details: { urgency: 'danger', hazard: 'flood', area: AREA },
        },
        { kind: 'resident' },
        system,
      );
      const taken = prepareAct(received.state, { kind: 'take' }, andi, system);
      if (!taken.ok) throw new Error('not taken');
      await stores.aggregates.save([received]);
      for (const event of received.events) void consume(event);
      expected.push(...[1, 2, 3].map((one) => `${chatOf(9000 + one)} staff.new-urgent`));
      // Everybody who is told of a new report hears of it before somebody takes it.
      await clock.sleep(16 * MINUTE);
      await stores.aggregates.save([taken.value]);
      for (const event of taken.value.events) void consume(event);
      expected.push(`${chatOf(number)} notice.taken`);
    };
    for (let number = 1; number <= REPORTS; number += 1) void live(number);
    const sweeping = async (): Promise<void> => {
      while (clock.now() < END + 30 * MINUTE) {
        await sendOwed(telling, clock.now() + 40_000).catch(() => undefined);
        await clock.sleep(MINUTE);
      }
    };
    await wait(sweeping());

    expect(refusals).toBeGreaterThan(100);
    expect({ waiting, dead: dead.length, expected: expected.length }).toEqual({
      waiting: 0,
      dead: 0,
      expected: REPORTS * 4,
    });
    expect(await stores.notices.listOwed(clock.now(), 10)).toEqual([]);
    const heard = arrived.map((line) => line.replace(/ \S*$/, ''));
    expect(new Set(heard)).toEqual(new Set(expected));
    const perWho = (lines: readonly string[], who: string) => lines.filter((line) => line === who).length;
    for (const who of new Set(expected))
      expect(perWho(heard, who)).toBeGreaterThanOrEqual(perWho(expected, who));
    // What went out while the store could not write it down may come twice, and that is rare.
    expect(arrived.length - expected.length).toBeLessThan(expected.length * 0.02);
  }, 60_000);
});
