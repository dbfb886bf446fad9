import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.crimeVictimOrWitness': true };

export const programme = defineProgramme({
  id: 'lpsk-protection',
  route: 'refer',
  name: {
    id: 'Perlindungan Saksi dan Korban serta Restitusi (LPSK)',
    en: 'Witness and victim protection (LPSK)',
  },
  aliases: ['lpsk', 'ganti rugi', 'restitusi'],
  summary: {
    id: 'Perlindungan keamanan, bantuan medis, psikologis, dan hitungan ganti rugi dari pelaku. Bagi saksi dan orang yang mengalami tindak pidana.',
    en: 'Security, medical and psychological help, and a reckoning of damages for witnesses and those who went through a crime.',
  },
  where: {
    id: 'LPSK (daring atau lewat UPTD PPA/polisi).',
    en: 'LPSK, online or through the UPTD PPA or the police.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'vulnerable-children', 'disaster-conflict-survivors'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: { national: 'Lembaga Perlindungan Saksi dan Korban' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'UU 31/2014', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['safety'],
  conditions: [
    {
      id: 'victim-or-witness',
      because: {
        id: 'Mengalami atau menyaksikan tindak pidana',
        en: 'Went through a crime, or witnessed one',
      },
      when: { fact: 'household.crimeVictimOrWitness', is: true },
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
      kinds: ['service', 'cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 13/2006 jo UU 31/2014', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 12/2022', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 7/2018 jo PP 35/2020', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'UU 12/2022 (TPKS) Pasal 70',
          url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 13/2006 jo UU 31/2014', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
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
    {
      id: 'story',
      name: { id: 'Kronologi', en: 'Account of what happened' },
      ifLost: { id: 'Boleh diceritakan lisan; petugas menulis.', en: 'It may be told; an officer writes.' },
    },
    {
      id: 'police-report',
      name: { id: 'Laporan polisi', en: 'Police report' },
      optional: true,
      ifLost: { id: 'Polisi mencetak ulang tanda terima.', en: 'The police print the receipt again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Ajukan permintaan', en: 'Application' },
      holder: 'person',
      todo: {
        id: 'LPSK (daring atau lewat UPTD PPA/polisi).',
        en: 'LPSK, online or through the UPTD PPA or the police.',
      },
    },
    { id: 'provider', title: { id: 'Penelaahan', en: 'Examination' }, holder: 'provider' },
    { id: 'provider-2', title: { id: 'Keputusan', en: 'Decision' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'LPSK', reach: '148', confidence: 'known' },
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
  ],
  identity: 'helpful',
  sensitivity: 'high',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [{ title: 'UU 31/2014', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Went through a crime, or witnessed one',
      on: '2026-03-01',
      facts: { ...met, 'household.crimeVictimOrWitness': false },
      expect: { verdict: 'unlikely', unmet: ['victim-or-witness'] },
    },
    {
      title: 'not yet known: Went through a crime, or witnessed one',
      on: '2026-03-01',
      facts: { ...met, 'household.crimeVictimOrWitness': null },
      expect: { verdict: 'cannot-tell', unknown: ['victim-or-witness'] },
    },
  ],
});
