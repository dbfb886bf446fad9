import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.sex': 'female', 'member.age': 18 }],
  'household.incomePerMember': 800000,
  'household.houseIndex': true,
  'household.joinsGroup': true,
};

export const programme = defineProgramme({
  id: 'pnm-mekaar',
  route: 'refer',
  name: { id: 'PNM Mekaar', en: 'Group loans for women (Mekaar)' },
  aliases: ['mekaar', 'pinjaman ibu-ibu'],
  summary: {
    id: 'Pinjaman modal kelompok khusus perempuan berpenghasilan rendah, tanpa jaminan, mulai Rp2 juta. Wajib ikut pertemuan mingguan dan saling menanggung.',
    en: 'Group loans for women from Rp2 million, without a pledge. Weekly meetings; the members pay for each other. The loans must be repaid.',
  },
  where: { id: 'Kantor unit PNM Mekaar di kecamatan.', en: 'The PNM Mekaar office in your district.' },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'poor-near-poor'],
  aims: ['empowerment'],
  owner: { national: 'PT Permodalan Nasional Madani (BRI Group)', local: 'Unit PNM' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Kontan: kriteria nasabah PNM Mekaar',
        url: 'https://keuangan.kontan.co.id/news/pnm-mekaar-berikan-pendampingan-nasabah-berbasis-kelompok',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  asGroup: {
    sources: [
      {
        title: 'Kontan: kriteria nasabah PNM Mekaar',
        url: 'https://keuangan.kontan.co.id/news/pnm-mekaar-berikan-pendampingan-nasabah-berbasis-kelompok',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  quota: false,
  topics: ['business'],
  conditions: [
    {
      id: 'woman',
      because: { id: 'Yang meminta adalah perempuan dewasa', en: 'The person who asks is an adult woman' },
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
      id: 'low-income',
      because: {
        id: 'Penghasilan paling tinggi sekitar Rp800.000 per orang sebulan',
        en: 'At most about Rp800,000 a head in a month',
      },
      when: { fact: 'household.incomePerMember', atMost: 800000 },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'house-index',
      because: {
        id: 'Rumah dinilai petugas Mekaar dan sesuai',
        en: 'The Mekaar officer rated the house as fitting',
      },
      when: { fact: 'household.houseIndex', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'joins-group',
      because: {
        id: 'Bersedia ikut kelompok dan pertemuan mingguan',
        en: 'Willing to join a group with weekly meetings',
      },
      when: { fact: 'household.joinsGroup', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2024-01-01',
      foundIn: [2024],
      kinds: ['loan', 'service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'company product; supervised by OJK', confidence: 'uncertain', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Skorlife: syarat dan plafon PNM Mekaar',
          url: 'https://skorlife.com/blog/pinjol-kta/manfaat-syarat-dan-tabel-angsuran-pnm-mekaar/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'loan',
          label: { id: 'Plafon', en: 'Loan' },
          from: 2000000,
          upTo: 15000000,
          per: 'borrower',
          period: 'once',
          confidence: 'sourced',
          note: {
            id: 'Pinjaman, harus dikembalikan; batas atas berbeda menurut sumber.',
            en: 'A loan, to be repaid; sources differ on the upper limit.',
          },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'peminjam', en: 'borrower' },
      duty: {
        id: 'pertemuan mingguan dan tanggung renteng',
        en: 'weekly meetings; members pay for each other',
      },
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
      id: 'family-consent',
      name: { id: 'Persetujuan keluarga', en: 'Consent of the family' },
      optional: true,
      ifLost: { id: 'Tulis lagi.', en: 'Write it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 21, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Kumpulkan kelompok', en: 'Form a group' },
      holder: 'person',
      todo: {
        id: 'Kantor unit PNM Mekaar di kecamatan.',
        en: 'The PNM Mekaar office in your district.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Uji kelayakan dan persiapan', en: 'Test and preparation' },
      holder: 'provider',
    },
    { id: 'bank', title: { id: 'Pencairan', en: 'Payment' }, holder: 'bank' },
  ],
  contacts: [{ label: 'Kontak OJK', reach: '157', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Kontan: kriteria nasabah PNM Mekaar',
      url: 'https://keuangan.kontan.co.id/news/pnm-mekaar-berikan-pendampingan-nasabah-berbasis-kelompok',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The person who asks is an adult woman',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.sex': 'male', 'member.age': 18 }] },
      expect: { verdict: 'unlikely', unmet: ['woman'] },
    },
    {
      title: 'not met: At most about Rp800,000 a head in a month',
      on: '2026-03-01',
      facts: { ...met, 'household.incomePerMember': 1300000 },
      expect: { verdict: 'unlikely', unmet: ['low-income'] },
    },
    {
      title: 'not met: The Mekaar officer rated the house as fitting',
      on: '2026-03-01',
      facts: { ...met, 'household.houseIndex': false },
      expect: { verdict: 'unlikely', unmet: ['house-index'] },
    },
    {
      title: 'not met: Willing to join a group with weekly meetings',
      on: '2026-03-01',
      facts: { ...met, 'household.joinsGroup': false },
      expect: { verdict: 'unlikely', unmet: ['joins-group'] },
    },
    {
      title: 'not yet known: The person who asks is an adult woman',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.sex': null, 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['woman'] },
    },
    {
      title: 'not yet known: At most about Rp800,000 a head in a month',
      on: '2026-03-01',
      facts: { ...met, 'household.incomePerMember': null },
      expect: { verdict: 'cannot-tell', unknown: ['low-income'] },
    },
    {
      title: 'not yet known: The Mekaar officer rated the house as fitting',
      on: '2026-03-01',
      facts: { ...met, 'household.houseIndex': null },
      expect: { verdict: 'cannot-tell', unknown: ['house-index'] },
    },
    {
      title: 'not yet known: Willing to join a group with weekly meetings',
      on: '2026-03-01',
      facts: { ...met, 'household.joinsGroup': null },
      expect: { verdict: 'cannot-tell', unknown: ['joins-group'] },
    },
  ],
});
