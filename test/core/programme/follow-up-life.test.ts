import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { pathOf } from '#content/paths.ts';
import { duties as pkh } from '#content/programmes/_pkh-duties.ts';
import { stagesOf } from '#core/programme/duty-calendar.ts';
import { calendarDutiesOf } from '#core/programme/duty-rule.ts';
import {
  FollowUp,
  type FollowUpAct,
  FollowUpCommand,
  type FollowUpRules,
  type OpenFollowUp,
} from '#core/programme/follow-up.ts';
import { entriesOf, wordsOf } from '#core/programme/follow-up-entries.ts';
import { decideFollowUp, openFollowUp } from '#core/programme/follow-up-life.ts';
import { dayAt } from '#core/shared/day.ts';
import type { Actor, Circumstances } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 5, 3);
const system = createSystem({ now: () => START });
const RULES: FollowUpRules = { duties: calendarDutiesOf({ duties: pkh }) };
const PATH: FollowUpRules = { duties: [], path: pathOf('vocational-blk') };
const RESIDENT: Actor = { kind: 'resident' };
const SYSTEM: Actor = { kind: 'system' };
const STAFF: Actor = {
  kind: 'staff',
  id: StaffId.parse('01JAR1NG000000000000000001'),
  role: 'social-worker',
  area: 'ID',
  name: 'Contoh',
};
const at = (now: number, actor: Actor): Circumstances => ({
  now,
  actor,
  newId: system.newId,
  newReference: system.newReference,
});

const command = (of: 'duties' | 'path'): OpenFollowUp =>
  FollowUpCommand.parse({
    kind: 'open',
    id: system.newId(),
    of,
    programme: of === 'duties' ? 'pkh' : 'vocational-blk',
    lane: 'relief',
    chat: 'telegram:7001',
    language: 'id',
    consent: '2026-11',
    people:
      of === 'path'
        ? []
        : [
            { age: 3, duties: ['posyandu'], sure: true },
            { age: 10, duties: ['school'], sure: true },
            { duties: ['p2k2'], sure: true },
          ],
  }) as OpenFollowUp;
const opened = (of: 'duties' | 'path' = 'duties') =>
  openFollowUp(command(of), of === 'duties' ? RULES : PATH, at(START, RESIDENT)).state;
const done = (
  file: FollowUp,
  act: FollowUpAct,
  now: number,
  actor: Actor = RESIDENT,
  rules = RULES,
): FollowUp => {
  const decided = decideFollowUp(file, act, rules, at(now, actor));
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.state;
};

