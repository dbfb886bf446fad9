import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.sex': 'female', 'member.age': 18 }], 'household.womanHeaded': true };

export const programme = defineProgramme({
  id: 'women-economic',
  route: 'refer',
  name: { id: 'Peningkatan Kapasitas Ekonomi Perempuan', en: 'Business skills for women' },
  aliases: ['pelatihan ibu tunggal', 'usaha perempuan', 'pekka'],
  summary: {
    id: 'Pelatihan usaha dan jejaring bagi ibu tunggal, kepala keluarga perempuan, penyintas kekerasan, atau penyintas bencana.',
    en: 'Business training and networks for single mothers, women who head families, and survivors.',
  },
  where: {
    id: 'Dinas PPPA, Ruang Bersama Indonesia/DRPPA di desa, atau serikat PEKKA.',
    en: 'The PPPA office, Ruang Bersama Indonesia or DRPPA in the village, or the PEKKA union.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: ['economic-empowerment'],
  groups: ['vulnerable-women', 'poor-near-poor', 'disaster-conflict-survivors'],
  aims: ['empowerment', 'social-inclusion'],
  owner: { national: 'Kementerian PPPA', local: 'Dinas PPPA; desa DRPPA/RBI' },
  state: {
    kind: 'active',
    say: { id: 'Skala kecil, di desa terpilih.', en: 'Small scale, in chosen villages.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Sumatera Ekspres, 19 May 2025: Ruang Bersama Indonesia',
        url: 'https://sumateraekspres.bacakoran.co/nasional/read/83234/kemen-pppa-genjot-desa-bebas-kekerasan-lewat-program-ruang-bersama-indonesia',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['business', 'work'],
  conditions: [
    {
      id: 'woman',
      because: { id: 'Perempuan dewasa', en: 'An adult woman' },
      when: {
        anyMember: {
          all: [
            { fact: 'member.sex', is: 'female' },
            { fact: 'member.age', atLeast: 18 },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'situation',
      because: {
        id: 'Ibu yang menanggung keluarga sendiri, penyintas, atau keluarga kurang mampu',
        en: 'A mother on her own, a survivor, or a family with little income',
      },
      when: {
        any: [
          { fact: 'household.womanHeaded', is: true },
          { fact: 'household.violence', is: true },
          { fact: 'household.affectedByDisaster', is: true },
          { fact: 'household.decile', atMost: 4 },
        ],
      },
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
      legalBasis: [{ title: 'Permen PPPA 19/2011', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Kemen PPPA, 7 Sep 2021: pelatihan kewirausahaan perempuan rentan',
          url: 'https://www.kemenpppa.go.id/index.php/page/read/29/3378/pemberdayaan-perempuan-rentan-dukung-peningkatan-kesejahteraan-keluarga-hingga-kesetaraan',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        { title: 'Permen PPPA 19/2011', tier: 'regulation', checkedOn: '2026-11-23' },
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
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Daftar ke dinas PPPA/desa', en: 'Register at the PPPA office or village' },
      holder: 'person',
      todo: {
        id: 'Dinas PPPA, Ruang Bersama Indonesia/DRPPA di desa, atau serikat PEKKA.',
        en: 'The PPPA office, Ruang Bersama Indonesia or DRPPA in the village, or the PEKKA union.',
      },
    },
    { id: 'provider', title: { id: 'Ikut pelatihan', en: 'Training' }, holder: 'provider' },
    {
      id: 'provider-2',
      title: { id: 'Rujukan modal (Mekaar, KUR)', en: 'Referral for capital' },
      holder: 'provider',
    },
  ],
  contacts: [{ label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' }],
  identity: 'helpful',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Kemen PPPA, 7 Sep 2021: pelatihan kewirausahaan perempuan rentan',
      url: 'https://www.kemenpppa.go.id/index.php/page/read/29/3378/pemberdayaan-perempuan-rentan-dukung-peningkatan-kesejahteraan-keluarga-hingga-kesetaraan',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Sumatera Ekspres, 19 May 2025: Ruang Bersama Indonesia',
      url: 'https://sumateraekspres.bacakoran.co/nasional/read/83234/kemen-pppa-genjot-desa-bebas-kekerasan-lewat-program-ruang-bersama-indonesia',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['DRPPA villages are being turned into Ruang Bersama Indonesia'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: An adult woman',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.sex': 'male', 'member.age': 18 }] },
      expect: { verdict: 'unlikely', unmet: ['woman'] },
    },
    {
      title: 'not met: A mother on her own, a survivor, or a family with little income',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.womanHeaded': false,
        'household.violence': false,
        'household.affectedByDisaster': false,
        'household.decile': 7,
      },
      expect: { verdict: 'unlikely', unmet: ['situation'] },
    },
    {
      title: 'not yet known: An adult woman',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.sex': null, 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['woman'] },
    },
    {
      title: 'not yet known: A mother on her own, a survivor, or a family with little income',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.womanHeaded': null,
        'household.violence': null,
        'household.affectedByDisaster': null,
        'household.decile': null,
      },
      expect: { verdict: 'cannot-tell', unknown: ['situation'] },
    },
  ],
});
