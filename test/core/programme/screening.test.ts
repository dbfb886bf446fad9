import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/programmes/compiled.ts';
import { screen } from '#core/programme/screening.ts';
import { FAMILIES, GROUPS } from '#core/programme/vocabulary.ts';
import type { Facts } from '#core/shared/condition.ts';
import { households } from './households.ts';

const ON = '2026-03-01';
const of = (facts: Facts, id: string, on = ON) => {
  const finding = screen(catalogue, facts, on).findings.find(({ programme }) => programme === id);
  if (finding === undefined) throw new Error(`no programme ${id}`);
  return finding;
};

const NAMED = new Set(households.flatMap((household) => Object.keys(household.expect)));

describe('the invented households', () => {
  it('are at least sixty and cover all groups and all families', () => {
    expect(households.length).toBeGreaterThanOrEqual(60);
    expect(new Set(households.flatMap(({ groups }) => groups))).toEqual(new Set(GROUPS));
    const families = catalogue.programmes.filter(({ id }) => NAMED.has(id)).map(({ family }) => family);
    expect(new Set(families)).toEqual(new Set(FAMILIES));
    expect(NAMED.size).toBeGreaterThanOrEqual(74);
  });

  it.each(households.map((one) => [one.story, one] as const))('%s', (_, household) => {
    const { findings, offers } = screen(catalogue, household.facts, ON);
    const verdicts = Object.fromEntries(findings.map(({ programme, verdict }) => [programme, verdict]));
    expect(verdicts).toMatchObject(household.expect);
    // A programme added later is not held against these households.
    expect(offers.filter((id) => NAMED.has(id))).toEqual(household.offers);
  });
});

describe('a screening', () => {
  it('gives every reason for a no, not only the first', () => {
    const finding = of(
      { 'household.decile': 8, 'household.stateWork': ['police'], 'household.ownsCompany': true },
      'pkh',
    );
    expect(finding.verdict).toBe('unlikely');
    expect(finding.unmet).toEqual(['decile-1-4', 'no-state-pay', 'no-company']);
  });

  it('says which fact would have to be otherwise', () => {
    expect(of({ 'household.decile': 7 }, 'food-aid-rice').change).toEqual([
      { fact: 'household.decile', from: 7, to: 4 },
    ]);
  });

  it('says of a closed programme that it is closed, whoever asks', () => {
    for (const id of ['blt-kesra-2025', 'prakerja']) {
      const finding = of({ 'household.decile': 1 }, id);
      expect(finding).toMatchObject({ verdict: 'unlikely', closed: true });
      expect(finding.unmet).toContain('closed');
      expect(screen(catalogue, { 'household.decile': 1 }, ON).offers).not.toContain(id);
    }
    expect(of({ 'household.decile': 9 }, 'blt-kesra-2025', '2025-11-01').unmet).not.toContain('closed');
  });

  it('puts help for today before help that takes weeks', () => {
    const { offers } = screen(
      catalogue,
      { 'household.concerns': ['disaster', 'food'], 'household.decile': 1, 'household.damage': 'severe' },
      ON,
    );
    expect(offers.indexOf('disaster-logistics')).toBeLessThan(offers.indexOf('food-aid-rice'));
    const days = offers.map((id) => catalogue.programmes.find((one) => one.id === id)?.firstHelp.days ?? 0);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  });

  it('does not offer what is received, nor what conflicts with it, and says the conflict', () => {
    const facts: Facts = { 'household.receives': ['pkh'], 'household.livesInVillage': true };
    expect(screen(catalogue, facts, ON).offers).not.toContain('pkh');
    expect(screen(catalogue, facts, ON).offers).not.toContain('blt-dana-desa');
    expect(of(facts, 'blt-dana-desa').conflicts).toEqual([{ with: 'pkh', sure: true }]);
    expect(of({ 'household.receives': ['blt-dana-desa'] }, 'sembako').conflicts).toEqual([
      { with: 'blt-dana-desa', sure: false },
    ]);
  });

  it('keeps violence out of an interview until somebody speaks of it', () => {
    expect(of({}, 'sapa-129').relevant).toBe(false);
    expect(of({ 'household.concerns': ['safety'] }, 'sapa-129')).toMatchObject({
      relevant: true,
      verdict: 'likely',
    });
  });

  it('does not offer the aid of one region to somebody whose region is not known', () => {
    const facts: Facts = { members: [{ 'member.age': 30, 'member.disability': 'severe' }] };
    expect(screen(catalogue, facts, ON).offers).not.toContain('aspd-east-java');
    expect(screen(catalogue, { ...facts, 'household.area': '35.10' }, ON).offers).toContain('aspd-east-java');
  });

  it('sends a starving child to help before anything else', () => {
    const facts = { members: [{ 'member.age': 2, 'member.nutrition': 'severe' }] };
    expect(screen(catalogue, facts, ON).urgent.map(({ programme }) => programme)).toEqual([
      'toddler-nutrition-pmt',
    ]);
  });

  it('names the members that a programme is for', () => {
    const facts: Facts = {
      members: [
        { 'member.age': 40 },
        { 'member.age': 9, 'member.orphan': 'father' },
        { 'member.age': 6, 'member.orphan': 'none' },
      ],
    };
    expect(of(facts, 'atensi-yapi').members).toEqual([1]);
  });

  it('tells what only offices know apart from what the person can still say', () => {
    const facts: Facts = { 'household.damage': 'severe', 'household.housing': 'tent' };
    expect(of(facts, 'housing-waiting-fund')).toMatchObject({ verdict: 'cannot-tell', onlyOthersKnow: true });
    expect(of({}, 'housing-waiting-fund').onlyOthersKnow).toBe(false);
  });
});
