import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '#core/talk/answer-date.ts';
import { NOW } from './goats.ts';

describe('a day as people write it, on Wednesday 25 November 2026', () => {
  it.each([
    ['2026-11-05', '2026-11-05'],
    ['5/11/2026', '2026-11-05'],
    ['5-11-26', '2026-11-05'],
    ['05.11.2026', '2026-11-05'],
    ['5/11', '2026-11-05'],
    ['5/12', '2025-12-05'],
    ['5 November', '2026-11-05'],
    ['5 nov 2025', '2025-11-05'],
    ['17 agustus', '2026-08-17'],
    ['1 des', '2025-12-01'],
    ['tgl 5', '2026-11-05'],
    ['tanggal 30', '2026-10-30'],
    ['hari ini', '2026-11-25'],
    ['tadi pagi', '2026-11-25'],
    ['kemarin', '2026-11-24'],
    ['kmrn sore', '2026-11-24'],
    ['kemarin lusa', '2026-11-23'],
    ['2 hari yang lalu', '2026-11-23'],
    ['dua minggu lalu', '2026-11-11'],
    ['seminggu yg lalu', '2026-11-18'],
    ['besok', '2026-11-26'],
    ['senin', '2026-11-23'],
    ["jum'at", '2026-11-20'],
    ['31/2/2026', undefined],
    ['30 februari', undefined],
    ['5 orang', undefined],
    ['tgl 77', undefined],
    ['entah', undefined],
  ])('"%s" is %s', (text, day) => {
    expect(readDate(text, NOW)).toBe(day);
  });

  it('is the day in Jakarta, not in Greenwich', () => {
    expect(readDate('hari ini', Date.UTC(2026, 10, 25, 18))).toBe('2026-11-26');
  });

  it('never throws and never invents a day that does not exist', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          '5',
          '31',
          '/',
          '-',
          ' ',
          'februari',
          'tgl',
          'hari lalu',
          'kemarin',
          '2026',
          '9999',
          'minggu',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (text) => {
        const day = readDate(text, NOW);
        if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
