import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.age': 9 }],
  'household.childRisks': ['violence'],
  'household.socialAssessment': true,
};

export const programme = defineProgramme({
  id: 'child-safe-house',
  route: 'refer',
  name: { id: 'Rumah Aman dan Rumah Perlindungan Anak', en: 'Safe house for children' },
  aliases: ['rumah aman anak', 'rpsa', 'safe house'],
  summary: {
    id: 'Tempat tinggal sementara yang dirahasiakan untuk anak yang mengalami kekerasan, eksploitasi, atau perdagangan orang, bersama pekerja sosial.',
    en: 'A secret temporary home with social workers for children hurt by violence, exploitation or trafficking.',
  },
  where: {
    id: 'Lewat SAPA 129, UPTD PPA, polisi, atau dinas sosial.',
    en: 'Through SAPA 129, the UPTD PPA, the police or the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-children'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: { national: 'Kementerian Sosial; Kementerian PPPA', local: 'UPTD PPA; Sentra; dinas sosial; RPSA' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [
      { title: 'PP 78/2021 perlindungan khusus bagi anak', tier: 'regulation', checkedOn: '2026-11-23' },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety', 'children'],
  conditions: [
    {
      id: 'child',
      because: { id: 'Anak di bawah 18 tahun', en: 'A child under 18' },
      when: { anyMember: { fact: 'member.age', atMost: 17.99 } },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'child-risk',
      because: { id: 'Anak dalam bahaya', en: 'The child is in danger' },
      when: {
        fact: 'household.childRisks',
        oneOf: ['violence', 'sexual-violence', 'exploitation', 'trafficking', 'neglect', 'conflict-with-law'],
      },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'assessed',
      because: { id: 'Sudah dinilai pekerja sosial', en: 'A social worker has looked at what is needed' },
      when: { fact: 'household.socialAssessment', is: true },
      knownBy: 'officer',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 23/2002 jo UU 35/2014', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 78/2021', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Portal Bontang: SAPA 129, enam layanan',
          url: 'https://portalbontang.com/korban-kekerasan-perempuan-dan-anak-bisa-hubungi-sapa-129/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Republika, 15 Jan 2018: penanganan anak jalanan, RPSA, 1500-771',
          url: 'https://news.republika.co.id/berita/p2l3jr359/orang-tua-perlu-berperan-entaskan-anak-jalanan',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 35/2014', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 78/2021', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 0, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor segera', en: 'Report at once' },
      holder: 'person',
      todo: {
        id: 'Lewat SAPA 129, UPTD PPA, polisi, atau dinas sosial.',
        en: 'Through SAPA 129, the UPTD PPA, the police or the social office.',
      },
    },
    {
      id: 'protection-service',
      title: { id: 'Penilaian keselamatan', en: 'Safety is judged' },
      holder: 'protection-service',
    },
    { id: 'provider', title: { id: 'Penempatan', en: 'Moving in' }, holder: 'provider' },
    {
      id: 'provider-2',
      title: { id: 'Rencana pemulihan dan kembali ke keluarga', en: 'Plan of recovery and return' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
    { label: 'SAPA 129 WhatsApp', reach: '08111129129', confidence: 'sourced' },
    { label: 'Polri', reach: '110', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [{ title: 'UU 35/2014 Pasal 59', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A child under 18',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 20 }] },
      expect: { verdict: 'unlikely', unmet: ['child'] },
    },
    {
      title: 'not met: The child is in danger',
      on: '2026-03-01',
      facts: { ...met, 'household.childRisks': [] },
      expect: { verdict: 'unlikely', unmet: ['child-risk'] },
    },
    {
      title: 'not met: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': false },
      expect: { verdict: 'unlikely', unmet: ['assessed'] },
    },
    {
      title: 'not yet known: A child under 18',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['child'] },
    },
    {
      title: 'not yet known: The child is in danger',
      on: '2026-03-01',
      facts: { ...met, 'household.childRisks': null },
      expect: { verdict: 'cannot-tell', unknown: ['child-risk'] },
    },
    {
      title: 'not yet known: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': null },
      expect: { verdict: 'cannot-tell', unknown: ['assessed'] },
    },
  ],
});
