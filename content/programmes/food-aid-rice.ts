import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.decile': 2 };

export const programme = defineProgramme({
  id: 'food-aid-rice',
  route: 'refer',
  name: { id: 'Bantuan Pangan Beras dan Minyak Goreng', en: 'Rice and cooking oil' },
  aliases: ['beras bulog', 'bantuan beras', 'cpp'],
  summary: {
    id: 'Pembagian beras 10 kilogram dan minyak goreng 2 liter per bulan bagi keluarga kurang mampu, hanya pada bulan yang ditentukan pemerintah.',
    en: '10 kg of rice and 2 litres of oil a month for families with little income. Only in months that the government names.',
  },
  where: {
    id: 'Diundang lewat desa/kelurahan; diambil di titik bagi Bulog.',
    en: 'The village office invites; it is collected where Bulog hands it out.',
  },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: ['poor-near-poor'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Badan Pangan Nasional; Perum Bulog', local: 'Pemerintah desa/kelurahan' },
  state: {
    kind: 'periodic',
    say: {
      id: 'Putaran terakhir yang diketahui: Februari sampai Maret 2026, dibagi sekaligus (20 kg dan 4 liter).',
      en: 'The last known round: February to March 2026, given at once (20 kg and 4 litres).',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'tvOne, 2026: bantuan beras dan minyak 33,2 juta keluarga',
        url: 'https://www.tvonenews.com/ekonomi/413960-bulog-siap-salurkan-bantuan-beras-dan-minyak-ke-332-juta-keluarga-target-tembus-ramadan?page=2',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Muria Network, 16 Feb 2026: Bapanas bantuan pangan Februari-Maret 2026',
        url: 'https://www.murianetwork.com/ragam/pr-176322/bapanas-siap-salurkan-bantuan-pangan-ke-332-juta-keluarga-pada-februari-maret-2026',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: ['food'],
  conditions: [
    {
      id: 'decile-1-4',
      because: { id: 'Desil keluarga 1 sampai 4', en: 'The family is in decile 1 to 4' },
      when: { fact: 'household.decile', atMost: 4 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['in-kind'],
      confidence: 'sourced',
      legalBasis: [{ title: 'Perpres 125/2022', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'tvOne, 2026: bantuan beras dan minyak 33,2 juta keluarga',
          url: 'https://www.tvonenews.com/ekonomi/413960-bulog-siap-salurkan-bantuan-beras-dan-minyak-ke-332-juta-keluarga-target-tembus-ramadan?page=2',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        { title: 'Perpres 125/2022 cadangan pangan pemerintah', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      channel: { id: 'titik bagi Bulog', en: 'Bulog distribution point' },
      components: [
        {
          id: 'rice',
          label: { id: 'Beras 10 kg per bulan', en: 'Rice, 10 kg a month' },
          per: 'household',
          period: 'month',
          confidence: 'sourced',
        },
        {
          id: 'oil',
          label: { id: 'Minyak goreng 2 liter per bulan', en: 'Cooking oil, 2 litres a month' },
          per: 'household',
          period: 'month',
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
      id: 'invitation',
      name: { id: 'Undangan', en: 'Invitation' },
      ifLost: {
        id: 'Tanyakan ke desa; nama ada di daftar.',
        en: 'Ask the village; the name is on the list.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: ['pkh', 'sembako'] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'provider',
      title: { id: 'Daftar nama dari data pemerintah', en: 'Names come from government data' },
      holder: 'provider',
    },
    {
      id: 'village',
      title: { id: 'Undangan lewat desa', en: 'Invitation through the village' },
      holder: 'village',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'tvOne, 2026: bantuan beras dan minyak 33,2 juta keluarga',
      url: 'https://www.tvonenews.com/ekonomi/413960-bulog-siap-salurkan-bantuan-beras-dan-minyak-ke-332-juta-keluarga-target-tembus-ramadan?page=2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['February 2026: reach widened from 18.2 to 33.2 million families'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The family is in decile 1 to 4',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 7 },
      expect: { verdict: 'unlikely', unmet: ['decile-1-4'] },
    },
    {
      title: 'not yet known: The family is in decile 1 to 4',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['decile-1-4'] },
    },
  ],
});
