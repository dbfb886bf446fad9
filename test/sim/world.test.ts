import { describe, expect, it } from 'vitest';
import { runWorlds, settingOf } from '#sim/course.ts';
import { HOUSES, sweepCrashes, sweepHouses, sweepScenes } from '#sim/crash-sweep.ts';
import { onWrite } from '#sim/defects/wrap.ts';
import { PRODUCTION } from '#sim/pieces.ts';
import { World } from '#sim/world.ts';

describe('a simulated world', () => {
  it('takes the same course twice from the same seed, and another from another', async () => {
    const run = (seed: string) =>
      new World({ ...settingOf(seed, 1, PRODUCTION, { updates: 60 }), story: true }).run();
    const [one, again, other] = [await run('same'), await run('same'), await run('other')];
    expect(again.story).toEqual(one.story);
    expect(again.digest).toBe(one.digest);
    expect(again.faults).toEqual(one.faults);
    expect(other.digest).not.toBe(one.digest);
    expect(one.violations).toEqual([]);
  }, 120_000);

  it('holds under the true seal as under the quick one', async () => {
    const course = await new World({
      ...settingOf('sealed', 2, PRODUCTION, { updates: 40 }),
      seal: 'true',
    }).run();
    expect(course.violations).toEqual([]);
  }, 120_000);

  it('names what is broken, with its last steps', async () => {
    const { pieces } = onWrite('forgets', (write) => ({ ...write, session: { ...write.session, seen: [] } }));
    const { violations, turns } = await runWorlds('planted', { turns: 500, pieces, updates: 40 });
    expect(violations[0]?.violation.invariant).toBe('seen-with-the-write');
    expect(turns).toBeLessThan(100);
  }, 120_000);

  it('comes together after a death at any call of a delivery', async () => {
    const failed: unknown[] = [];
    let cases = 0;
    for await (const { violations, ...where } of sweepCrashes(12)) {
      cases += 1;
      if (violations.length > 0) failed.push([where, violations]);
    }
    for await (const { violations, ...where } of sweepScenes(6)) {
      cases += 1;
      if (violations.length > 0) failed.push([where, violations]);
    }
    expect(failed).toEqual([]);
    expect(cases).toBeGreaterThan(18);
  }, 120_000);

  it('shows by a death at a call what chance seldom shows: a photo that is listed only once it is there', async () => {
    const keepFiles: typeof PRODUCTION.keepFiles = (event, { ledger, ...house }) => {
      const record: typeof ledger.record = async (kept) =>
        kept.state === 'waiting' ? undefined : ledger.record(kept);
      return PRODUCTION.keepFiles(event, { ...house, ledger: { ...ledger, record } });
    };
    const found: string[] = [];
    const pieces = { ...PRODUCTION, keepFiles };
    for await (const { violations } of sweepHouses(undefined, { pieces, roles: ['files'] })) {
      found.push(...violations.map(({ invariant }) => invariant));
      if (found.length > 0) break;
    }
    expect(found[0]).toBe('photos-kept-or-gone');
  }, 120_000);

  it('comes together after a death of the relay, a consumer, the sweep and the clearing', async () => {
    const failed: unknown[] = [];
    let deaths = 0;
    for await (const { violations, calls, ...where } of sweepHouses(4)) {
      if (where.crash) deaths += 1;
      // A function that never ran proves nothing.
      else expect(calls, where.kind).toBeGreaterThan(0);
      if (violations.length > 0) failed.push([where, violations]);
    }
    expect(failed).toEqual([]);
    expect(deaths).toBeGreaterThan(HOUSES.length * 2);
  }, 120_000);
});
