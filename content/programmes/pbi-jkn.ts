import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.decile': 2,
  'household.nikMatches': true,
  'household.stateWork': [],
  'household.healthInsurance': 'state-paid',
};

export const programme = defineProgramme({
  id: 'pbi-jkn',
  route: 'refer',
  name: {
    id: 'Penerima Bantuan Iuran Jaminan Kesehatan Nasional (PBI-JKN)',
    en: 'State-paid health insurance (PBI-JKN)',
  },
  aliases: ['bpjs gratis', 'kis', 'pbi', 'bpjs pemerintah'],
  summary: {
    id: 'Iuran BPJS Kesehatan dibayar pemerintah, jadi berobat di Puskesmas dan rumah sakit rujukan tidak membayar.',
    en: 'The state pays the contribution, so treatment at the Puskesmas and referral hospitals is free.',
  },
  where: {
    id: 'Desa/kelurahan atau dinas sosial; bila sakit mendesak tanyakan juga PBI daerah.',
    en: 'The village office or the social office; if the illness is urgent, ask for the local PBI too.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: [
    'poor-near-poor',
    'neglected-elderly',
    'disability',
    'vulnerable-children',
    'vulnerable-women',
    'remote-indigenous',
    'neglected-mental-health',
    'disaster-conflict-survivors',
  ],
  aims: ['basic-needs', 'social-protection', 'prevention'],
  owner: {
    national: 'Kementerian Sosial (data); BPJS Kesehatan; Kementerian Kesehatan',
    local: 'Dinas sosial; dinas kesehatan',
  },
  state: {
    kind: 'active',
    say: {
      id: 'Kuota nasional 96,8 juta jiwa. Kartu sekitar 11 juta jiwa dimatikan pada Februari 2026.',
      en: 'The national quota is 96.8 million people. About 11 million were switched off in February 2026.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Lira Media, Feb 2026: reaktivasi otomatis 106 ribu PBI JK',
        url: 'https://liramedia.co.id/kemensos-reaktivasi-otomatis-106-ribu-peserta-pbi-jk-penyakit-kronis-mulai-11-februari-2026',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
      {
        title: 'SheLifestyle: 7,3 juta peserta PBI JKN dinonaktifkan',
        url: 'https://shelifestyle.id/kementerian-sosial-nonaktifkan-73-juta-peserta-pbi-jkn-ini-rincian-dan-prosedurnya',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['health'],
  conditions: [
    {
      id: 'decile-1-5',
      because: { id: 'Desil keluarga 1 sampai 5', en: 'The family is in decile 1 to 5' },
      when: { fact: 'household.decile', atMost: 5 },
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
      id: 'not-employer',
      because: { id: 'Tidak dijamin lewat tempat kerja', en: 'Not insured through an employer' },
      when: { not: { fact: 'household.healthInsurance', is: 'employer' } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['insurance'],
      confidence: 'known',
      legalBasis: [
        { title: 'UU 40/2004', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 101/2012 jo PP 76/2015', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 82/2018 jo Perpres 59/2024', confidence: 'known', checkedOn: '2026-11-23' },
        {
          title: 'Permensos 3/2026 (replaces Permensos 21/2019)',
          confidence: 'sourced',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'SheLifestyle: 7,3 juta peserta PBI JKN dinonaktifkan',
          url: 'https://shelifestyle.id/kementerian-sosial-nonaktifkan-73-juta-peserta-pbi-jkn-ini-rincian-dan-prosedurnya',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Justisio: Permensos 3/2026, tata cara pengaktifan kembali PBI JK',
          url: 'https://justisio.com/blog/PBI-BPJS',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      channel: { id: 'keanggotaan BPJS Kesehatan', en: 'membership of BPJS Kesehatan' },
      components: [
        {
          id: 'premium',
          label: { id: 'Iuran dibayar negara', en: 'Contribution paid by the state' },
          rupiah: 42000,
          per: 'person',
          period: 'month',
          count: { everyMember: true },
          paidToOthers: true,
          confidence: 'known',
          note: {
            id: 'Dibayar ke BPJS, tidak diberikan ke warga (Perpres 64/2020).',
            en: 'Paid to BPJS, never handed over (Perpres 64/2020).',
          },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'peserta', en: 'member' },
      duty: { id: 'menjaga data DTSEN tetap benar', en: 'keep the registry data right' },
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
      id: 'poverty-letter',
      name: { id: 'SKTM', en: 'Letter of low income (SKTM)' },
      optional: true,
      ifLost: { id: 'Desa atau kelurahan membuat lagi, gratis.', en: 'The village writes it again, free.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: ['pkh', 'sembako'] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: {
        id: 'Datang ke kantor desa/kelurahan atau pakai menu usul di aplikasi Cek Bansos',
        en: 'Go to the village office, or use the proposal menu of the Cek Bansos app',
      },
      holder: 'person',
      todo: {
        id: 'Desa/kelurahan atau dinas sosial; bila sakit mendesak tanyakan juga PBI daerah.',
        en: 'The village office or the social office; if the illness is urgent, ask for the local PBI too.',
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
      id: 'provider',
      title: { id: 'Dinas sosial memeriksa dan mengesahkan', en: 'The social office checks and approves' },
      holder: 'provider',
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
    { label: 'BPJS Kesehatan Care Center', reach: '165', confidence: 'known' },
    { label: 'PANDAWA (WhatsApp BPJS Kesehatan)', reach: '08118165165', confidence: 'known' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Desa Bodaskarangjati, 23 Jun 2025: seputar DTSEN (PKH desil 1-4, sembako 1-5, PBI 1-5)',
      url: 'https://bodaskarangjati.desa.id/artikel/2025/6/23/seputar-dtsen-basis-data-sosial-ekonomi-nasional',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Justisio: Permensos 3/2026, tata cara pengaktifan kembali PBI JK',
      url: 'https://justisio.com/blog/PBI-BPJS',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Lira Media, Feb 2026: reaktivasi otomatis 106 ribu PBI JK',
      url: 'https://liramedia.co.id/kemensos-reaktivasi-otomatis-106-ribu-peserta-pbi-jk-penyakit-kronis-mulai-11-februari-2026',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Tlogojati, 26 Dec 2025: timeline usulan dan pembaruan DTSEN',
      url: 'https://tlogojati.desacantik.id/index.php/artikel/2025/12/26/informasi-tahapan-dan-timeline-usulan-bantuan-sosial-serta-pembaruan-dtsen',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Klampok: KIS PBI Mei 2025, 7.397.277 dinonaktifkan',
      url: 'https://www.klampok.id/?p=4801',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Babe Indonesia, 18 Feb 2026: Pusdatin Kemensos membimbing reaktivasi PBI',
      url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [
    'May 2025: 7,397,277 members removed (5,090,334 not in DTSEN, 2,306,943 in decile 6-10)',
    'February 2026: about 11 million switched off; 106,153 chronic patients restored automatically',
    'Permensos 3/2026 sets DTSEN as the only source',
  ],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 8 },
      expect: { verdict: 'unlikely', unmet: ['decile-1-5'] },
    },
    {
      title: 'not met: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': false },
      expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
    },
    {
      title: 'not met: Nobody on the family card is a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': ['civil-servant'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: Not insured through an employer',
      on: '2026-03-01',
      facts: { ...met, 'household.healthInsurance': 'employer' },
      expect: { verdict: 'unlikely', unmet: ['not-employer'] },
    },
    {
      title: 'not yet known: The family is in decile 1 to 5',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['decile-1-5'] },
    },
    {
      title: 'not yet known: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': null },
      expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
    },
    {
      title: 'not yet known: Nobody on the family card is a civil servant, soldier or police officer',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: Not insured through an employer',
      on: '2026-03-01',
      facts: { ...met, 'household.healthInsurance': null },
      expect: { verdict: 'cannot-tell', unknown: ['not-employer'] },
    },
  ],
});
