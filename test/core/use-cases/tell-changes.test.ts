import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import type { Household } from '#core/people/household.ts';
import type { Application } from '#core/programme/application.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import { decideNow } from '#core/programme/replay.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession, type Session } from '#core/talk/session.ts';
import { tellChanges } from '#core/use-cases/tell-changes.ts';

/** One in the morning in Jakarta. */
const NIGHT = Date.UTC(2026, 10, 25, 18, 0, 0);
const MORNING = Date.UTC(2026, 10, 26, 2, 0, 0);
const ON = '2026-11-26';
const CHAT = ChatId.parse('telegram:61001');
const FACTS = { 'household.decile': 4, members: [{ 'member.age': 30 }] };
/** The catalogue in which rice is for fewer families. */
const stricter = interpretedCatalogue(
  catalogue.programmes.map((programme) =>
    programme.id === 'food-aid-rice'
      ? {
          ...programme,
          conditions: programme.conditions.map((rule) => ({
            ...rule,
            when: { fact: 'household.decile', atMost: 3 },
          })),
        }
      : programme,
  ),
);

async function openHouse(more: Partial<Household> = {}, session: Partial<Session> = {}) {
  const stores = createMemoryStores(() => NIGHT);
  const household: Household = {
    chat: CHAT,
    version: 1,
    facts: FACTS,
    wants: [],
    decided: decideNow(stricter, FACTS, ON),
    consent: { purpose: 'keep-facts', text: 1, at: 0 },
    tell: { purpose: 'tell-changes', text: 1, at: 0 },
    changedAt: 0,
    ...more,
  };
  await stores.sessions.write({ session: { ...newSession(CHAT), ...session }, saves: [], household });
  const house = { ...stores, catalogue, system: createSystem({ now: () => NIGHT }) };
  const tell = async (lent = {}) => {
    const kept = await stores.households.find(CHAT);
    return kept && tellChanges(kept, { ...house, ...lent });
  };
  return { stores, tell, notices: () => stores.notices.listOfChat(CHAT, 10) };
}

describe('a household that agreed to be told', () => {
  it('is owed one notice by day in the lane of messages to many, which names what newly fits', async () => {
    const { tell, notices } = await openHouse();
    expect(await tell()).toBe('told');
    expect(await notices()).toMatchObject([
      {
        lane: 'bulk',
        at: MORNING,
        consent: 'tell-changes',
        reply: {
          parts: [{ key: 'notice.late.changes', params: { programmes: ['food-aid-rice'], more: 0, on: ON } }],
        },
      },
    ]);
  });

  it('hears of a change once, also when a run breaks off before it is written down', async () => {
    const { stores, tell, notices } = await openHouse();
    const households = { ...stores.households, renew: () => Promise.reject(new Error('down')) };
    await expect(tell({ households })).rejects.toThrow('down');
    expect(await tell()).toBe('told');
    expect(await tell()).toBe('left');
    expect(await notices()).toHaveLength(1);
  });

  it('hears nothing when the new rules offer nothing more, and the print is renewed', async () => {
    const { stores, tell, notices } = await openHouse({ facts: { 'household.decile': 8 } });
    expect(await tell()).toBe('screened');
    expect(await notices()).toEqual([]);
    expect((await stores.households.find(CHAT))?.decided).toEqual(
      decideNow(catalogue, { 'household.decile': 8 }, ON),
    );
  });

  it('hears nothing of what it has asked for, and again of what was refused', async () => {
    const asked = (state: string) => ({
      applications: {
        ofChat: async () => [{ programme: 'food-aid-rice', state } as unknown as Application],
      },
    });
    expect(await (await openHouse()).tell(asked('open'))).toBe('screened');
    expect(await (await openHouse()).tell(asked('received'))).toBe('screened');
    expect(await (await openHouse()).tell(asked('refused'))).toBe('told');
  });

  it.each([
    ['in a discreet talk', { discreet: true }],
    ['that blocked the bot', { unreachable: true }],
  ])('%s is left for another night', async (_, session) => {
    const { stores, tell, notices } = await openHouse({}, session);
    expect(await tell()).toBe('left');
    expect(await notices()).toEqual([]);
    expect((await stores.households.find(CHAT))?.decided?.rules).toBe(decideNow(stricter, FACTS, ON).rules);
  });

  it('that said something new in the same moment keeps what it said', async () => {
    const { stores, tell } = await openHouse();
    const kept = await stores.households.find(CHAT);
    if (!kept) throw new Error('a household');
    const moved = { ...kept, version: 2, facts: { 'household.decile': 9 } };
    const households = {
      ...stores.households,
      renew: async (household: Household) => {
        await stores.sessions.write({
          session: { ...newSession(CHAT), revision: 1 },
          saves: [],
          household: moved,
        });
        return stores.households.renew(household);
      },
    };
    expect(await tell({ households })).toBe('told');
    expect(await stores.households.find(CHAT)).toEqual(moved);
  });
});

it('who did not agree is not even screened', async () => {
  const { stores, tell, notices } = await openHouse();
  const kept = await stores.households.find(CHAT);
  if (!kept) throw new Error('a household');
  const { tell: _, ...silent } = kept;
  await stores.households.renew(silent);
  expect(await tell()).toBe('left');
  expect(await notices()).toEqual([]);
  expect(await stores.households.find(CHAT)).toEqual(silent);
});
