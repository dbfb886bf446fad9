import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.damage': 'severe', 'household.emergencyStatus': 'response' };

export const programme = defineProgramme({
  id: 'temporary-shelter',
  route: 'here',
  name: { id: 'Hunian Sementara (Huntara)', en: 'Temporary housing' },
  aliases: ['huntara', 'tenda', 'pengungsian'],
  summary: {
    id: 'Rumah sementara bagi keluarga yang rumahnya hilang atau rusak berat karena bencana, sambil menunggu hunian tetap.',
    en: 'A temporary house for families whose house was lost or severely damaged, until a permanent one is ready.',
  },
  where: { id: 'Posko/BPBD.', en: 'The relief post or the BPBD.' },
  family: 'basic-services',
  alsoFamilies: ['disaster'],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'BNPB; Kementerian Pekerjaan Umum', local: 'BPBD; pemda' },
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
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Matamata, 11 Feb 2026: Satgas PRR, rumah terverifikasi BPS',
          url: 'https://amp.matamata.com/news/2026/02/11/080000/satgas-prr-25-ribu-rumah-terdampak-bencana-di-sumatera-segera-terima-dana-pemulihan',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Interaksi, 29 Dec 2025: bantuan tunai rumah rusak dan DTH',
          url: 'https://interaksi.co/pemerintah-siapkan-bantuan-tunai-hingga-hunian-tetap-bagi-korban-bencana-sumatera',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
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
  ],
  combination: { never: ['housing-waiting-fund'], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor posko', en: 'Tell the relief post' },
      holder: 'person',
      todo: { id: 'Posko/BPBD.', en: 'The relief post or the BPBD.' },
    },
    {
      id: 'social-office',
      title: { id: 'Kerusakan diperiksa', en: 'The damage is checked' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Penempatan', en: 'Moving in' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Interaksi, 29 Dec 2025: bantuan tunai rumah rusak dan DTH',
      url: 'https://interaksi.co/pemerintah-siapkan-bantuan-tunai-hingga-hunian-tetap-bagi-korban-bencana-sumatera',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Matamata, 11 Feb 2026: Satgas PRR, rumah terverifikasi BPS',
      url: 'https://amp.matamata.com/news/2026/02/11/080000/satgas-prr-25-ribu-rumah-terdampak-bencana-di-sumatera-segera-terima-dana-pemulihan',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Sumatra 2025-2026: families could choose a unit or DTH'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
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
  ],
});
