import type { Scenario } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.carerAge': 43,
  'household.marriedYears': 5,
  'household.sameReligionAsChild': true,
  'household.noCriminalRecord': true,
  'household.ownChildren': 1,
  'household.ableToProvide': true,
  'household.trialCareMonths': 6,
  'household.childAge': 9,
  'household.childCondition': 'neglected',
  'household.marriageRecognised': true,
};

/** The proof of adoption.ts. */
export const scenarios: Scenario[] = [
  { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
  {
    title: 'not met: The adopters are 30 to 55',
    on: '2026-03-01',
    facts: { ...met, 'household.carerAge': 29 },
    expect: { verdict: 'unlikely', unmet: ['carer-age'] },
  },
  {
    title: 'not met: Married for at least 5 years',
    on: '2026-03-01',
    facts: { ...met, 'household.marriedYears': 3 },
    expect: { verdict: 'unlikely', unmet: ['married'] },
  },
  {
    title: 'not met: Shares the child’s religion',
    on: '2026-03-01',
    facts: { ...met, 'household.sameReligionAsChild': false },
    expect: { verdict: 'unlikely', unmet: ['same-religion'] },
  },
  {
    title: 'not met: No criminal record',
    on: '2026-03-01',
    facts: { ...met, 'household.noCriminalRecord': false },
    expect: { verdict: 'unlikely', unmet: ['clean-record'] },
  },
  {
    title: 'not met: No child yet, or one at most',
    on: '2026-03-01',
    facts: { ...met, 'household.ownChildren': 3 },
    expect: { verdict: 'unlikely', unmet: ['few-children'] },
  },
  {
    title: 'not met: Able to provide for the child',
    on: '2026-03-01',
    facts: { ...met, 'household.ableToProvide': false },
    expect: { verdict: 'unlikely', unmet: ['able'] },
  },
  {
    title: 'not met: At least 6 months of trial care',
    on: '2026-03-01',
    facts: { ...met, 'household.trialCareMonths': 4 },
    expect: { verdict: 'unlikely', unmet: ['trial-care'] },
  },
  {
    title: 'not met: The child is under 18',
    on: '2026-03-01',
    facts: { ...met, 'household.childAge': 20 },
    expect: { verdict: 'unlikely', unmet: ['child-age'] },
  },
  {
    title: 'not met: The child is neglected, in care, or needs special protection',
    on: '2026-03-01',
    facts: { ...met, 'household.childCondition': 'parents-unable' },
    expect: { verdict: 'unlikely', unmet: ['child-condition'] },
  },
  {
    title: 'not met: The marriage is recognised under Indonesian law',
    on: '2026-03-01',
    facts: { ...met, 'household.marriageRecognised': false },
    expect: { verdict: 'unlikely', unmet: ['marriage'] },
  },
  {
    title: 'not yet known: The adopters are 30 to 55',
    on: '2026-03-01',
    facts: { ...met, 'household.carerAge': null },
    expect: { verdict: 'cannot-tell', unknown: ['carer-age'] },
  },
  {
    title: 'not yet known: Married for at least 5 years',
    on: '2026-03-01',
    facts: { ...met, 'household.marriedYears': null },
    expect: { verdict: 'cannot-tell', unknown: ['married'] },
  },
  {
    title: 'not yet known: Shares the child’s religion',
    on: '2026-03-01',
    facts: { ...met, 'household.sameReligionAsChild': null },
    expect: { verdict: 'cannot-tell', unknown: ['same-religion'] },
  },
  {
    title: 'not yet known: No criminal record',
    on: '2026-03-01',
    facts: { ...met, 'household.noCriminalRecord': null },
    expect: { verdict: 'cannot-tell', unknown: ['clean-record'] },
  },
  {
    title: 'not yet known: No child yet, or one at most',
    on: '2026-03-01',
    facts: { ...met, 'household.ownChildren': null },
    expect: { verdict: 'cannot-tell', unknown: ['few-children'] },
  },
  {
    title: 'not yet known: Able to provide for the child',
    on: '2026-03-01',
    facts: { ...met, 'household.ableToProvide': null },
    expect: { verdict: 'cannot-tell', unknown: ['able'] },
  },
  {
    title: 'not yet known: At least 6 months of trial care',
    on: '2026-03-01',
    facts: { ...met, 'household.trialCareMonths': null },
    expect: { verdict: 'cannot-tell', unknown: ['trial-care'] },
  },
  {
    title: 'not yet known: The child is under 18',
    on: '2026-03-01',
    facts: { ...met, 'household.childAge': null },
    expect: { verdict: 'cannot-tell', unknown: ['child-age'] },
  },
  {
    title: 'not yet known: The child is neglected, in care, or needs special protection',
    on: '2026-03-01',
    facts: { ...met, 'household.childCondition': null },
    expect: { verdict: 'cannot-tell', unknown: ['child-condition'] },
  },
  {
    title: 'not yet known: The marriage is recognised under Indonesian law',
    on: '2026-03-01',
    facts: { ...met, 'household.marriageRecognised': null },
    expect: { verdict: 'cannot-tell', unknown: ['marriage'] },
  },
];
