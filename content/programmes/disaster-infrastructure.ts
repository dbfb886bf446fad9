import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.emergencyStatus': 'alert' };

export const programme = defineProgramme({
  id: 'disaster-infrastructure',
  route: 'refer',
  name: { id: 'Pembangunan Kembali Sarana Umum Pascabencana', en: 'Rebuilding public works' },
  aliases: ['jalan putus', 'jembatan rusak'],
  summary: {
    id: 'Perbaikan jalan, air bersih, sekolah, Puskesmas, dan rumah ibadah yang rusak karena bencana. Warga bisa melaporkan kerusakan.',
    en: 'Repair of roads, water, schools, health posts and places of worship. Residents can report damage.',
  },
  where: { id: 'Pemerintah desa, BPBD, atau LAPOR!.', en: 'The village government, the BPBD, or LAPOR!.' },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs'],
  owner: { national: 'BNPB; Kementerian Pekerjaan Umum', local: 'BPBD; dinas PU; desa' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'community',
  asGroup: { sources: [{ title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' }] },
  quota: false,
  topics: ['disaster', 'community'],
  conditions: [
    {
      id: 'emergency',
      because: {
        id: 'Kepala daerah sudah menetapkan status darurat',
        en: 'The head of the region has declared an emergency',
      },
      when: { fact: 'household.emergencyStatus', oneOf: ['alert', 'response', 'transition'] },
      knownBy: 'officer',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'known',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'photo',
      name: { id: 'Foto', en: 'Photo' },
      optional: true,
      ifLost: { id: 'Foto lagi; petugas bisa membantu.', en: 'Take it again; officers can help.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Laporkan kerusakan', en: 'Report the damage' },
      holder: 'person',
      todo: {
        id: 'Pemerintah desa, BPBD, atau LAPOR!.',
        en: 'The village government, the BPBD, or LAPOR!.',
      },
    },
    {
      id: 'disaster-office',
      title: { id: 'Jitupasna (kajian kebutuhan)', en: 'Study of what is needed (Jitupasna)' },
      holder: 'disaster-office',
    },
    {
      id: 'disaster-office-2',
      title: { id: 'Rencana aksi rehab-rekon', en: 'Plan of reconstruction' },
      holder: 'disaster-office',
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Matamata, 11 Feb 2026: Satgas PRR, rumah terverifikasi BPS',
      url: 'https://amp.matamata.com/news/2026/02/11/080000/satgas-prr-25-ribu-rumah-terdampak-bencana-di-sumatera-segera-terima-dana-pemulihan',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['A national task force (Satgas PRR) runs the Sumatra recovery in 2026'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The head of the region has declared an emergency',
      on: '2026-03-01',
      facts: { ...met, 'household.emergencyStatus': 'none' },
      expect: { verdict: 'unlikely', unmet: ['emergency'] },
    },
    {
      title: 'not yet known: The head of the region has declared an emergency',
      on: '2026-03-01',
      facts: { ...met, 'household.emergencyStatus': null },
      expect: { verdict: 'cannot-tell', unknown: ['emergency'] },
    },
  ],
});
