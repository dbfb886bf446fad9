import { describe, expect, it } from 'vitest';
import { createThrottle } from '#local/throttle.ts';

describe('a throttle', () => {
  it('lets the burst pass at once and then the rate', () => {
    const mayPass = createThrottle(2, 3);
    expect([0, 0, 0, 0].map(mayPass)).toEqual([true, true, true, false]);
    expect(mayPass(499)).toBe(false);
    expect(mayPass(1000)).toBe(true);
  });

  it('never saves up more than the burst', () => {
    const mayPass = createThrottle(10, 2);
    mayPass(0);
    expect([3_600_000, 3_600_000, 3_600_000].map(mayPass)).toEqual([true, true, false]);
  });
});
