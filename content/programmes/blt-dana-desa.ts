import type { LegalBasis, Source } from '#core/programme/benefit.ts';
import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.livesInVillage': true, 'household.decile': 2, 'household.receives': [] };

const legalBasis: LegalBasis[] = [
  { title: 'Permendesa 16/2025', confidence: 'sourced', checkedOn: '2026-11-23' },
  { title: 'PMK 108/2024 as amended by PMK 81/2025', confidence: 'known', checkedOn: '2026-11-23' },
];

const sources: Source[] = [
  {
    title: 'TPP Tepus Gunungkidul, Jan 2026: BLT Dana Desa 2026 (Permendesa 16/2025)',
    url: 'https://tpptepusgunungkidul.blogspot.com/2026/01/blt-dana-desa-2026.html',
    tier: 'local',
    checkedOn: '2026-11-23',
  },
  {
    title: 'Desa Bonelemo Utara, 2 Dec 2025: prioritas Dana Desa 2026 dan PMK 81/2025',
    url: 'https://www.bonelemoutara-luwu.web.id/artikel/2025/12/02/prioritas-penggunaan-dana-desa-tahun-anggaran-2026',
    tier: 'local',
    checkedOn: '2026-11-23',
  },
];

export const programme = defineProgramme({
  id: 'blt-dana-desa',
  route: 'here',
  name: { id: 'Bantuan Langsung Tunai Dana Desa (BLT-DD)', en: 'Village cash aid (BLT Dana Desa)' },
  aliases: ['blt desa', 'blt dana desa', 'uang desa'],
  summary: {
    id: 'Uang tunai dari dana desa untuk keluarga yang sangat kurang mampu. Tahun 2026 paling lama tiga bulan, besarnya diputuskan musyawarah desa.',
    en: 'Cash from the village fund for the poorest families. In 2026 for at most three months; the village meeting decides how much.',
  },
  where: {
    id: 'Kantor desa (lewat RT/RW dan musyawarah desa).',
    en: 'The village office, through the RT or RW and the village meeting.',
  },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'neglected-elderly', 'disability', 'vulnerable-women'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Desa dan PDT; Kementerian Keuangan', local: 'Pemerintah desa; BPD' },
  state: {
    kind: 'active',
    say: {
      id: 'Tergantung desa; banyak desa mungkin tidak menganggarkannya pada 2026.',
      en: 'Up to each village; many may budget nothing in 2026.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'TPP Tepus Gunungkidul, Jan 2026: BLT Dana Desa 2026 (Permendesa 16/2025)',
        url: 'https://tpptepusgunungkidul.blogspot.com/2026/01/blt-dana-desa-2026.html',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Desa Bonelemo Utara, 2 Dec 2025: prioritas Dana Desa 2026 dan PMK 81/2025',
        url: 'https://www.bonelemoutara-luwu.web.id/artikel/2025/12/02/prioritas-penggunaan-dana-desa-tahun-anggaran-2026',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: ['food'],
  conditions: [
    {
      id: 'lives-in-village',
      because: { id: 'Tinggal di desa, bukan kelurahan', en: 'Lives in a village (desa), not a ward' },
      when: { fact: 'household.livesInVillage', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'need',
      because: {
        id: 'Desil 1 sampai 4, atau kehilangan mata pencarian, sakit menahun, disabilitas, atau lansia sendirian',
        en: 'Decile 1 to 4, or the way to earn lost, chronic illness, disability or an older person alone',
      },
      when: {
        any: [
          { fact: 'household.decile', atMost: 4 },
          { fact: 'household.livelihoodLost', is: true },
          { fact: 'household.seriousIllness', is: true },
          { anyMember: { fact: 'member.disability', oneOf: ['some', 'severe'] } },
          {
            anyMember: {
              all: [
                { fact: 'member.age', atLeast: 60 },
                { fact: 'member.careNeeds', oneOf: ['lives-alone'] },
              ],
            },
          },
        ],
      },
      knownBy: 'person',
      confidence: 'sourced',
      note: {
        id: 'Desil 2 sampai 4 dan keadaan lain baru dilihat bila desil 1 sudah terlayani.',
        en: 'Deciles 2 to 4 and the other hardships count once decile 1 is served.',
      },
    },
    {
      id: 'no-pkh',
      because: { id: 'Belum menerima PKH', en: 'Does not receive PKH' },
      when: { not: { fact: 'household.receives', oneOf: ['pkh'] } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'decile-1',
      because: { id: 'Desil 1 didahulukan', en: 'Decile 1 comes first' },
      when: { fact: 'household.decile', atMost: 1 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: legalBasis,
      sources: sources,
      channel: {
        id: 'dibayar desa, tunai atau ke rekening',
        en: 'paid by the village, in cash or to an account',
      },
      components: [
        {
          id: 'blt-dd-2025',
          label: { id: 'BLT desa (2025)', en: 'Village cash (2025)' },
          rupiah: 300000,
          per: 'household',
          period: 'month',
          times: 12,
          confidence: 'sourced',
        },
      ],
    },
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: legalBasis,
      sources: sources,
      channel: {
        id: 'dibayar desa, tunai atau ke rekening',
        en: 'paid by the village, in cash or to an account',
      },
      components: [
        {
          id: 'blt-dd',
          label: { id: 'BLT desa', en: 'Village cash' },
          upTo: 300000,
          per: 'household',
          period: 'month',
          confidence: 'sourced',
          note: {
            id: 'Paling lama 3 bulan, boleh sekaligus; paling banyak Rp900.000.',
            en: 'At most 3 months, perhaps at once; at most Rp900,000.',
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
      id: 'neighbourhood-letter',
      name: { id: 'Keterangan RT/RW atau desa', en: 'Letter from the neighbourhood or village' },
      ifLost: { id: 'RT, RW, atau desa membuat lagi.', en: 'The neighbourhood or village writes it again.' },
    },
  ],
  combination: { never: ['pkh'], maybeNot: [], allowed: [] },
  firstHelp: { days: 45, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor RT/RW', en: 'Tell the neighbourhood head' },
      holder: 'person',
      todo: {
        id: 'Kantor desa (lewat RT/RW dan musyawarah desa).',
        en: 'The village office, through the RT or RW and the village meeting.',
      },
    },
    {
      id: 'village',
      title: { id: 'Pendataan RT, RW, dusun', en: 'The neighbourhood makes the list' },
      holder: 'village',
    },
    {
      id: 'village-2',
      title: { id: 'Musyawarah desa memutuskan', en: 'The village meeting decides' },
      holder: 'village',
    },
    {
      id: 'village-3',
      title: { id: 'Keputusan kepala desa', en: 'Decree of the village head' },
      holder: 'village',
    },
    {
      id: 'regent',
      title: { id: 'Dilaporkan ke bupati lewat camat', en: 'Reported to the regent through the district' },
      holder: 'regent',
    },
  ],
  contacts: [
    { label: 'Call center Kemendes', reach: '1500040', confidence: 'uncertain' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'uncertain' },
  sources: [
    {
      title: 'TPP Tepus Gunungkidul, Jan 2026: BLT Dana Desa 2026 (Permendesa 16/2025)',
      url: 'https://tpptepusgunungkidul.blogspot.com/2026/01/blt-dana-desa-2026.html',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Semono, 2023: kriteria KPM BLT Desa',
      url: 'https://semono-bagelen.id/artikel/2023/3/20/pelaksanaan-kebijakan-dana-desa-ta-2023',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [
    '2025: 12 months of Rp300.000',
    '2026: at most 3 months, amount can be below Rp300.000, village meeting decides, stepwise village census when no official list exists',
  ],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Lives in a village (desa), not a ward',
      on: '2026-03-01',
      facts: { ...met, 'household.livesInVillage': false },
      expect: { verdict: 'unlikely', unmet: ['lives-in-village'] },
    },
    {
      title:
        'not met: Decile 1 to 4, or livelihood lost, chronic illness, disability or an older person alone',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.decile': 7,
        'household.livelihoodLost': false,
        'household.seriousIllness': false,
        members: [{ 'member.disability': 'none', 'member.age': 58 }],
      },
      expect: { verdict: 'unlikely', unmet: ['need'] },
    },
    {
      title: 'not met: Does not receive PKH',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': ['pkh'] },
      expect: { verdict: 'unlikely', unmet: ['no-pkh'] },
    },
    {
      title: 'not yet known: Lives in a village (desa), not a ward',
      on: '2026-03-01',
      facts: { ...met, 'household.livesInVillage': null },
      expect: { verdict: 'cannot-tell', unknown: ['lives-in-village'] },
    },
    {
      title:
        'not yet known: Decile 1 to 4, or livelihood lost, chronic illness, disability or an older person alone',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.decile': null,
        'household.livelihoodLost': null,
        'household.seriousIllness': null,
      },
      expect: { verdict: 'cannot-tell', unknown: ['need'] },
    },
    {
      title: 'not yet known: Does not receive PKH',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-pkh'] },
    },
  ],
});
