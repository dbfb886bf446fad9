import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.houseCondition': 'unfit',
  'household.ownsLand': true,
  'household.onlyHouse': true,
  'household.lowIncome': true,
  'household.joinsSelfHelp': true,
  'household.locationDesignated': true,
  'household.houseAidBefore': false,
  'household.hasDependants': true,
};

export const programme = defineProgramme({
  id: 'bsps',
  route: 'refer',
  name: { id: 'Bantuan Stimulan Perumahan Swadaya (BSPS) / bedah rumah', en: 'Self-help housing aid (BSPS)' },
  aliases: ['bedah rumah', 'rtlh', 'rumah tidak layak huni', 'bsps'],
  summary: {
    id: 'Bantuan Rp20 juta untuk memperbaiki rumah tidak layak huni milik sendiri: Rp17,5 juta bahan bangunan dan Rp2,5 juta upah tukang.',
    en: 'Rp20 million to repair your own unfit house: 17.5 million in materials and 2.5 million for labour.',
  },
  where: {
    id: 'Lapor ke desa/kelurahan; pemerintah daerah yang mengusulkan.',
    en: 'Tell the village office; the local government makes the proposal.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'neglected-elderly', 'disability'],
  aims: ['basic-needs'],
  owner: {
    national: 'Kementerian Perumahan dan Kawasan Permukiman',
    local: 'Dinas perumahan; fasilitator lapangan',
  },
  state: {
    kind: 'active',
    say: { id: 'Kuota 2026: 400.000 rumah.', en: 'The 2026 quota is 400,000 houses.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Detik Properti, 11 Nov 2025: kuota BSPS 2026 400 ribu unit, Rp20 juta',
        url: 'https://www.detik.com/properti/berita/d-8205732/kuota-bedah-rumah-tahun-depan-ada-400-ribu-unit-ini-syarat-penerimanya',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  asGroup: {
    sources: [
      {
        title: 'Detik Properti, 11 Nov 2025: kuota BSPS 2026 400 ribu unit, Rp20 juta',
        url: 'https://www.detik.com/properti/berita/d-8205732/kuota-bedah-rumah-tahun-depan-ada-400-ribu-unit-ini-syarat-penerimanya',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  quota: true,
  topics: ['house'],
  conditions: [
    {
      id: 'unfit-house',
      because: { id: 'Rumah tidak layak huni', en: 'The house is unfit to live in' },
      when: { fact: 'household.houseCondition', oneOf: ['unfit', 'decayed'] },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'owns-land',
      because: { id: 'Tanah milik sendiri dan ada buktinya', en: 'Owns the land, with proof' },
      when: { fact: 'household.ownsLand', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'only-house',
      because: { id: 'Satu-satunya rumah', en: 'The only house' },
      when: { fact: 'household.onlyHouse', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'low-income',
      because: { id: 'Penghasilan rendah (MBR)', en: 'Low income (MBR)' },
      when: { fact: 'household.lowIncome', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'self-help',
      because: { id: 'Bersedia membangun bersama kelompok', en: 'Willing to build with a group' },
      when: { fact: 'household.joinsSelfHelp', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'location',
      because: { id: 'Desa ditetapkan sebagai lokasi', en: 'The village was chosen by the government' },
      when: { fact: 'household.locationDesignated', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'no-aid-before',
      because: { id: 'Belum menerima bantuan rumah dalam 10 tahun', en: 'No house aid in the last 10 years' },
      when: { not: { fact: 'household.houseAidBefore', is: true } },
      knownBy: 'registry',
      confidence: 'known',
    },
    {
      id: 'dependants',
      because: { id: 'Sudah menikah atau punya tanggungan', en: 'Married, or with dependants' },
      when: { fact: 'household.hasDependants', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['in-kind', 'cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 1/2011', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permen PKP 10/2025', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Detik Properti, 11 Nov 2025: kuota BSPS 2026 400 ribu unit, Rp20 juta',
          url: 'https://www.detik.com/properti/berita/d-8205732/kuota-bedah-rumah-tahun-depan-ada-400-ribu-unit-ini-syarat-penerimanya',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'TribunJualBeli: syarat dan alur BSPS 2025 (Permen PKP 10/2025)',
          url: 'https://blog.tribunjualbeli.com/amp/63633/cara-dapat-program-bedah-rumah-bsps-2025-syarat-alur-usulan-dan-besaran-bantuan',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'bsps',
          label: { id: 'Perbaikan rumah', en: 'House repair' },
          rupiah: 20000000,
          per: 'house',
          period: 'once',
          confidence: 'sourced',
          note: {
            id: 'Rp17,5 juta bahan dan Rp2,5 juta upah; besaran di Papua belum pasti.',
            en: 'Rp17.5 million materials and Rp2.5 million labour; rates in Papua are uncertain.',
          },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'keluarga', en: 'family' },
      duty: {
        id: 'membangun bersama kelompok dan fasilitator, dengan tenaga atau dana sendiri',
        en: 'build as a group with a facilitator, adding labour or money',
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
      id: 'land-proof',
      name: { id: 'Bukti tanah (sertifikat, akta jual beli, atau girik)', en: 'Proof of land' },
      ifLost: {
        id: 'Desa membuat surat siapa yang memakai tanah; BPN mengganti sertifikat.',
        en: 'The village attests possession; BPN replaces certificates.',
      },
    },
    {
      id: 'income-letter',
      name: { id: 'Keterangan penghasilan', en: 'Income letter' },
      ifLost: {
        id: 'Tempat kerja atau desa membuat lagi.',
        en: 'The employer or the village writes it again.',
      },
    },
    {
      id: 'house-photo',
      name: { id: 'Foto dan titik rumah', en: 'Photos and place of the house' },
      ifLost: {
        id: 'Foto lagi bila aman; petugas juga memotret.',
        en: 'Take them again if safe; officers do so too.',
      },
    },
  ],
  combination: { never: ['rst-kemensos', 'house-repair-stimulus'], maybeNot: [], allowed: [] },
  firstHelp: { days: 240, confidence: 'proposed' },
  steps: [
    {
      id: 'provider',
      title: {
        id: 'Desa/pemda mengusulkan lewat sistem bantuan perumahan',
        en: 'Village or region proposes in the housing system',
      },
      holder: 'provider',
    },
    {
      id: 'ministry',
      title: { id: 'Kementerian menetapkan lokasi', en: 'The ministry chooses the place' },
      holder: 'ministry',
    },
    {
      id: 'provider-2',
      title: { id: 'Fasilitator memeriksa rumah', en: 'A facilitator looks at the house' },
      holder: 'provider',
    },
    {
      id: 'provider-3',
      title: { id: 'Bahan bangunan dikirim', en: 'Materials are delivered' },
      holder: 'provider',
    },
  ],
  contacts: [{ label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'uncertain' },
  sources: [
    {
      title: 'TribunJualBeli: syarat dan alur BSPS 2025 (Permen PKP 10/2025)',
      url: 'https://blog.tribunjualbeli.com/amp/63633/cara-dapat-program-bedah-rumah-bsps-2025-syarat-alur-usulan-dan-besaran-bantuan',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Detik Properti, 11 Nov 2025: kuota BSPS 2026 400 ribu unit, Rp20 juta',
      url: 'https://www.detik.com/properti/berita/d-8205732/kuota-bedah-rumah-tahun-depan-ada-400-ribu-unit-ini-syarat-penerimanya',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    { title: 'Permen PKP 10/2025', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Quota raised from 45,000 (2025) to 400,000 (2026)', 'DTSEN used for the income test'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 20000000 },
    },
    {
      title: 'not met: The house is unfit to live in',
      on: '2026-03-01',
      facts: { ...met, 'household.houseCondition': 'sound' },
      expect: { verdict: 'unlikely', unmet: ['unfit-house'] },
    },
    {
      title: 'not met: Owns the land, with proof',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsLand': false },
      expect: { verdict: 'unlikely', unmet: ['owns-land'] },
    },
    {
      title: 'not met: The only house',
      on: '2026-03-01',
      facts: { ...met, 'household.onlyHouse': false },
      expect: { verdict: 'unlikely', unmet: ['only-house'] },
    },
    {
      title: 'not met: Low income (MBR)',
      on: '2026-03-01',
      facts: { ...met, 'household.lowIncome': false },
      expect: { verdict: 'unlikely', unmet: ['low-income'] },
    },
    {
      title: 'not met: Willing to build with a group',
      on: '2026-03-01',
      facts: { ...met, 'household.joinsSelfHelp': false },
      expect: { verdict: 'unlikely', unmet: ['self-help'] },
    },
    {
      title: 'not met: The village was chosen by the government',
      on: '2026-03-01',
      facts: { ...met, 'household.locationDesignated': false },
      expect: { verdict: 'unlikely', unmet: ['location'] },
    },
    {
      title: 'not met: No house aid in the last 10 years',
      on: '2026-03-01',
      facts: { ...met, 'household.houseAidBefore': true },
      expect: { verdict: 'unlikely', unmet: ['no-aid-before'] },
    },
    {
      title: 'not met: Married, or with dependants',
      on: '2026-03-01',
      facts: { ...met, 'household.hasDependants': false },
      expect: { verdict: 'unlikely', unmet: ['dependants'] },
    },
    {
      title: 'not yet known: The house is unfit to live in',
      on: '2026-03-01',
      facts: { ...met, 'household.houseCondition': null },
      expect: { verdict: 'cannot-tell', unknown: ['unfit-house'] },
    },
    {
      title: 'not yet known: Owns the land, with proof',
      on: '2026-03-01',
      facts: { ...met, 'household.ownsLand': null },
      expect: { verdict: 'cannot-tell', unknown: ['owns-land'] },
    },
    {
      title: 'not yet known: The only house',
      on: '2026-03-01',
      facts: { ...met, 'household.onlyHouse': null },
      expect: { verdict: 'cannot-tell', unknown: ['only-house'] },
    },
    {
      title: 'not yet known: Low income (MBR)',
      on: '2026-03-01',
      facts: { ...met, 'household.lowIncome': null },
      expect: { verdict: 'cannot-tell', unknown: ['low-income'] },
    },
    {
      title: 'not yet known: Willing to build with a group',
      on: '2026-03-01',
      facts: { ...met, 'household.joinsSelfHelp': null },
      expect: { verdict: 'cannot-tell', unknown: ['self-help'] },
    },
    {
      title: 'not yet known: The village was chosen by the government',
      on: '2026-03-01',
      facts: { ...met, 'household.locationDesignated': null },
      expect: { verdict: 'cannot-tell', unknown: ['location'] },
    },
    {
      title: 'not yet known: No house aid in the last 10 years',
      on: '2026-03-01',
      facts: { ...met, 'household.houseAidBefore': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-aid-before'] },
    },
    {
      title: 'not yet known: Married, or with dependants',
      on: '2026-03-01',
      facts: { ...met, 'household.hasDependants': null },
      expect: { verdict: 'cannot-tell', unknown: ['dependants'] },
    },
  ],
});
