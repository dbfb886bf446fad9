import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.violence': true };

export const programme = defineProgramme({
  id: 'uptd-ppa',
  route: 'refer',
  name: { id: 'UPTD PPA (dahulu P2TP2A)', en: 'Local protection office (UPTD PPA)' },
  aliases: ['p2tp2a', 'uptd ppa'],
  summary: {
    id: 'Kantor layanan daerah bagi perempuan dan anak yang mengalami kekerasan: pendampingan, psikolog, bantuan hukum, kesehatan, dan tempat aman. Gratis.',
    en: 'Local help for women and children hurt by violence: company, psychologist, legal help, health care, a safe place. Free.',
  },
  where: {
    id: 'UPTD PPA kabupaten/kota atau dinas PPPA.',
    en: 'The UPTD PPA of your regency or city, or the PPPA office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'vulnerable-children'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: { national: 'Kementerian PPPA', local: 'UPTD PPA; dinas PPPA' },
  state: {
    kind: 'active',
    say: {
      id: 'Belum ada di semua daerah; di tempat lain hubungi SAPA 129 atau dinas PPPA.',
      en: 'Not everywhere yet; elsewhere use SAPA 129 or the PPPA office.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Tribrata News, Jun 2024: 333 UPTD PPA terbentuk',
        url: 'https://tribratanews.com/blog/pppa-9/sebagai-layanan-terpadu-ratusan-unit-perlindungan-perempuan-anak-terbentuk-75651',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety', 'children'],
  conditions: [
    {
      id: 'violence',
      because: { id: 'Ada yang disakiti atau terancam', en: 'Somebody is hurt or threatened' },
      when: { fact: 'household.violence', is: true },
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
        { title: 'UU 12/2022', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Perpres 55/2024', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Perpres 55/2024 tentang UPTD PPA (salinan)',
          url: 'https://id.scribd.com/document/726878179/Salinan-Perpres-Nomor-55-Tahun-2024',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'UU 12/2022 (TPKS) Pasal 70',
          url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
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
      title: { id: 'Datang atau telepon', en: 'Come or call' },
      holder: 'person',
      todo: {
        id: 'UPTD PPA kabupaten/kota atau dinas PPPA.',
        en: 'The UPTD PPA of your regency or city, or the PPPA office.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan dan kebutuhan', en: 'An officer looks at what is needed' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Rencana layanan', en: 'Plan of help' }, holder: 'provider' },
    {
      id: 'protection-service',
      title: { id: 'Rujukan kesehatan/hukum/rumah aman', en: 'Referral to health, law or a safe house' },
      holder: 'protection-service',
    },
  ],
  contacts: [
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
    { label: 'SAPA 129 WhatsApp', reach: '08111129129', confidence: 'sourced' },
    { label: 'Polri', reach: '110', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Perpres 55/2024 tentang UPTD PPA (salinan)',
      url: 'https://id.scribd.com/document/726878179/Salinan-Perpres-Nomor-55-Tahun-2024',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Tribrata News, Jun 2024: 333 UPTD PPA terbentuk',
      url: 'https://tribratanews.com/blog/pppa-9/sebagai-layanan-terpadu-ratusan-unit-perlindungan-perempuan-anak-terbentuk-75651',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Perpres 55/2024 makes a UPTD PPA mandatory in every region'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': false },
      expect: { verdict: 'unlikely', unmet: ['violence'] },
    },
    {
      title: 'not yet known: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': null },
      expect: { verdict: 'cannot-tell', unknown: ['violence'] },
    },
  ],
});