describe('a follow-up', () => {
  it('announces nothing that its first card has shown, and wakes on the morning of what comes next', () => {
    const file = opened();
    expect(FollowUp.parse(file)).toEqual(file);
    expect(Object.keys(wordsOf(file).told)).toEqual(['posyandu.0.2026-11', 'p2k2.2.2026-11']);
    expect(new Date(file.next ?? 0).toISOString()).toBe('2026-11-20T02:00:00.000Z');
  });

  it('names every entry at every stage once, however often and however late it is woken', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (waits) => {
        let file = opened();
        let now = START;
        const said = new Set(
          Object.entries(wordsOf(file).told).map(([entry, { stage }]) => `${entry} ${stage}`),
        );
        for (const days of waits) {
          now += days * DAY;
          if (file.next === undefined || file.next > now) continue;
          file = done(file, { kind: 'remind' }, now, SYSTEM);
          for (const [entry, told] of Object.entries(wordsOf(file).told)) {
            if (told.at !== now) continue;
            expect(said.has(`${entry} ${told.stage}`)).toBe(false);
            said.add(`${entry} ${told.stage}`);
          }
          expect(file.next).toBeGreaterThan(now);
        }
      }),
    );
  });

  it('warns of every window before it is over, where the house wakes every day', () => {
    let file = opened();
    const warned = new Map<string, string>();
    for (const [entry] of Object.entries(wordsOf(file).told)) warned.set(entry, dayAt(START));
    for (let now = START; now < START + 200 * DAY; now += DAY) {
      if (file.next !== undefined && file.next <= now) file = done(file, { kind: 'remind' }, now, SYSTEM);
      for (const [entry, { at: told }] of Object.entries(wordsOf(file).told))
        if (!warned.has(entry)) warned.set(entry, dayAt(told));
      for (const { entry, window } of entriesOf(file, RULES, dayAt(now)))
        if (window.to !== undefined && window.to < dayAt(now))
          expect(String(warned.get(entry)) <= window.to, `${entry} ${dayAt(now)}`).toBe(true);
    }
    expect(warned.size).toBeGreaterThan(15);
  });

  it('does not ask again about what was told: done, or not possible', () => {
    let file = done(opened(), { kind: 'mark', entry: 'posyandu.0.2026-11', said: 'kept' }, START + DAY);
    file = done(file, { kind: 'mark', entry: 'school.1.2026-11', said: 'kept' }, START + DAY);
    file = done(
      file,
      { kind: 'mark', entry: 'p2k2.2.2026-11', said: 'not-kept', reason: 'illness' },
      START + DAY,
    );
    file = done(file, { kind: 'remind' }, Date.UTC(2026, 11, 1, 3), SYSTEM);
    const named = Object.entries(wordsOf(file).told).filter(([, { at: told }]) => told > START + 2 * DAY);
    expect(named.map(([entry]) => entry)).toEqual(['posyandu.0.2026-12', 'p2k2.2.2026-12']);
  });

  it('excuses by a hand with that power alone, and keeps both sides of what was told', () => {
    const said = done(
      opened(),
      { kind: 'mark', entry: 'posyandu.0.2026-11', said: 'not-kept', reason: 'far' },
      START + DAY,
    );
    expect(
      decideFollowUp(said, { kind: 'excuse', entry: 'posyandu.0.2026-11' }, RULES, at(START, RESIDENT)),
    ).toMatchObject({
      refusal: { code: 'access.denied' },
    });
    const excused = done(said, { kind: 'excuse', entry: 'posyandu.0.2026-11' }, START + 2 * DAY, STAFF);
    const later = entriesOf(excused, RULES, '2026-12-02').find(({ entry }) => entry === 'posyandu.0.2026-11');
    expect([later?.standing, later?.asksExcuse]).toEqual(['excused', false]);
    const differs = done(
      said,
      { kind: 'mark', entry: 'posyandu.0.2026-11', said: 'kept' },
      START + 2 * DAY,
      STAFF,
    );
    expect(wordsOf(differs).marks.map(({ by, said: told }) => [by, told])).toEqual([
      ['person', 'not-kept'],
      ['staff', 'kept'],
    ]);
  });

  it('refuses what is not in the calendar, what is closed, and reminders by anybody but the house', () => {
    const file = opened();
    const refused = (act: FollowUpAct, one = file, actor: Actor = RESIDENT) => {
      const decided = decideFollowUp(one, act, RULES, at(START, actor));
      return decided.ok ? 'yes' : decided.refusal.code;
    };
    expect(refused({ kind: 'mark', entry: 'posyandu.7.2026-11', said: 'kept' })).toBe('follow-up.unknown');
    expect(refused({ kind: 'answer', step: 'begun', said: 'yes' })).toBe('follow-up.unknown');
    expect(refused({ kind: 'remind' })).toBe('access.denied');
    const closed = done(file, { kind: 'close', because: 'no-reminders' }, START);
    expect(closed.next).toBeUndefined();
    expect(refused({ kind: 'mark', entry: 'posyandu.0.2026-11', said: 'kept' }, closed)).toBe(
      'follow-up.closed',
    );
    const erased = done(closed, { kind: 'erase' }, START);
    expect([erased.private, erased.chat]).toEqual([undefined, 'erased:0']);
  });

  it('gains the checks of a pregnancy when it is told, with estimated days', () => {
    const file = done(opened(), { kind: 'tell', pregnancyMonth: 5 }, START + DAY);
    const checks = entriesOf(file, RULES, dayAt(START + DAY)).filter(({ duty }) => duty.id === 'antenatal');
    expect(checks.map(({ window }) => [window.key, window.times, window.ours])).toEqual([
      ['t2', 1, true],
      ['t3', 2, true],
    ]);
    expect(checks.flatMap(({ window }) => stagesOf(window)).length).toBeGreaterThan(0);
  });
});

describe('the way out of aid', () => {
  const answer = (file: FollowUp, said: 'yes' | 'not-yet' | 'stuck' | 'stopped', now: number) => {
    const step = PATH.path?.steps[file.step.place]?.id ?? '';
    return done(file, { kind: 'answer', step, said }, now, RESIDENT, PATH);
  };
  const daysUntil = (file: FollowUp, now: number) => Math.round(((file.next ?? 0) - now) / DAY);

  it('asks after the days of each step, sooner when it is stuck, and ends after the last yes', () => {
    let file = opened('path');
    expect(daysUntil(file, START)).toBe(14);
    file = answer(file, 'stuck', START + DAY);
    expect(daysUntil(file, START + DAY)).toBe(7);
    file = answer(file, 'not-yet', START + 8 * DAY);
    expect(daysUntil(file, START + 8 * DAY)).toBe(14);
    file = answer(file, 'yes', START + 9 * DAY);
    expect([file.step.place, daysUntil(file, START + 9 * DAY)]).toEqual([1, 45]);
    for (const days of [60, 90, 120]) file = answer(file, 'yes', START + days * DAY);
    expect([file.state, file.next]).toEqual(['closed', undefined]);
  });

  it('asks an unanswered question twice and then leaves the family alone', () => {
    let file = opened('path');
    file = done(file, { kind: 'remind' }, file.next ?? 0, SYSTEM, PATH);
    expect(file.next).toBeDefined();
    file = done(file, { kind: 'remind' }, file.next ?? 0, SYSTEM, PATH);
    expect([file.next, file.state]).toEqual([undefined, 'open']);
    expect(answer(opened('path'), 'stopped', START).state).toBe('closed');
  });
});
