import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Facts } from '#core/shared/condition.ts';
import { Condition as ConditionSchema, compile, evaluate, factsOf } from '#core/shared/condition.ts';

const poor: Condition = { fact: 'household.decile', atMost: 4 };
const child: Condition = { anyMember: { fact: 'member.age', atMost: 17 } };

describe('a condition', () => {
  it('is unknown, never unmet, while its fact is missing or not known', () => {
    expect(evaluate(poor, {})).toEqual({ truth: 'unknown', missing: ['household.decile'] });
    expect(evaluate(poor, { 'household.decile': null }).truth).toBe('unknown');
  });

  it('is decided by one no in `all` and by one yes in `any`, whatever else is missing', () => {
    expect(evaluate({ all: [poor, child] }, { 'household.decile': 9 })).toEqual({
      truth: 'unmet',
      missing: [],
    });
    expect(evaluate({ any: [poor, child] }, { 'household.decile': 1 })).toEqual({
      truth: 'met',
      missing: [],
    });
    expect(evaluate({ all: [poor, child] }, { 'household.decile': 1 })).toEqual({
      truth: 'unknown',
      missing: ['member.age'],
    });
  });

  it('stays unknown under `not`', () => {
    expect(evaluate({ not: poor }, {}).truth).toBe('unknown');
    expect(evaluate({ not: poor }, { 'household.decile': 4 }).truth).toBe('unmet');
  });

  it('looks at each member with her own facts', () => {
    const orphan: Condition = {
      anyMember: {
        all: [
          { fact: 'member.age', atMost: 17 },
          { fact: 'member.orphan', is: true },
        ],
      },
    };
    const facts = (age: number): Facts => ({
      members: [
        { 'member.age': age, 'member.orphan': true },
        { 'member.age': 9, 'member.orphan': false },
      ],
    });
    expect(evaluate(orphan, facts(12)).truth).toBe('met');
    expect(evaluate(orphan, facts(40)).truth).toBe('unmet');
    expect(evaluate(orphan, { members: [] }).truth).toBe('unmet');
    expect(evaluate(orphan, { members: [{ 'member.age': 40 }, { 'member.age': 3 }] })).toEqual({
      truth: 'unknown',
      missing: ['member.orphan'],
    });
  });

  it('takes a list of choices as met when one of them is named', () => {
    const damaged: Condition = { fact: 'loss', oneOf: ['house', 'boat'] };
    expect(evaluate(damaged, { loss: ['boat', 'cow'] }).truth).toBe('met');
    expect(evaluate(damaged, { loss: [] }).truth).toBe('unmet');
  });

  it('knows when a village lies in a regency', () => {
    const here: Condition = { fact: 'household.area', liesIn: '35.10' };
    expect(evaluate(here, { 'household.area': '35.10.01.2001' }).truth).toBe('met');
    expect(evaluate(here, { 'household.area': '35.1' }).truth).toBe('unmet');
    expect(evaluate(here, {}).truth).toBe('unknown');
  });

  it('names each fact once', () => {
    expect(factsOf({ all: [poor, { any: [poor, child] }, { not: child }] })).toEqual([
      'household.decile',
      'member.age',
    ]);
  });

  it('is refused when it compares nothing', () => {
    expect(ConditionSchema.safeParse({ fact: 'a' }).success).toBe(false);
    expect(ConditionSchema.safeParse({ all: [] }).success).toBe(false);
    expect(ConditionSchema.safeParse({ fact: 'a', is: true, atMost: 3 }).success).toBe(false);
    expect(ConditionSchema.safeParse({ not: { any: [poor, child] } }).success).toBe(true);
  });
});

const names = ['a', 'b', 'member.a', 'member.b'];
const value = fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 4 }), fc.constantFrom('x', 'y', 'z'));
const fact = fc.constantFrom(...names);
const { condition } = fc.letrec<{ condition: Condition; group: Condition[] }>((tie) => ({
  group: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ fact, is: value }),
    fc.record({ fact, oneOf: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) }),
    fc.record({ fact, atLeast: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ fact, atMost: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ fact, between: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 2, max: 4 })) }),
    fc.record({ fact, liesIn: fc.constantFrom('x', 'y') }),
    fc.record({ all: tie('group') }),
    fc.record({ any: tie('group') }),
    fc.record({ not: tie('condition') }),
    fc.record({ anyMember: tie('condition') }),
  ),
}));
const given_ = fc.oneof(value, fc.constant(null), fc.subarray(['x', 'y', 'z']));
const set = fc.dictionary(fact, given_, { maxKeys: 4 });
const facts = fc
  .tuple(set, fc.option(fc.array(set, { maxLength: 3 }), { nil: undefined }))
  .map(([household, members]): Facts => (members ? { ...household, members } : household));

describe('conditions, on anything', () => {
  it('compile to the truth that the interpreter finds', () => {
    fc.assert(
      fc.property(condition, facts, (rule, known) => {
        expect(compile(rule)(known)).toBe(evaluate(rule, known).truth);
      }),
      { numRuns: 2000 },
    );
  });

  it('never change a settled truth when one more fact becomes known', () => {
    fc.assert(
      fc.property(condition, facts, fc.constantFrom('a', 'b'), value, (rule, known, name, more) => {
        const before = evaluate(rule, known).truth;
        if (before === 'unknown' || (known[name] !== undefined && known[name] !== null)) return;
        expect(evaluate(rule, { ...known, [name]: more }).truth).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('name a missing fact exactly when they are unknown', () => {
    fc.assert(
      fc.property(condition, facts, (rule, known) => {
        const { truth, missing } = evaluate(rule, known);
        expect(missing.length > 0).toBe(truth === 'unknown');
      }),
      { numRuns: 2000 },
    );
  });
});
