import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 3, 'member.nutrition': 'undernourished' }] };

export const programme = defineProgramme({
  id: 'toddler-nutrition-pmt',
  route: 'refer',
  name: {
    id: 'Pemberian Makanan Tambahan (PMT) dan Program Gizi Balita',
    en: 'Extra food and nutrition care',
  },
  aliases: ['gizi buruk', 'stunting', 'pmt', 'makanan tambahan'],
  summary: {
    id: 'Makanan tambahan bergizi dan pemantauan untuk balita kurang gizi dan ibu hamil kurang energi, gratis dari Posyandu atau Puskesmas.',
    en: 'Free extra food and regular checks for undernourished children and pregnant women.',
  },
  where: {
    id: 'Posyandu, bidan desa, atau Puskesmas.',
    en: 'The Posyandu, the village midwife, or the Puskesmas.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'vulnerable-women', 'poor-near-poor'],
  aims: ['basic-needs', 'prevention'],
  owner: { national: 'Kementerian Kesehatan', local: 'Puskesmas; Posyandu; pemerintah desa' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Kemenkes 2025: sosialisasi juknis PMT lokal (slides)',
        url: 'https://slidepub.com/slideshow/v1-materi-sos-juknis-pmt-2025-pengelola-program-pptx',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['health', 'children'],
  conditions: [
    {
      id: 'undernourished',
      because: {
        id: 'Balita atau ibu hamil kurang gizi menurut petugas kesehatan',
        en: 'A health worker found a young child or a pregnant woman undernourished',
      },
      when: {
        anyMember: {
          any: [
            {
              all: [
                { fact: 'member.age', between: [0.5, 4.99] },
                { fact: 'member.nutrition', is: 'undernourished' },
              ],
            },
            {
              all: [
                { fact: 'member.maternity', is: 'pregnant' },
                { fact: 'member.nutrition', is: 'low-energy-pregnancy' },
              ],
            },
          ],
        },
      },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [
    {
      when: {
        anyMember: {
          all: [
            { fact: 'member.age', atMost: 4.99 },
            { fact: 'member.nutrition', is: 'severe' },
          ],
        },
      },
      say: {
        id: 'Gizi buruk: bawa anak ke Puskesmas hari ini juga.',
        en: 'Severe malnutrition: take the child to the Puskesmas today.',
      },
    },
  ],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['in-kind', 'service'],
      confidence: 'sourced',
      legalBasis: [
        {
          title: 'Perpres 72/2021 percepatan penurunan stunting',
          confidence: 'sourced',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Desa Peron: PMT berbahan pangan lokal, sasaran',
          url: 'https://peron-limbangan.kendalkab.go.id/kegiatandetail/TmRTd3p3dVlvZ0kvMzZaKzY2THdEdz09/pemberian-makanan-tambahan--pmt--berbahan-pangan-lokal.html',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'orang tua', en: 'parent' },
      duty: {
        id: 'datang menimbang tiap bulan dan makan di tempat atau diawasi',
        en: 'come to the monthly weighing and eat there or supervised',
      },
    },
  ],
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
  firstHelp: { days: 1, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Timbang di Posyandu', en: 'Have the child weighed at the Posyandu' },
      holder: 'person',
      todo: {
        id: 'Posyandu, bidan desa, atau Puskesmas.',
        en: 'The Posyandu, the village midwife, or the Puskesmas.',
      },
    },
    {
      id: 'health-facility',
      title: { id: 'Petugas gizi memeriksa', en: 'A nutrition worker checks' },
      holder: 'health-facility',
    },
    {
      id: 'provider',
      title: { id: 'Dapat makanan tambahan dan konseling', en: 'Extra food and advice' },
      holder: 'provider',
    },
  ],
  contacts: [{ label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' }],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Desa Peron: PMT berbahan pangan lokal, sasaran',
      url: 'https://peron-limbangan.kendalkab.go.id/kegiatandetail/TmRTd3p3dVlvZ0kvMzZaKzY2THdEdz09/pemberian-makanan-tambahan--pmt--berbahan-pangan-lokal.html',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kemenkes 2025: sosialisasi juknis PMT lokal (slides)',
      url: 'https://slidepub.com/slideshow/v1-materi-sos-juknis-pmt-2025-pengelola-program-pptx',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Technical guide renewed in 2025 (local food)'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A health worker found a young child or a pregnant woman undernourished',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': -0.5, 'member.nutrition': 'undernourished' }] },
      expect: { verdict: 'unlikely', unmet: ['undernourished'] },
    },
    {
      title: 'not yet known: A health worker found a young child or a pregnant woman undernourished',
      on: '2026-03-01',
      facts: {
        ...met,
        members: [{ 'member.age': null, 'member.nutrition': null, 'member.maternity': null }],
      },
      expect: { verdict: 'cannot-tell', unknown: ['undernourished'] },
    },
  ],
});
