import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.damage': 'severe',
  'household.emergencyStatus': 'response',
  'household.onDecree': true,
  'household.housing': 'own-house',
};

export const programme = defineProgramme({
  id: 'housing-waiting-fund',
  route: 'here',
  name: { id: 'Dana Tunggu Hunian (DTH) / bantuan sewa korban bencana', en: 'Waiting-for-house fund' },
  aliases: ['dth', 'bantuan sewa', 'uang kontrakan bencana'],
  summary: {
    id: 'Rp600.000 per keluarga per bulan untuk menyewa atau menumpang. Bagi warga yang rumahnya rusak berat dan tidak tinggal di hunian sementara.',
    en: 'Rp600,000 a month to rent or stay with relatives. For those whose house a disaster destroyed and who are not in temporary housing.',
  },
  where: {
    id: 'Posko desa/BPBD; nama masuk SK bupati/wali kota.',
    en: 'The relief post of the village or BPBD; the names stand in a decree of the regent or mayor.',
  },
  family: 'basic-services',
  alsoFamilies: ['disaster'],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'BNPB', local: 'BPBD; bupati/wali kota' },
  state: {
    kind: 'active',
    say: {
      id: 'Berlaku per bencana; diperpanjang tiap tiga bulan.',
      en: 'Runs per disaster; renewed every three months.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Matamata, 11 Feb 2026: Satgas PRR, rumah terverifikasi BPS',
        url: 'https://amp.matamata.com/news/2026/02/11/080000/satgas-prr-25-ribu-rumah-terdampak-bencana-di-sumatera-segera-terima-dana-pemulihan',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: false,
  topics: ['disaster', 'house'],
  conditions: [
    {
      id: 'damage',
      because: { id: 'Rumah rusak berat atau hilang', en: 'The house is severely damaged or lost' },
      when: { fact: 'household.damage', oneOf: ['severe', 'lost'] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'emergency',
      because: {
        id: 'Kepala daerah sudah menetapkan status darurat',
        en: 'The head of the region has declared an emergency',
      },
      when: { fact: 'household.emergencyStatus', oneOf: ['response', 'transition'] },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'on-decree',
      because: {
        id: 'Nama masuk SK bupati atau wali kota',
        en: 'Named in the decree of the regent or mayor',
      },
      when: { fact: 'household.onDecree', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'not-in-temporary-house',
      because: { id: 'Tidak tinggal di hunian sementara', en: 'Does not live in temporary housing' },
      when: { not: { fact: 'household.housing', is: 'temporary-house' } },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 22/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Peraturan BNPB 4/2020', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Radar Sumbar: DTH Rp600 ribu per KK selama tiga bulan',
          url: 'https://www.radarsumbar.com/baca/194578/bnpb-salurkan-rp3275-miliar-dana-tunggu-hunian-untuk-korban-bencana-di-sumatera',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Interaksi, 29 Dec 2025: bantuan tunai rumah rusak dan DTH',
          url: 'https://interaksi.co/pemerintah-siapkan-bantuan-tunai-hingga-hunian-tetap-bagi-korban-bencana-sumatera',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Bengkalis Pos, 25 Dec 2025: DTH diteruskan sampai ada hunian tetap',
          url: 'https://www.bengkalispos.com/2025/12/bnpb-mulai-cairkan-dana-bantuan.html',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Peraturan BNPB 4/2020 Dana Siap Pakai', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      channel: { id: 'rekening bank Himbara atau bank daerah', en: 'account at a state or regional bank' },
      components: [
        {
          id: 'dth',
          label: { id: 'Dana Tunggu Hunian', en: 'Waiting fund' },
          rupiah: 600000,
          per: 'household',
          period: 'month',
          times: 3,
          confidence: 'sourced',
          note: {
            id: 'Tahap pertama 3 bulan; sebelum 2025 Rp500.000.',
            en: 'The first batch is 3 months; it was Rp500,000 before 2025.',
          },
        },
      ],
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
    {
      id: 'house-photo',
      name: { id: 'Foto dan titik rumah', en: 'Photos and place of the house' },
      optional: true,
      ifLost: {
        id: 'Foto lagi bila aman; petugas juga memotret.',
        en: 'Take them again if safe; officers do so too.',
      },
    },
    {
      id: 'no-shelter-statement',
      name: { id: 'Pernyataan tidak tinggal di huntara', en: 'Statement of not living in temporary housing' },
      optional: true,
      ifLost: { id: 'Tulis lagi; contohnya ada di desa.', en: 'Write it again; the village has a model.' },
    },
  ],
  combination: { never: ['temporary-shelter'], maybeNot: [], allowed: [] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor ke posko/desa', en: 'Tell the relief post or village' },
      holder: 'person',
      todo: {
        id: 'Posko desa/BPBD; nama masuk SK bupati/wali kota.',
        en: 'The relief post of the village or BPBD; the names stand in a decree of the regent or mayor.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Tim pemda menilai kerusakan', en: 'A local team assesses the damage' },
      holder: 'social-office',
    },
    {
      id: 'regent',
      title: { id: 'SK bupati/wali kota by name by address', en: 'Decree by name and address' },
      holder: 'regent',
    },
    {
      id: 'bank',
      title: { id: 'BNPB dan bank membuka rekening', en: 'BNPB and the bank open an account' },
      holder: 'bank',
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Interaksi, 29 Dec 2025: bantuan tunai rumah rusak dan DTH',
      url: 'https://interaksi.co/pemerintah-siapkan-bantuan-tunai-hingga-hunian-tetap-bagi-korban-bencana-sumatera',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'CNBC Indonesia, 12 Jan 2020: prosedur DTH dan stimulan rumah',
      url: 'https://www.cnbcindonesia.com/news/20200112164234-4-129422/rumah-rusak-akibat-banjir-ini-cara-dapat-bantuan-rp-50-juta',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Radar Sumbar: DTH Rp600 ribu per KK selama tiga bulan',
      url: 'https://www.radarsumbar.com/baca/194578/bnpb-salurkan-rp3275-miliar-dana-tunggu-hunian-untuk-korban-bencana-di-sumatera',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Rate rose from Rp500.000 to Rp600.000'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 1800000 },
    },
    {
      title: 'not met: The house is severely damaged or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': 'none' },
      expect: { verdict: 'unlikely', unmet: ['damage'] },
    },
    {
      title: 'not met: The head of the region has declared an emergency',
      on: '2026-03-01',
      facts: { ...met, 'household.emergencyStatus': 'none' },
      expect: { verdict: 'unlikely', unmet: ['emergency'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not met: Does not live in temporary housing',
      on: '2026-03-01',
      facts: { ...met, 'household.housing': 'temporary-house' },
      expect: { verdict: 'unlikely', unmet: ['not-in-temporary-house'] },
    },
    {
      title: 'not yet known: The house is severely damaged or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': null },
      expect: { verdict: 'cannot-tell', unknown: ['damage'] },
    },
    {
      title: 'not yet known: The head of the region has declared an emergency',
      on: '2026-03-01',
      facts: { ...met, 'household.emergencyStatus': null },
      expect: { verdict: 'cannot-tell', unknown: ['emergency'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
    {
      title: 'not yet known: Does not live in temporary housing',
      on: '2026-03-01',
      facts: { ...met, 'household.housing': null },
      expect: { verdict: 'cannot-tell', unknown: ['not-in-temporary-house'] },
    },
    {
      title: 'with relatives for three months',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.affectedByDisaster': true,
        'household.emergencyStatus': 'transition',
        'household.housing': 'relatives',
      },
      expect: { verdict: 'likely', rupiah: 1800000 },
    },
  ],
});
