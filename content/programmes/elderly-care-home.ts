import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.age': 60 }],
  'household.noFamilyCare': true,
  'household.needsHospital': false,
  'household.contagious': false,
  'household.villageRecommends': true,
};

export const programme = defineProgramme({
  id: 'elderly-care-home',
  route: 'refer',
  name: { id: 'Panti Sosial / Griya Lansia', en: 'Homes for older people' },
  aliases: ['panti jompo', 'panti werdha', 'lansia telantar'],
  summary: {
    id: 'Tempat tinggal dan perawatan gratis milik pemerintah bagi lansia yang tidak punya keluarga yang mampu merawat.',
    en: 'A free state home with care for older people who have no family able to care for them.',
  },
  where: {
    id: 'Lapor desa/kelurahan atau dinas sosial.',
    en: 'Tell the village office or the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-elderly'],
  aims: ['basic-needs', 'social-protection', 'social-rehabilitation'],
  owner: {
    national: 'Kementerian Sosial; pemerintah provinsi',
    local: 'Dinas sosial provinsi; panti; Sentra',
  },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Lingkar Jateng, 10 Jun 2024: syarat panti lansia Jawa Tengah',
        url: 'https://lingkarjateng.id/berita-kendal-hari-ini/dinsos-kendal-imbau-pemdes-aktif-melapor-jika-ada-lansia-terlantar/?amp=1',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['elderly'],
  conditions: [
    {
      id: 'elderly',
      because: {
        id: 'Ada anggota keluarga berumur 60 tahun ke atas',
        en: 'Somebody in the family is 60 or older',
      },
      when: { anyMember: { fact: 'member.age', atLeast: 60 } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-family',
      because: { id: 'Tidak punya keluarga yang mampu merawat', en: 'No family able to give care' },
      when: { fact: 'household.noFamilyCare', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-hospital',
      because: { id: 'Tidak perlu dirawat di rumah sakit', en: 'Needs no hospital care' },
      when: { not: { fact: 'household.needsHospital', is: true } },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'not-contagious',
      because: { id: 'Tidak ada penyakit yang mudah menular', en: 'No illness that spreads easily' },
      when: { not: { fact: 'household.contagious', is: true } },
      knownBy: 'officer',
      confidence: 'known',
    },
    {
      id: 'village-recommends',
      because: { id: 'Desa atau kelurahan menyarankannya', en: 'The village recommends it' },
      when: { fact: 'household.villageRecommends', is: true },
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
      legalBasis: [
        { title: 'UU 13/1998', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 43/2004', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 2/2018', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 9/2018', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Lingkar Jateng, 10 Jun 2024: syarat panti lansia Jawa Tengah',
          url: 'https://lingkarjateng.id/berita-kendal-hari-ini/dinsos-kendal-imbau-pemdes-aktif-melapor-jika-ada-lansia-terlantar/?amp=1',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 13/1998', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permensos 5/2018', tier: 'regulation', checkedOn: '2026-11-23' },
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
      id: 'neighbourhood-letter',
      name: { id: 'Keterangan RT/RW atau desa', en: 'Letter from the neighbourhood or village' },
      optional: true,
      ifLost: { id: 'RT, RW, atau desa membuat lagi.', en: 'The neighbourhood or village writes it again.' },
    },
    {
      id: 'health-letter',
      name: { id: 'Surat sehat', en: 'Health letter' },
      optional: true,
      ifLost: { id: 'Puskesmas membuat lagi.', en: 'The Puskesmas writes it again.' },
    },
    {
      id: 'referral',
      name: { id: 'Rujukan dinas sosial', en: 'Referral by the social office' },
      optional: true,
      ifLost: { id: 'Dinas sosial membuat lagi.', en: 'The social office writes it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Laporan desa/warga', en: 'Report by village or resident' },
      holder: 'person',
      todo: {
        id: 'Lapor desa/kelurahan atau dinas sosial.',
        en: 'Tell the village office or the social office.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Dinas sosial memeriksa keadaan lansia', en: 'The social office looks at what is needed' },
      holder: 'social-office',
    },
    {
      id: 'province',
      title: { id: 'Surat pengantar ke panti provinsi', en: 'Recommendation to a provincial home' },
      holder: 'province',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Lingkar Jateng, 10 Jun 2024: syarat panti lansia Jawa Tengah',
      url: 'https://lingkarjateng.id/berita-kendal-hari-ini/dinsos-kendal-imbau-pemdes-aktif-melapor-jika-ada-lansia-terlantar/?amp=1',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody in the family is 60 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 58 }] },
      expect: { verdict: 'unlikely', unmet: ['elderly'] },
    },
    {
      title: 'not met: No family able to give care',
      on: '2026-03-01',
      facts: { ...met, 'household.noFamilyCare': false },
      expect: { verdict: 'unlikely', unmet: ['no-family'] },
    },
    {
      title: 'not met: Needs no hospital care',
      on: '2026-03-01',
      facts: { ...met, 'household.needsHospital': true },
      expect: { verdict: 'unlikely', unmet: ['no-hospital'] },
    },
    {
      title: 'not met: No illness that spreads easily',
      on: '2026-03-01',
      facts: { ...met, 'household.contagious': true },
      expect: { verdict: 'unlikely', unmet: ['not-contagious'] },
    },
    {
      title: 'not met: The village recommends it',
      on: '2026-03-01',
      facts: { ...met, 'household.villageRecommends': false },
      expect: { verdict: 'unlikely', unmet: ['village-recommends'] },
    },
    {
      title: 'not yet known: Somebody in the family is 60 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['elderly'] },
    },
    {
      title: 'not yet known: No family able to give care',
      on: '2026-03-01',
      facts: { ...met, 'household.noFamilyCare': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-family'] },
    },
    {
      title: 'not yet known: Needs no hospital care',
      on: '2026-03-01',
      facts: { ...met, 'household.needsHospital': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-hospital'] },
    },
    {
      title: 'not yet known: No illness that spreads easily',
      on: '2026-03-01',
      facts: { ...met, 'household.contagious': null },
      expect: { verdict: 'cannot-tell', unknown: ['not-contagious'] },
    },
    {
      title: 'not yet known: The village recommends it',
      on: '2026-03-01',
      facts: { ...met, 'household.villageRecommends': null },
      expect: { verdict: 'cannot-tell', unknown: ['village-recommends'] },
    },
  ],
});
