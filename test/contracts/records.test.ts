import { expect, it } from 'vitest';
import type { Household } from '#core/people/household.ts';
import { NoticeId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Notice } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;

describeStores('parked updates', (house) => {
  it('are listed with their bodies, the oldest first, until they are removed or thirty days old', async () => {
    const { stores, clock } = house();
    const chat = newChat();
    const at = (update: number, minutes: number) => ({
      chat,
      update,
      body: `{"update_id":${update},"message":{"text":"tolong ${'air '.repeat(200)}"}}`,
      code: 'turn.failed',
      at: NOW - minutes * 60_000,
    });
    const [first, second] = [at(2, 9), at(1, 3)];
    for (const one of [second, first, first]) await stores.parking.park(one);
    expect(await stores.parking.list(10)).toEqual([first, second]);
    expect(await stores.parking.list(1)).toEqual([first]);
    expect(await stores.parking.find({ chat, update: 2 })).toEqual(first);
    await stores.parking.remove(first);
    expect(await stores.parking.find({ chat, update: 2 })).toBeUndefined();
    expect(await stores.parking.list(10)).toEqual([second]);
    clock.time = NOW + 31 * DAY;
    expect(await stores.parking.list(10)).toEqual([]);
    expect(await stores.parking.find(second)).toBeUndefined();
  });
});

