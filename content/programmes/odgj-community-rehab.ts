import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.mentalDisorder': 'severe' };

export const programme = defineProgramme({
  id: 'odgj-community-rehab',
  route: 'refer',
  name: { id: 'Rehabilitasi ODGJ Berbasis Komunitas', en: 'Mental health care near home' },
  aliases: ['obat jiwa', 'pasung', 'puskesmas jiwa'],
  summary: {
    id: 'Pengobatan rutin di Puskesmas, kunjungan rumah, dan kegiatan pemulihan dekat rumah supaya pulih tanpa dipasung.',
    en: 'Regular medicine at the Puskesmas, home visits and recovery close to home, without restraint.',
  },
  where: {
    id: 'Puskesmas (program kesehatan jiwa) atau dinas sosial.',
    en: 'The Puskesmas (mental health programme) or the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-mental-health', 'disability'],
  aims: ['social-rehabilitation', 'social-inclusion'],
  owner: {
    national: 'Kementerian Kesehatan; Kementerian Sosial',
    local: 'Puskesmas; kader jiwa; LKS; Sentra',
  },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'PP 2/2018', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['mental'],
  conditions: [
    {
      id: 'severe-disorder',
      because: {
        id: 'Gangguan jiwa berat menurut petugas kesehatan',
        en: 'A severe mental disorder, as a health worker found',
      },
      when: { fact: 'household.mentalDisorder', is: 'severe' },
      knownBy: 'officer',
      confidence: 'known',
    },
  ],
  priorities: [
    {
      id: 'restrained',
      because: { id: 'Yang dipasung didahulukan', en: 'Those in restraint come first' },
      when: { fact: 'household.restrained', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  urgent: [
    {
      when: { fact: 'household.restrained', is: true },
      say: {
        id: 'Orang yang dipasung perlu ditolong petugas. Puskesmas atau dinas sosial datang tanpa biaya dan tanpa surat.',
        en: 'A person in restraint needs officers. The Puskesmas or social office comes free and without papers.',
      },
    },
  ],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 17/2023', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 28/2024', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permenkes 54/2017', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Antara, 2022: Dinsos Bogor dorong ODGJ miliki NIK',
          url: 'https://mandalika.antaranews.com/berita/3020005/dinsos-bogor-dorong-odgj-miliki-nik-untuk-mudahkan-penanganan',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kemensos, 1 May 2021: tujuh komponen layanan ATENSI',
          url: 'https://kemensos.go.id/berita-terkini/direktorat-jenderal-rehabilitasi-sosial/sosialisasi-atensi-kanya-eka-santi-semua-balai-wajib-layanan-multi',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 17/2023', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 2/2018', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permenkes 54/2017 penanggulangan pemasungan', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'keluarga', en: 'family' },
      duty: {
        id: 'membantu minum obat dan kontrol tepat waktu',
        en: 'help with medicine and control visits on time',
      },
    },
  ],
  papers: [
    {
      id: 'nik',
      name: { id: 'NIK', en: 'Identity number (NIK)' },
      optional: true,
      ifLost: { id: 'Tanyakan ke Dukcapil atau desa; gratis.', en: 'Ask Dukcapil or the village; free.' },
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
      title: { id: 'Lapor Puskesmas', en: 'Tell the Puskesmas' },
      holder: 'person',
      todo: {
        id: 'Puskesmas (program kesehatan jiwa) atau dinas sosial.',
        en: 'The Puskesmas (mental health programme) or the social office.',
      },
    },
    { id: 'health-facility', title: { id: 'Pemeriksaan', en: 'Examination' }, holder: 'health-facility' },
    {
      id: 'social-office',
      title: { id: 'Rencana obat dan kunjungan', en: 'Plan of medicine and visits' },
      holder: 'social-office',
    },
    {
      id: 'provider',
      title: { id: 'Kegiatan pemulihan dan kerja', en: 'Recovery and work' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Krisis kejiwaan (Kemenkes)', reach: '119 ext 8', confidence: 'known' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'known', application: 'known', papers: 'sourced', contacts: 'known' },
  sources: [
    { title: 'PP 2/2018', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Antara, 2022: Dinsos Bogor dorong ODGJ miliki NIK',
      url: 'https://mandalika.antaranews.com/berita/3020005/dinsos-bogor-dorong-odgj-miliki-nik-untuk-mudahkan-penanganan',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['UU 18/2014 on mental health was folded into UU 17/2023'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A severe mental disorder, as a health worker found',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': 'none' },
      expect: { verdict: 'unlikely', unmet: ['severe-disorder'] },
    },
    {
      title: 'not yet known: A severe mental disorder, as a health worker found',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': null },
      expect: { verdict: 'cannot-tell', unknown: ['severe-disorder'] },
    },
  ],
});
