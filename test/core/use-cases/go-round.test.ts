import { expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { goRound } from '#core/use-cases/go-round.ts';

/** One in the morning in Jakarta, on 26 November 2026. */
const NIGHT = Date.UTC(2026, 10, 25, 18, 0, 0);
const DAY = 86_400_000;

/** So many kept households, a clock that moves by a second with every page, and a list of who was visited. */
async function openHouse(count: number) {
  const clock = { time: NIGHT };
  const stores = createMemoryStores(() => clock.time);
  for (let number = 0; number < count; number += 1) {
    const chat = ChatId.parse(`telegram:${10_000 + number}`);
    const household = {
      chat,
      version: 1,
      facts: {},
      wants: [],
      consent: { purpose: 'keep-facts' as const, text: 1, at: 0 },
      changedAt: 0,
    };
    await stores.sessions.write({ session: newSession(chat), saves: [], household });
  }
  const visited: string[] = [];
  const faults = { next: false };
  const run = (until: number) =>
    goRound('look', { ...stores, now: () => clock.time }, until, async (some) => {
      clock.time += 1000;
      if (faults.next) throw new Error('down');
      visited.push(...some.map(({ chat }) => chat));
    });
  return { clock, visited, faults, run };
}

it('goes through all households once a night, however many runs it takes', async () => {
  const { clock, visited, run } = await openHouse(250);
  expect(await run(clock.time + 500)).toBe('goes-on');
  expect(visited).toHaveLength(100);
  expect(await run(clock.time + 1500)).toBe('ended');
  expect(new Set(visited).size).toBe(250);
  expect(await run(clock.time + 60_000)).toBe('was-ended');
  expect(visited).toHaveLength(250);
  clock.time += DAY;
  expect(await run(clock.time + 60_000)).toBe('ended');
  expect(visited).toHaveLength(500);
});

it('that is not over by the morning goes on in the next night, and then begins anew', async () => {
  const { clock, visited, run } = await openHouse(150);
  expect(await run(clock.time + 500)).toBe('goes-on');
  clock.time += DAY;
  expect(await run(clock.time + 500)).toBe('ended');
  expect(new Set(visited).size).toBe(150);
  expect(await run(clock.time + 60_000)).toBe('ended');
  expect(visited).toHaveLength(300);
});

it('begins no page when its time is over', async () => {
  const { clock, visited, run } = await openHouse(10);
  expect(await run(clock.time)).toBe('goes-on');
  expect(visited).toEqual([]);
});

it('does a page again when a run broke off in it, and leaves none out', async () => {
  const { clock, visited, faults, run } = await openHouse(120);
  expect(await run(clock.time + 500)).toBe('goes-on');
  faults.next = true;
  await expect(run(clock.time + 60_000)).rejects.toThrow('down');
  faults.next = false;
  expect(await run(clock.time + 60_000)).toBe('ended');
  expect(visited).toHaveLength(120);
  expect(new Set(visited).size).toBe(120);
});
