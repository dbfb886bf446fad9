import { defineProgramme } from '#core/programme/programme.ts';

/**
 * Copy me. A regency's own aid, invented: goats for older people. Say only what a source says, in short and plain
 * Indonesian; then run `npm run check`. docs/how-to/add-a-programme.md walks through every field.
 */
export const programme = defineProgramme({
  id: 'elderly-goats',
  route: 'refer',
  name: { id: 'Kambing untuk Lansia', en: 'Goats for older people' },
  aliases: ['kambing lansia'],
  summary: {
    id: 'Satu kambing untuk lansia yang tinggal di kabupaten ini.',
    en: 'One goat for an older person who lives in this regency.',
  },
  where: { id: 'Kantor desa.', en: 'The village office.' },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: ['neglected-elderly'],
  aims: ['basic-needs'],
  owner: { local: 'Dinas sosial kabupaten' },
  // Only here; then one condition named `area` says so, too.
  area: '35.10',
  state: { kind: 'active', confidence: 'known', sources: [] },
  unit: 'person',
  quota: true,
  topics: ['elderly'],
  conditions: [
    {
      id: 'area',
      because: { id: 'Tinggal di kabupaten ini', en: 'Lives in this regency' },
      when: { fact: 'household.area', liesIn: '35.10' },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'elderly',
      because: { id: 'Berumur 60 tahun ke atas', en: 'Aged 60 or older' },
      when: { anyMember: { fact: 'member.age', atLeast: 60 } },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['in-kind'],
      confidence: 'known',
      legalBasis: [{ title: 'Peraturan bupati (contoh)', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [],
      components: [
        {
          id: 'goat',
          label: { id: 'Seekor kambing', en: 'A goat' },
          per: 'person',
          period: 'once',
          confidence: 'known',
        },
      ],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: ['pkh'] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang ke kantor desa', en: 'Go to the village office' },
      holder: 'person',
      todo: { id: 'Bawa KTP bila ada.', en: 'Bring an identity card if you have one.' },
    },
  ],
  contacts: [],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [],
  changes: [],
  scenarios: [
    {
      title: 'a grandmother of 70',
      on: '2026-03-01',
      facts: { 'household.area': '35.10.01', members: [{ 'member.age': 70 }] },
      expect: { verdict: 'likely' },
    },
    {
      title: 'in another regency',
      on: '2026-03-01',
      facts: { 'household.area': '35.11', members: [{ 'member.age': 70 }] },
      expect: { verdict: 'unlikely', unmet: ['area'] },
    },
    {
      title: 'nobody told an age yet',
      on: '2026-03-01',
      facts: { 'household.area': '35.10' },
      expect: { verdict: 'cannot-tell', unknown: ['elderly'] },
    },
  ],
});
