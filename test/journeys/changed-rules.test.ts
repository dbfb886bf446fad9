import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { render } from '#bot/render.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import type { Household } from '#core/people/household.ts';
import { type Catalogue, interpretedCatalogue } from '#core/programme/catalogue.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { decideNow } from '#core/programme/replay.ts';
import { dayAt } from '#core/shared/day.ts';
import { newSession } from '#core/talk/session.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import { replayTonight } from '#core/use-cases/replay-decisions.ts';
import { sendOwed } from '#core/use-cases/send-owed.ts';
import { NOW, newChat } from '../contracts/samples.ts';
import { type StoreServer, startStoreServer } from '../contracts/store-server.ts';
import { openRealStores, TestClock } from '../contracts/stores.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** One in the morning in Jakarta. */
const NIGHT = NOW - (NOW % DAY) + 18 * HOUR;
const FACTS = { 'household.decile': 4, members: [{ 'member.age': 30 }] };

/** The catalogue with one programme changed. */
const withChanged = (id: string, more: (before: ListedProgramme) => Partial<ListedProgramme>): Catalogue =>
  interpretedCatalogue(
    catalogue.programmes.map((programme) =>
      programme.id === id ? { ...programme, ...more(programme) } : programme,
    ),
  );
const riceUpTo =
  (atMost: number) =>
  ({ conditions: [rule] }: ListedProgramme) => ({
    conditions: rule ? [{ ...rule, when: { fact: 'household.decile', atMost } }] : [],
  });
/** Rice was for three deciles; now it is for four, and what held before was kept. */
const before = withChanged('food-aid-rice', riceUpTo(3));
const after = withChanged('food-aid-rice', (rice) => ({
  ...riceUpTo(4)(rice),
  former: [{ until: dayAt(NIGHT), ...riceUpTo(3)(rice) }],
}));

let server: StoreServer;
beforeAll(async () => {
  server = await startStoreServer();
});
afterAll(() => server.stop());

/** A house on the real store server, its nights, its mornings, and what people heard. */
function openHouse() {
  const clock = new TestClock();
  clock.time = NIGHT;
  const { stores } = openRealStores(server, clock);
  const heard: { readonly chat: string; readonly message: Outgoing }[] = [];
  const system = createSystem({ now: clock.now });
  const delivering = {
    ...stores,
    system,
    clock: { now: clock.now, sleep: async () => {} },
    pacer: { turn: async () => true, pause: async () => {} },
    channel: {
      send: async (chat: string, message: Outgoing) => {
        heard.push({ chat, message });
        return { kind: 'sent' as const, messageIds: [heard.length] };
      },
      inAnswer: () => undefined,
      toast: async () => {},
      remove: async () => [],
    },
    render: (reply: Parameters<typeof render>[0], language: 'id' | 'en' | 'jv' | 'su') =>
      render(reply, language, true),
  };
  return {
    clock,
    stores,
    heardBy: (chat: string) => heard.filter((one) => one.chat === chat).map(({ message }) => message),
    keep: async (more: Partial<Household> = {}) => {
      const chat = newChat();
      const household: Household = {
        chat,
        version: 1,
        facts: FACTS,
        wants: [],
        decided: decideNow(before, FACTS, dayAt(NOW - DAY)),
        consent: { purpose: 'keep-facts', text: 1, at: NOW },
        tell: { purpose: 'tell-changes', text: 1, at: NOW },
        changedAt: NOW,
        ...more,
      };
      await stores.sessions.write({ session: newSession(chat), saves: [], household });
      return { chat, household };
    },
    night: (rules: Catalogue) =>
      replayTonight({ ...stores, system, now: clock.now, catalogue: rules }, clock.time + 60_000),
    send: () => sendOwed(delivering, clock.time + 60_000),
  };
}

describe('a rule that changes', () => {
  it('is told once, by day, to a household that agreed, with the year and no promise', async () => {
    const house = openHouse();
    const { chat } = await house.keep();
    expect(await house.night(after)).toMatchObject({ differences: [], round: 'ended' });
    await house.send();
    expect(house.heardBy(chat)).toEqual([]);

    house.clock.time = NIGHT + 9 * HOUR;
    await house.send();
    const [notice] = house.heardBy(chat);
    expect(notice?.text).toMatch(/^LATIHAN/);
    expect(notice?.text).toMatch(
      /sekarang ada yang mungkin cocok[\s\S]*pangan[^\n]*aturan 2026, tempat terbatas/i,
    );
    expect(notice?.text).toMatch(/bukan janji/);
    expect(JSON.stringify(notice?.keyboard)).toMatch(/"action":"cek"[\s\S]*"action":"s:tell:no"/);

    for (const night of [1, 2]) {
      house.clock.time = NIGHT + night * DAY;
      expect(await house.night(after)).toMatchObject({ differences: [], screened: 0, told: 0 });
      house.clock.time += 9 * HOUR;
      await house.send();
    }
    expect(house.heardBy(chat)).toHaveLength(1);
  });

  it('is not told to who took her consent back after it was owed, nor to who erased everything', async () => {
    const house = openHouse();
    const [one, other] = [await house.keep(), await house.keep()];
    house.clock.time += 3 * DAY;
    await house.night(after);
    const { tell: _, ...silent } = one.household;
    await house.stores.sessions.write({
      session: { ...newSession(one.chat), revision: 1 },
      saves: [],
      household: { ...silent, version: 2 },
    });
    await house.stores.sessions.write({
      session: { ...newSession(other.chat), revision: 1 },
      saves: [],
      household: 'forget',
    });
    house.clock.time += 9 * HOUR;
    await house.send();
    expect(house.heardBy(one.chat)).toEqual([]);
    expect(house.heardBy(other.chat)).toEqual([]);
    const [notice] = await house.stores.notices.listOfChat(one.chat, 1);
    expect(notice?.state).toBe('withdrawn');
  });

  it('is not told to who wants no ordinary notices: she finds it when she asks', async () => {
    const house = openHouse();
    const { chat, household } = await house.keep();
    await house.stores.sessions.write({
      session: { ...newSession(chat), revision: 1, quiet: true },
      saves: [],
      household: { ...household, version: 2 },
    });
    house.clock.time += 6 * DAY;
    await house.night(after);
    house.clock.time += 9 * HOUR;
    await house.send();
    expect(house.heardBy(chat)).toEqual([]);
    expect((await house.stores.notices.listOfChat(chat, 1))[0]?.state).toBe('kept');
  });

  it('behind the back of a household is a difference, night after night, and tells nobody anything', async () => {
    const house = openHouse();
    const facts = { ...FACTS, 'household.decile': 9 };
    const { chat } = await house.keep({ facts, decided: decideNow(after, facts, dayAt(NOW)) });
    const planted = withChanged('food-aid-rice', riceUpTo(10));
    for (const night of [9, 10]) {
      house.clock.time = NIGHT + night * DAY;
      const { differences } = await house.night(planted);
      expect(differences).toContainEqual({
        programme: 'food-aid-rice',
        kind: 'verdict',
        count: expect.any(Number),
      });
    }
    house.clock.time += 9 * HOUR;
    await house.send();
    expect(house.heardBy(chat)).toEqual([]);
  });
});
