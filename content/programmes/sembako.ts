import type { Component, LegalBasis, Source } from '#core/programme/benefit.ts';
import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.decile': 2,
  'household.stateWork': [],
  'household.wageAboveMinimum': false,
  'household.ownsCompany': false,
  'household.nikMatches': true,
};

const legalBasis: LegalBasis[] = [
  { title: 'Perpres 63/2017', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Permensos 5/2021', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Permensos 4/2023', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Permensos 3/2025', confidence: 'known', checkedOn: '2026-11-23' },
];

const sources: Source[] = [
  {
    title: 'Palpres: BPNT naik dari Rp110.000 menjadi Rp200.000 per bulan',
    url: 'https://palpres.disway.id/amp/713239/3-bansos-ini-akan-dibagikan-lagi-pada-mei-ini-nominalnya-juga-naik/16',
    tier: 'local',
    checkedOn: '2026-11-23',
  },
  {
    title:
      'Poskota, 7 May 2025: penyebab bansos dihentikan (gaji di atas UMP, ASN/PPPK, tidak padan Dukcapil)',
    url: 'https://www.poskota.co.id/2025/05/07/bansos-bpnt-salurkan-rp600000-apakah-nik-kip-anda-terdaftar-di-pencairan-tahap-2?halaman=2',
    tier: 'press',
    checkedOn: '2026-11-23',
  },
  { title: 'Perpres 63/2017', tier: 'regulation', checkedOn: '2026-11-23' },
  {
    title: 'Permensos 5/2021 tentang Program Sembako (as amended by Permensos 4/2023)',
    tier: 'regulation',
    checkedOn: '2026-11-23',
  },
];

const parts = (confidence: 'sourced' | 'known'): Component[] => [
  {
    id: 'food',
    label: { id: 'Bahan pangan', en: 'Food' },
    rupiah: 200000,
    per: 'household',
    period: 'month',
    instalment: 600000,
    confidence,
    note: { id: 'Dibayar Rp600.000 tiap triwulan.', en: 'Paid as Rp600,000 each quarter.' },
  },
];

export const programme = defineProgramme({
  id: 'sembako',
  route: 'refer',
  name: { id: 'Program Sembako / Bantuan Pangan Non-Tunai (BPNT)', en: 'Food aid (Sembako, BPNT)' },
  aliases: ['bpnt', 'kartu sembako', 'bantuan pangan', 'e-warong'],
  summary: {
    id: 'Bantuan Rp200.000 per bulan untuk membeli bahan pangan seperti beras, telur, sayur. Biasanya dibayar sekaligus tiga bulan.',
    en: 'Rp200,000 a month for food such as rice, eggs and vegetables. Usually paid for three months at once.',
  },
  where: {
    id: 'Kantor desa/kelurahan atau menu usul di aplikasi Cek Bansos.',
    en: 'The village office, or the proposal menu of the Cek Bansos app.',
  },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: [
    'poor-near-poor',
    'neglected-elderly',
    'disability',
    'vulnerable-children',
    'vulnerable-women',
    'remote-indigenous',
  ],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial kabupaten/kota' },
  state: {
    kind: 'active',
    say: { id: 'Kuota sekitar 18 juta keluarga.', en: 'The quota is about 18 million families.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'BUMDes Makmur Bersama, Jan 2026: BPNT boleh ditarik tunai, tidak wajib e-warong',
        url: 'https://bumdesmakmurbersama.id/?p=152',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: [],
  conditions: [
    {
      id: 'decile-1-5',
      because: { id: 'Desil keluarga 1 sampai 5', en: 'The family is in decile 1 to 5' },
      when: { fact: 'household.decile', atMost: 5 },
      knownBy: 'registry',
      confidence: 'sourced',
      note: {
        id: 'Aturan pertengahan 2025; pada 2026 desil 1 sampai 4 didahulukan.',
        en: 'The mid-2025 rule; in 2026 deciles 1 to 4 come first.',
      },
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Tidak ada anggota KK yang PNS, PPPK, TNI, Polri, pensiunan, digaji negara, atau pendamping sosial',
        en: 'Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: [
            'civil-servant',
            'contract-civil-servant',
            'soldier',
            'police',
            'state-pensioner',
            'state-paid',
            'social-assistant',
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-wage-above-minimum',
      because: {
        id: 'Tidak ada yang bergaji tetap di atas upah minimum',
        en: 'Nobody has a formal wage above the minimum wage',
      },
      when: { not: { fact: 'household.wageAboveMinimum', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'no-company',
      because: {
        id: 'Tidak ada yang memiliki atau mengurus perusahaan terdaftar',
        en: 'Nobody owns or runs a registered company',
      },
      when: { not: { fact: 'household.ownsCompany', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'nik-matches',
      because: {
        id: 'NIK dan KK cocok dengan data Dukcapil',
        en: 'The NIK and the family card agree with the civil registry',
      },
      when: { fact: 'household.nikMatches', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'decile-1-4',
      because: { id: 'Desil 1 sampai 4 didahulukan', en: 'Deciles 1 to 4 come first' },
      when: { fact: 'household.decile', atMost: 4 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025],
      kinds: ['cash', 'in-kind'],
      confidence: 'sourced',
      legalBasis: legalBasis,
      sources: sources,
      channel: { id: 'KKS di bank Himbara atau PT Pos', en: 'Aid card at a state bank or PT Pos' },
      components: [...parts('sourced')],
    },
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['cash', 'in-kind'],
      confidence: 'known',
      legalBasis: legalBasis,
      sources: sources,
      channel: { id: 'KKS di bank Himbara atau PT Pos', en: 'Aid card at a state bank or PT Pos' },
      components: [...parts('known')],
      note: {
        id: 'Besaran 2025 diteruskan; perubahan untuk 2026 tidak ditemukan.',
        en: 'The 2025 amounts are carried over; no change was found for 2026.',
      },
    },
  ],
  duties: [
    {
      who: { id: 'keluarga', en: 'family' },
      duty: {
        id: 'dipakai untuk pangan saja, bukan rokok atau cicilan',
        en: 'spend it on food only, not on cigarettes or instalments',
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
      id: 'aid-card',
      name: { id: 'KKS atau KIP', en: 'Aid card (KKS or KIP)' },
      optional: true,
      ifLost: {
        id: 'Lapor ke bank penyalur atau pendamping; sementara pakai SKTM.',
        en: 'Tell the bank or companion; meanwhile a letter of low income.',
      },
    },
  ],
  combination: { never: [], maybeNot: ['blt-dana-desa'], allowed: ['pkh', 'pbi-jkn', 'pip'] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: {
        id: 'Datang ke kantor desa/kelurahan atau pakai menu usul di aplikasi Cek Bansos',
        en: 'Go to the village office, or use the proposal menu of the Cek Bansos app',
      },
      holder: 'person',
      todo: {
        id: 'Kantor desa/kelurahan atau menu usul di aplikasi Cek Bansos.',
        en: 'The village office, or the proposal menu of the Cek Bansos app.',
      },
    },
    {
      id: 'village',
      title: {
        id: 'Masuk usulan awal, dibahas di musyawarah desa/kelurahan',
        en: 'The first list is discussed in the village meeting',
      },
      holder: 'village',
    },
    {
      id: 'village-2',
      title: {
        id: 'Operator desa memasukkan data ke SIKS-NG',
        en: 'The village operator enters the data in SIKS-NG',
      },
      holder: 'village',
    },
    {
      id: 'social-office',
      title: { id: 'Dinas sosial memeriksa dan mengesahkan', en: 'The social office checks and approves' },
      holder: 'social-office',
    },
    {
      id: 'ministry',
      title: {
        id: 'Kemensos dan BPS memeringkat desil, lalu Kemensos menetapkan penerima sesuai kuota',
        en: 'Kemensos and BPS rank the deciles; Kemensos decides within the quota',
      },
      holder: 'ministry',
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
      title: 'Desa Bodaskarangjati, 23 Jun 2025: seputar DTSEN (PKH desil 1-4, sembako 1-5, PBI 1-5)',
      url: 'https://bodaskarangjati.desa.id/artikel/2025/6/23/seputar-dtsen-basis-data-sosial-ekonomi-nasional',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title:
        'Poskota, 7 May 2025: penyebab bansos dihentikan (gaji di atas UMP, ASN/PPPK, tidak padan Dukcapil)',
      url: 'https://www.poskota.co.id/2025/05/07/bansos-bpnt-salurkan-rp600000-apakah-nik-kip-anda-terdaftar-di-pencairan-tahap-2?halaman=2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Poskota, 14 Jan 2026: cara usul dan sanggah di Cek Bansos',
      url: 'https://www.poskota.co.id/2026/01/14/begini-cara-usul-dan-sanggah-di-aplikasi-cek-bansos-untuk-mendapatkan-pkh-dan-bpnt?halaman=all',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Tlogojati, 26 Dec 2025: timeline usulan dan pembaruan DTSEN',
      url: 'https://tlogojati.desacantik.id/index.php/artikel/2025/12/26/informasi-tahapan-dan-timeline-usulan-bantuan-sosial-serta-pembaruan-dtsen',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'BUMDes Makmur Bersama, Jan 2026: BPNT boleh ditarik tunai, tidak wajib e-warong',
      url: 'https://bumdesmakmurbersama.id/?p=152',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'RMOL, 20 Sep 2025: ground check 12 juta KPM, 1,9 juta tidak layak',
      url: 'https://rmol.id/politik/read/2025/09/20/680531/tak-boleh-ada-lagi-penerima-bansos-melenceng',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [
    'Money may be withdrawn in cash; shopping at an e-warong is no longer compulsory',
    'DTSEN deciles replace DTKS',
  ],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 200000 },
    },
    {
      title: 'not met: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 8 },
      expect: { verdict: 'unlikely', unmet: ['decile-1-5'] },
    },
    {
      title:
        'not met: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': ['civil-servant'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: Nobody has a formal wage above the minimum wage',
      on: '2026-03-01',
      facts: { ...met, 'household.wageAboveMinimum': true },
      expect: { verdict: 'unlikely', unmet: ['no-wage-above-minimum'] },
    },
    {
      title: 'not met: Nobody owns or runs a registered company',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsCompany': true },
      expect: { verdict: 'unlikely', unmet: ['no-company'] },
    },
    {
      title: 'not met: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': false },
      expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
    },
    {
      title: 'not yet known: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['decile-1-5'] },
    },
    {
      title:
        'not yet known: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: Nobody has a formal wage above the minimum wage',
      on: '2026-03-01',
      facts: { ...met, 'household.wageAboveMinimum': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-wage-above-minimum'] },
    },
    {
      title: 'not yet known: Nobody owns or runs a registered company',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsCompany': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-company'] },
    },
    {
      title: 'not yet known: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': null },
      expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
    },
  ],
});
