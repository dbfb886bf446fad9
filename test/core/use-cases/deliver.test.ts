import { describe, expect, it } from 'vitest';
import type { Household } from '#core/people/household.ts';
import { newSession } from '#core/talk/session.ts';
import { deliver } from '#core/use-cases/deliver.ts';
import type { Notice, Sent } from '#core/use-cases/ports.ts';
import { sendOwed } from '#core/use-cases/send-owed.ts';
import { chatOf, openNoticeHouse, START } from './notice-house.ts';

const MINUTE = 60_000;
const one = chatOf(1);
const stateOf = async ({ stores }: ReturnType<typeof openNoticeHouse>, { chat, event }: Notice) =>
  (await stores.notices.listOfChat(chat, 50)).find((found) => found.event === event)?.state;

/** Delivers one notice to a chat whose channel answers `fault` for ever. */
async function deliverUnder(fault: Sent | undefined) {
  const house = openNoticeHouse(() => fault);
  await house.begin(one);
  const notice = await house.owe(one);
  const state = await house.wait(deliver(notice, house.house, START + MINUTE));
  expect(await stateOf(house, notice)).toBe(state);
  return { ...house, notice, state };
}

describe('a notice', () => {
  it('is sent once, whoever else has it in hand', async () => {
    const house = openNoticeHouse();
    const notice = await house.owe(one);
    const hands = Array.from({ length: 5 }, () => deliver(notice, house.house, START + MINUTE));
    const states = await house.wait(Promise.all(hands));
    expect(states.toSorted()).toEqual(['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere', 'sent']);
    expect(house.arrived).toHaveLength(1);
  });

  it.each([
    [{ kind: 'unknown' }, 'unknown'],
    [{ kind: 'refused', code: 'message-is-too-long' }, 'failed'],
    [{ kind: 'blocked' }, 'blocked'],
  ] satisfies [Sent, string][])(
    'that ends as %o is recorded and not sent again by itself',
    async (fault, end) => {
      const { state, telegram, house, clock, wait } = await deliverUnder(fault);
      expect(state).toBe(end);
      await wait(clock.sleep(10 * MINUTE));
      expect(await wait(sendOwed(house, clock.now() + MINUTE))).toEqual({ owed: 0, notices: 0 });
      expect(telegram.accepted).toBe(0);
    },
  );

  it('to somebody who blocked us and has written since closes nothing of hers', async () => {
    const writesMeanwhile = { update: 5, reply: { parts: [], via: 'call' as const } };
    const house = openNoticeHouse((): Sent => {
      void house.begin(one, {
        last: writesMeanwhile,
        owed: [{ ...writesMeanwhile, tries: 0, since: START }],
      });
      return { kind: 'blocked' };
    });
    const notice = await house.owe(one);
    const later = await house.owe(one);
    expect(await house.wait(deliver(notice, house.house, START + MINUTE))).toBe('blocked');
    const { session } = await house.stores.sessions.read(one);
    expect(session?.unreachable).toBeUndefined();
    expect(session?.owed.map(({ update }) => update)).toEqual([5]);
    expect(await stateOf(house, later)).toBe('owed');
  });

  it('to a channel that is down or in a hurry stays owed, and goes out later', async () => {
    for (const fault of [{ kind: 'down' }, { kind: 'too-fast', retryAfter: 40 }] satisfies Sent[]) {
      let left = 1;
      const house = openNoticeHouse(() => (left-- > 0 ? fault : undefined));
      const notice = await house.owe(one);
      expect(await house.wait(deliver(notice, house.house, START + MINUTE))).toBe('owed');
      await house.wait(house.clock.sleep(30_000));
      await house.wait(sendOwed(house.house, house.clock.now() + MINUTE));
      expect(await stateOf(house, notice)).toBe('sent');
      const pause = fault.kind === 'too-fast' ? fault.retryAfter * 1000 : 0;
      expect(house.clock.now() - START).toBeGreaterThanOrEqual(pause);
    }
  });

  it('to somebody who blocked us closes what is owed to her, until she writes again', async () => {
    const house = openNoticeHouse(() => ({ kind: 'blocked' }));
    await house.begin(one);
    const notices = [await house.owe(one, 'life'), await house.owe(one), await house.owe(one)];
    await house.wait(deliver(notices[0] as Notice, house.house, START + MINUTE));
    for (const notice of notices) expect(await stateOf(house, notice)).toBe('blocked');
    const { session } = await house.stores.sessions.read(one);
    expect(session?.unreachable).toBe(true);
    const later = await house.owe(one, 'life');
    expect(await house.wait(deliver(later, house.house, START + MINUTE))).toBe('blocked');
    expect(house.telegram.refused + house.telegram.accepted).toBe(0);
  });

  it('is kept for somebody who wants none, unless it concerns life', async () => {
    const house = openNoticeHouse();
    await house.begin(one, { quiet: true });
    const [ordinary, life] = [await house.owe(one), await house.owe(one, 'life')];
    expect(await house.wait(deliver(ordinary, house.house, START + MINUTE))).toBe('kept');
    expect(await house.wait(deliver(life, house.house, START + MINUTE))).toBe('sent');
  });

  it('under a consent of its own is sent while that stands, and never after it was taken back or all was erased', async () => {
    const house = openNoticeHouse();
    const consent = 'tell-changes' as const;
    const household = {
      chat: one,
      version: 1,
      facts: {},
      wants: [],
      consent: { purpose: 'keep-facts' as const, text: 1, at: START },
      changedAt: START,
    };
    const keep = (revision: number, kept: Household | 'forget') =>
      house.stores.sessions.write({
        session: { ...newSession(one), revision },
        saves: [],
        household: kept,
      });
    const owe = async (event: string) => {
      const notice = { ...(await house.owe(chatOf(9), 'bulk')), chat: one, event, consent };
      await house.stores.notices.owe(notice);
      return deliver(notice, house.house, house.clock.now() + MINUTE);
    };
    await keep(0, { ...household, tell: { purpose: consent, text: 1, at: START } });
    expect(await house.wait(owe('rules-a'))).toBe('sent');
    await keep(1, { ...household, version: 2 });
    expect(await house.wait(owe('rules-b'))).toBe('withdrawn');
    await keep(2, 'forget');
    expect(await house.wait(owe('rules-c'))).toBe('withdrawn');
    expect(house.arrived).toHaveLength(1);
  });

  it('whose holder died is sent again; one to many becomes unknown instead', async () => {
    const house = openNoticeHouse();
    const [own, bulk] = [await house.owe(one), await house.owe(chatOf(2), 'bulk')];
    for (const notice of [own, bulk]) await house.stores.notices.hold(notice, START + 1000);
    await house.wait(house.clock.sleep(MINUTE));
    await house.wait(sendOwed(house.house, house.clock.now() + MINUTE));
    expect(await stateOf(house, own)).toBe('sent');
    expect(await stateOf(house, bulk)).toBe('unknown');
    expect(house.arrived).toHaveLength(1);
  });

  it('that has no turn in time stays owed and is free for others', async () => {
    const house = openNoticeHouse();
    await house.house.pacer.pause(120);
    const notice = await house.owe(one);
    expect(await house.wait(deliver(notice, house.house, START + 5000))).toBe('owed');
    expect(await house.stores.notices.hold(notice, START + MINUTE)).toBe('mine');
  });
});