describeStores('notices', (house) => {
  const notice = (more: Partial<Notice> = {}): Notice => ({
    id: NoticeId.parse(system.newId()),
    chat: newChat(),
    lane: 'ordinary',
    reply: { parts: [{ key: 'notice.taken', params: { name: 'Rina Contoh' } }], via: 'call' },
    event: system.newId(),
    state: 'owed',
    tries: 0,
    at: NOW,
    ...more,
  });

  it('keep the consent they hang on, and may be owed from a later hour on', async () => {
    const { stores, clock } = house();
    const later = notice({ lane: 'bulk', consent: 'tell-changes', at: NOW + 3_600_000 });
    await stores.notices.owe(later);
    const owedTo = async () =>
      (await stores.notices.listOwed(clock.time, 50)).filter(({ chat }) => chat === later.chat);
    expect(await owedTo()).toEqual([]);
    clock.time = NOW + 3_600_001;
    expect(await owedTo()).toEqual([later]);
    await stores.notices.record(later, 'withdrawn');
    expect(await stores.notices.listOfChat(later.chat, 1)).toEqual([
      { ...later, state: 'withdrawn', tries: 1 },
    ]);
  });

  it('are owed once for each event and chat', async () => {
    const { notices } = house().stores;
    const first = notice();
    expect(await notices.owe(first)).toBe(true);
    expect(await notices.owe({ ...first, id: NoticeId.parse(system.newId()) })).toBe(false);
    expect(await notices.owe({ ...first, chat: newChat() })).toBe(true);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => notices.owe({ ...first, event: 'same' })),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('are listed while owed, life before everything else, then the oldest first', async () => {
    const { notices } = house().stores;
    const long = NOW - 200 * DAY;
    const [ordinary, older, life] = [
      notice({ at: long - 10 }),
      notice({ at: long - 20 }),
      notice({ at: long - 1, lane: 'life' }),
    ];
    for (const one of [ordinary, older, life]) await notices.owe(one);
    expect(await notices.listOwed(long, 10)).toEqual([life, older, ordinary]);
    expect(await notices.listOwed(long, 2)).toEqual([life, older]);
    await notices.record(life, 'sent');
    await notices.record(older, 'unknown');
    await notices.record(ordinary, 'owed');
    await notices.record(notice(), 'sent');
    expect(await notices.listOwed(long, 10)).toEqual([{ ...ordinary, tries: 1 }]);
  });

  it('of one to many come last', async () => {
    const { notices } = house().stores;
    const long = NOW - 300 * DAY;
    const [bulk, ordinary] = [notice({ at: long - 20, lane: 'bulk' }), notice({ at: long - 10 })];
    for (const one of [bulk, ordinary]) await notices.owe(one);
    expect(await notices.listOwed(long, 10)).toEqual([ordinary, bulk]);
    for (const one of [bulk, ordinary]) await notices.record(one, 'sent');
  });

  it('are in one hand at a time, until it lets go or its time is up', async () => {
    const { stores, clock } = house();
    const { notices } = stores;
    const one = notice();
    await notices.owe(one);
    const hands = await Promise.all(Array.from({ length: 10 }, () => notices.hold(one, NOW + 1000)));
    expect(hands.filter((hand) => hand === 'mine')).toHaveLength(1);
    expect(hands.filter((hand) => hand === 'not-mine')).toHaveLength(9);
    await notices.record(one, 'owed');
    expect(await notices.hold(one, NOW + 1000)).toBe('mine');
    clock.time = NOW + 1000;
    expect(await notices.hold(one, NOW + 2000)).toBe('again');
    await notices.record(one, 'sent');
    await notices.record(one, 'owed');
    expect(await notices.hold(one, NOW + 9000)).toBe('not-mine');
    expect((await notices.listOfChat(one.chat, 1))[0]?.state).toBe('sent');
    expect(await notices.hold(notice(), NOW + 9000)).toBe('not-mine');
  });

  it('are listed for one chat, the newest first, whatever became of them', async () => {
    const { notices } = house().stores;
    const chat = newChat();
    const own = [notice({ chat }), notice({ chat }), notice({ chat })];
    for (const one of [...own, notice()]) await notices.owe(one);
    const [first, , last] = own;
    if (first) await notices.record(first, 'kept');
    const found = await notices.listOfChat(chat, 10);
    expect(found.map(({ event }) => event)).toEqual(own.map(({ event }) => event).toReversed());
    expect(found.at(-1)).toMatchObject({ state: 'kept', tries: 1 });
    expect(await notices.listOfChat(chat, 1)).toEqual([last]);
  });
});

describeStores('the shared pace', (house) => {
  it('lends each slot once, whoever comes at the same time, and as many as are free', async () => {
    const { pace } = house().stores;
    const from = 50_000_000_000;
    const wish = { least: 1, most: 3, earliest: from, before: from + 20 };
    const leases = await Promise.all(Array.from({ length: 8 }, () => pace.lease(wish)));
    const slots = leases.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, place) => first + place),
    );
    expect(slots.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, place) => from + place),
    );
    expect(await pace.lease(wish)).toEqual({ first: from + 20, count: 0 });
    expect(await pace.lease({ ...wish, least: 3, before: from + 22 })).toEqual({
      first: from + 20,
      count: 0,
    });
    expect(await pace.lease({ ...wish, earliest: from + 30, before: from + 32 })).toEqual({
      first: from + 30,
      count: 2,
    });
  });

  it('lends nothing before the end of a pause, and no pause shortens another', async () => {
    const { pace } = house().stores;
    const from = 60_000_000_000;
    await pace.pauseUntil(from + 100);
    await pace.pauseUntil(from + 40);
    expect(await pace.lease({ least: 1, most: 5, earliest: from, before: from + 90 })).toEqual({
      first: from + 100,
      count: 0,
    });
    expect(await pace.lease({ least: 1, most: 5, earliest: from, before: from + 102 })).toEqual({
      first: from + 100,
      count: 2,
    });
  });

  it('leaves a chat alone after a message', async () => {
    const { pace } = house().stores;
    const chat = newChat();
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => pace.claimChat(chat, NOW, NOW + 1000.5)),
    );
    expect(claims.filter((busy) => busy === undefined)).toHaveLength(1);
    expect(claims.filter((busy) => busy === NOW + 1000.5)).toHaveLength(5);
    expect(await pace.claimChat(chat, NOW + 1001, NOW + 2001)).toBeUndefined();
    expect(await pace.claimChat(newChat(), NOW, NOW + 1000)).toBeUndefined();
  });
});

describeStores('what consumers have seen', (house) => {
  it('is new to each consumer once, whoever comes at the same time', async () => {
    const { stores, clock } = house();
    const event = system.newId();
    const marks = await Promise.all(
      Array.from({ length: 20 }, () => stores.once.first('send-notices', event)),
    );
    expect(marks.filter(Boolean)).toHaveLength(1);
    expect(await stores.once.first('match-reports', event)).toBe(true);
    clock.time = NOW + 29 * DAY;
    expect(await stores.once.first('send-notices', event)).toBe(true);
  });
});

