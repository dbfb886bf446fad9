import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.citizen': true,
  'household.hasNik': true,
  'household.otherCredit': false,
  'household.businessLetter': true,
};

export const programme = defineProgramme({
  id: 'umi',
  route: 'refer',
  name: { id: 'Pembiayaan Ultra Mikro (UMi)', en: 'Ultra-micro credit (UMi)' },
  aliases: ['umi', 'pegadaian umi'],
  summary: {
    id: 'Pinjaman usaha kecil sampai Rp20 juta lewat lembaga bukan bank (Pegadaian, PNM, koperasi), disertai pendampingan.',
    en: 'Small business loans of up to Rp20 million from non-banks, with mentoring. They must be repaid.',
  },
  where: {
    id: 'Pegadaian, PNM, atau koperasi penyalur UMi.',
    en: 'Pegadaian, PNM, or a cooperative that lends UMi.',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women'],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Keuangan (Pusat Investasi Pemerintah)', local: 'LKBB penyalur' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'KPPN Klaten: pembiayaan UMi',
        url: 'https://djpb.kemenkeu.go.id/kppn/klaten/id/publikasi/berita-terbaru/3094-pembiayaan-umi-ultra-mikro.html',
        tier: 'official',
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
      confidence: 'sourced',
    },
    {
      id: 'has-nik',
      because: { id: 'Punya NIK', en: 'Has a national identity number' },
      when: { fact: 'household.hasNik', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-other-credit',
      because: {
        id: 'Tidak sedang punya kredit program pemerintah lain',
        en: 'No other government credit is running',
      },
      when: { not: { fact: 'household.otherCredit', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'business-letter',
      because: { id: 'Punya NIB atau surat keterangan usaha', en: 'Has a business number or letter' },
      when: { fact: 'household.businessLetter', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2023-01-01',
      foundIn: [2023],
      kinds: ['loan', 'service'],
      confidence: 'sourced',
      legalBasis: [{ title: 'PMK 193/PMK.05/2020', confidence: 'sourced', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'IDX Channel, Jun 2023: UMi plafon Rp20 juta',
          url: 'https://www.idxchannel.com/economics/kemenkeu-salurkan-rp233-triliun-pembiayaan-kredit-umi-hingga-juni-2023/2',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'KPPN Klaten: pembiayaan UMi',
          url: 'https://djpb.kemenkeu.go.id/kppn/klaten/id/publikasi/berita-terbaru/3094-pembiayaan-umi-ultra-mikro.html',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'loan',
          label: { id: 'Plafon', en: 'Loan ceiling' },
          upTo: 20000000,
          per: 'borrower',
          period: 'once',
          confidence: 'sourced',
          note: { id: 'Pinjaman, harus dikembalikan.', en: 'A loan, to be repaid.' },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'peminjam', en: 'borrower' },
      duty: { id: 'mengangsur dan ikut pendampingan', en: 'repay and join the mentoring' },
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
    {
      id: 'start',
      title: { id: 'Datang ke penyalur', en: 'Go to the lender' },
      holder: 'person',
      todo: {
        id: 'Pegadaian, PNM, atau koperasi penyalur UMi.',
        en: 'Pegadaian, PNM, or a cooperative that lends UMi.',
      },
    },
    { id: 'provider', title: { id: 'Survei', en: 'Visit' }, holder: 'provider' },
    { id: 'bank', title: { id: 'Akad', en: 'Contract' }, holder: 'bank' },
  ],
  contacts: [{ label: 'Kontak OJK', reach: '157', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'IDX Channel, Jun 2023: UMi plafon Rp20 juta',
      url: 'https://www.idxchannel.com/economics/kemenkeu-salurkan-rp233-triliun-pembiayaan-kredit-umi-hingga-juni-2023/2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'KPPN Klaten: pembiayaan UMi',
      url: 'https://djpb.kemenkeu.go.id/kppn/klaten/id/publikasi/berita-terbaru/3094-pembiayaan-umi-ultra-mikro.html',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': false },
      expect: { verdict: 'unlikely', unmet: ['citizen'] },
    },
    {
      title: 'not met: Has a national identity number',
      on: '2026-03-01',
      facts: { ...met, 'household.hasNik': false },
      expect: { verdict: 'unlikely', unmet: ['has-nik'] },
    },
    {
      title: 'not met: No other government credit is running',
      on: '2026-03-01',
      facts: { ...met, 'household.otherCredit': true },
      expect: { verdict: 'unlikely', unmet: ['no-other-credit'] },
    },
    {
      title: 'not met: Has a business number or letter',
      on: '2026-03-01',
      facts: { ...met, 'household.businessLetter': false },
      expect: { verdict: 'unlikely', unmet: ['business-letter'] },
    },
    {
      title: 'not yet known: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': null },
      expect: { verdict: 'cannot-tell', unknown: ['citizen'] },
    },
    {
      title: 'not yet known: Has a national identity number',
      on: '2026-03-01',
      facts: { ...met, 'household.hasNik': null },
      expect: { verdict: 'cannot-tell', unknown: ['has-nik'] },
    },
    {
      title: 'not yet known: No other government credit is running',
      on: '2026-03-01',
      facts: { ...met, 'household.otherCredit': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-other-credit'] },
    },
    {
      title: 'not yet known: Has a business number or letter',
      on: '2026-03-01',
      facts: { ...met, 'household.businessLetter': null },
      expect: { verdict: 'cannot-tell', unknown: ['business-letter'] },
    },
  ],
});
