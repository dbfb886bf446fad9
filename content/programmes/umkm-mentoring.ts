import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.business': 'plan' };

export const programme = defineProgramme({
  id: 'umkm-mentoring',
  route: 'refer',
  name: { id: 'Pendampingan dan Konsultasi Usaha (PLUT, dinas koperasi, PNM)', en: 'Business advice' },
  aliases: ['konsultasi usaha', 'nib', 'halal gratis', 'plut'],
  summary: {
    id: 'Konsultasi gratis untuk memulai usaha: izin NIB, sertifikat halal, pembukuan, kemasan, dan pemasaran daring.',
    en: 'Free advice on starting a business: business number, halal certificate, bookkeeping, packaging, online sales.',
  },
  where: {
    id: 'PLUT-KUMKM atau dinas koperasi dan UMKM.',
    en: 'PLUT-KUMKM, or the office for cooperatives and small business.',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: [
    'poor-near-poor',
    'vulnerable-women',
    'disability',
    'remote-indigenous',
    'disaster-conflict-survivors',
  ],
  aims: ['empowerment'],
  owner: { national: 'Kementerian UMKM', local: 'Dinas koperasi dan UMKM; PLUT' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'PP 7/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['business'],
  conditions: [
    {
      id: 'business',
      because: { id: 'Punya usaha atau rencana usaha', en: 'Has a business or a plan for one' },
      when: { fact: 'household.business', oneOf: ['plan', 'plan-with-training', 'running'] },
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
      legalBasis: [{ title: 'PP 7/2021', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [{ title: 'PP 7/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
      components: [],
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
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 7, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang atau daftar konsultasi', en: 'Come, or book advice' },
      holder: 'person',
      todo: {
        id: 'PLUT-KUMKM atau dinas koperasi dan UMKM.',
        en: 'PLUT-KUMKM, or the office for cooperatives and small business.',
      },
    },
  ],
  contacts: [{ label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'uncertain' },
  sources: [{ title: 'PP 7/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: ['Ministry of MSMEs separated from the Ministry of Cooperatives in late 2024'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': 'none' },
      expect: { verdict: 'unlikely', unmet: ['business'] },
    },
    {
      title: 'not yet known: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': null },
      expect: { verdict: 'cannot-tell', unknown: ['business'] },
    },
  ],
});
