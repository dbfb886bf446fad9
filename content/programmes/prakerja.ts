import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 41 }], 'household.stateWork': [], 'household.prakerjaMembers': 2 };

export const programme = defineProgramme({
  id: 'prakerja',
  route: 'refer',
  name: { id: 'Kartu Prakerja', en: 'Kartu Prakerja' },
  aliases: ['prakerja'],
  summary: {
    id: 'Bantuan biaya pelatihan bagi pencari kerja. Pendaftaran gelombang baru tidak ditemukan sejak 2025, jadi cek dulu situs resminya.',
    en: 'Training aid for job seekers. No new intake was found since 2025; check the official site first.',
  },
  where: { id: 'prakerja.go.id (cek status).', en: 'prakerja.go.id (check how it stands).' },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women', 'disability'],
  aims: ['empowerment'],
  owner: { national: 'Kemenko Perekonomian, dalam peralihan ke Kementerian Ketenagakerjaan' },
  state: {
    kind: 'paused',
    closedFrom: '2025-01-01',
    say: {
      id: 'Prakerja tidak membuka gelombang baru yang bisa ditemukan sejak 2025. Cek dulu prakerja.go.id.',
      en: 'No new Prakerja intake could be found since 2025. Check prakerja.go.id first.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Jabaran, 2025: nasib Prakerja, transisi ke Kemnaker',
        url: 'https://jabaran.id/11943-2ini-nasib-program-prakerja-2025-apakah-masih-ada',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['work'],
  conditions: [
    {
      id: 'age',
      because: { id: 'Umur 18 sampai 64 dan tidak sedang sekolah', en: 'Aged 18 to 64 and not in school' },
      when: {
        anyMember: {
          all: [
            { fact: 'member.age', between: [18, 64.99] },
            { fact: 'member.school', is: 'none' },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Bukan pejabat negara, PNS, PPPK, TNI, Polri, perangkat desa, atau direksi BUMN dan BUMD',
        en: 'Not a state official, civil servant, soldier, police officer, village official or state-firm director',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: [
            'state-official',
            'civil-servant',
            'contract-civil-servant',
            'soldier',
            'police',
            'village-official',
            'state-firm-director',
          ],
        },
      },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'two-a-card',
      because: { id: 'Paling banyak 2 orang dalam satu KK', en: 'At most 2 people on one family card' },
      when: { fact: 'household.prakerjaMembers', atMost: 2 },
      knownBy: 'registry',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2024-01-01',
      foundIn: [2024],
      kinds: ['cash', 'service'],
      confidence: 'known',
      legalBasis: [
        { title: 'Perpres 36/2020 jo 76/2020 jo 113/2022', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'Perpres 36/2020 jo 113/2022', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Perpres 113/2022', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [
        {
          id: 'training',
          label: { id: 'Biaya pelatihan', en: 'Training costs' },
          rupiah: 3500000,
          per: 'person',
          period: 'once',
          confidence: 'known',
        },
        {
          id: 'incentive',
          label: { id: 'Insentif setelah pelatihan', en: 'Incentive after training' },
          rupiah: 600000,
          per: 'person',
          period: 'once',
          confidence: 'known',
        },
        {
          id: 'survey',
          label: { id: 'Insentif survei', en: 'Survey incentive' },
          rupiah: 100000,
          per: 'person',
          period: 'once',
          confidence: 'known',
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
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 365, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Cek pengumuman gelombang', en: 'Look for news of an intake' },
      holder: 'person',
      todo: {
        id: 'prakerja.go.id (cek status).',
        en: 'prakerja.go.id (check how it stands).',
      },
    },
  ],
  contacts: [{ label: 'Call center Kemnaker', reach: '1500630', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'sourced', papers: 'known', contacts: 'known' },
  sources: [
    { title: 'Permenko 11/2020 (as amended)', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Jabaran, 2025: nasib Prakerja, transisi ke Kemnaker',
      url: 'https://jabaran.id/11943-2ini-nasib-program-prakerja-2025-apakah-masih-ada',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Hand-over to Kemnaker under way in 2025'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2024-06-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 4200000 },
    },
    {
      title: 'not met: Aged 18 to 64 and not in school',
      on: '2024-06-01',
      facts: { ...met, members: [{ 'member.age': 17 }] },
      expect: { verdict: 'unlikely', unmet: ['age'] },
    },
    {
      title:
        'not met: Not a state official, civil servant, soldier, police officer, village official or state-firm director',
      on: '2024-06-01',
      facts: { ...met, 'household.stateWork': ['state-official'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: At most 2 people on one family card',
      on: '2024-06-01',
      facts: { ...met, 'household.prakerjaMembers': 4 },
      expect: { verdict: 'unlikely', unmet: ['two-a-card'] },
    },
    {
      title: 'not yet known: Aged 18 to 64 and not in school',
      on: '2024-06-01',
      facts: { ...met, members: [{ 'member.age': null, 'member.school': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['age'] },
    },
    {
      title:
        'not yet known: Not a state official, civil servant, soldier, police officer, village official or state-firm director',
      on: '2024-06-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: At most 2 people on one family card',
      on: '2024-06-01',
      facts: { ...met, 'household.prakerjaMembers': null },
      expect: { verdict: 'cannot-tell', unknown: ['two-a-card'] },
    },
    {
      title: 'it is closed, whoever asks',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'unlikely', unmet: ['closed'] },
    },
  ],
});
