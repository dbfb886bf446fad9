import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/programmes/compiled.ts';
import { amountsOf, sumOf } from '#core/programme/amounts.ts';
import { editionOn } from '#core/programme/programme.ts';
import type { Facts } from '#core/shared/condition.ts';

const amounts = (id: string, facts: Facts, on = '2026-03-01') => {
  const programme = catalogue.programmes.find((one) => one.id === id);
  if (programme === undefined) throw new Error(`no programme ${id}`);
  return amountsOf(editionOn(programme, on), facts, on);
};
const people = (...ages: number[]) => ages.map((age) => ({ 'member.age': age }));

describe('the amounts of an edition', () => {
  it('count four parts of PKH in the published order, and drop the pregnancy as the fifth', () => {
    const facts: Facts = {
      members: [
        { 'member.age': 35, 'member.maternity': 'pregnant' },
        { 'member.age': 3 },
        { 'member.age': 9, 'member.school': 'primary' },
        { 'member.age': 14, 'member.school': 'junior' },
        { 'member.age': 72 },
      ],
    };
    const parts = amounts('pkh', facts, '2025-06-01');
    expect(parts.map(({ component }) => component)).toEqual([
      'early-childhood',
      'school-sd',
      'school-smp',
      'elderly',
    ]);
    expect(sumOf(parts)).toBe(7_800_000);
  });

  it('count one person for the highest part alone', () => {
    const facts: Facts = { members: [{ 'member.age': 5, 'member.disability': 'severe' }] };
    expect(amounts('pkh', facts)).toMatchObject([
      { component: 'early-childhood', count: 1, total: 3_000_000 },
    ]);
  });

  it('count at most three children, and at most two young ones', () => {
    const facts: Facts = { members: people(1, 2, 3, 4) };
    expect(sumOf(amounts('pkh', facts))).toBe(6_000_000);
  });

  it('show the newest year in which they were found, and how sure that is', () => {
    const facts: Facts = { members: people(70) };
    expect(amounts('pkh', facts, '2025-06-01')[0]).toMatchObject({ year: 2025, confidence: 'sourced' });
    expect(amounts('pkh', facts, '2026-06-01')[0]).toMatchObject({ year: 2026, confidence: 'known' });
    expect(amounts('pkh', facts, '2030-06-01')[0]).toMatchObject({ year: 2026 });
    expect(amounts('prakerja', {}, '2026-06-01')[0]).toMatchObject({ year: 2024 });
  });

  it('follow the classes and the months of a disaster: the worked example of the facts', () => {
    const facts: Facts = {
      'household.damage': 'severe',
      'household.deaths': 1,
      members: people(40, 38, 9, 6),
    };
    expect(sumOf(amounts('disaster-compensation', facts))).toBe(15_000_000);
    expect(sumOf(amounts('housing-waiting-fund', facts))).toBe(1_800_000);
    expect(sumOf(amounts('disaster-living-allowance', facts))).toBe(5_400_000);
    expect(sumOf(amounts('house-repair-stimulus', facts))).toBe(60_000_000);
    expect(sumOf(amounts('disaster-household-contents', facts))).toBe(3_000_000);
    expect(sumOf(amounts('disaster-livelihood', facts))).toBe(5_000_000);
  });

  it('leave open what nobody knows yet, and never sum what is paid to others', () => {
    expect(amounts('disaster-living-allowance', {})[0]).not.toHaveProperty('total');
    expect(sumOf(amounts('pbi-jkn', { members: people(30, 4) }))).toBeUndefined();
  });

  it('never show what is kept for officers', () => {
    expect(amounts('kat-empowerment', {})).toEqual([]);
  });
});
