import { describe, expect, it } from 'vitest';
import { readSchedule } from '#local/clock.ts';

const fits = (expression: string, moment: string): boolean => {
  const due = readSchedule(expression);
  return 'inMinute' in due && due.inMinute(new Date(moment));
};

describe('a schedule', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(2 hours)', 7_200_000],
    ['rate(1 day)', 86_400_000],
  ])('%s is due every %d ms', (expression, every) => {
    expect(readSchedule(expression)).toEqual({ every });
  });

  it('in cron form is due in its minute, in UTC', () => {
    expect(fits('cron(15 18 * * ? *)', '2026-03-01T18:15:30Z')).toBe(true);
    expect(fits('cron(15 18 * * ? *)', '2026-03-01T18:16:00Z')).toBe(false);
  });

  it('reads lists, ranges and steps', () => {
    expect(fits('cron(0,30 8-10 * * ? *)', '2026-03-01T09:30:00Z')).toBe(true);
    expect(fits('cron(*/20 * * * ? *)', '2026-03-01T09:40:00Z')).toBe(true);
    expect(fits('cron(*/20 * * * ? *)', '2026-03-01T09:41:00Z')).toBe(false);
  });

  it('counts the days of the week from Sunday as 1, as EventBridge does', () => {
    expect(fits('cron(0 0 ? * 1 *)', '2026-03-01T00:00:00Z')).toBe(true);
  });

  it.each(['rate(0 goats)', 'cron(0 0 L * ? *)', 'at(2026-01-01)'])(
    '%s is refused with a sentence',
    (expression) => {
      expect(() => readSchedule(expression)).toThrow(/does not read the schedule/);
    },
  );
});
