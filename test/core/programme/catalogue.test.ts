import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, randomHousehold } from '#bench/screening-households.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { completeFacts, FACTS } from '#core/people/facts.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import { applyChanges, smallestChange } from '#core/programme/smallest-change.ts';
import type { Facts, FactValue } from '#core/shared/condition.ts';

const ON = '2026-03-01';
const oracle = interpretedCatalogue(catalogue.programmes);
const seed = fc.integer({ min: 0, max: 2 ** 31 });
const gaps = fc.constantFrom(
  { absent: 0, unknown: 0 },
  { absent: 0.3, unknown: 0.1 },
  { absent: 0.8, unknown: 0.1 },
);
const household = fc.tuple(seed, gaps).map(([start, some]) => randomHousehold(chanceOf(start), some));

describe('the compiled catalogue', () => {
  it('says of any household what the interpreter says, reasons and missing facts included', () => {
    fc.assert(
      fc.property(household, fc.constantFrom('2024-06-01', '2025-11-01', ON), (facts, on) => {
        expect(catalogue.judge(facts, on)).toEqual(oracle.judge(facts, on));
      }),
      { numRuns: 400 },
    );
  });
});

describe('any household', () => {
  it('is refused nothing for what is not known', () => {
    for (const judgement of catalogue.judge({}, ON)) {
      expect(judgement.unmet.filter((id) => id !== 'closed')).toEqual([]);
    }
  });

  it('keeps every settled answer when one more fact becomes known', () => {
    const open = FACTS.filter(({ unit, kind }) => unit === 'household' && kind === 'yes-no').map(
      ({ id }) => id,
    );
    fc.assert(
      fc.property(household, fc.constantFrom(...open), fc.boolean(), (facts, id, value) => {
        if (facts[id] !== undefined && facts[id] !== null) return;
        const [before, after] = [facts, { ...facts, [id]: value }].map((one) => catalogue.judge(one, ON));
        before?.forEach((judgement, place) => {
          expect(after?.[place]?.met).toEqual(expect.arrayContaining([...judgement.met]));
          expect(after?.[place]?.unmet).toEqual(expect.arrayContaining([...judgement.unmet]));
          if (judgement.verdict !== 'cannot-tell') expect(after?.[place]?.verdict).toBe(judgement.verdict);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has no verdict without its reasons', () => {
    fc.assert(
      fc.property(household, (facts) => {
        for (const { verdict, unmet, unknown, missing } of catalogue.judge(facts, ON)) {
          expect(unmet.length > 0).toBe(verdict === 'unlikely');
          expect(missing.length > 0).toBe(unknown.length > 0);
          if (verdict === 'likely') expect(unknown).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('would be told a change of facts that really turns the no', () => {
    fc.assert(
      fc.property(household, (given) => {
        const facts = completeFacts(given);
        for (const programme of catalogue.programmes) {
          const changes = smallestChange(programme, facts);
          if (changes === undefined) continue;
          const [turned] = interpretedCatalogue([programme]).judge(
            applyChanges(facts, changes),
            '2023-06-01',
          );
          expect(turned?.unmet, programme.id).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing by being completed twice', () => {
    fc.assert(
      fc.property(household, (facts) => {
        const once = completeFacts(facts);
        expect(completeFacts(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a fact of a list', () => {
  it('may be empty, which says "none of these"', () => {
    const none: FactValue = [];
    const facts: Facts = { 'household.stateWork': none };
    const place = catalogue.programmes.findIndex(({ id }) => id === 'pkh');
    expect(catalogue.judge(facts, ON)[place]?.met).toContain('no-state-pay');
  });
});
