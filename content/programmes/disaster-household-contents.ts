import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.damage': 'moderate',
  'household.housing': 'temporary-house',
  'household.onDecree': true,
};

export const programme = defineProgramme({
  id: 'disaster-household-contents',
  route: 'here',
  name: { id: 'Bantuan Isi Hunian', en: 'Household contents aid' },
  aliases: ['isi rumah', 'perabot'],
  summary: {
    id: 'Rp3 juta per keluarga untuk kasur, alat masak, dan perabot saat menempati hunian sementara atau hunian tetap.',
    en: 'Rp3 million a family for mattresses, pots and furniture when moving into temporary or permanent housing.',
  },
  where: { id: 'Desa/posko; dinas sosial.', en: 'The village or relief post; the social office.' },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial' },
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
  unit: 'household',
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
      id: 'moves-in',
      because: {
        id: 'Menempati hunian sementara atau hunian tetap',
        en: 'Moves into temporary or permanent housing',
      },
      when: { fact: 'household.housing', oneOf: ['temporary-house', 'new-house'] },
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
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [{ title: 'Permensos 4/2015', confidence: 'sourced', checkedOn: '2026-11-23' }],
      sources: [
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
          id: 'contents',
          label: { id: 'Isi hunian', en: 'Household contents' },
          rupiah: 3000000,
          per: 'household',
          period: 'once',
          confidence: 'sourced',
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
      id: 'placement-proof',
      name: { id: 'Bukti penempatan', en: 'Proof of placement' },
      ifLost: { id: 'Pengelola hunian menerbitkan lagi.', en: 'The housing manager issues it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'disaster-office',
      title: { id: 'Data penghuni', en: 'List of residents' },
      holder: 'disaster-office',
    },
    { id: 'regent', title: { id: 'SK', en: 'Decree' }, holder: 'regent' },
    { id: 'disaster-office-2', title: { id: 'Bantuan dibagikan', en: 'Payment' }, holder: 'disaster-office' },
  ],
  contacts: [{ label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Paradapos: alur pendataan dan penyaluran bantuan pascabencana',
      url: 'https://www.paradapos.com/nasional/pr-105161/santunan-rp15-juta-dari-mensos-untuk-ahli-waris-korban-tewas-banjir-sumatra-rincian-lengkap-bantuan-sosial?page=2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
      url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Fixed at Rp3 million in 2025-2026'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 3000000 },
    },
    {
      title: 'not met: The house is moderately or severely damaged, or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': 'none' },
      expect: { verdict: 'unlikely', unmet: ['damage'] },
    },
    {
      title: 'not met: Moves into temporary or permanent housing',
      on: '2026-03-01',
      facts: { ...met, 'household.housing': 'own-house' },
      expect: { verdict: 'unlikely', unmet: ['moves-in'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not yet known: The house is moderately or severely damaged, or lost',
      on: '2026-03-01',
      facts: { ...met, 'household.damage': null },
      expect: { verdict: 'cannot-tell', unknown: ['damage'] },
    },
    {
      title: 'not yet known: Moves into temporary or permanent housing',
      on: '2026-03-01',
      facts: { ...met, 'household.housing': null },
      expect: { verdict: 'cannot-tell', unknown: ['moves-in'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
  ],
});
