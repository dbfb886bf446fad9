import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 60 }], 'household.socialAssessment': true };

export const programme = defineProgramme({
  id: 'atensi-elderly',
  route: 'refer',
  name: { id: 'ATENSI Lanjut Usia', en: 'Social services for older people (ATENSI)' },
  aliases: ['atensi lansia', 'bantuan lansia'],
  summary: {
    id: 'Layanan sosial Kemensos untuk lansia yang kurang mampu atau tidak ada perawatnya: kebutuhan pokok, perawatan, terapi, alat bantu, dan dukungan keluarga.',
    en: 'Kemensos services for older people with little income or nobody to care for them: basic needs, care, therapy, devices, family support.',
  },
  where: { id: 'Dinas sosial atau Sentra Kemensos.', en: 'The social office or a Sentra of Kemensos.' },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-elderly', 'poor-near-poor', 'disability'],
  aims: ['basic-needs', 'social-rehabilitation', 'social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Sentra; LKS lanjut usia; dinas sosial' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Perdirjen Rehsos 5/2021: pedoman ATENSI lanjut usia',
        url: 'https://vdokumen.com/peraturan-dirjen-rehabilitasi-sosial-nomor-5-tahun-2021-.html',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
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
      id: 'assessed',
      because: { id: 'Sudah dinilai pekerja sosial', en: 'A social worker has looked at what is needed' },
      when: { fact: 'household.socialAssessment', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'alone',
      because: {
        id: 'Yang sendirian atau hanya bisa berbaring didahulukan',
        en: 'Those alone or bedridden come first',
      },
      when: { anyMember: { fact: 'member.careNeeds', oneOf: ['bedridden', 'lives-alone'] } },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'decile-1-5',
      because: { id: 'Desil 1 sampai 5 didahulukan', en: 'Deciles 1 to 5 come first' },
      when: { fact: 'household.decile', atMost: 5 },
      knownBy: 'registry',
      confidence: 'uncertain',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perdirjen Rehsos 5/2021', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Perdirjen Rehsos 5/2021: pedoman ATENSI lanjut usia',
          url: 'https://vdokumen.com/peraturan-dirjen-rehabilitasi-sosial-nomor-5-tahun-2021-.html',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
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
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor', en: 'Report' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial atau Sentra Kemensos.',
        en: 'The social office or a Sentra of Kemensos.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan dan kebutuhan', en: 'An officer looks at what is needed' },
      holder: 'social-office',
    },
    {
      id: 'social-office-2',
      title: {
        id: 'Layanan di keluarga, komunitas, atau Sentra',
        en: 'Help in the family, community or Sentra',
      },
      holder: 'social-office',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Perdirjen Rehsos 5/2021: pedoman ATENSI lanjut usia',
      url: 'https://vdokumen.com/peraturan-dirjen-rehabilitasi-sosial-nomor-5-tahun-2021-.html',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 7/2021', tier: 'regulation', checkedOn: '2026-11-23' },
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
      title: 'not met: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': false },
      expect: { verdict: 'unlikely', unmet: ['assessed'] },
    },
    {
      title: 'not yet known: Somebody in the family is 60 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['elderly'] },
    },
    {
      title: 'not yet known: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': null },
      expect: { verdict: 'cannot-tell', unknown: ['assessed'] },
    },
  ],
});
