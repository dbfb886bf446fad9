import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.affectedByDisaster': true };

export const programme = defineProgramme({
  id: 'disaster-medical',
  route: 'refer',
  name: { id: 'Layanan Medis Darurat Bencana', en: 'Emergency medical care' },
  aliases: ['luka', 'ambulans', 'pos kesehatan'],
  summary: {
    id: 'Pertolongan medis, obat, dan rujukan gratis bagi warga terdampak bencana di pos kesehatan atau rumah sakit.',
    en: 'Free medical help, medicine and referral at health posts or hospitals after a disaster.',
  },
  where: {
    id: 'Pos kesehatan, Puskesmas, RS; telepon 119.',
    en: 'A health post, Puskesmas or hospital; phone 119.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Kesehatan', local: 'Dinas kesehatan; Puskesmas; PMI' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'UU 17/2023', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['disaster'],
  conditions: [
    {
      id: 'hit',
      because: { id: 'Terkena bencana', en: 'Hit by a disaster' },
      when: { fact: 'household.affectedByDisaster', is: true },
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
      kinds: ['service'],
      confidence: 'known',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 17/2023', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permenkes 75/2019', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permenkes 75/2019 krisis kesehatan', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 0, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Hubungi 119 atau pos kesehatan', en: 'Call 119 or go to the health post' },
      holder: 'person',
      todo: {
        id: 'Pos kesehatan, Puskesmas, RS; telepon 119.',
        en: 'A health post, Puskesmas or hospital; phone 119.',
      },
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [{ title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': false },
      expect: { verdict: 'unlikely', unmet: ['hit'] },
    },
    {
      title: 'not yet known: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': null },
      expect: { verdict: 'cannot-tell', unknown: ['hit'] },
    },
  ],
});
