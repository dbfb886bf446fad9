import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.healthInsurance': 'state-paid' };

export const programme = defineProgramme({
  id: 'puskesmas-free-care',
  route: 'refer',
  name: { id: 'Layanan Kesehatan Gratis di Puskesmas', en: 'Free care at the Puskesmas' },
  aliases: ['puskesmas', 'berobat gratis'],
  summary: {
    id: 'Berobat dan layanan dasar di Puskesmas tanpa bayar bagi peserta JKN aktif. Di banyak daerah cukup menunjukkan KTP setempat.',
    en: 'Treatment and basic services at no cost for active members. In many districts a local identity card is enough.',
  },
  where: { id: 'Puskesmas terdekat.', en: 'The nearest Puskesmas.' },
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
  aims: ['basic-needs', 'prevention'],
  owner: { national: 'Kementerian Kesehatan', local: 'Puskesmas; dinas kesehatan' },
  state: {
    kind: 'active',
    say: {
      id: 'Gratis dengan JKN aktif; cukup KTP atau tidak, tergantung daerah.',
      en: 'Free with active insurance; an identity card alone depends on the district.',
    },
    confidence: 'known',
    sources: [
      { title: 'PP 2/2018', tier: 'regulation', checkedOn: '2026-11-23' },
      { title: 'Permenkes 6/2024', tier: 'regulation', checkedOn: '2026-11-23' },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['health'],
  conditions: [
    {
      id: 'access',
      because: {
        id: 'JKN aktif, atau daerah menanggung dengan KTP setempat, atau keadaan darurat',
        en: 'Active insurance, or the district covers local residents, or an emergency',
      },
      when: {
        any: [
          {
            fact: 'household.healthInsurance',
            oneOf: ['state-paid', 'region-paid', 'employer', 'self-paid'],
          },
          { fact: 'household.districtCoversHealth', is: true },
          { fact: 'household.medicalEmergency', is: true },
        ],
      },
      knownBy: 'registry',
      confidence: 'known',
      note: { id: 'Darurat medis tidak boleh ditolak.', en: 'Emergency care must not be refused.' },
    },
  ],
  priorities: [],
  urgent: [
    {
      when: { fact: 'household.medicalEmergency', is: true },
      say: {
        id: 'Darurat medis: hubungi 119 atau ke IGD terdekat. Pertolongan darurat tidak boleh ditolak.',
        en: 'Medical emergency: call 119 or go to the nearest emergency room. It must not refuse you.',
      },
    },
  ],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'known',
      legalBasis: [
        { title: 'UU 17/2023', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 28/2024', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 2/2018', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permenkes 19/2024', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'Perpres 82/2018', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 17/2023 Kesehatan', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 2/2018 SPM', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permenkes 19/2024 Puskesmas', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'nik',
      name: { id: 'NIK', en: 'Identity number (NIK)' },
      ifLost: { id: 'Tanyakan ke Dukcapil atau desa; gratis.', en: 'Ask Dukcapil or the village; free.' },
    },
    {
      id: 'insurance-card',
      name: { id: 'Kartu JKN digital', en: 'Digital insurance card' },
      optional: true,
      ifLost: { id: 'Cukup NIK.', en: 'The NIK is enough.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 0, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang ke Puskesmas tempat terdaftar', en: 'Go to your Puskesmas' },
      holder: 'person',
      todo: { id: 'Puskesmas terdekat.', en: 'The nearest Puskesmas.' },
    },
    {
      id: 'provider',
      title: { id: 'Tunjukkan KTP atau kartu JKN', en: 'Show an identity or insurance card' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
    { label: 'BPJS Kesehatan Care Center', reach: '165', confidence: 'known' },
    { label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [{ title: 'Perpres 82/2018', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: ['Number of districts serving with KTP only keeps growing; keep a district flag'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Active insurance, or the district covers local residents, or an emergency',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.healthInsurance': 'state-paid-stopped',
        'household.districtCoversHealth': false,
        'household.medicalEmergency': false,
      },
      expect: { verdict: 'unlikely', unmet: ['access'] },
    },
    {
      title: 'not yet known: Active insurance, or the district covers local residents, or an emergency',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.healthInsurance': null,
        'household.districtCoversHealth': null,
        'household.medicalEmergency': null,
      },
      expect: { verdict: 'cannot-tell', unknown: ['access'] },
    },
  ],
});
