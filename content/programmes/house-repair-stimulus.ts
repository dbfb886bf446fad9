import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.damage': 'light',
  'household.livesInHouse': true,
  'household.onDecree': true,
  'household.damageVerified': true,
};

export const programme = defineProgramme({
  id: 'house-repair-stimulus',
  route: 'here',
  name: { id: 'Stimulan Perbaikan Rumah Rusak Akibat Bencana', en: 'House repair stimulus' },
  aliases: ['rumah rusak', 'stimulan', 'bangun rumah'],
  summary: {
    id: 'Bantuan memperbaiki rumah rusak karena bencana: ringan Rp15 juta, sedang Rp30 juta, berat atau hilang Rp60 juta.',
    en: 'Aid to repair a damaged house: Rp15 million light, Rp30 million moderate, Rp60 million severe or lost.',
  },
  where: {
    id: 'Desa/posko; BPBD; daftar dalam SK bupati/wali kota.',
    en: 'The village or relief post; the BPBD; the names stand in a decree of the regent or mayor.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'BNPB; Kementerian PKP', local: 'BPBD; bupati/wali kota; BPS dan Dukcapil memeriksa' },
  state: {
    kind: 'active',
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
      because: { id: 'Rumah rusak akibat bencana', en: 'The house was damaged by a disaster' },
      when: { fact: 'household.damage', oneOf: ['light', 'moderate', 'severe', 'lost'] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'lives-there',
      because: { id: 'Rumah milik sendiri dan ditempati', en: 'Owns the house and lived in it' },
      when: { fact: 'household.livesInHouse', is: true },
      knownBy: 'person',
      confidence: 'known',
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
      id: 'damage-verified',
      because: {
        id: 'Kerusakan sudah diperiksa BNPB bersama BPS dan Dukcapil',
        en: 'BNPB has checked the damage with BPS and Dukcapil',
      },
      when: { fact: 'household.damageVerified', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 22/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Keputusan Kepala BNPB 27.A/2021', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Peraturan BNPB 4/2020', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Rahasia Umum, 11 Jan 2026: Rp15/30/60 juta',
          url: 'https://rahasiaumum.com/?p=40253',
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
          title: 'Metro Sergai: rincian bantuan pascabencana Kemensos',
          url: 'https://metrosergai.com/wagub-surya-ikuti-rapat-percepatan-rehabilitasi-dan-rekonstruksi-pascabencana-bersama-mendagri/2',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kep. Bupati Majene 2021, merujuk Kep. Kepala BNPB 27.A/2021',
          url: 'https://id.scribd.com/document/541444155/STIMULAN-KAB-MAJENE',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      channel: {
        id: 'rekening (ringan dan sedang); rumah atau bahan bangunan (berat)',
        en: 'account (light and moderate); a house or materials (severe)',
      },
      components: [
        {
          id: 'light',
          label: { id: 'Rusak ringan', en: 'Light damage' },
          rupiah: 15000000,
          per: 'house',
          period: 'once',
          when: { fact: 'household.damage', oneOf: ['light'] },
          confidence: 'sourced',
        },
        {
          id: 'moderate',
          label: { id: 'Rusak sedang', en: 'Moderate damage' },
          rupiah: 30000000,
          per: 'house',
          period: 'once',
          when: { fact: 'household.damage', oneOf: ['moderate'] },
          confidence: 'sourced',
        },
        {
          id: 'severe',
          label: { id: 'Rusak berat/hilang', en: 'Severe damage or lost' },
          rupiah: 60000000,
          per: 'house',
          period: 'once',
          when: { fact: 'household.damage', oneOf: ['severe', 'lost'] },
          confidence: 'sourced',
          note: {
            id: 'Biasanya rumah jadi; yang membangun sendiri menerima nilainya.',
            en: 'Usually a finished house; who builds alone receives the value.',
          },
        },
      ],
      note: {
        id: 'Sejak 2010 sampai diubah: Rp10, 25, dan 50 juta. Ketentuan kejadian ini bisa berbeda.',
        en: 'From 2010 until the change: Rp10, 25 and 50 million. The terms of this event may differ.',
      },
    },
  ],
  duties: [
    {
      who: { id: 'keluarga', en: 'family' },
      duty: {
        id: 'dipakai untuk rumah; laporkan dengan foto dan nota',
        en: 'use it for the house; report with photos and receipts',
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
      id: 'house-proof',
      name: {
        id: 'Bukti kepemilikan rumah atau keterangan desa',
        en: 'Proof of the house or a village letter',
      },
      ifLost: { id: 'Keterangan desa dan dua saksi.', en: 'A village letter and two witnesses.' },
    },
    {
      id: 'house-photo',
      name: { id: 'Foto dan titik rumah', en: 'Photos and place of the house' },
      ifLost: {
        id: 'Foto lagi bila aman; petugas juga memotret.',
        en: 'Take them again if safe; officers do so too.',
      },
    },
    {
      id: 'bank-book',
      name: { id: 'Buku tabungan atau nomor rekening', en: 'Bank book or account number' },
      ifLost: {
        id: 'Bank menerbitkan buku baru dengan KTP atau keterangan desa.',
        en: 'The bank issues a new one with an identity card or village letter.',
      },
    },
  ],
  combination: { never: ['bsps'], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor kerusakan', en: 'Report the damage' },
      holder: 'person',
      todo: {
        id: 'Desa/posko; BPBD; daftar dalam SK bupati/wali kota.',
        en: 'The village or relief post; the BPBD; the names stand in a decree of the regent or mayor.',
      },
    },
    {
      id: 'disaster-office',
      title: { id: 'Tim pemda mengelompokkan RB/RS/RR', en: 'A local team sets the class of damage' },
      holder: 'disaster-office',
    },
    {
      id: 'regent',
      title: {
        id: 'SK bupati/wali kota dan SK tanggap darurat',
        en: 'Decrees of names and of the emergency',
      },
      holder: 'regent',
    },
    { id: 'ministry', title: { id: 'Usul ke BNPB', en: 'Proposal to BNPB' }, holder: 'ministry' },
    {
      id: 'disaster-office-2',
      title: { id: 'Data diperiksa, bantuan dibagikan', en: 'Check and payment' },
      holder: 'disaster-office',
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'CNBC Indonesia, 12 Jan 2020: prosedur DTH dan stimulan rumah',
      url: 'https://www.cnbcindonesia.com/news/20200112164234-4-129422/rumah-rusak-akibat-banjir-ini-cara-dapat-bantuan-rp-50-juta',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Rahasia Umum, 11 Jan 2026: Rp15/30/60 juta',
      url: 'https://rahasiaumum.com/?p=40253',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Matamata, 11 Feb 2026: Satgas PRR, rumah terverifikasi BPS',
      url: 'https://amp.matamata.com/news/2026/02/11/080000/satgas-prr-25-ribu-rumah-terdampak-bencana-di-sumatera-segera-terima-dana-pemulihan',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kep. Bupati Majene 2021, merujuk Kep. Kepala BNPB 27.A/2021',
      url: 'https://id.scribd.com/document/541444155/STIMULAN-KAB-MAJENE',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'TrenAsia, 2023: usulan kenaikan stimulan menjadi Rp15/30/60 juta',
      url: 'https://m.trenasia.com/amp/pemerintah-usulkan-penambahan-standar-biaya-bantuan-rumah-rusak-pasca-bencana',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Peraturan BNPB', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Rates moved from 10/25/50 to 15/30/60 million', 'Checked by BPS and Dukcapil in 2026'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 15000000 },
    },
    {
      title: 'not met: The house was damaged by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': 'none' },
      expect: { verdict: 'unlikely', unmet: ['damage'] },
    },
    {
      title: 'not met: Owns the house and lived in it',
      on: '2026-03-01',
      facts: { ...met, 'household.livesInHouse': false },
      expect: { verdict: 'unlikely', unmet: ['lives-there'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not met: BNPB has checked the damage with BPS and Dukcapil',
      on: '2026-03-01',
      facts: { ...met, 'household.damageVerified': false },
      expect: { verdict: 'unlikely', unmet: ['damage-verified'] },
    },
    {
      title: 'not yet known: The house was damaged by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': null },
      expect: { verdict: 'cannot-tell', unknown: ['damage'] },
    },
    {
      title: 'not yet known: Owns the house and lived in it',
      on: '2026-03-01',
      facts: { ...met, 'household.livesInHouse': null },
      expect: { verdict: 'cannot-tell', unknown: ['lives-there'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
    {
      title: 'not yet known: BNPB has checked the damage with BPS and Dukcapil',
      on: '2026-03-01',
      facts: { ...met, 'household.damageVerified': null },
      expect: { verdict: 'cannot-tell', unknown: ['damage-verified'] },
    },
    {
      title: 'a house with damage "light"',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': true },
      expect: { verdict: 'likely', rupiah: 15000000 },
    },
    {
      title: 'a house with damage "moderate"',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': true, 'household.damage': 'moderate' },
      expect: { verdict: 'likely', rupiah: 30000000 },
    },
    {
      title: 'a house with damage "severe"',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': true, 'household.damage': 'severe' },
      expect: { verdict: 'likely', rupiah: 60000000 },
    },
    {
      title: 'a house with damage "lost"',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': true, 'household.damage': 'lost' },
      expect: { verdict: 'likely', rupiah: 60000000 },
    },
  ],
});
