import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.hasNik': true };

export const programme = defineProgramme({
  id: 'free-health-check',
  route: 'refer',
  name: { id: 'Cek Kesehatan Gratis (CKG)', en: 'Free yearly health check' },
  aliases: ['cek kesehatan', 'ckg', 'medical check up gratis'],
  summary: {
    id: 'Pemeriksaan kesehatan gratis setahun sekali di Puskesmas atau sekolah untuk semua umur, agar penyakit ketahuan lebih awal.',
    en: 'One free check a year for all ages at the Puskesmas or at school, so that illness is found early.',
  },
  where: {
    id: 'Puskesmas; daftar lewat SATUSEHAT Mobile atau datang langsung.',
    en: 'The Puskesmas; register in SATUSEHAT Mobile or just come.',
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
  aims: ['prevention'],
  owner: { national: 'Kementerian Kesehatan', local: 'Puskesmas' },
  state: {
    kind: 'active',
    say: { id: 'Sasaran 2026: 136 juta orang.', en: 'The 2026 target is 136 million people.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Bloomberg Technoz, 2026: CKG, penanganan gratis 15 hari pertama',
        url: 'https://www.bloombergtechnoz.com/detail-news/97412/menkes-aktifkan-bpjs-iurannya-lebih-murah-dari-rokok/2',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['health'],
  conditions: [
    {
      id: 'has-nik',
      because: { id: 'Punya NIK', en: 'Has a national identity number' },
      when: { fact: 'household.hasNik', is: true },
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
        { title: 'Kepmenkes HK.01.07/MENKES/33/2025', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Bloomberg Technoz, 2026: CKG, penanganan gratis 15 hari pertama',
          url: 'https://www.bloombergtechnoz.com/detail-news/97412/menkes-aktifkan-bpjs-iurannya-lebih-murah-dari-rokok/2',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kompas, 23 Jan 2025: petunjuk teknis pemeriksaan kesehatan gratis',
          url: 'https://amp.kompas.com/tren/read/2025/01/23/151500265/mulai-februari-2025-berikut-petunjuk-teknis-pemeriksaan-kesehatan-gratis',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
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
      id: 'account',
      name: { id: 'Akun yang diperlukan', en: 'The account needed' },
      optional: true,
      ifLost: {
        id: 'Petugas bisa membantu masuk lagi atau membuat yang baru.',
        en: 'Officers can help to get back in or make a new one.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 7, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: {
        id: 'Isi data di SATUSEHAT atau di Puskesmas',
        en: 'Give your data in SATUSEHAT or at the Puskesmas',
      },
      holder: 'person',
      todo: {
        id: 'Puskesmas; daftar lewat SATUSEHAT Mobile atau datang langsung.',
        en: 'The Puskesmas; register in SATUSEHAT Mobile or just come.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Datang sesuai jadwal', en: 'Come at the time given' },
      holder: 'provider',
    },
  ],
  contacts: [{ label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'known' },
  sources: [
    {
      title: 'Kompas, 23 Jan 2025: petunjuk teknis pemeriksaan kesehatan gratis',
      url: 'https://amp.kompas.com/tren/read/2025/01/23/151500265/mulai-februari-2025-berikut-petunjuk-teknis-pemeriksaan-kesehatan-gratis',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Bloomberg Technoz, 2026: CKG, penanganan gratis 15 hari pertama',
      url: 'https://www.bloombergtechnoz.com/detail-news/97412/menkes-aktifkan-bpjs-iurannya-lebih-murah-dari-rokok/2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Started 10 February 2025 as a birthday check; 2026 adds 15 days of free follow-up care'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Has a national identity number',
      on: '2026-03-01',
      facts: { ...met, 'household.hasNik': false },
      expect: { verdict: 'unlikely', unmet: ['has-nik'] },
    },
    {
      title: 'not yet known: Has a national identity number',
      on: '2026-03-01',
      facts: { ...met, 'household.hasNik': null },
      expect: { verdict: 'cannot-tell', unknown: ['has-nik'] },
    },
  ],
});
