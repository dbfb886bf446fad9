import type { Scenario } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.decile': 2,
  members: [{ 'member.maternity': 'pregnant' }],
  'household.stateWork': [],
  'household.wageAboveMinimum': false,
  'household.ownsCompany': false,
  'household.nikMatches': true,
};

/** The proof of pkh.ts. */
export const scenarios: Scenario[] = [
  {
    title: 'every rule is met',
    on: '2026-03-01',
    facts: met,
    expect: { verdict: 'likely', rupiah: 3000000 },
  },
  {
    title: 'not met: The family is in decile 1 to 4',
    on: '2026-03-01',
    facts: { ...met, 'household.decile': 7 },
    expect: { verdict: 'unlikely', unmet: ['decile-1-4'] },
  },
  {
    title:
      'not met: There is a pregnant woman, a child up to 6, a pupil, an older person or a severe disability',
    on: '2026-03-01',
    facts: {
      ...met,
      members: [
        { 'member.maternity': 'none', 'member.age': 9, 'member.disability': 'none', 'member.school': 'none' },
      ],
    },
    expect: { verdict: 'unlikely', unmet: ['component'] },
  },
  {
    title: 'not met: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
    on: '2026-03-01',
    facts: { ...met, 'household.stateWork': ['civil-servant'] },
    expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
  },
  {
    title: 'not met: Nobody has a formal wage above the minimum wage',
    on: '2026-03-01',
    facts: { ...met, 'household.wageAboveMinimum': true },
    expect: { verdict: 'unlikely', unmet: ['no-wage-above-minimum'] },
  },
  {
    title: 'not met: Nobody owns or runs a registered company',
    on: '2026-03-01',
    facts: { ...met, 'household.ownsCompany': true },
    expect: { verdict: 'unlikely', unmet: ['no-company'] },
  },
  {
    title: 'not met: The NIK and the family card agree with the civil registry',
    on: '2026-03-01',
    facts: { ...met, 'household.nikMatches': false },
    expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
  },
  {
    title: 'not yet known: The family is in decile 1 to 4',
    on: '2026-03-01',
    facts: { ...met, 'household.decile': null },
    expect: { verdict: 'cannot-tell', unknown: ['decile-1-4'] },
  },
  {
    title:
      'not yet known: There is a pregnant woman, a child up to 6, a pupil, an older person or a severe disability',
    on: '2026-03-01',
    facts: {
      ...met,
      members: [
        {
          'member.maternity': null,
          'member.age': null,
          'member.disability': null,
          'member.school': null,
          'member.inSchoolRecords': null,
        },
      ],
    },
    expect: { verdict: 'cannot-tell', unknown: ['component'] },
  },
  {
    title:
      'not yet known: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
    on: '2026-03-01',
    facts: { ...met, 'household.stateWork': null },
    expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
  },
  {
    title: 'not yet known: Nobody has a formal wage above the minimum wage',
    on: '2026-03-01',
    facts: { ...met, 'household.wageAboveMinimum': null },
    expect: { verdict: 'cannot-tell', unknown: ['no-wage-above-minimum'] },
  },
  {
    title: 'not yet known: Nobody owns or runs a registered company',
    on: '2026-03-01',
    facts: { ...met, 'household.ownsCompany': null },
    expect: { verdict: 'cannot-tell', unknown: ['no-company'] },
  },
  {
    title: 'not yet known: The NIK and the family card agree with the civil registry',
    on: '2026-03-01',
    facts: { ...met, 'household.nikMatches': null },
    expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
  },
  {
    title: 'five people fit, four count: the published order drops the pregnancy',
    on: '2025-06-01',
    facts: {
      ...met,
      'household.decile': 1,
      members: [
        { 'member.age': 35, 'member.maternity': 'pregnant' },
        { 'member.age': 3 },
        { 'member.age': 9, 'member.school': 'primary', 'member.inSchoolRecords': true },
        { 'member.age': 14, 'member.school': 'junior', 'member.inSchoolRecords': true },
        { 'member.age': 72 },
      ],
    },
    expect: { verdict: 'likely', rupiah: 7800000 },
  },
];
