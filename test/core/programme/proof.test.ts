import { describe, expect, it } from 'vitest';
import { programme as template } from '#content/programmes/_template.ts';
import { faultsOf } from '#core/programme/proof.ts';

const known = ['elderly-goats', 'pkh'];
const broken = (change: object) =>
  faultsOf({ ...template, ...change }, known).map(({ path, rule }) => `${path}: ${rule}`);

describe('a bad programme file', () => {
  it('is not the template', () => {
    expect(broken({})).toEqual([]);
  });

  it.each([
    [
      'a missing legal basis',
      { editions: [{ ...template.editions[0], legalBasis: [] }] },
      /editions\.0\.legalBasis/,
    ],
    ['fewer than three scenarios', { scenarios: template.scenarios.slice(1) }, /^scenarios/],
    ['an unknown field', { colour: 'red' }, /colour/],
    [
      'a fact that nobody asks',
      { urgent: [{ when: { fact: 'household.goats', is: true }, say: { id: 'x' } }] },
      /"household.goats"/,
    ],
    [
      'a value that no answer has',
      { urgent: [{ when: { fact: 'household.damage', is: 'gone' }, say: { id: 'x' } }] },
      /never "gone"/,
    ],
    [
      'a programme that does not exist',
      { combination: { never: ['pkk'], maybeNot: [], allowed: [] } },
      /"pkk"/,
    ],
    ['an area without a condition', { conditions: template.conditions.slice(1) }, /named "area"/],
    ['an end without a date', { state: { ...template.state, kind: 'ended' } }, /closedFrom/],
    [
      'a close without a word',
      { state: { ...template.state, kind: 'ended', closedFrom: '2026-01-01' } },
      /say/,
    ],
    [
      'a former condition about a fact that nobody asks',
      {
        former: [
          {
            until: '2026-01-01',
            conditions: [{ ...template.conditions[0], when: { fact: 'household.goats', is: true } }],
          },
        ],
      },
      /former\.0\.conditions\.0\.when: asks the fact "household\.goats"/,
    ],
    [
      'former conditions out of order',
      {
        former: [
          { until: '2026-06-01', conditions: template.conditions },
          { until: '2026-01-01', conditions: template.conditions },
        ],
      },
      /former\.1\.until: stands after a later day/,
    ],
    ['a word that wounds', { summary: { id: 'Untuk orang cacat.' } }, /wounds or promises/],
  ])('is refused for %s', (_, change, said) => {
    expect(broken(change).join('\n')).toMatch(said);
  });

  it('is refused for a scenario that does not hold', () => {
    const [first, ...rest] = template.scenarios;
    const wrong = { ...first, expect: { verdict: 'unlikely' as const } };
    expect(broken({ scenarios: [wrong, ...rest] }).join('\n')).toMatch(
      /expects the verdict "unlikely" and finds "likely"/,
    );
  });
});
