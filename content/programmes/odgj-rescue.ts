import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.mentalDisorder': 'suspected', 'household.noFamilyCare': true };

export const programme = defineProgramme({
  id: 'odgj-rescue',
  route: 'refer',
  name: { id: 'Penanganan ODGJ Terlantar', en: 'Help for people with a mental disorder who have nobody' },
  aliases: ['odgj', 'orang gila', 'gangguan jiwa'],
  summary: {
    id: 'Lapor bila ada orang dengan gangguan jiwa yang tidak ada perawatnya. Petugas menjemput, memeriksa, merawat, dan mencari keluarganya. Gratis.',
    en: 'Report a person with a mental disorder who has nobody. Officers fetch, examine, treat and look for family. Free.',
  },
  where: {
    id: 'Dinas sosial, Puskesmas, Satpol PP, atau polisi setempat.',
    en: 'The social office, the Puskesmas, Satpol PP, or the local police.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-mental-health'],
  aims: ['social-rehabilitation', 'social-protection', 'basic-needs'],
  owner: {
    national: 'Kementerian Sosial; Kementerian Kesehatan',
    local: 'Dinas sosial; Puskesmas; RSJ; Satpol PP; Dukcapil',
  },
  state: {
    kind: 'active',
    say: { id: 'Layanan wajib kabupaten dan kota.', en: 'A service that every regency must give.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Dinsos Boyolali: pelayanan ODGJ terlantar, 14 hari, gratis',
        url: 'http://dinassosial.boyolali.go.id/367-modules/624-post',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['mental'],
  conditions: [
    {
      id: 'mental-disorder',
      because: { id: 'Ada tanda gangguan jiwa', en: 'Signs of a mental disorder' },
      when: { fact: 'household.mentalDisorder', oneOf: ['suspected', 'severe'] },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'no-family',
      because: { id: 'Tidak ada keluarga yang merawat', en: 'No family gives care' },
      when: { fact: 'household.noFamilyCare', is: true },
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
        { title: 'UU 17/2023', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 8/2016', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 2/2018', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 9/2018', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Dinsos Boyolali: pelayanan ODGJ terlantar, 14 hari, gratis',
          url: 'http://dinassosial.boyolali.go.id/367-modules/624-post',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kubus: alur penanganan ODGJ Kab. Kediri',
          url: 'https://kubus.id/begini-alur-penanganan-odgj-di-kabupaten-kediri/',
          tier: 'local',
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
      title: { id: 'Laporan warga', en: 'Report by a resident' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial, Puskesmas, Satpol PP, atau polisi setempat.',
        en: 'The social office, the Puskesmas, Satpol PP, or the local police.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas mendatangi dan memberi pertolongan medis', en: 'Outreach and medical help' },
      holder: 'social-office',
    },
    {
      id: 'provider',
      title: { id: 'Cek biometrik di Dukcapil', en: 'Identity check at Dukcapil' },
      holder: 'provider',
    },
    {
      id: 'health-facility',
      title: { id: 'Rawat RSJ bila perlu', en: 'Hospital care where needed' },
      holder: 'health-facility',
    },
    {
      id: 'social-office-2',
      title: {
        id: 'Kembali ke keluarga atau rujuk panti/Sentra',
        en: 'Back to family, or referral to a home',
      },
      holder: 'social-office',
    },
  ],
  contacts: [
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
    { label: 'Polri', reach: '110', confidence: 'known' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'known' },
  sources: [
    {
      title: 'Dinsos Boyolali: pelayanan ODGJ terlantar, 14 hari, gratis',
      url: 'http://dinassosial.boyolali.go.id/367-modules/624-post',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kubus: alur penanganan ODGJ Kab. Kediri',
      url: 'https://kubus.id/begini-alur-penanganan-odgj-di-kabupaten-kediri/',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'SIPPN Kab. Nias: rehabilitasi disabilitas mental',
      url: 'https://sippn.menpan.go.id/pelayanan-publik/8199920/pemerintah-kab-nias/penangananrehabilitasi-penyandang-disabilitas-mental-atau-orang-dengan-gangguan-jiwa-odgj-di-kabupaten--nias',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Signs of a mental disorder',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': 'none' },
      expect: { verdict: 'unlikely', unmet: ['mental-disorder'] },
    },
    {
      title: 'not met: No family gives care',
      on: '2026-03-01',
      facts: { ...met, 'household.noFamilyCare': false },
      expect: { verdict: 'unlikely', unmet: ['no-family'] },
    },
    {
      title: 'not yet known: Signs of a mental disorder',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': null },
      expect: { verdict: 'cannot-tell', unknown: ['mental-disorder'] },
    },
    {
      title: 'not yet known: No family gives care',
      on: '2026-03-01',
      facts: { ...met, 'household.noFamilyCare': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-family'] },
    },
  ],
});
