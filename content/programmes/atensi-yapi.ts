import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.age': 9, 'member.orphan': 'father' }],
  'household.decile': 2,
  'household.stateWork': [],
  'household.receives': [],
};

export const programme = defineProgramme({
  id: 'atensi-yapi',
  route: 'refer',
  name: {
    id: 'ATENSI Anak Yatim, Piatu, dan Yatim Piatu (YAPI)',
    en: 'Aid for children who lost a parent (YAPI)',
  },
  aliases: ['bantuan yatim', 'yapi', 'anak yatim piatu'],
  summary: {
    id: 'Bantuan Rp200.000 per bulan untuk anak yatim, piatu, atau yatim piatu dari keluarga tidak mampu, plus pendampingan sosial.',
    en: 'Rp200,000 a month for children of families with little income who lost one or both parents, with social support.',
  },
  where: {
    id: 'Desa/kelurahan (operator SIKS-NG), dinas sosial, LKSA, atau menu usul Cek Bansos.',
    en: "The village office (its SIKS-NG operator), the social office, a children's home (LKSA), or the proposal menu of Cek Bansos.",
  },
  family: 'social-assistance',
  alsoFamilies: ['protection-rehabilitation'],
  groups: ['vulnerable-children', 'poor-near-poor'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial (Ditjen Rehabilitasi Sosial)', local: 'Dinas sosial; Sentra; LKSA' },
  state: {
    kind: 'active',
    say: { id: 'Tergantung anggaran.', en: 'Depends on the budget.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Medan Aktual, 2026: ATENSI YAPI 2026',
        url: 'https://bansos.medanaktual.com/atensi-yapi-2026-cara-dapat-bansos-anak-yatim-rp600-ribu',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['children', 'food', 'school'],
  conditions: [
    {
      id: 'orphan',
      because: {
        id: 'Ada anak di bawah 18 tahun yang yatim, piatu, atau tidak ada perawatnya',
        en: 'A child under 18 has lost a parent or has nobody',
      },
      when: {
        anyMember: {
          all: [
            { fact: 'member.age', atMost: 17.99 },
            { fact: 'member.orphan', oneOf: ['father', 'mother', 'both', 'neglected'] },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'decile-1-5',
      because: { id: 'Desil keluarga 1 sampai 5', en: 'The family is in decile 1 to 5' },
      when: { fact: 'household.decile', atMost: 5 },
      knownBy: 'registry',
      confidence: 'uncertain',
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Tidak ada anggota KK yang PNS, PPPK, TNI, atau Polri',
        en: 'Nobody on the family card is a civil servant, soldier or police officer',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: ['civil-servant', 'contract-civil-servant', 'soldier', 'police'],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-pkh',
      because: { id: 'Belum menerima PKH', en: 'Does not receive PKH' },
      when: { not: { fact: 'household.receives', oneOf: ['pkh'] } },
      knownBy: 'registry',
      confidence: 'uncertain',
      note: {
        id: 'Hanya satu sumber menyebutnya; tanyakan ke dinas sosial.',
        en: 'Only one source says so; ask the social office.',
      },
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash', 'service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 35/2014', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2022', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Medan Aktual, 2026: ATENSI YAPI 2026',
          url: 'https://bansos.medanaktual.com/atensi-yapi-2026-cara-dapat-bansos-anak-yatim-rp600-ribu',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Topreneur: syarat bansos YAPI',
          url: 'https://topreneur.id/cara-mudah-ajukan-bansos-yapi-panduan-lengkap-syaratnya',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 35/2014', tier: 'regulation', checkedOn: '2026-11-23' },
        {
          title: 'Permensos 7/2021 ATENSI (as amended by Permensos 7/2022)',
          tier: 'regulation',
          checkedOn: '2026-11-23',
        },
      ],
      channel: {
        id: 'bank Himbara atau PT Pos, sering 2 sampai 4 bulan sekaligus',
        en: 'a state bank or PT Pos, often 2 to 4 months at once',
      },
      components: [
        {
          id: 'yapi',
          label: { id: 'Anak yatim/piatu', en: 'Child who lost a parent' },
          rupiah: 200000,
          per: 'person',
          period: 'month',
          count: {
            members: {
              all: [
                { fact: 'member.age', atMost: 17.99 },
                { fact: 'member.orphan', oneOf: ['father', 'mother', 'both', 'neglected'] },
              ],
            },
          },
          confidence: 'sourced',
        },
      ],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'child-identity',
      name: { id: 'Akta kelahiran atau NIK anak', en: 'Birth certificate or NIK of the child' },
      ifLost: { id: 'Dukcapil menerbitkan ulang, gratis.', en: 'Dukcapil issues it again, free.' },
    },
    {
      id: 'death-letter',
      name: { id: 'Akta atau surat kematian', en: 'Death certificate or letter' },
      ifLost: {
        id: 'Minta surat dari desa, rumah sakit, atau Dukcapil.',
        en: 'Ask the village, hospital or Dukcapil.',
      },
    },
    {
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
  ],
  combination: { never: ['pkh'], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Usulan dari wali/desa/LKSA', en: 'Proposal by the guardian, village or children’s home' },
      holder: 'person',
      todo: {
        id: 'Desa/kelurahan (operator SIKS-NG), dinas sosial, LKSA, atau menu usul Cek Bansos.',
        en: "The village office (its SIKS-NG operator), the social office, a children's home (LKSA), or the proposal menu of Cek Bansos.",
      },
    },
    {
      id: 'social-office',
      title: {
        id: 'Pendamping sosial memeriksa keadaan anak',
        en: 'A social companion looks at what the child needs',
      },
      holder: 'social-office',
    },
    {
      id: 'ministry',
      title: { id: 'Penetapan Sentra/Kemensos', en: 'Decision by the Sentra or Kemensos' },
      holder: 'ministry',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Topreneur: syarat bansos YAPI',
      url: 'https://topreneur.id/cara-mudah-ajukan-bansos-yapi-panduan-lengkap-syaratnya',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Medan Aktual, 2026: ATENSI YAPI 2026',
      url: 'https://bansos.medanaktual.com/atensi-yapi-2026-cara-dapat-bansos-anak-yatim-rp600-ribu',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Continued in 2026 at the same amount'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 200000 },
    },
    {
      title: 'not met: A child under 18 has lost a parent or has nobody',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 20, 'member.orphan': 'father' }] },
      expect: { verdict: 'unlikely', unmet: ['orphan'] },
    },
    {
      title: 'not met: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 8 },
      expect: { verdict: 'unlikely', unmet: ['decile-1-5'] },
    },
    {
      title: 'not met: Nobody on the family card is a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': ['civil-servant'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: Does not receive PKH',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': ['pkh'] },
      expect: { verdict: 'unlikely', unmet: ['no-pkh'] },
    },
    {
      title: 'not yet known: A child under 18 has lost a parent or has nobody',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null, 'member.orphan': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['orphan'] },
    },
    {
      title: 'not yet known: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['decile-1-5'] },
    },
    {
      title: 'not yet known: Nobody on the family card is a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: Does not receive PKH',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-pkh'] },
    },
  ],
});
