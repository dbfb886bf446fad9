import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.citizen': true,
  'household.business': 'running',
  'household.stateWork': [],
  'household.otherCredit': false,
  'household.goodCredit': true,
};

export const programme = defineProgramme({
  id: 'kur-super-mikro',
  route: 'refer',
  name: { id: 'Kredit Usaha Rakyat (KUR) Super Mikro', en: 'Micro business credit (KUR)' },
  aliases: ['kur', 'pinjaman modal', 'kredit usaha'],
  summary: {
    id: 'Pinjaman usaha sampai Rp10 juta dari bank tanpa agunan tambahan, bunga rendah karena disubsidi. Tetap harus dikembalikan.',
    en: 'A business loan of up to Rp10 million without extra collateral and at low interest. It must be repaid.',
  },
  where: {
    id: 'Bank penyalur (BRI, BNI, Mandiri, BSI, bank daerah).',
    en: 'A bank that lends it (BRI, BNI, Mandiri, BSI, regional banks).',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women', 'disability'],
  aims: ['empowerment'],
  owner: { national: 'Kemenko Perekonomian; Kementerian UMKM', local: 'Bank penyalur' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Poskota, 16 Jan 2026: syarat KUR 2026 dan plafon',
        url: 'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['business'],
  conditions: [
    {
      id: 'citizen',
      because: { id: 'Warga negara Indonesia', en: 'A citizen of Indonesia' },
      when: { fact: 'household.citizen', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'business',
      because: {
        id: 'Usaha sudah berjalan, atau rencana usaha dengan pelatihan',
        en: 'A running business, or a plan with training',
      },
      when: { fact: 'household.business', oneOf: ['running', 'plan-with-training'] },
      knownBy: 'person',
      confidence: 'known',
      note: {
        id: 'Usaha baru boleh bila dilatih atau didampingi.',
        en: 'A new business may apply after training or with a mentor.',
      },
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Bukan PNS, PPPK, TNI, atau Polri',
        en: 'Not a civil servant, soldier or police officer',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: ['civil-servant', 'contract-civil-servant', 'soldier', 'police'],
        },
      },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'no-other-credit',
      because: { id: 'Tidak punya KUR di bank lain', en: 'No KUR at another bank' },
      when: { not: { fact: 'household.otherCredit', is: true } },
      knownBy: 'registry',
      confidence: 'known',
    },
    {
      id: 'good-credit',
      because: { id: 'Riwayat kredit lancar', en: 'A clean credit record' },
      when: { fact: 'household.goodCredit', is: true },
      knownBy: 'registry',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['loan'],
      confidence: 'sourced',
      legalBasis: [
        {
          title: 'Permenko Perekonomian 7/2025 and its 2026 revision',
          confidence: 'sourced',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Poskota, 16 Jan 2026: syarat KUR 2026 dan plafon',
          url: 'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'CNBC Indonesia, 4 Sep 2023: bunga KUR super mikro 3 persen',
          url: 'https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Info Pojok Viral, Nov 2025: KUR 2026 bunga tetap 6 persen, tanpa batas pengajuan',
          url: 'https://www.infopojokviral.com/2025/11/aturan-terbaru-kur-2026-batas-pengajuan.html',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'loan',
          label: { id: 'Plafon pinjaman', en: 'Loan ceiling' },
          upTo: 10000000,
          per: 'borrower',
          period: 'once',
          confidence: 'sourced',
          note: {
            id: 'Pinjaman, harus dikembalikan. Bunga 3 sampai 6 persen setahun, belum pasti.',
            en: 'A loan, to be repaid. Interest of 3 to 6 percent a year, uncertain.',
          },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'peminjam', en: 'borrower' },
      duty: { id: 'mengangsur tepat waktu', en: 'repay on schedule' },
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
      id: 'business-letter',
      name: { id: 'NIB atau surat keterangan usaha', en: 'Business number or letter' },
      ifLost: {
        id: 'NIB dicetak lagi di oss.go.id; desa membuat surat lagi.',
        en: 'Print it again at oss.go.id; the village writes the letter again.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 21, confidence: 'proposed' },
  steps: [
    { id: 'bank', title: { id: 'Datang ke bank penyalur', en: 'Go to the bank' }, holder: 'bank' },
    { id: 'bank-2', title: { id: 'Survei usaha', en: 'The business is looked at' }, holder: 'bank' },
    { id: 'bank-3', title: { id: 'Akad', en: 'Contract' }, holder: 'bank' },
  ],
  contacts: [{ label: 'Kontak OJK', reach: '157', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    { title: 'Permenko 1/2023', tier: 'regulation', checkedOn: '2026-11-23' },
    { title: 'Permenko 7/2025', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Poskota, 16 Jan 2026: syarat KUR 2026 dan plafon',
      url: 'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Info Pojok Viral, Nov 2025: KUR 2026 bunga tetap 6 persen, tanpa batas pengajuan',
      url: 'https://www.infopojokviral.com/2025/11/aturan-terbaru-kur-2026-batas-pengajuan.html',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['From January 2026 no limit on how many times a borrower may apply', 'Flat 6% announced'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': false },
      expect: { verdict: 'unlikely', unmet: ['citizen'] },
    },
    {
      title: 'not met: A running business, or a plan with training',
      on: '2026-03-01',
      facts: { ...met, 'household.business': 'none' },
      expect: { verdict: 'unlikely', unmet: ['business'] },
    },
    {
      title: 'not met: Not a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': ['civil-servant'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: No KUR at another bank',
      on: '2026-03-01',
      facts: { ...met, 'household.otherCredit': true },
      expect: { verdict: 'unlikely', unmet: ['no-other-credit'] },
    },
    {
      title: 'not met: A clean credit record',
      on: '2026-03-01',
      facts: { ...met, 'household.goodCredit': false },
      expect: { verdict: 'unlikely', unmet: ['good-credit'] },
    },
    {
      title: 'not yet known: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': null },
      expect: { verdict: 'cannot-tell', unknown: ['citizen'] },
    },
    {
      title: 'not yet known: A running business, or a plan with training',
      on: '2026-03-01',
      facts: { ...met, 'household.business': null },
      expect: { verdict: 'cannot-tell', unknown: ['business'] },
    },
    {
      title: 'not yet known: Not a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: No KUR at another bank',
      on: '2026-03-01',
      facts: { ...met, 'household.otherCredit': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-other-credit'] },
    },
    {
      title: 'not yet known: A clean credit record',
      on: '2026-03-01',
      facts: { ...met, 'household.goodCredit': null },
      expect: { verdict: 'cannot-tell', unknown: ['good-credit'] },
    },
  ],
});
