import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.graduatedFromPkh': true, 'household.business': 'plan' };

export const programme = defineProgramme({
  id: 'prokus',
  route: 'refer',
  name: { id: 'Program Kewirausahaan Sosial (ProKUS)', en: 'Social entrepreneurship (ProKUS)' },
  aliases: ['prokus', 'wirausaha sosial'],
  summary: {
    id: 'Modal kecil dan bimbingan bisnis bagi keluarga yang sudah lulus PKH dan punya rintisan usaha. Kelanjutan programnya perlu ditanyakan.',
    en: 'Small capital and guidance for families that left PKH with a small business. Ask whether it still runs.',
  },
  where: { id: 'Dinas sosial atau pendamping.', en: 'The social office or the facilitator.' },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women'],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; inkubator bisnis kampus' },
  state: {
    kind: 'unclear',
    say: {
      id: 'Bukti terakhir dari 2020 sampai 2022; sejak itu digantikan PENA.',
      en: 'Last seen 2020 to 2022; since then PENA has taken its place.',
    },
    confidence: 'uncertain',
    sources: [
      {
        title: 'ITS, 6 Feb 2022: ProKUS 2021, 7.000 KPM, 27 inkubator',
        url: 'https://its.ac.id/pdpm/2022/02/06/prokus-plays-an-important-role-in-poverty-alleviation',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: ['business'],
  conditions: [
    {
      id: 'graduated',
      because: { id: 'Pernah PKH dan sudah lulus', en: 'Was on PKH and has graduated' },
      when: { fact: 'household.graduatedFromPkh', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'business',
      because: { id: 'Punya usaha atau rencana usaha', en: 'Has a business or a plan for one' },
      when: { fact: 'household.business', oneOf: ['plan', 'plan-with-training', 'running'] },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2020-01-01',
      foundIn: [2020, 2021],
      kinds: ['cash', 'service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Nomor peraturan belum ditemukan', confidence: 'uncertain', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kompas, 21 Jan 2021: ProKUS Rp3,5 juta, syarat',
          url: 'https://www.kompas.com/tren/read/2021/01/21/200500665/ingin-dapat-bantuan-modal-usaha-rp-35-juta-dari-kemensos-ini-syaratnya',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'ITS, 6 Feb 2022: ProKUS 2021, 7.000 KPM, 27 inkubator',
          url: 'https://its.ac.id/pdpm/2022/02/06/prokus-plays-an-important-role-in-poverty-alleviation',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'bsimu',
          label: { id: 'Insentif modal usaha', en: 'Capital incentive' },
          from: 2000000,
          upTo: 3500000,
          per: 'household',
          period: 'once',
          confidence: 'sourced',
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'penerima', en: 'recipient' },
      duty: { id: 'mengikuti bimbingan usaha', en: 'follow the business guidance' },
    },
  ],
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
      id: 'photo',
      name: { id: 'Foto', en: 'Photo' },
      ifLost: { id: 'Foto lagi; petugas bisa membantu.', en: 'Take it again; officers can help.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 120, confidence: 'proposed' },
  steps: [
    {
      id: 'social-office',
      title: { id: 'Diusulkan pendamping', en: 'Proposed by the companion' },
      holder: 'social-office',
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
      title: 'Kompas, 21 Jan 2021: ProKUS Rp3,5 juta, syarat',
      url: 'https://www.kompas.com/tren/read/2021/01/21/200500665/ingin-dapat-bantuan-modal-usaha-rp-35-juta-dari-kemensos-ini-syaratnya',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Treat as an intake for PENA and local social-enterprise schemes'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Was on PKH and has graduated',
      on: '2026-03-01',
      facts: { ...met, 'household.graduatedFromPkh': false },
      expect: { verdict: 'unlikely', unmet: ['graduated'] },
    },
    {
      title: 'not met: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': 'none' },
      expect: { verdict: 'unlikely', unmet: ['business'] },
    },
    {
      title: 'not yet known: Was on PKH and has graduated',
      on: '2026-03-01',
      facts: { ...met, 'household.graduatedFromPkh': null },
      expect: { verdict: 'cannot-tell', unknown: ['graduated'] },
    },
    {
      title: 'not yet known: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': null },
      expect: { verdict: 'cannot-tell', unknown: ['business'] },
    },
  ],
});
