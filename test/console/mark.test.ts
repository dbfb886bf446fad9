import { describe, expect, it } from 'vitest';
import type { DutyLine } from '#core/api/follow-up.ts';
import { type Draft, toMark } from '../../console/src/follow/mark.ts';

const SCHOOL: DutyLine = {
  entry: 'school.0.2026-11',
  who: 'anak sekolah',
  sure: true,
  duty: 'masuk sekolah',
  standing: 'open',
  from: '2026-11-01',
  to: '2026-11-30',
  times: 1,
  kept: 0,
  percent: 85,
  ours: true,
  marks: [],
  asksExcuse: false,
  acts: ['mark'],
};
const EMPTY: Draft = { present: '', of: '', words: '' };
const days = (present: string, of: string): Draft => ({ ...EMPTY, how: 'days', present, of, reason: 'far' });

describe('what an officer records', () => {
  it('needs a choice, and carries no empty remark', () => {
    expect(toMark(SCHOOL, EMPTY)).toBeUndefined();
    expect(toMark(SCHOOL, { ...EMPTY, how: 'kept', words: '  ' })).toEqual({
      kind: 'mark',
      entry: SCHOOL.entry,
      said: 'kept',
    });
  });

  it('says of counted days what their share says: 17 of 20 is enough for 85 %, 16 is not', () => {
    expect(toMark(SCHOOL, days('17', '20'))).toEqual({
      kind: 'mark',
      entry: SCHOOL.entry,
      said: 'kept',
      counted: { present: 17, of: 20 },
    });
    expect(toMark(SCHOOL, days('16', '20'))).toMatchObject({ said: 'not-kept', reason: 'far' });
  });

  it.each([
    ['21', '20'],
    ['3', '0'],
    ['3', '32'],
    ['', '20'],
    ['-1', '20'],
    ['1.5', '20'],
  ])('takes no %s days of %s', (present, of) => {
    expect(toMark(SCHOOL, days(present, of))).toBeUndefined();
  });

  it('drops a reason that was chosen before it was said to be done', () => {
    expect(toMark(SCHOOL, { ...EMPTY, how: 'kept', reason: 'far' })).not.toHaveProperty('reason');
  });
});
