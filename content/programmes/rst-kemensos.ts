import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.houseCondition': 'decayed',
  'household.floorAreaPerPerson': 5,
  'household.listed': true,
  'household.ownsLand': true,
  'household.houseAidBefore': false,
};

export const programme = defineProgramme({
  id: 'rst-kemensos',
  route: 'refer',
  name: { id: 'Rumah Sejahtera Terpadu (RST) Kemensos', en: 'Integrated house aid (RST)' },
  aliases: ['rst', 'rumah sejahtera', 'rutilahu'],
  summary: {
    id: 'Bantuan sampai Rp20 juta memperbaiki rumah rusak berat milik keluarga penerima bansos yang belum pernah dapat bantuan rumah.',
    en: 'Up to Rp20 million to repair a decayed house of a family on social aid without house aid before.',
  },
  where: {
    id: 'RT/RW, desa/kelurahan, lalu dinas sosial.',
    en: 'The RT or RW, the village office, then the social office.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'neglected-elderly', 'disability'],
  aims: ['basic-needs'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial' },
  state: {
    kind: 'unclear',
    say: { id: 'Anggaran 2026 belum dipastikan.', en: 'The 2026 budget is not confirmed.' },
    confidence: 'uncertain',
    sources: [
      {
        title: 'Sokoguru: Rumah Sejahtera Terpadu Rp20 juta, syarat',
        url: 'https://sokoguru.id/berita/bantuan-sosial-rp20-juta-buat-renovasi-rumah-begini-cara-ajukan-sebelum-terlambat',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: ['house'],
  conditions: [
    {
      id: 'decayed-house',
      because: { id: 'Rumah rusak berat: dinding atau atap lemah', en: 'The house is heavily decayed' },
      when: { fact: 'household.houseCondition', is: 'decayed' },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'crowded',
      because: {
        id: 'Luas lantai kurang dari 7,2 meter persegi per orang',
        en: 'Less than 7.2 square metres a person',
      },
      when: { fact: 'household.floorAreaPerPerson', atMost: 7.19 },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'listed',
      because: { id: 'Tercatat di DTSEN', en: 'In the national registry' },
      when: { fact: 'household.listed', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'owns-land',
      because: { id: 'Tanah milik sendiri dan ada buktinya', en: 'Owns the land, with proof' },
      when: { fact: 'household.ownsLand', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-aid-before',
      because: { id: 'Belum pernah menerima bantuan rumah', en: 'No house aid before' },
      when: { not: { fact: 'household.houseAidBefore', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permensos 20/2017 and later RST guide', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Sokoguru: Rumah Sejahtera Terpadu Rp20 juta, syarat',
          url: 'https://sokoguru.id/berita/bantuan-sosial-rp20-juta-buat-renovasi-rumah-begini-cara-ajukan-sebelum-terlambat',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'Permensos 20/2017 RS-RTLH', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [
        {
          id: 'rst',
          label: { id: 'Perbaikan rumah', en: 'House repair' },
          rupiah: 20000000,
          per: 'house',
          period: 'once',
          confidence: 'sourced',
        },
      ],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'land-proof',
      name: { id: 'Bukti tanah (sertifikat, akta jual beli, atau girik)', en: 'Proof of land' },
      ifLost: {
        id: 'Desa membuat surat siapa yang memakai tanah; BPN mengganti sertifikat.',
        en: 'The village attests possession; BPN replaces certificates.',
      },
    },
  ],
  combination: { never: ['bsps'], maybeNot: [], allowed: [] },
  firstHelp: { days: 240, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Usul lewat RT', en: 'Propose through the neighbourhood' },
      holder: 'person',
      todo: {
        id: 'RT/RW, desa/kelurahan, lalu dinas sosial.',
        en: 'The RT or RW, the village office, then the social office.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Desa/kelurahan dan dinas sosial memeriksa', en: 'Village and social office check' },
      holder: 'provider',
    },
    { id: 'ministry', title: { id: 'Kemensos menetapkan', en: 'Kemensos decides' }, holder: 'ministry' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Sokoguru: Rumah Sejahtera Terpadu Rp20 juta, syarat',
      url: 'https://sokoguru.id/berita/bantuan-sosial-rp20-juta-buat-renovasi-rumah-begini-cara-ajukan-sebelum-terlambat',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['BSPS growth may absorb this line'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 20000000 },
    },
    {
      title: 'not met: The house is heavily decayed',
      on: '2026-03-01',
      facts: { ...met, 'household.houseCondition': 'sound' },
      expect: { verdict: 'unlikely', unmet: ['decayed-house'] },
    },
    {
      title: 'not met: Less than 7.2 square metres a person',
      on: '2026-03-01',
      facts: { ...met, 'household.floorAreaPerPerson': 10 },
      expect: { verdict: 'unlikely', unmet: ['crowded'] },
    },
    {
      title: 'not met: In the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': false },
      expect: { verdict: 'unlikely', unmet: ['listed'] },
    },
    {
      title: 'not met: Owns the land, with proof',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsLand': false },
      expect: { verdict: 'unlikely', unmet: ['owns-land'] },
    },
    {
      title: 'not met: No house aid before',
      on: '2026-03-01',
      facts: { ...met, 'household.houseAidBefore': true },
      expect: { verdict: 'unlikely', unmet: ['no-aid-before'] },
    },
    {
      title: 'not yet known: The house is heavily decayed',
      on: '2026-03-01',
      facts: { ...met, 'household.houseCondition': null },
      expect: { verdict: 'cannot-tell', unknown: ['decayed-house'] },
    },
    {
      title: 'not yet known: Less than 7.2 square metres a person',
      on: '2026-03-01',
      facts: { ...met, 'household.floorAreaPerPerson': null },
      expect: { verdict: 'cannot-tell', unknown: ['crowded'] },
    },
    {
      title: 'not yet known: In the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': null, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['listed'] },
    },
    {
      title: 'not yet known: Owns the land, with proof',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsLand': null },
      expect: { verdict: 'cannot-tell', unknown: ['owns-land'] },
    },
    {
      title: 'not yet known: No house aid before',
      on: '2026-03-01',
      facts: { ...met, 'household.houseAidBefore': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-aid-before'] },
    },
  ],
});
