import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.violence': true };

export const programme = defineProgramme({
  id: 'women-counselling',
  route: 'refer',
  name: { id: 'Konseling dan Pendampingan Psikologis Korban Kekerasan', en: 'Counselling after violence' },
  aliases: ['psikolog', 'konseling', 'trauma'],
  summary: {
    id: 'Psikolog dan pendamping gratis bagi perempuan dan anak yang mengalami kekerasan, sejak melapor sampai pulih.',
    en: 'A free psychologist and companion for women and children hurt by violence, from the first report until recovery.',
  },
  where: {
    id: 'UPTD PPA, SAPA 129, Puskesmas, atau rumah sakit.',
    en: 'The UPTD PPA, SAPA 129, the Puskesmas, or a hospital.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'vulnerable-children'],
  aims: ['social-rehabilitation', 'social-protection'],
  owner: { national: 'Kementerian PPPA', local: 'UPTD PPA; Puskesmas; lembaga masyarakat' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'UU 12/2022 (TPKS) Pasal 70',
        url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety'],
  conditions: [
    {
      id: 'violence',
      because: { id: 'Ada yang disakiti atau terancam', en: 'Somebody is hurt or threatened' },
      when: { fact: 'household.violence', is: true },
      knownBy: 'person',
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
        { title: 'UU 12/2022 Pasal 68-70', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'UU 23/2004', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'UU 12/2022 (TPKS) Pasal 70',
          url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Tribun Jogja, 29 Oct 2023: SAPA 129 bebas pulsa 24 jam',
          url: 'https://jogja.tribunnews.com/2023/10/29/sapa-129-jadi-tambahan-layanan-di-pemda-diy-untuk-atasi-kekerasan-perempuan-dan-anak',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'PN Watampone: hak korban kekerasan seksual',
          url: 'https://pn-watampone.go.id/hak-korban-kekerasan-seksual/',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 3, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor', en: 'Report' },
      holder: 'person',
      todo: {
        id: 'UPTD PPA, SAPA 129, Puskesmas, atau rumah sakit.',
        en: 'The UPTD PPA, SAPA 129, the Puskesmas, or a hospital.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan dan kebutuhan', en: 'An officer looks at what is needed' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Sesi konseling', en: 'Counselling' }, holder: 'provider' },
    {
      id: 'provider-2',
      title: { id: 'Pemantauan setelah proses hukum', en: 'Follow-up after the legal process' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
    { label: 'SAPA 129 WhatsApp', reach: '08111129129', confidence: 'sourced' },
    { label: 'Krisis kejiwaan (Kemenkes)', reach: '119 ext 8', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'PN Watampone: hak korban kekerasan seksual',
      url: 'https://pn-watampone.go.id/hak-korban-kekerasan-seksual/',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': false },
      expect: { verdict: 'unlikely', unmet: ['violence'] },
    },
    {
      title: 'not yet known: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': null },
      expect: { verdict: 'cannot-tell', unknown: ['violence'] },
    },
  ],
});
