import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.affectedByDisaster': true,
  'household.livelihoodLost': true,
  'household.livelihoodAssessed': true,
  'household.onDecree': true,
};

export const programme = defineProgramme({
  id: 'disaster-livelihood',
  route: 'here',
  name: { id: 'Pemulihan Mata Pencarian Pascabencana', en: 'Livelihood recovery' },
  aliases: ['usaha hilang', 'modal korban bencana'],
  summary: {
    id: 'Modal rintisan usaha Rp5 juta per keluarga dan dukungan kerja bagi warga terdampak bencana yang kehilangan penghasilan.',
    en: 'Rp5 million start capital a family and job support for those who lost their income in a disaster.',
  },
  where: {
    id: 'Dinas sosial lewat desa/posko.',
    en: 'The social office, through the village or relief post.',
  },
  family: 'disaster',
  alsoFamilies: ['economic-empowerment'],
  groups: ['disaster-conflict-survivors', 'poor-near-poor'],
  aims: ['empowerment', 'social-protection'],
  owner: { national: 'Kementerian Sosial; kementerian sektor', local: 'Dinas sosial; BPBD; dinas terkait' },
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
  quota: true,
  topics: ['disaster', 'business'],
  conditions: [
    {
      id: 'hit',
      because: { id: 'Terkena bencana', en: 'Hit by a disaster' },
      when: { fact: 'household.affectedByDisaster', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'livelihood-lost',
      because: { id: 'Mata pencarian hilang', en: 'Lost the way to earn' },
      when: { fact: 'household.livelihoodLost', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'livelihood-assessed',
      because: { id: 'Kebutuhan usaha sudah dinilai petugas', en: 'An officer assessed the need' },
      when: { fact: 'household.livelihoodAssessed', is: true },
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
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash', 'service'],
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
      components: [
        {
          id: 'livelihood',
          label: { id: 'Rintisan usaha', en: 'Start capital' },
          rupiah: 5000000,
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
      id: 'business-plan',
      name: { id: 'Rencana usaha', en: 'Business plan' },
      ifLost: { id: 'Pendamping membantu menulis lagi.', en: 'The companion helps to write it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan keluarga', en: 'An officer looks at what the family needs' },
      holder: 'social-office',
    },
    { id: 'disaster-office', title: { id: 'Penetapan', en: 'Decision' }, holder: 'disaster-office' },
    {
      id: 'social-office-2',
      title: { id: 'Bantuan dibagikan, usaha didampingi', en: 'Payment and company' },
      holder: 'social-office',
    },
  ],
  contacts: [{ label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
      url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Paradapos: alur pendataan dan penyaluran bantuan pascabencana',
      url: 'https://www.paradapos.com/nasional/pr-105161/santunan-rp15-juta-dari-mensos-untuk-ahli-waris-korban-tewas-banjir-sumatra-rincian-lengkap-bantuan-sosial?page=2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Paid after an assessment, mostly to families in huntara'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 5000000 },
    },
    {
      title: 'not met: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': false },
      expect: { verdict: 'unlikely', unmet: ['hit'] },
    },
    {
      title: 'not met: Lost the way to earn',
      on: '2026-03-01',
      facts: { ...met, 'household.livelihoodLost': false },
      expect: { verdict: 'unlikely', unmet: ['livelihood-lost'] },
    },
    {
      title: 'not met: An officer assessed the need',
      on: '2026-03-01',
      facts: { ...met, 'household.livelihoodAssessed': false },
      expect: { verdict: 'unlikely', unmet: ['livelihood-assessed'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not yet known: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': null },
      expect: { verdict: 'cannot-tell', unknown: ['hit'] },
    },
    {
      title: 'not yet known: Lost the way to earn',
      on: '2026-03-01',
      facts: { ...met, 'household.livelihoodLost': null },
      expect: { verdict: 'cannot-tell', unknown: ['livelihood-lost'] },
    },
    {
      title: 'not yet known: An officer assessed the need',
      on: '2026-03-01',
      facts: { ...met, 'household.livelihoodAssessed': null },
      expect: { verdict: 'cannot-tell', unknown: ['livelihood-assessed'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
  ],
});
