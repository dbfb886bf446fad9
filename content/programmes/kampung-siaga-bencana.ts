import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.hazardProne': true };

export const programme = defineProgramme({
  id: 'kampung-siaga-bencana',
  route: 'refer',
  name: { id: 'Kampung Siaga Bencana (KSB) dan Tagana', en: 'Disaster-ready neighbourhood and Tagana' },
  aliases: ['ksb', 'tagana', 'lumbung sosial'],
  summary: {
    id: 'Warga dilatih jadi tim siaga: dapur umum, lumbung sosial, evakuasi, posko, dan pendampingan jiwa.',
    en: 'Residents train as a team: public kitchen, food store, evacuation, relief post, and someone to talk to.',
  },
  where: { id: 'Dinas sosial kabupaten/kota.', en: 'The social office of your regency or city.' },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['prevention', 'empowerment'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; Tagana' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Bagus News, 29 Nov 2022: tujuan dan kegiatan Kampung Siaga Bencana',
        url: 'https://bagusnews.co/2022/11/29/dorong-peningkatan-peran-kampung-siaga-bencana-dinsos-banten-gelar-peningkatan-kapasitas-pengurus-ksb/',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'community',
  asGroup: {
    only: true,
    sources: [{ title: 'Permensos 128/2011', tier: 'regulation', checkedOn: '2026-11-23' }],
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
      kinds: ['service', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permensos 128/2011', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 29/2012', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Bagus News, 29 Nov 2022: tujuan dan kegiatan Kampung Siaga Bencana',
          url: 'https://bagusnews.co/2022/11/29/dorong-peningkatan-peran-kampung-siaga-bencana-dinsos-banten-gelar-peningkatan-kapasitas-pengurus-ksb/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'Permensos 128/2011', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permensos 29/2012 Tagana', tier: 'regulation', checkedOn: '2026-11-23' },
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
      id: 'social-office',
      title: { id: 'Usul dinas sosial', en: 'The social office proposes' },
      holder: 'social-office',
    },
    { id: 'disaster-office', title: { id: 'Pelatihan', en: 'Training' }, holder: 'disaster-office' },
    {
      id: 'disaster-office-2',
      title: { id: 'Pengukuhan tim dan lumbung', en: 'The team and the store are inaugurated' },
      holder: 'disaster-office',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Bagus News, 29 Nov 2022: tujuan dan kegiatan Kampung Siaga Bencana',
      url: 'https://bagusnews.co/2022/11/29/dorong-peningkatan-peran-kampung-siaga-bencana-dinsos-banten-gelar-peningkatan-kapasitas-pengurus-ksb/',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 128/2011', tier: 'regulation', checkedOn: '2026-11-23' },
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
