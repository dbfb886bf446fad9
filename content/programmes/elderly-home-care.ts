import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 60, 'member.careNeeds': ['bedridden'] }] };

export const programme = defineProgramme({
  id: 'elderly-home-care',
  route: 'here',
  name: { id: 'Perawatan Lansia di Rumah (home care)', en: 'Home care for older people' },
  aliases: ['home care', 'perawat lansia', 'kunjungan lansia'],
  summary: {
    id: 'Petugas atau kader berkunjung ke rumah lansia yang sakit atau sendirian: memeriksa, membersihkan, menemani, dan mengantar berobat.',
    en: 'An officer or volunteer visits older people who are ill or alone: checks, cleans, keeps company, goes along for treatment.',
  },
  where: {
    id: 'Puskesmas, LKS lanjut usia, atau dinas sosial.',
    en: 'The Puskesmas, an organisation for older people (LKS), or the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-elderly', 'disability'],
  aims: ['social-rehabilitation', 'social-protection', 'basic-needs'],
  owner: { national: 'Kementerian Sosial; Kementerian Kesehatan', local: 'Puskesmas; LKS-LU; caregiver' },
  state: {
    kind: 'active',
    say: { id: 'Jangkauannya berbeda tiap daerah.', en: 'Coverage differs by region.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Suara.com, 6 Feb 2026: 400 ribu lansia dan disabilitas dapat MBG',
        url: 'https://www.suara.com/news/2026/02/06/114529/kemensos-bidik-400-ribu-lansia-dan-disabilitas-akan-dapat-mbg',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['elderly', 'health'],
  conditions: [
    {
      id: 'care-need',
      because: {
        id: 'Lansia 60 tahun ke atas yang sendirian, perlu dibantu, atau hanya bisa berbaring',
        en: 'Someone of 60 or older who is alone, needs help, or is bedridden',
      },
      when: {
        anyMember: {
          all: [
            { fact: 'member.age', atLeast: 60 },
            { fact: 'member.careNeeds', oneOf: ['bedridden', 'daily-help', 'lives-alone'] },
          ],
        },
      },
      knownBy: 'person',
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
      confidence: 'known',
      legalBasis: [
        { title: 'UU 13/1998', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 88/2021', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permenkes 67/2015', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'Permenkes 67/2015', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Perpres 88/2021', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      optional: true,
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      optional: true,
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 7, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor Puskesmas/kader', en: 'Tell the Puskesmas or volunteer' },
      holder: 'person',
      todo: {
        id: 'Puskesmas, LKS lanjut usia, atau dinas sosial.',
        en: 'The Puskesmas, an organisation for older people (LKS), or the social office.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Penilaian kemampuan harian', en: 'Daily abilities are assessed' },
      holder: 'provider',
    },
    {
      id: 'social-office',
      title: { id: 'Jadwal kunjungan', en: 'Visits are planned' },
      holder: 'social-office',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    { title: 'Permenkes 67/2015', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Suara.com, 6 Feb 2026: 400 ribu lansia dan disabilitas dapat MBG',
      url: 'https://www.suara.com/news/2026/02/06/114529/kemensos-bidik-400-ribu-lansia-dan-disabilitas-akan-dapat-mbg',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['2026: caregivers to deliver meals and give basic care'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Someone of 60 or older who is alone, needs help, or is bedridden',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 58, 'member.careNeeds': ['bedridden'] }] },
      expect: { verdict: 'unlikely', unmet: ['care-need'] },
    },
    {
      title: 'not yet known: Someone of 60 or older who is alone, needs help, or is bedridden',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null, 'member.careNeeds': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['care-need'] },
    },
  ],
});
