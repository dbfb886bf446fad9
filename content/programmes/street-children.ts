import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 9 }], 'household.childOnStreet': true };

export const programme = defineProgramme({
  id: 'street-children',
  route: 'refer',
  name: { id: 'Penjangkauan dan Reintegrasi Anak Jalanan', en: 'Help for children on the street' },
  aliases: ['anak jalanan', 'pengemis anak', 'rumah singgah'],
  summary: {
    id: 'Petugas membantu anak yang hidup di jalan kembali ke keluarga atau pengasuhan aman, mengurus akta, sekolah, kesehatan, dan keterampilan.',
    en: 'Officers help children return to family or safe care, with papers, school, health and skills.',
  },
  where: {
    id: 'Dinas sosial, Sentra, rumah singgah/LKSA.',
    en: "The social office, a Sentra, an open house, or a children's home (LKSA).",
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-children'],
  aims: ['social-rehabilitation', 'social-protection', 'social-inclusion'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; LKSA; Satpol PP' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'Permensos 7/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['children'],
  conditions: [
    {
      id: 'child',
      because: { id: 'Anak di bawah 18 tahun', en: 'A child under 18' },
      when: { anyMember: { fact: 'member.age', atMost: 17.99 } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'on-street',
      because: { id: 'Anak tinggal atau bekerja di jalan', en: 'The child lives or works on the street' },
      when: { fact: 'household.childOnStreet', is: true },
      knownBy: 'person',
      confidence: 'sourced',
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
        { title: 'UU 35/2014', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 78/2021', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Republika, 15 Jan 2018: penanganan anak jalanan, RPSA, 1500-771',
          url: 'https://news.republika.co.id/berita/p2l3jr359/orang-tua-perlu-berperan-entaskan-anak-jalanan',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 35/2014', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 78/2021', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 7, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Laporan warga', en: 'Report by a resident' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial, Sentra, rumah singgah/LKSA.',
        en: "The social office, a Sentra, an open house, or a children's home (LKSA).",
      },
    },
    { id: 'social-office', title: { id: 'Petugas mendatangi', en: 'Outreach' }, holder: 'social-office' },
    {
      id: 'social-office-2',
      title: {
        id: 'Petugas memeriksa keadaan anak dan mencari keluarganya',
        en: 'An officer looks at what the child needs and searches for the family',
      },
      holder: 'social-office',
    },
    {
      id: 'provider',
      title: { id: 'Kembali ke keluarga atau pengasuhan lain', en: 'Return or alternative care' },
      holder: 'provider',
    },
    { id: 'provider-2', title: { id: 'Pemantauan', en: 'Follow-up' }, holder: 'provider' },
  ],
  contacts: [
    {
      label: 'TePSA (Telepon Pelayanan Sosial Anak), status perlu dicek',
      reach: '1500771',
      confidence: 'uncertain',
    },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'uncertain' },
  sources: [
    {
      title: 'Republika, 15 Jan 2018: penanganan anak jalanan, RPSA, 1500-771',
      url: 'https://news.republika.co.id/berita/p2l3jr359/orang-tua-perlu-berperan-entaskan-anak-jalanan',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
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
      title: 'not met: The child lives or works on the street',
      on: '2026-03-01',
      facts: { ...met, 'household.childOnStreet': false },
      expect: { verdict: 'unlikely', unmet: ['on-street'] },
    },
    {
      title: 'not yet known: A child under 18',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['child'] },
    },
    {
      title: 'not yet known: The child lives or works on the street',
      on: '2026-03-01',
      facts: { ...met, 'household.childOnStreet': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-street'] },
    },
  ],
});
