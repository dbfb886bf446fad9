import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/programmes/compiled.ts';
import { nextQuestion, withAnswer } from '#core/programme/interview.ts';
import { bestFirst, fixedOrder, fixedOrderThatSkips, playInterview } from '#core/programme/play-interview.ts';
import { screen } from '#core/programme/screening.ts';
import type { Facts } from '#core/shared/condition.ts';
import { households } from './households.ts';

const ON = '2026-03-01';
const played = households.map(({ id, facts }) => ({
  id,
  facts,
  best: playInterview(catalogue, facts, ON, bestFirst(catalogue, ON)),
  fixed: playInterview(catalogue, facts, ON, fixedOrder(catalogue)),
  skipping: playInterview(catalogue, facts, ON, fixedOrderThatSkips(catalogue, ON)),
}));
const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

describe('the interview over the invented households', () => {
  it('asks at the median at most 60 % of the questions of the fixed order', () => {
    const best = median(played.map((one) => one.best.questions));
    const fixed = median(played.map((one) => one.fixed.questions));
    console.log(
      `questions: median ${best} against ${fixed} in the fixed order (${Math.round((100 * best) / fixed)} %)`,
    );
    expect(best).toBeLessThanOrEqual(0.6 * fixed);
  });

  it('reaches the first useful result sooner than a fixed order that skips what cannot matter', () => {
    const until = (one: { untilUseful: number | undefined }) => one.untilUseful ?? 0;
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(sum(played.map(({ best }) => until(best)))).toBeLessThan(
      sum(played.map(({ skipping }) => until(skipping))),
    );
    expect(sum(played.map(({ best }) => best.questions))).toBeLessThanOrEqual(
      sum(played.map(({ skipping }) => skipping.questions)),
    );
  });

  it('comes to the same outcome for everything that the family asked about', () => {
    for (const { id, best, fixed } of played) {
      const [short, long] = [best, fixed].map(({ facts }) =>
        screen(catalogue, facts, ON)
          .findings.filter(({ relevant, closed }) => relevant && !closed)
          .map(({ programme, verdict }) => [programme, verdict]),
      );
      expect(short, id).toEqual(long);
    }
  });

  it('never asks more than twelve questions before the first useful result', () => {
    for (const { id, best } of played) expect(best.untilUseful ?? 0, id).toBeLessThanOrEqual(12);
  });

  it('never asks the same twice', () => {
    for (const { id, best } of played) expect(new Set(best.asked).size, id).toBe(best.asked.length);
  });

  it('never speaks first of violence, a crime or a mental disorder', () => {
    for (const { id, facts, best } of played) {
      const concerns = (facts['household.concerns'] ?? []) as readonly string[];
      if (concerns.some((one) => ['safety', 'children', 'mental'].includes(one))) continue;
      expect(best.asked.join(' '), id).not.toMatch(/violence|unsafe|crime|childRisks|mental|restrained/);
    }
  });
});

describe('the next question', () => {
  it('is first about needs, and ends when nobody can say more', () => {
    expect(nextQuestion(catalogue, {}, ON)?.fact.id).toBe('household.concerns');
    const nothing = playInterview(catalogue, {}, ON, bestFirst(catalogue, ON));
    expect(nothing.questions).toBeLessThanOrEqual(12);
  });

  it('takes the list of ages as the list of people', () => {
    const facts = withAnswer({}, 'member.age', [35, 9]);
    expect(facts.members).toEqual([{ 'member.age': 35 }, { 'member.age': 9 }]);
    expect(withAnswer(facts, 'member.disability', ['none', null]).members).toEqual([
      { 'member.age': 35, 'member.disability': 'none' },
      { 'member.age': 9, 'member.disability': null },
    ]);
  });

  it('does not ask again what nobody knows', () => {
    let facts: Facts = withAnswer({ 'household.concerns': ['food'] }, 'member.age', null);
    expect(nextQuestion(catalogue, facts, ON)?.fact.id).not.toBe('member.age');
    facts = withAnswer(facts, 'household.decile', null);
    expect(nextQuestion(catalogue, facts, ON)?.fact.id).not.toBe('household.decile');
  });
});
