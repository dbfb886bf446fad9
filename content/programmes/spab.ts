import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.schoolInHazardArea': true };

export const programme = defineProgramme({
  id: 'spab',
  route: 'refer',
  name: { id: 'Satuan Pendidikan Aman Bencana (SPAB)', en: 'Disaster-safe schools' },
  aliases: ['spab', 'sekolah aman bencana'],
  summary: {
    id: 'Sekolah belajar menghadapi bencana: gedung aman, simulasi, rencana darurat, dan belajar tetap jalan setelah bencana.',
    en: 'Schools prepare: safe buildings, drills, emergency plan, and teaching that goes on after a disaster.',
  },
  where: {
    id: 'Sekolah, dinas pendidikan, atau BPBD.',
    en: 'The school, the education office, or the BPBD.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'disaster-conflict-survivors', 'disability'],
  aims: ['prevention'],
  owner: {
    national: 'Kementerian Pendidikan Dasar dan Menengah; BNPB',
    local: 'Dinas pendidikan; BPBD; sekolah',
  },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Mata Banua, 18 Jan 2023: SPAB BPBD Balangan',
        url: 'https://matabanua.co.id/2023/01/18/program-spab-bpbd-balangan-sasar-lingkungan-pendidikan-rawan-bencana/',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'school',
  quota: true,
  topics: ['community', 'school'],
  conditions: [
    {
      id: 'school-at-risk',
      because: { id: 'Sekolah di daerah rawan bencana', en: 'The school is in a hazard-prone area' },
      when: { fact: 'household.schoolInHazardArea', is: true },
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
      legalBasis: [{ title: 'Permendikbud 33/2019', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Mata Banua, 18 Jan 2023: SPAB BPBD Balangan',
          url: 'https://matabanua.co.id/2023/01/18/program-spab-bpbd-balangan-sasar-lingkungan-pendidikan-rawan-bencana/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'Permendikbud 33/2019', tier: 'regulation', checkedOn: '2026-11-23' },
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
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    { id: 'school', title: { id: 'Sekolah mengajukan', en: 'The school applies' }, holder: 'school' },
    {
      id: 'disaster-office',
      title: { id: 'Pelatihan dan simulasi', en: 'Training and drill' },
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
      title: 'Mata Banua, 18 Jan 2023: SPAB BPBD Balangan',
      url: 'https://matabanua.co.id/2023/01/18/program-spab-bpbd-balangan-sasar-lingkungan-pendidikan-rawan-bencana/',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Permendikbud 33/2019', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The school is in a hazard-prone area',
      on: '2026-03-01',
      facts: { ...met, 'household.schoolInHazardArea': false },
      expect: { verdict: 'unlikely', unmet: ['school-at-risk'] },
    },
    {
      title: 'not yet known: The school is in a hazard-prone area',
      on: '2026-03-01',
      facts: { ...met, 'household.schoolInHazardArea': null },
      expect: { verdict: 'cannot-tell', unknown: ['school-at-risk'] },
    },
  ],
});
