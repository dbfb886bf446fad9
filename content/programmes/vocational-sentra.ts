import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.socialNeeds': ['child-in-need'], 'household.socialAssessment': true };

export const programme = defineProgramme({
  id: 'vocational-sentra',
  route: 'refer',
  name: { id: 'Pelatihan Vokasional di Sentra Kemensos dan LKS/LKSA', en: 'Training at social centres' },
  aliases: ['sentra', 'ska', 'pelatihan panti'],
  summary: {
    id: 'Latihan keterampilan dan usaha di Sentra Kemensos atau panti mitra. Bagi penyandang disabilitas, anak asuh, yang pernah hidup di jalan, atau kelompok rentan.',
    en: 'Skills and business training for people with disabilities, children in care and others at a Sentra or partner home.',
  },
  where: {
    id: 'Dinas sosial atau Sentra Kemensos terdekat.',
    en: 'The social office, or the nearest Sentra of Kemensos.',
  },
  family: 'economic-empowerment',
  alsoFamilies: ['protection-rehabilitation'],
  groups: [
    'disability',
    'vulnerable-children',
    'vulnerable-women',
    'neglected-mental-health',
    'poor-near-poor',
  ],
  aims: ['empowerment', 'social-rehabilitation', 'social-inclusion'],
  owner: { national: 'Kementerian Sosial', local: 'Sentra; LKS/LKSA; dinas sosial' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Media Center Temanggung, 2021: Sentra Kreasi Atensi Kartini',
        url: 'https://mediacenter.temanggungkab.go.id/berita/detail/ska-kartini-temanggung-konsisten-bangun-kemandirian-pemerlu-layanan-sosial',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Kemensos, 1 May 2021: tujuh komponen layanan ATENSI',
        url: 'https://kemensos.go.id/berita-terkini/direktorat-jenderal-rehabilitasi-sosial/sosialisasi-atensi-kanya-eka-santi-semua-balai-wajib-layanan-multi',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['work', 'disability'],
  conditions: [
    {
      id: 'social-need',
      because: {
        id: 'Termasuk kelompok yang dilayani Sentra',
        en: 'Belongs to a group that the centres serve',
      },
      when: {
        fact: 'household.socialNeeds',
        oneOf: ['child-in-need', 'disability', 'trafficking', 'drugs', 'elderly', 'disaster-survivor'],
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'assessed',
      because: { id: 'Sudah dinilai pekerja sosial', en: 'A social worker has looked at what is needed' },
      when: { fact: 'household.socialAssessment', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [{ title: 'Permensos 7/2021', confidence: 'sourced', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Kemensos, 1 May 2021: tujuh komponen layanan ATENSI',
          url: 'https://kemensos.go.id/berita-terkini/direktorat-jenderal-rehabilitasi-sosial/sosialisasi-atensi-kanya-eka-santi-semua-balai-wajib-layanan-multi',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Media Center Temanggung, 2021: Sentra Kreasi Atensi Kartini',
          url: 'https://mediacenter.temanggungkab.go.id/berita/detail/ska-kartini-temanggung-konsisten-bangun-kemandirian-pemerlu-layanan-sosial',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Gerak Inklusi: Permensos 7/2021 ATENSI, lima kluster',
          url: 'https://www.gerakinklusi.id/sosial/atensi-2020-diganti-permensos-7-2021-asistensi-rehabilitasi-sosial',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
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
    {
      id: 'referral',
      name: { id: 'Rujukan dinas sosial', en: 'Referral by the social office' },
      ifLost: { id: 'Dinas sosial membuat lagi.', en: 'The social office writes it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor dinas sosial', en: 'Tell the social office' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial atau Sentra Kemensos terdekat.',
        en: 'The social office, or the nearest Sentra of Kemensos.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Pekerja sosial memeriksa keadaan Anda', en: 'A social worker looks at what you need' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Mulai pelatihan', en: 'Training begins' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Gerak Inklusi: Permensos 7/2021 ATENSI, lima kluster',
      url: 'https://www.gerakinklusi.id/sosial/atensi-2020-diganti-permensos-7-2021-asistensi-rehabilitasi-sosial',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Belongs to a group that the centres serve',
      on: '2026-03-01',
      facts: { ...met, 'household.socialNeeds': [] },
      expect: { verdict: 'unlikely', unmet: ['social-need'] },
    },
    {
      title: 'not met: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': false },
      expect: { verdict: 'unlikely', unmet: ['assessed'] },
    },
    {
      title: 'not yet known: Belongs to a group that the centres serve',
      on: '2026-03-01',
      facts: { ...met, 'household.socialNeeds': null },
      expect: { verdict: 'cannot-tell', unknown: ['social-need'] },
    },
    {
      title: 'not yet known: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': null },
      expect: { verdict: 'cannot-tell', unknown: ['assessed'] },
    },
  ],
});
