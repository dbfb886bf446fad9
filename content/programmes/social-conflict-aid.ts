import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.affectedByConflict': true };

export const programme = defineProgramme({
  id: 'social-conflict-aid',
  route: 'here',
  name: { id: 'Bantuan Korban Bencana Sosial dan Konflik', en: 'Aid after social conflict' },
  aliases: ['konflik', 'kerusuhan', 'kebakaran'],
  summary: {
    id: 'Logistik, perlindungan, pemulihan, dan santunan bagi warga terdampak konflik sosial, kerusuhan, atau kebakaran besar.',
    en: 'Goods, protection, recovery and compensation for people hit by social conflict, unrest or large fires.',
  },
  where: { id: 'Dinas sosial atau posko.', en: 'The social office or the relief post.' },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['social-protection', 'basic-needs', 'social-rehabilitation'],
  owner: {
    national: 'Kementerian Sosial (perlindungan korban bencana sosial)',
    local: 'Dinas sosial; Kesbangpol',
  },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'UU 7/2012', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['conflict'],
  conditions: [
    {
      id: 'conflict',
      because: {
        id: 'Terkena konflik sosial, kerusuhan, atau kebakaran besar',
        en: 'Hit by social conflict, unrest or a large fire',
      },
      when: { fact: 'household.affectedByConflict', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['in-kind', 'cash', 'service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 7/2012', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 2/2015', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 4/2015', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Permensos 4/2015: bantuan uang tunai bagi korban bencana',
          url: 'https://studylibid.com/doc/1088286/file',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
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
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 2, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Pendataan', en: 'Listing' },
      holder: 'person',
      todo: { id: 'Dinas sosial atau posko.', en: 'The social office or the relief post.' },
    },
    {
      id: 'regent',
      title: { id: 'SK kepala daerah', en: 'Decree of the head of the region' },
      holder: 'regent',
    },
    { id: 'disaster-office', title: { id: 'Bantuan dibagikan', en: 'Payment' }, holder: 'disaster-office' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'Polri', reach: '110', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'sensitive',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [{ title: 'UU 7/2012', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Hit by social conflict, unrest or a large fire',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByConflict': false },
      expect: { verdict: 'unlikely', unmet: ['conflict'] },
    },
    {
      title: 'not yet known: Hit by social conflict, unrest or a large fire',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByConflict': null },
      expect: { verdict: 'cannot-tell', unknown: ['conflict'] },
    },
  ],
});
