import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { ago, clock, lasting } from '../../console/src/time.ts';
import { now } from './line.ts';

const MINUTE = 60_000;

describe('time in words', () => {
  it.each([
    [10_000, '10 detik'],
    [42 * MINUTE, '42 menit'],
    [60 * MINUTE, '1 jam'],
    [185 * MINUTE, '3 jam 5 menit'],
    [49 * 60 * MINUTE, '2 hari'],
  ])('%i ms last %s', (past, words) => {
    expect(lasting(now - past, now)).toBe(words);
    expect(ago(now - past, now)).toBe(`${words} lalu`);
  });
  it('never goes backwards when a device runs behind', () => {
    expect(lasting(now + 5000, now)).toBe('0 detik');
  });
  it('is told in the zone of the area, with the day when it is another', () => {
    expect(clock(now, AreaCode.parse('31.75'), now)).toBe('19.40 WIB');
    expect(clock(now, AreaCode.parse('73.71'), now)).toBe('20.40 WITA');
    expect(clock(now, AreaCode.parse('91.71'), now)).toBe('21.40 WIT');
    expect(clock(now - 24 * 60 * MINUTE, undefined, now)).toBe('24 Nov 19.40 WIB');
  });
});
