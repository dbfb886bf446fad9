import type { screening as source } from '#content/messages/id/screening.ts';
import type { ShownCard } from '#content/messages/shown-programme.ts';
import type { SamplesOf } from './samples-of.ts';

const age = '10 th';
const programme = 'pkh';
const on = '2026-03-01';
const bare: ShownCard = {
  name: 'PKH',
  general: true,
  verdict: 'none',
  summary: 'PKH.',
  met: [],
  unmet: [],
  turns: false,
  change: [],
  open: [],
  conflicts: [],
  amounts: [],
  year: 2026,
  quota: false,
  unsure: false,
  where: 'PKH.',
  steps: [],
  papers: [],
  contacts: [],
};
const amount = { label: 'PKH', period: 'once', toOthers: false, unsure: false } as const;
const withMore = (more: Partial<ShownCard>) => ({ programme, on, card: { ...bare, ...more } });
const nothing = { likely: [], soFar: [], open: 0, no: 0, received: [], urgent: [] };

/** Samples for the sentences of content/messages/id/screening.ts. Texts of programmes are checked where they stand. */
export const screening: SamplesOf<typeof source> = {
  'screen.late.told': [{ told: ['widow'], children: 2, list: '2 anak' }],
  'screen.late.ask': [{ fact: 'household.decile', text: 'PKH?' }],
  'screen.late.about': [{ programme, text: 'PKH' }],
  'screen.about': [{ age }],
  'screen.ages-told': [{ ages: [12, 8, 3] }],
  'screen.late.why': [{ programmes: [programme], list: 'PKH' }, { programmes: [] }],
  'screen.late.chosen': [{ fact: 'household.receives', values: [programme], list: 'PKH' }],
  'screen.so-far': [{ count: 3 }],
  'screen.late.result': [
    { ...nothing, shown: nothing },
    { ...nothing, shown: { ...nothing, likely: ['PKH'], soFar: ['PIP'], received: ['KIP'], open: 2 } },
  ],
  'screen.late.card': [
    withMore({
      verdict: 'likely',
      met: ['PKH'],
      quota: true,
      amounts: [{ ...amount, rupiah: 1000, count: 2, total: 2000 }],
    }),
    withMore({
      verdict: 'so-far',
      open: [{ because: 'PKH', knownBy: 'officer' }],
      steps: ['PKH'],
      usually: 3,
    }),
    withMore({ verdict: 'cannot-tell', unsure: true, amounts: [{ ...amount, upTo: 1000, toOthers: true }] }),
    withMore({
      verdict: 'unlikely',
      turns: true,
      unmet: ['PKH'],
      change: ['PKH'],
      amounts: [{ ...amount, from: 1, upTo: 2, unsure: true }],
    }),
    withMore({ verdict: 'closed', say: 'PKH.', contacts: ['171'], source: 'PKH' }),
    withMore({
      verdict: 'received',
      urgent: 'PKH.',
      only: 'how',
      papers: [{ names: [{ name: 'KTP', optional: true }], ifLost: 'PKH.' }],
    }),
    withMore({ conflicts: [{ name: 'PKH', sure: true }] }),
    withMore({ conflicts: [{ name: 'PKH', sure: false }] }),
  ],
  'screen.found': [{ words: 'pkh' }],
  'screen.not-found': [{ words: 'pupuk' }],
  'screen.late.facts': [{ facts: [], people: [], hidden: 2, list: '- 10' }],
  'button.late.option': [{ fact: 'household.receives', value: programme, text: 'PKH' }],
  'button.late.programme': [{ programme, text: 'PKH' }],
  'button.screen.age': [{ age }],
  'button.screen.open': [{ count: 3 }],
  'button.screen.no': [{ count: 3 }],
};
