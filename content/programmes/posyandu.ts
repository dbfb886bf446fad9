import { defineProgramme } from '#core/programme/programme.ts';

export const programme = defineProgramme({
  id: 'posyandu',
  route: 'refer',
  name: { id: 'Pos Pelayanan Terpadu (Posyandu)', en: 'Posyandu health post' },
  aliases: ['posyandu', 'timbang bayi', 'imunisasi'],
  summary: {
    id: 'Layanan bulanan di dusun: timbang balita, imunisasi, periksa ibu hamil, remaja, dan lansia. Gratis untuk semua warga.',
    en: 'A monthly post nearby: weighing, immunisation, checks for pregnant women, teenagers and older people. Free for all.',
  },
  where: {
    id: 'Posyandu di RW/dusun; tanya kader atau bidan desa.',
    en: 'The Posyandu of your RW or hamlet; ask the kader or the village midwife.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'vulnerable-women', 'neglected-elderly', 'poor-near-poor', 'disability'],
  aims: ['prevention', 'basic-needs'],
  owner: {
    national: 'Kementerian Dalam Negeri; Kementerian Kesehatan',
    local: 'Pemerintah desa; kader; Puskesmas',
  },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'Permendagri 13/2024', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['health', 'children', 'elderly'],
  conditions: [],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'known',
      legalBasis: [
        { title: 'Permendagri 13/2024', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 6/2014 jo UU 3/2024', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'Permendagri 13/2024', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permendagri 13/2024 tentang Posyandu', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'health-book',
      name: { id: 'Buku KIA', en: 'Mother and child health book' },
      optional: true,
      ifLost: {
        id: 'Bidan atau Posyandu memberi yang baru.',
        en: 'The midwife or Posyandu gives a new one.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang pada hari buka Posyandu', en: 'Come on the Posyandu’s day' },
      holder: 'person',
      todo: {
        id: 'Posyandu di RW/dusun; tanya kader atau bidan desa.',
        en: 'The Posyandu of your RW or hamlet; ask the kader or the village midwife.',
      },
    },
  ],
  contacts: [{ label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' }],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [{ title: 'Permendagri 13/2024', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [
    'Posyandu widened to six minimum-service fields: health, education, public works, housing, public order, social',
  ],
  scenarios: [
    {
      title: 'a family with a baby',
      on: '2026-03-01',
      facts: { members: [{ 'member.age': 0.5 }] },
      expect: { verdict: 'likely' },
    },
    {
      title: 'nobody has papers',
      on: '2026-03-01',
      facts: { 'household.hasNik': false },
      expect: { verdict: 'likely' },
    },
    { title: 'nothing is known', on: '2026-03-01', facts: {}, expect: { verdict: 'likely' } },
  ],
});
