import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.hazardProne': true };

export const programme = defineProgramme({
  id: 'destana',
  route: 'refer',
  name: { id: 'Desa/Kelurahan Tangguh Bencana (Destana)', en: 'Disaster-resilient village' },
  aliases: ['destana', 'simulasi bencana', 'jalur evakuasi'],
  summary: {
    id: 'Latihan desa menghadapi bencana: peta ancaman, jalur evakuasi, peringatan dini, dan simulasi, melibatkan lansia dan penyandang disabilitas.',
    en: 'A village prepares: hazard map, escape routes, early warning and drills, with older and disabled people.',
  },
  where: {
    id: 'BPBD kabupaten/kota atau kantor desa.',
    en: 'The BPBD of your regency or city, or the village office.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: [
    'disaster-conflict-survivors',
    'disability',
    'neglected-elderly',
    'vulnerable-children',
    'vulnerable-women',
  ],
  aims: ['prevention', 'empowerment'],
  owner: { national: 'BNPB', local: 'BPBD; pemerintah desa' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'BPBD Sumbar: Desa Tangguh Bencana, unsur dan klasifikasi',
        url: 'https://bpbd.sumbarprov.go.id/home/news/93-bpbd-tingkatkan-kesiapsiagaan-masyarakat-melalui-desa-tangguh-bencana',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'community',
  asGroup: {
    only: true,
    sources: [
      {
        title: 'BPBD Sumbar: Desa Tangguh Bencana, unsur dan klasifikasi',
        url: 'https://bpbd.sumbarprov.go.id/home/news/93-bpbd-tingkatkan-kesiapsiagaan-masyarakat-melalui-desa-tangguh-bencana',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  quota: true,
  topics: ['community'],
  conditions: [
    {
      id: 'hazard-prone',
      because: { id: 'Desa rawan bencana', en: 'A hazard-prone village' },
      when: { fact: 'household.hazardProne', is: true },
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
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perka BNPB 1/2012', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'BPBD Sumbar: Desa Tangguh Bencana, unsur dan klasifikasi',
          url: 'https://bpbd.sumbarprov.go.id/home/news/93-bpbd-tingkatkan-kesiapsiagaan-masyarakat-melalui-desa-tangguh-bencana',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        { title: 'Perka BNPB 1/2012', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'proposal',
      name: { id: 'Usulan desa, sekolah, atau bupati', en: 'Proposal by village, school or regent' },
      optional: true,
      ifLost: { id: 'Pengusul menyimpan salinannya.', en: 'The proposer keeps a copy.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Usul desa ke BPBD', en: 'The village proposes to the disaster office' },
      holder: 'person',
      todo: {
        id: 'BPBD kabupaten/kota atau kantor desa.',
        en: 'The BPBD of your regency or city, or the village office.',
      },
    },
    {
      id: 'disaster-office',
      title: { id: 'BPBD mendampingi desa', en: 'The disaster office helps the village' },
      holder: 'disaster-office',
    },
    {
      id: 'disaster-office-2',
      title: { id: 'Forum PRB dan rencana aksi', en: 'Forum and plan of action' },
      holder: 'disaster-office',
    },
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
      title: 'BPBD Sumbar: Desa Tangguh Bencana, unsur dan klasifikasi',
      url: 'https://bpbd.sumbarprov.go.id/home/news/93-bpbd-tingkatkan-kesiapsiagaan-masyarakat-melalui-desa-tangguh-bencana',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    { title: 'Perka BNPB 1/2012', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A hazard-prone village',
      on: '2026-03-01',
      facts: { ...met, 'household.hazardProne': false },
      expect: { verdict: 'unlikely', unmet: ['hazard-prone'] },
    },
    {
      title: 'not yet known: A hazard-prone village',
      on: '2026-03-01',
      facts: { ...met, 'household.hazardProne': null },
      expect: { verdict: 'cannot-tell', unknown: ['hazard-prone'] },
    },
  ],
});
