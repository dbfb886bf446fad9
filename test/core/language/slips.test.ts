import { describe, expect, it } from 'vitest';
import { repairableOf, repairedWord } from '#core/language/slips.ts';

const words = repairableOf('terjebak tenggelam melahirkan banjir rumah', ['sembako', 'terkunci']);

describe('a word typed wrong', () => {
  it.each([
    ['terjebka', 'terjebak'],
    ['rerjebak', 'terjebak'],
    ['tengglm', undefined],
    ['tenggelsn', 'tenggelam'],
    ['melahrikn', 'melahirkan'],
    ['bamjir', 'banjir'],
    ['bnjr', 'banjir'],
    ['trkunci', undefined],
    ['trkncii', undefined],
    ['smbko', 'sembako'],
    ['rumaj', 'rumah'],
  ])('%s is read as %s', (typed, meant) => {
    expect(repairedWord(typed, words)).toBe(meant);
  });

  it.each(['bandar', 'ramah', 'rimau', 'terlambat', 'melaporkan'])('%s is a word of its own', (typed) => {
    expect(repairedWord(typed, words)).toBeUndefined();
  });
});
