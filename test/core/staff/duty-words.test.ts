import { describe, expect, it } from 'vitest';
import { readDuty } from '#core/staff/duty-words.ts';

/** Wednesday 25 November 2026, 15.00 in Jakarta. */
const NOW = Date.UTC(2026, 10, 25, 8);
const jakarta = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(5, 16);
const read = (text: string, now = NOW, zone = 7) => {
  const shift = readDuty(text, now, zone);
  return shift && `${shift.on ? 'on' : 'off'} ${jakarta(shift.from)} ${jakarta(shift.until)}`;
};

describe('hours of duty in words', () => {
  it.each([
    ['siaga 19-07', 'on 11-25T19:00 11-26T07:00'],
    ['Siaga 19.00 - 07.00', 'on 11-25T19:00 11-26T07:00'],
    ['siaga jam 8 sampai 17', 'on 11-25T08:00 11-25T17:00'],
    ['siaga 08:30-14.30', 'on 11-26T08:30 11-26T14:30'],
    ['siaga besok 8-17', 'on 11-26T08:00 11-26T17:00'],
    ['siaga besok 19-07', 'on 11-26T19:00 11-27T07:00'],
    ['siaga sampai 18.00', 'on 11-25T15:00 11-25T18:00'],
    ['siaga sampai besok 07.00 WIB', 'on 11-25T15:00 11-26T07:00'],
    ['siaga sampai 9', 'on 11-25T15:00 11-26T09:00'],
    ['siaga 0-24', 'on 11-25T00:00 11-26T00:00'],
    ['tidak siaga', 'off 11-25T15:00 11-26T15:00'],
    ['libur besok 8-17', 'off 11-26T08:00 11-26T17:00'],
    ['tdk siaga sampai 20', 'off 11-25T15:00 11-25T20:00'],
  ])('"%s" means %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    'siaga',
    'siaga terus',
    'siaga 25-30',
    'siaga 19.75-20',
    'ada yang siaga?',
    'air naik jam 19',
    'libur sekolah',
  ])('"%s" says no hours', (text) => expect(read(text)).toBeUndefined());

  it('means the running night after midnight', () => {
    const atThree = Date.UTC(2026, 10, 25, 20);
    expect(read('siaga 19-07', atThree)).toBe('on 11-25T19:00 11-26T07:00');
  });

  it('is read on the clock of the area', () => {
    expect(read('siaga 19-21', NOW, 9)).toBe('on 11-25T17:00 11-25T19:00');
  });
});
