import { defineProgramme } from '#core/programme/programme.ts';

export const programme = defineProgramme({
  id: 'civil-registration',
  route: 'refer',
  name: { id: 'Layanan Adminduk bagi Warga Rentan', en: 'Identity papers for everyone' },
  aliases: ['ktp hilang', 'belum punya nik', 'buat kk'],
  summary: {
    id: 'Pengurusan gratis NIK, KTP, KK, dan akta, termasuk jemput bola ke rumah, panti, pengungsian, atau bagi yang belum punya dokumen.',
    en: 'Free NIK, identity card, family card and certificates, also at home, in homes for care and in shelters.',
  },
  where: {
    id: 'Dinas Dukcapil atau lewat desa/kelurahan.',
    en: 'The Dukcapil office, or through the village office.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: [
    'poor-near-poor',
    'neglected-elderly',
    'disability',
    'vulnerable-children',
    'vulnerable-women',
    'disaster-conflict-survivors',
    'remote-indigenous',
    'neglected-mental-health',
  ],
  aims: ['social-inclusion', 'social-protection'],
  owner: { national: 'Kementerian Dalam Negeri (Ditjen Dukcapil)', local: 'Dinas Dukcapil' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'UU 24/2013', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['papers', 'disaster'],
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
        { title: 'UU 23/2006 jo UU 24/2013', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 96/2018', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permendagri 96/2019', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permendagri 108/2019', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'UU 24/2013', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 23/2006 jo UU 24/2013', tier: 'regulation', checkedOn: '2026-11-23' },
        {
          title: 'Permendagri 96/2019 penduduk rentan adminduk',
          tier: 'regulation',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'any-letter',
      name: { id: 'Surat apa pun yang ada', en: 'Any paper you have' },
      optional: true,
      ifLost: {
        id: 'Bila tidak ada, cukup pernyataan (SPTJM).',
        en: 'If there is none, a signed statement is enough.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 3, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor desa/Dukcapil', en: 'Tell the village or Dukcapil' },
      holder: 'person',
      todo: {
        id: 'Dinas Dukcapil atau lewat desa/kelurahan.',
        en: 'The Dukcapil office, or through the village office.',
      },
    },
    {
      id: 'provider',
      title: {
        id: 'Perekaman biometrik atau pendataan penduduk rentan',
        en: 'Recording, or listing of residents without papers',
      },
      holder: 'provider',
    },
    {
      id: 'provider-2',
      title: { id: 'Dokumen terbit, gratis', en: 'Papers are issued, free' },
      holder: 'provider',
    },
  ],
  contacts: [{ label: 'Halo Dukcapil', reach: '1500537', confidence: 'uncertain' }],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'uncertain' },
  sources: [{ title: 'Permendagri 96/2019', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: ['Identitas Kependudukan Digital (IKD) is becoming the login for government portals'],
  scenarios: [
    {
      title: 'no papers at all',
      on: '2026-03-01',
      facts: { 'household.hasNik': false },
      expect: { verdict: 'likely' },
    },
    {
      title: 'a family in a shelter',
      on: '2026-03-01',
      facts: { 'household.affectedByDisaster': true, 'household.housing': 'tent' },
      expect: { verdict: 'likely' },
    },
    { title: 'nothing is known', on: '2026-03-01', facts: {}, expect: { verdict: 'likely' } },
  ],
});
