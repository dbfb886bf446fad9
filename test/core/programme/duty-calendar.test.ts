import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breach, duties as pkh } from '#content/programmes/_pkh-duties.ts';
import { couldCostFrom, stagesOf, warnedOn, windowsOf } from '#core/programme/duty-calendar.ts';
import { dutiesChosen, dutiesOwed } from '#core/programme/duty-owed.ts';
import { attendanceOf, type Mark, REASONS, standingOf } from '#core/programme/duty-record.ts';
import { calendarDutiesOf } from '#core/programme/duty-rule.ts';
import { addDays } from '#core/shared/day.ts';
import { StaffId } from '#core/shared/ids.ts';

const DUTIES = calendarDutiesOf({ duties: pkh });
const dutyOf = (id: string) => {
  const found = DUTIES.find((duty) => duty.id === id);
  if (!found) throw new Error(id);
  return found;
};
const STAFF = StaffId.parse(`01JAR1NG000000000000${'000001'}`);
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
const pregnancy = fc.option(fc.record({ month: fc.integer({ min: 0, max: 9 }), on: day }), {
  nil: undefined,
});
const mark = (said: Mark['said'], by: Mark['by'], more: Partial<Mark> = {}): Mark => ({
  entry: 'posyandu.0.2026-11',
  said,
  by,
  ...(by === 'staff' && { staff: STAFF }),
  at: 1,
  ...more,
});
const anyMark = fc
  .record({
    said: fc.constantFrom('kept' as const, 'not-kept' as const),
    by: fc.constantFrom('person' as const, 'staff' as const),
  })
  .map(({ said, by }) => mark(said, by));
const [november] = windowsOf(dutyOf('posyandu'), { from: '2026-11-05', to: '2026-11-20' });
const [schoolMonth] = windowsOf(dutyOf('school'), { from: '2026-11-05', to: '2026-11-20' });

describe('the calendar of a duty', () => {
  it('follows the rule: months, years, thirds of a pregnancy, and our own month where a share names none', () => {
    expect(november).toEqual({
      key: '2026-11',
      from: '2026-11-01',
      to: '2026-11-30',
      times: 1,
      ours: false,
    });
    expect(schoolMonth).toMatchObject({ percent: 85, ours: true });
    expect(
      windowsOf(dutyOf('yearly-check'), { from: '2026-11-05', to: '2027-02-01' }).map(({ key }) => key),
    ).toEqual(['2026', '2027']);
    const thirds = windowsOf(
      dutyOf('antenatal'),
      { from: '2026-11-05', to: '2027-11-05' },
      { month: 5, on: '2026-11-05' },
    );
    expect(thirds.map(({ key, times, ours }) => [key, times, ours])).toEqual([
      ['t2', 1, true],
      ['t3', 2, true],
    ]);
  });

  it('invents no day: without the month of a pregnancy its checks have no end and are never announced', () => {
    const windows = windowsOf(dutyOf('antenatal'), { from: '2026-11-05', to: '2027-11-05' });
    expect(windows).toEqual([{ key: 'all', from: '2026-11-05', times: 4, ours: false }]);
    expect(windows.flatMap(stagesOf)).toEqual([]);
    expect(windows.map(couldCostFrom)).toEqual([undefined]);
  });

  it('warns before anything could cost, whenever somebody begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DUTIES), day, pregnancy, (duty, since, told) => {
        for (const window of windowsOf(duty, { from: since, to: addDays(since, 400) }, told)) {
          const costs = couldCostFrom(window);
          if (costs === undefined) continue;
          const warned = warnedOn(window, since);
          expect(warned).toBeDefined();
          expect(String(warned) < costs).toBe(true);
          if (since <= window.from) expect(addDays(String(warned), 10) < costs).toBe(true);
        }
      }),
    );
  });
});

describe('what is recorded', () => {
  it('is never a breach while nobody has told: whatever the day, an empty record is not "missed"', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DUTIES), day, day, pregnancy, (duty, since, on, told) => {
        for (const window of windowsOf(duty, { from: since, to: addDays(since, 400) }, told)) {
          expect(attendanceOf(window, [])).toBe('unknown');
          expect(['ahead', 'open', 'unrecorded']).toContain(standingOf(window, [], false, on));
        }
      }),
    );
  });

  it('is missed only when it is over, told as not kept, by nobody told as kept, and not excused', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 5 }), fc.boolean(), day, (marks, isExcused, on) => {
        if (!november?.to) throw new Error('a month has an end');
        if (standingOf(november, marks, isExcused, on) !== 'missed') return;
        expect(on > november.to).toBe(true);
        expect(isExcused).toBe(false);
        expect(marks.every(({ said }) => said === 'not-kept')).toBe(true);
      }),
    );
  });

  it('of two sides that differ is left to people', () => {
    if (!november) throw new Error('there is a month');
    const both = [mark('kept', 'person'), mark('not-kept', 'staff')];
    expect(standingOf(november, both, false, '2026-12-05')).toBe('differs');
    expect(standingOf(november, [mark('not-kept', 'staff')], true, '2026-12-05')).toBe('excused');
    expect(standingOf(november, [mark('not-kept', 'person')], false, '2026-11-20')).toBe('not-yet');
  });

  it('of school days is worked out: 17 of 20 is enough, 16 is not, and without days the word counts', () => {
    if (!schoolMonth) throw new Error('there is a month');
    const days = (present: number) =>
      attendanceOf(schoolMonth, [mark('not-kept', 'staff', { present, of: 20 })]);
    expect([days(17), days(16)]).toEqual(['kept', 'not-kept']);
    expect(attendanceOf(schoolMonth, [mark('kept', 'person')])).toBe('kept');
  });

  it('names no more than the sources do', () => {
    expect(breach.confidence).toBe('sourced');
    expect(breach.excusedByConfidence).toBe('uncertain');
    expect(breach.disasterExcuses).toBeUndefined();
    expect(REASONS).toContain('disaster');
  });
});

describe('who owes what', () => {
  it('follows from the members; what is not known is listed as not sure', () => {
    const owed = dutiesOwed(DUTIES, {
      members: [
        { 'member.age': 30, 'member.maternity': 'pregnant', 'member.disability': 'none' },
        { 'member.age': 3, 'member.disability': 'none' },
        { 'member.age': 10, 'member.disability': 'none' },
        { 'member.age': 67, 'member.disability': null },
        { 'member.age': 40, 'member.maternity': 'none', 'member.disability': 'none' },
      ],
    });
    expect(owed).toEqual([
      { age: 30, duties: ['antenatal'], sure: true },
      { age: 3, duties: ['posyandu'], sure: true },
      { age: 10, duties: ['school'], sure: false },
      { age: 67, duties: ['yearly-check'], sure: true },
      { duties: ['p2k2'], sure: true },
    ]);
  });

  it('of a household that nobody has told of is the family alone', () => {
    expect(dutiesOwed(DUTIES, {})).toEqual([{ duties: ['p2k2'], sure: true }]);
    expect(dutiesChosen(DUTIES, ['posyandu'])).toHaveLength(2);
  });
});
