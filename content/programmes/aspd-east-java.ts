import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.area': '35.01', members: [{ 'member.disability': 'severe' }] };

export const programme = defineProgramme({
  id: 'aspd-east-java',
  route: 'refer',
  name: {
    id: 'Asistensi Sosial Penyandang Disabilitas (ASPD) Jawa Timur',
    en: 'East Java disability aid (ASPD)',
  },
  aliases: ['aspd'],
  summary: {
    id: 'Bantuan Provinsi Jawa Timur Rp900.000 tiap tahap, empat kali setahun, bagi penyandang disabilitas berat. Hanya untuk warga Jawa Timur.',
    en: 'East Java gives Rp900,000 four times a year to people with a severe disability who live there.',
  },
  where: {
    id: 'Dinas sosial kabupaten/kota di Jawa Timur.',
    en: 'The social office of your regency or city in East Java.',
  },
  family: 'social-assistance',
  alsoFamilies: ['protection-rehabilitation'],
  groups: ['disability', 'poor-near-poor'],
  aims: ['basic-needs', 'social-protection'],
  owner: { local: 'Dinas Sosial Provinsi Jawa Timur' },
  area: '35',
  state: {
    kind: 'active',
    say: { id: '4.640 penerima pada 2026.', en: '4,640 recipients in 2026.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Suara Surabaya, 9 Feb 2026: ASPD Jawa Timur 4.640 penerima, Rp900 ribu per tahap',
        url: 'https://www.suarasurabaya.net/kelanakota/2026/kuota-bansos-disabilitas-di-jatim-bertambah-jadi-4-640-orang-senilai-16-miliar-per-tahun',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['disability'],
  conditions: [
    {
      id: 'area',
      because: { id: 'Tinggal di Jawa Timur', en: 'Lives in East Java' },
      when: { fact: 'household.area', liesIn: '35' },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'severe-disability',
      because: { id: 'Ada penyandang disabilitas berat', en: 'Somebody lives with a severe disability' },
      when: { anyMember: { fact: 'member.disability', is: 'severe' } },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['cash', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [
        {
          title: 'Peraturan gubernur, nomor belum ditemukan',
          confidence: 'uncertain',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Suara Surabaya, 9 Feb 2026: ASPD Jawa Timur 4.640 penerima, Rp900 ribu per tahap',
          url: 'https://www.suarasurabaya.net/kelanakota/2026/kuota-bansos-disabilitas-di-jatim-bertambah-jadi-4-640-orang-senilai-16-miliar-per-tahun',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
      ],
      channel: { id: 'rekening bank', en: 'bank account' },
      components: [
        {
          id: 'aspd',
          label: { id: 'Disabilitas berat', en: 'Severe disability' },
          rupiah: 3600000,
          per: 'person',
          period: 'year',
          instalment: 900000,
          count: { members: { fact: 'member.disability', is: 'severe' } },
          confidence: 'sourced',
          note: {
            id: 'Empat tahap; kursi roda bisa ditambahkan.',
            en: 'Four stages; a wheelchair may be added.',
          },
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
      id: 'disability-letter',
      name: { id: 'Surat atau asesmen disabilitas', en: 'Disability letter or assessment' },
      ifLost: {
        id: 'Puskesmas atau dinas sosial bisa menilai lagi.',
        en: 'The Puskesmas or social office can check again.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'provider',
      title: { id: 'Diusulkan kabupaten/kota', en: 'Proposed by the regency' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Suara Surabaya, 9 Feb 2026: ASPD Jawa Timur 4.640 penerima, Rp900 ribu per tahap',
      url: 'https://www.suarasurabaya.net/kelanakota/2026/kuota-bansos-disabilitas-di-jatim-bertambah-jadi-4-640-orang-senilai-16-miliar-per-tahun',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Quota up from 4,000 (2025) to 4,640 (2026)'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 3600000 },
    },
    {
      title: 'not met: Lives in East Java',
      on: '2026-03-01',
      facts: { ...met, 'household.area': '31.74' },
      expect: { verdict: 'unlikely', unmet: ['area'] },
    },
    {
      title: 'not met: Somebody lives with a severe disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': 'none' }] },
      expect: { verdict: 'unlikely', unmet: ['severe-disability'] },
    },
    {
      title: 'not yet known: Lives in East Java',
      on: '2026-03-01',
      facts: { ...met, 'household.area': null },
      expect: { verdict: 'cannot-tell', unknown: ['area'] },
    },
    {
      title: 'not yet known: Somebody lives with a severe disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['severe-disability'] },
    },
  ],
});
