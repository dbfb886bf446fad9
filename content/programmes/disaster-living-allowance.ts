import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.damage': 'moderate', 'household.onDecree': true, 'household.nikMatches': true };

export const programme = defineProgramme({
  id: 'disaster-living-allowance',
  route: 'here',
  name: { id: 'Jaminan Hidup (Jadup) Pascabencana', en: 'Living allowance after a disaster' },
  aliases: ['jadup', 'uang lauk pauk', 'jaminan hidup'],
  summary: {
    id: 'Uang lauk-pauk Rp450.000 per orang per bulan selama tiga bulan bagi warga terdampak yang masa tanggap daruratnya selesai.',
    en: 'Rp450,000 a person a month for three months, after the emergency has ended.',
  },
  where: {
    id: 'Posko/desa; daftar nama disahkan bupati/wali kota.',
    en: 'The relief post or village; the regent or mayor approves the list of names.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; bupati/wali kota' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
        url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['disaster'],
  conditions: [
    {
      id: 'damage',
      because: {
        id: 'Rumah rusak sedang, berat, atau hilang',
        en: 'The house is moderately or severely damaged, or lost',
      },
      when: { fact: 'household.damage', oneOf: ['moderate', 'severe', 'lost'] },
      knownBy: 'person',
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
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permensos 4/2015', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 10/2020', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'IDN Times, 31 Dec 2025: jadup Rp15 ribu per hari, santunan',
          url: 'https://www.idntimes.com/news/indonesia/mensos-siapkan-jaminan-hidup-korban-bencana-rp15-ribu-per-hari-00-481xk-65kdgk',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
          url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Metro Sergai: rincian bantuan pascabencana Kemensos',
          url: 'https://metrosergai.com/wagub-surya-ikuti-rapat-percepatan-rehabilitasi-dan-rekonstruksi-pascabencana-bersama-mendagri/2',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Permensos 4/2015: bantuan uang tunai bagi korban bencana',
          url: 'https://studylibid.com/doc/1088286/file',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      channel: { id: 'bank Himbara atau PT Pos', en: 'a state bank or PT Pos' },
      components: [
        {
          id: 'jadup',
          label: { id: 'Lauk pauk', en: 'Food allowance' },
          rupiah: 450000,
          per: 'person',
          period: 'month',
          times: 3,
          count: { everyMember: true },
          confidence: 'sourced',
          note: {
            id: 'Rp15.000 sehari selama 3 bulan; dulu Rp10.000 sehari.',
            en: 'Rp15,000 a day for 3 months; it was Rp10,000.',
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
      id: 'on-decree',
      name: { id: 'Nama dalam SK bupati atau wali kota', en: 'A name in the regent’s or mayor’s decree' },
      ifLost: {
        id: 'Tanyakan ke posko atau desa; daftarnya diumumkan.',
        en: 'Ask the relief post or village; the list is public.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Pendataan', en: 'Listing' },
      holder: 'person',
      todo: {
        id: 'Posko/desa; daftar nama disahkan bupati/wali kota.',
        en: 'The relief post or village; the regent or mayor approves the list of names.',
      },
    },
    {
      id: 'regent',
      title: { id: 'SK bupati/wali kota', en: 'Decree of the regent or mayor' },
      holder: 'regent',
    },
    {
      id: 'ministry',
      title: { id: 'Provinsi dan Kemendagri memeriksa', en: 'Checked by province and ministry' },
      holder: 'ministry',
    },
    { id: 'disaster-office', title: { id: 'Bantuan dibagikan', en: 'Payment' }, holder: 'disaster-office' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Metro Sergai: rincian bantuan pascabencana Kemensos',
      url: 'https://metrosergai.com/wagub-surya-ikuti-rapat-percepatan-rehabilitasi-dan-rekonstruksi-pascabencana-bersama-mendagri/2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Paradapos: alur pendataan dan penyaluran bantuan pascabencana',
      url: 'https://www.paradapos.com/nasional/pr-105161/santunan-rp15-juta-dari-mensos-untuk-ahli-waris-korban-tewas-banjir-sumatra-rincian-lengkap-bantuan-sosial?page=2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'IDN Times, 31 Dec 2025: jadup Rp15 ribu per hari, santunan',
      url: 'https://www.idntimes.com/news/indonesia/mensos-siapkan-jaminan-hidup-korban-bencana-rp15-ribu-per-hari-00-481xk-65kdgk',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 4/2015', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Daily index raised to Rp15.000 for the 2025-2026 disasters'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The house is moderately or severely damaged, or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': 'none' },
      expect: { verdict: 'unlikely', unmet: ['damage'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not met: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': false },
      expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
    },
    {
      title: 'not yet known: The house is moderately or severely damaged, or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': null },
      expect: { verdict: 'cannot-tell', unknown: ['damage'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
    {
      title: 'not yet known: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': null },
      expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
    },
    {
      title: 'four survivors for three months',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.affectedByDisaster': true,
        'household.damage': 'severe',
        members: [{}, {}, {}, {}],
      },
      expect: { verdict: 'likely', rupiah: 5400000 },
    },
  ],
});
