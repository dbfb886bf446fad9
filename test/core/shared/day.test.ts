import { describe, expect, it } from 'vitest';
import { daytimeFrom } from '#core/shared/day.ts';

const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 26, hour - 7, minute);

describe('what can wait for the day', () => {
  it('waits in the night for nine in the morning in Jakarta', () => {
    expect(daytimeFrom(at(1))).toBe(at(9));
    expect(daytimeFrom(at(8, 59))).toBe(at(9));
    expect(daytimeFrom(at(20))).toBe(at(33));
    expect(daytimeFrom(at(23, 59))).toBe(at(33));
  });

  it('waits for nothing by day', () => {
    expect(daytimeFrom(at(9))).toBe(at(9));
    expect(daytimeFrom(at(19, 59))).toBe(at(19, 59));
  });
});