describeStores('households', (house) => {
  const kept = (chat: ReturnType<typeof newChat>, version: number): Household => ({
    chat,
    version,
    facts: { 'household.decile': 2, members: [{ 'member.age': 36 }] },
    wants: ['pkh'],
    consent: { purpose: 'keep-facts', text: 1, at: NOW },
    changedAt: NOW,
  });

  it('are kept with the turn, guarded by their version, and forgotten with it', async () => {
    const { sessions, households } = house().stores;
    const chat = newChat();
    const write = (revision: number, household: Household | 'forget') =>
      sessions.write({ session: { ...newSession(chat), revision }, saves: [], household });
    expect(await households.find(chat)).toBeUndefined();
    expect(await write(0, kept(chat, 1))).toBe('done');
    expect(await households.find(chat)).toEqual(kept(chat, 1));
    expect(await write(1, kept(chat, 1))).toBe('aggregate-moved');
    expect(await write(1, kept(chat, 2))).toBe('done');
    expect(await write(2, 'forget')).toBe('done');
    expect(await households.find(chat)).toBeUndefined();
    expect(await write(3, 'forget')).toBe('done');
  });

  it('are renewed as they were read, unless they have moved or were forgotten', async () => {
    const { sessions, households } = house().stores;
    const chat = newChat();
    const renewed = {
      ...kept(chat, 1),
      decided: { on: '2026-11-25', said: {}, rules: 'a1b2' },
      tell: { purpose: 'tell-changes' as const, text: 1, at: NOW },
    };
    expect(await households.renew(renewed)).toBe(false);
    await sessions.write({ session: newSession(chat), saves: [], household: kept(chat, 1) });
    expect(await households.renew(renewed)).toBe(true);
    expect(await households.find(chat)).toEqual(renewed);
    await sessions.write({
      session: { ...newSession(chat), revision: 1 },
      saves: [],
      household: kept(chat, 2),
    });
    expect(await households.renew(renewed)).toBe(false);
    expect(await households.find(chat)).toEqual(kept(chat, 2));
    await sessions.write({ session: { ...newSession(chat), revision: 2 }, saves: [], household: 'forget' });
    expect(await households.renew(kept(chat, 2))).toBe(false);
    expect(await households.find(chat)).toBeUndefined();
  });

  it('are all found at night, those that were forgotten not', async () => {
    const { sessions, households } = house().stores;
    const chats = [...new Array(40)].map(newChat);
    for (const chat of chats)
      await sessions.write({ session: newSession(chat), saves: [], household: kept(chat, 1) });
    const [gone] = chats;
    if (!gone) throw new Error('a chat');
    await sessions.write({ session: { ...newSession(gone), revision: 1 }, saves: [], household: 'forget' });
    const found: string[] = [];
    let pages = 0;
    let after: string | undefined;
    do {
      const page = await households.page(after, 2);
      expect(page.households.length).toBeLessThanOrEqual(2);
      found.push(...page.households.map(({ chat }) => chat));
      pages += 1;
      after = page.next;
    } while (after !== undefined);
    expect(pages).toBeGreaterThanOrEqual(20);
    expect(chats.filter((chat) => found.includes(chat))).toEqual(chats.slice(1));
    expect(new Set(found).size).toBe(found.length);
  });
});

describeStores('rounds', (house) => {
  it('are known by their name, as they were kept last, for thirty days', async () => {
    const { stores, clock } = house();
    const name = `round-${system.newId()}`;
    expect(await stores.rounds.find(name)).toBeUndefined();
    await stores.rounds.keep(name, { night: '2026-11-25', after: '3 telegram:700001', ended: false });
    expect(await stores.rounds.find(name)).toEqual({
      night: '2026-11-25',
      after: '3 telegram:700001',
      ended: false,
    });
    await stores.rounds.keep(name, { night: '2026-11-25', after: undefined, ended: true });
    expect(await stores.rounds.find(name)).toEqual({ night: '2026-11-25', after: undefined, ended: true });
    expect(await stores.rounds.find('another')).toBeUndefined();
    clock.time = NOW + 31 * DAY;
    expect(await stores.rounds.find(name)).toBeUndefined();
  });
});
